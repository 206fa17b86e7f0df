package org.disclosurereport.documents.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.documents.source.Budget;
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
    static ToUnicode parse(byte[] content, Budget budget) {
        ToUnicode map = new ToUnicode();
        MapTokens tokens = new MapTokens(content);
        for (String token = tokens.next(); token != null; token = tokens.next()) {
            if (token.equals("beginbfchar")) {
                map.readCharacters(tokens, budget);
            } else if (token.equals("beginbfrange")) {
                map.readRanges(tokens, budget);
            }
        }
        return map;
    }

    private void readCharacters(MapTokens tokens, Budget budget) {
        for (String code = tokens.next(); code != null && !code.equals("endbfchar"); code = tokens.next()) {
            budget.useMemory(Budget.OBJECT_BYTES);
            String text = tokens.next();
            int key = MapTokens.code(code);
            if (key >= 0 && text != null && text.startsWith("<")) {
                singles.put(key, text(text));
            }
        }
    }

    private void readRanges(MapTokens tokens, Budget budget) {
        for (String token = tokens.next(); token != null && !token.equals("endbfrange"); token = tokens.next()) {
            budget.useMemory(Budget.OBJECT_BYTES);
            int first = MapTokens.code(token);
            int last = MapTokens.code(tokens.next());
            String text = tokens.next();
            if (text == null) {
                return;
            }
            if (text.equals("[")) {
                int code = first;
                for (text = tokens.next(); text != null && !text.equals("]"); text = tokens.next()) {
                    budget.useMemory(Budget.OBJECT_BYTES);
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

    /** {@return the UTF-16 text of a token such as {@code <4E00>}} */
    private static String text(String token) {
        int digits = token.length() - 1;
        if (digits <= 2) {
            return digits == 0 ? "" : Character.toString(MapTokens.code(token));
        }
        return new String(MapTokens.bytes(token), StandardCharsets.UTF_16BE);
    }
}
