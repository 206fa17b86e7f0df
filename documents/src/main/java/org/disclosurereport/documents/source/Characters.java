package org.disclosurereport.documents.source;

import java.util.ArrayList;
import java.util.List;

/** What counts as a blank, as nothing at all and as the end of a line, the same for every kind of document. */
public final class Characters {
    private Characters() {}

    /** Whether a character is one that needs no look: neither blank, nor invisible, nor the end of a line. */
    static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F
                || c > 0x3000 && c < 0xFEFF && (c < 0xD800 || c > 0xF8FF)
                || c > 0xFEFF && c < 0xFFF0;
    }

    /** A blank that is cut at the ends of a text; a tab is none, it parts the cells of a flattened table. */
    static boolean isBlank(char c) {
        return c == ' '
                || c == '\u3000'
                || isNoBreakBlank(c)
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u205F'
                || c == '\u1680';
    }

    /** A blank that keeps words together; read as an ordinary one. */
    static boolean isNoBreakBlank(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** A character without width: zero-width blanks and joiners, marks of direction, byte order marks, controls. */
    static boolean isInvisible(char c) {
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
     * {@return whether a character shows nothing: a blank of any width, a tab, the end of a line, or invisible}
     *
     * @param c the character
     */
    public static boolean isUnseen(char c) {
        return !isPlain(c) && (isBlank(c) || isInvisible(c) || c == '\t' || isLineEnd(c));
    }

    /** {@return the text without what is invisible, no-break blanks as ordinary ones, and no blanks at its ends} */
    static String clean(CharSequence text) {
        return clean(text, 0, text.length());
    }

    static String clean(CharSequence text, int start, int end) {
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

    /** {@return whether there is nothing but blanks, tabs, line ends and invisible characters} */
    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the lines that aren't blank, each cleaned} */
    static List<String> lines(CharSequence text) {
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
