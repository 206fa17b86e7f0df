package org.disclosurereport.documents.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A font's map from codes to characters, as its ToUnicode stream gives it. Ranges stay ranges, so that a map of a few
 * bytes can't become one of 2<sup>32</sup> entries.
 */
final class ToUnicode {
    private final Map<Integer, String> singles = new HashMap<>();
    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    /** The codes up to one, whose first has this text; the last character of the others is as much further on. */
    private record Range(int last, String first) {}

    private ToUnicode() {}

    /** {@return the map that the stream's content describes; what isn't understood is passed over} */
    static ToUnicode parse(byte[] content) {
        ToUnicode map = new ToUnicode();
        Tokens tokens = new Tokens(content);
        for (String token = tokens.next(); token != null; token = tokens.next()) {
            if (token.equals("beginbfchar")) {
                map.readCharacters(tokens);
            } else if (token.equals("beginbfrange")) {
                map.readRanges(tokens);
            }
        }
        return map;
    }

    private void readCharacters(Tokens tokens) {
        for (String code = tokens.next(); code != null && !code.equals("endbfchar"); code = tokens.next()) {
            String text = tokens.next();
            int key = code(code);
            if (key >= 0 && text != null && text.startsWith("<")) {
                singles.put(key, text(text));
            }
        }
    }

    private void readRanges(Tokens tokens) {
        for (String token = tokens.next(); token != null && !token.equals("endbfrange"); token = tokens.next()) {
            int first = code(token);
            int last = code(tokens.next());
            String text = tokens.next();
            if (text == null) {
                return;
            }
            if (text.equals("[")) {
                int code = first;
                for (text = tokens.next(); text != null && !text.equals("]"); text = tokens.next()) {
                    if (first >= 0 && code <= last) {
                        singles.put(code, text(text));
                    }
                    code++;
                }
            } else if (first >= 0 && last >= first && text.startsWith("<")) {
                ranges.put(first, new Range(last, text(text)));
            }
        }
    }

    /** {@return the characters of a code, null when it has none} */
    @Nullable
    String get(int code) {
        String single = singles.get(code);
        if (single != null) {
            return single;
        }
        Map.Entry<Integer, Range> range = ranges.floorEntry(code);
        if (range == null || code > range.getValue().last()) {
            return null;
        }
        String first = range.getValue().first();
        if (first.isEmpty()) {
            return first;
        }
        int before = first.length() - Character.charCount(first.codePointBefore(first.length()));
        int last = first.codePointBefore(first.length()) + code - range.getKey();
        return Character.isValidCodePoint(last) ? first.substring(0, before) + Character.toString(last) : null;
    }

    /** {@return whether it has no code at all} */
    boolean isEmpty() {
        return singles.isEmpty() && ranges.isEmpty();
    }

    /** {@return the code of a token such as {@code <01A3>}, −1 for any other} */
    private static int code(@Nullable String token) {
        if (token == null || !token.startsWith("<") || token.length() < 2 || token.length() > 8) {
            return -1;
        }
        int code = 0;
        for (int i = 1; i < token.length(); i++) {
            code = code << 4 | Math.max(0, Character.digit(token.charAt(i), 16));
        }
        return code;
    }

    /** {@return the UTF-16 text of a token such as {@code <4E00>}} */
    private static String text(String token) {
        int digits = token.length() - 1;
        if (digits <= 2) {
            return digits == 0 ? "" : Character.toString(code(token));
        }
        byte[] bytes = new byte[digits / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(token.charAt(1 + 2 * i), 16);
            int low = Character.digit(token.charAt(2 + 2 * i), 16);
            bytes[i] = (byte) (Math.max(0, high) << 4 | Math.max(0, low));
        }
        return new String(bytes, StandardCharsets.UTF_16BE);
    }

    /** The words of a map: operators, brackets, and strings of digits without their closing bracket. */
    private static final class Tokens {
        private final byte[] content;
        private int at;

        Tokens(byte[] content) {
            this.content = content;
        }

        @Nullable
        String next() {
            while (at < content.length && content[at] <= ' ') {
                at++;
            }
            if (at >= content.length) {
                return null;
            }
            char first = (char) content[at++];
            if (first == '%') {
                while (at < content.length && content[at] != '\n' && content[at] != '\r') {
                    at++;
                }
                return next();
            }
            if (first == '[' || first == ']') {
                return String.valueOf(first);
            }
            return first == '<' && at < content.length && content[at] != '<' ? digits() : word(first);
        }

        private String digits() {
            StringBuilder digits = new StringBuilder("<");
            while (at < content.length && content[at] != '>') {
                if (content[at] > ' ') {
                    digits.append((char) content[at]);
                }
                at++;
            }
            at++;
            return digits.toString();
        }

        private String word(char first) {
            StringBuilder word = new StringBuilder().append(first);
            while (at < content.length && content[at] > ' ' && "[]<%".indexOf(content[at]) < 0) {
                word.append((char) content[at++]);
            }
            return word.toString();
        }
    }
}
