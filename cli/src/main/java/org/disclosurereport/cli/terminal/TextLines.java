package org.disclosurereport.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.batch.internal.VisibleText;

/**
 * Text for a terminal, of 80 columns unless it says otherwise: how wide it is, where it breaks, what it may hold.
 *
 * <p>A Chinese character is two columns wide. Quotation marks, dashes and arrows are so in some
 * terminals and not in others; they count as two, so that no line is too long in either. Stateless
 * and thread-safe.
 */
public final class TextLines {
    /** How wide a line may be where no terminal says otherwise. */
    public static final int WIDTH = 80;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    /** The process has one terminal at most. */
    private static volatile int lineWidth = WIDTH;

    /** A blank at which no line is broken; it is written as a usual one. */
    public static final char NO_BREAK = '\u00A0';

    /** Nobody reads on at a terminal. */
    private static final int LONGEST = 2000;

    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_HALF_WIDTH = 0xFF61;
    private static final int LAST_HALF_WIDTH = 0xFFDC;
    private static final String NOT_AT_END = "（〔《“‘「『【(";
    private static final String NOT_AT_START = "，。；：、？！）〕》”’」』】),.;:?!·";

    private TextLines() {}

    /** Takes the width of the process' terminal, within what can be read. */
    public static void fitInto(int columns) {
        lineWidth = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** How wide a line may be. */
    public static int lineWidth() {
        return lineWidth;
    }

    /** How many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(TextLines::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE && (codePoint < FIRST_HALF_WIDTH || codePoint > LAST_HALF_WIDTH);
    }

    /** Fills up with blanks to a width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Makes text from outside harmless for a terminal, on one line that isn't too long to be looked at. */
    public static String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    /**
     * Breaks a text into lines and ends each with a line feed.
     *
     * @param first what stands before the first line
     * @param indent how far the other lines are indented
     * @param text the text; line ends in it are made visible, and what is too long is cut off with a mark
     */
    public static String wrap(String first, int indent, String text) {
        StringBuilder result = new StringBuilder();
        String start = first;
        for (String line : lines(visible(text), lineWidth - Math.max(width(start), indent))) {
            result.append((start + line).replace(NO_BREAK, ' ').stripTrailing()).append('\n');
            start = " ".repeat(indent);
        }
        return result.toString();
    }

    /** Each character is looked at a few times at most, however long the text is. */
    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = breakAt(text, start, width);
        while (end < text.length()) {
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            end = breakAt(text, start, width);
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** The last place from a start on where the text may break, else where the line is full; its end if all of it fits. */
    private static int breakAt(String text, int start, int width) {
        int columns = 0;
        int best = start;
        int i = start;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            columns += width(codePoint);
            if (columns > width) {
                return best > start ? best : Math.max(i, start + Character.charCount(text.codePointAt(start)));
            }
            i += Character.charCount(codePoint);
            if (i < text.length() && mayBreak(codePoint, text.codePointAt(i))) {
                best = i;
            }
        }
        return i;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ' || after == ' ') {
            return after != '+' && after != '=';
        }
        return before != NO_BREAK
                && after != NO_BREAK
                && (isWide(before) || isWide(after) && !Character.isDigit(before))
                && NOT_AT_END.indexOf(before) < 0
                && NOT_AT_START.indexOf(after) < 0;
    }
}
