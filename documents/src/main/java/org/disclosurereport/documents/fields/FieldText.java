package org.disclosurereport.documents.fields;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields as one text that survives every file format: a line a field, its name, a tab, its text; whatever a format
 * might change is escaped as {@code \}{@code uXXXX}.
 *
 * <p>Escaped are the backslash; the three characters that end a script element or need escaping in XML, so that the same
 * text goes into both; all blanks but the plain one, and that too at the ends; whatever has no shape of its own, among it
 * control characters, lone surrogates and characters that XML doesn't allow; and the underscore, which spreadsheets take
 * for an escape of their own.
 */
final class FieldText {
    private static final char ESCAPE = '\\';
    private static final int ESCAPE_LENGTH = 6;

    private FieldText() {}

    static String encode(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) ->
                text.append(escape(name)).append('\t').append(escape(value)).append('\n'));
        return text.toString();
    }

    /** Reads what {@link #encode} wrote. A line that is none of its lines is left out; the first of two of a name counts. */
    static Map<String, String> decode(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab >= 0) {
                fields.putIfAbsent(unescape(line.substring(0, tab)), unescape(line.substring(tab + 1)));
            }
        });
        return fields;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int character = text.codePointAt(i);
            next = i + Character.charCount(character);
            boolean blankAtEnd = character == ' ' && (i == 0 || next == text.length());
            if (blankAtEnd || !isPlain(character)) {
                for (char unit : Character.toChars(character)) {
                    escaped.append(ESCAPE).append('u').append(hex(unit));
                }
            } else {
                escaped.appendCodePoint(character);
            }
        }
        return escaped.toString();
    }

    private static String hex(char unit) {
        String digits = Integer.toHexString(unit);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isPlain(int character) {
        return switch (character) {
            case ' ' -> true;
            case ESCAPE, '<', '>', '&', '_' -> false;
            // Not assigned to any character, and cut as invisible where documents are read.
            case 0xFFF0, 0xFFF1, 0xFFF2, 0xFFF3, 0xFFF4, 0xFFF5, 0xFFF6, 0xFFF7, 0xFFF8 -> false;
            default -> VisibleText.hasShape(character);
        };
    }

    /** Undoes the escapes; what only looks like one is kept as it is. */
    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int unit = text.charAt(i) == ESCAPE ? unit(text, i) : -1;
            plain.append(unit >= 0 ? (char) unit : text.charAt(i));
            i += unit >= 0 ? ESCAPE_LENGTH : 1;
        }
        return plain.toString();
    }

    private static int unit(String text, int escape) {
        if (escape + ESCAPE_LENGTH > text.length() || text.charAt(escape + 1) != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = escape + 2; i < escape + ESCAPE_LENGTH; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }
}
