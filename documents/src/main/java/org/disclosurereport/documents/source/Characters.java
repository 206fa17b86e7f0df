package org.disclosurereport.documents.source;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.PlainText;

/** What counts as a blank, as nothing at all and as the end of a line, the same for every kind of document. */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * {@return whether a character needs no further look: it is neither blank, nor invisible, nor the end of a line}
     *
     * @param c the character
     */
    public static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F
                || c > 0x3000 && c < 0xFEFF && (c < 0xD800 || c > 0xF8FF)
                || c > 0xFEFF && c < 0xFFF0;
    }

    /**
     * {@return whether a character is a blank that is cut at the ends of a text; a tab is not, it separates cells}
     *
     * @param c the character
     */
    public static boolean isBlank(char c) {
        return c == ' '
                || c == '\u3000'
                || isNoBreakBlank(c)
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u205F'
                || c == '\u1680';
    }

    /**
     * {@return whether a character is a blank that keeps words together; it is read as an ordinary one}
     *
     * @param c the character
     */
    public static boolean isNoBreakBlank(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    /**
     * {@return whether a character ends a line}
     *
     * @param c the character
     */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /**
     * {@return whether a character has no width: a zero-width blank or joiner, a mark of direction, a control}
     *
     * @param c the character
     */
    public static boolean isInvisible(char c) {
        return c < ' ' && c != '\t' && !isLineEnd(c)
                || c >= 0x7F && c < 0xA0 && c != '\u0085'
                || c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\uFEFF'
                || c >= '\uFFF0' && c <= '\uFFFB';
    }

    /**
     * {@return whether a text has nothing but characters, line ends and tabs: no half of a surrogate pair, no control, no
     * code point that is never a character}
     *
     * @param text the text
     */
    public static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800) {
                continue;
            }
            int point = text.codePointAt(i);
            if (!isCharacter(point)) {
                return false;
            }
            i += Character.charCount(point) - 1;
        }
        return true;
    }

    /**
     * {@return whether a code point is a character, a line end or a tab}
     *
     * @param point the code point
     */
    public static boolean isCharacter(int point) {
        return point == '\t'
                || point <= 0xFFFF && isLineEnd((char) point)
                || !isControl(point)
                        && (point < 0xD800 || point > 0xDFFF)
                        && (point & 0xFFFE) != 0xFFFE
                        && (point < 0xFDD0 || point > 0xFDEF);
    }

    /**
     * {@return whether a code point is a control that neither ends a line nor is a tab}
     *
     * @param point the code point
     */
    public static boolean isControl(int point) {
        return (point < ' ' || point >= 0x7F && point < 0xA0) && point != '\t' && !isLineEnd((char) point);
    }

    /**
     * {@return how many control characters a text has, line ends and tabs aside}
     *
     * @param text the text
     */
    public static long controls(CharSequence text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0x7F && c < 0xA0) && isControl(c)) {
                controls++;
            }
        }
        return controls;
    }

    /**
     * {@return whether a character shows nothing: a blank of any width, a tab, the end of a line, or invisible}
     *
     * @param c the character
     */
    public static boolean isUnseen(char c) {
        return !isPlain(c) && (isBlank(c) || isInvisible(c) || c == '\t' || isLineEnd(c));
    }

    /**
     * {@return the text without what is invisible, no-break blanks as ordinary ones, and no blanks at its ends}
     *
     * @param text the text
     */
    public static String clean(CharSequence text) {
        return clean(text, 0, text.length());
    }

    /**
     * {@return a part of a text, cleaned as {@link #clean(CharSequence)} does}
     *
     * @param text the text
     * @param start where the part begins
     * @param end where it ends
     */
    public static String clean(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isCut(text.charAt(from))) {
            from++;
        }
        while (to > from && isCut(text.charAt(to - 1))) {
            to--;
        }
        int i = from;
        while (i < to && !isChanged(text.charAt(i))) {
            i++;
        }
        if (i == to) {
            return text.subSequence(from, to).toString();
        }
        StringBuilder cleaned = new StringBuilder(to - from).append(text, from, i);
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (isNoBreakBlank(c)) {
                cleaned.append(' ');
            } else if (!isInvisible(c)) {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    /**
     * {@return the text with what no report can hold, control characters and lone surrogates, as U+FFFD}
     *
     * @param text the text
     */
    public static String holdable(String text) {
        int refused = PlainText.indexOfRefused(text);
        if (refused < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        int next = refused;
        while (refused >= 0) {
            kept.setCharAt(next, REPLACEMENT);
            refused = PlainText.indexOfRefused(kept.subSequence(next, kept.length()));
            next += refused;
        }
        return kept.toString();
    }

    /**
     * {@return whether there is nothing but blanks, tabs, line ends and invisible characters}
     *
     * @param text the text
     */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the lines that aren't blank, each cleaned}
     *
     * @param text the text
     */
    public static List<String> lines(CharSequence text) {
        List<String> lines = List.of();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && (isPlain(text.charAt(i)) || !isLineEnd(text.charAt(i)))) {
                continue;
            }
            String line = clean(text, start, i);
            start = i + 1;
            if (isBlank(line)) {
                continue;
            }
            if (lines.isEmpty() && i == text.length()) {
                return List.of(line); // nearly always
            }
            lines = lines.isEmpty() ? new ArrayList<>() : lines;
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    private static boolean isCut(char c) {
        return !isPlain(c) && (isBlank(c) || isInvisible(c));
    }

    private static boolean isChanged(char c) {
        return !isPlain(c) && (isNoBreakBlank(c) || isInvisible(c));
    }
}
