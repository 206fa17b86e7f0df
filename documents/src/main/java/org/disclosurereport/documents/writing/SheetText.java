package org.disclosurereport.documents.writing;

import java.util.ArrayList;
import java.util.List;

/** Text as cells of a spreadsheet hold it: at most 32 767 characters, and {@code _x0041_} standing for A. */
final class SheetText {
    /** How many characters go into one cell; half of what fits, since escaping makes texts longer. */
    static final int LIMIT = 16_000;

    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    /** How long {@code _x0041_} is. */
    private static final int ESCAPE_LENGTH = 7;

    /** How wide a character of Chinese print is, in digits. */
    private static final int FULL_WIDTH = 2;

    private static final int FIRST_FULL_WIDTH = 0x2E80;

    private SheetText() {}

    /** A text in pieces that fit into cells; at least one. No character beyond the basic plane is cut in two. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(text.length(), start + LIMIT);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(escape(text.substring(start, end)));
            start = end;
        } while (start < text.length());
        return pieces;
    }

    /** Escapes the underscores that a spreadsheet would take for the beginning of an escape. */
    static String escape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + ESCAPE_LENGTH);
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                escaped.append(ESCAPED_UNDERSCORE);
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String text, int start) {
        if (start + ESCAPE_LENGTH > text.length()
                || !text.startsWith("_x", start)
                || text.charAt(start + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        return text.substring(start + 2, start + ESCAPE_LENGTH - 1).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** How many lines a text takes in a column, about. */
    static int lines(String text, int columnWidth) {
        int width = text.codePoints()
                .map(c -> c >= FIRST_FULL_WIDTH ? FULL_WIDTH : 1)
                .sum();
        return Math.max(1, (width + columnWidth - 1) / columnWidth);
    }
}
