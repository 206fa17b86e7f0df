package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Text for a terminal of 80 columns: how wide it is, where it breaks, what it may hold.
 *
 * <p>A Chinese character is two columns wide. Quotation marks, dashes and arrows are so in some
 * terminals and not in others; they count as two, so that no line is too long in either. Stateless
 * and thread-safe.
 */
final class TextLines {
    /** How wide a line may be. */
    static final int WIDTH = 80;

    /** A blank at which no line is broken; it is written as a usual one. */
    static final char NO_BREAK = '\u00A0';

    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_HALF_WIDTH = 0xFF61;
    private static final int LAST_HALF_WIDTH = 0xFFDC;
    private static final String NOT_AT_END = "（〔《“‘「『【(";
    private static final String NOT_AT_START = "，。；：、？！）〕》”’」』】),.;:?!·";

    private TextLines() {}

    /** How many columns a text takes. */
    static int width(String text) {
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
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Makes text from outside harmless: what would move the cursor, colour the terminal or turn the
     * direction of writing becomes U+FFFD.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> clean.appendCodePoint(isHarmful(codePoint) ? 0xFFFD : codePoint));
        return clean.toString();
    }

    private static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /**
     * Breaks a text into lines and ends each with a line feed.
     *
     * @param first what stands before the first line
     * @param indent how far the other lines are indented
     * @param text the text; it may hold line feeds
     */
    static String wrap(String first, int indent, String text) {
        StringBuilder result = new StringBuilder();
        String start = first;
        for (String paragraph : text.split("\n", -1)) {
            for (String line : lines(clean(paragraph), WIDTH - Math.max(width(start), indent))) {
                result.append((start + line).replace(NO_BREAK, ' ').stripTrailing())
                        .append('\n');
                start = " ".repeat(indent);
            }
        }
        return result.toString();
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String left = text;
        while (width(left) > width) {
            int end = breakAt(left, width);
            lines.add(left.substring(0, end).stripTrailing());
            left = left.substring(end).stripLeading();
        }
        lines.add(left);
        return lines;
    }

    /** The last place where the text may break, else where the line is full. */
    private static int breakAt(String text, int width) {
        int columns = 0;
        int best = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            columns += width(codePoint);
            if (columns > width) {
                break;
            }
            i += Character.charCount(codePoint);
            if (i < text.length() && mayBreak(codePoint, text.codePointAt(i))) {
                best = i;
            }
        }
        return best > 0 ? best : Math.max(i, Character.charCount(text.codePointAt(0)));
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
