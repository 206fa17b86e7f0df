package org.disclosurereport.documents.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.disclosurereport.documents.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * A font's map from codes to glyphs (CMap), which the file holds itself or names. Ranges stay ranges, so that a few bytes
 * can't become 2<sup>32</sup> entries.
 */
final class CodeMap {
    private static final int MAX_CODE_BYTES = 4;

    /** Codes of one length between two ends, each byte between those of the ends. */
    private record Space(byte[] low, byte[] high) {
        boolean contains(byte[] code, int length) {
            if (length != low.length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((code[i] & 0xFF) < (low[i] & 0xFF) || (code[i] & 0xFF) > (high[i] & 0xFF)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The codes up to one, whose first is this glyph. */
    private record Range(int last, int glyph) {}

    private final @Nullable CMap named;
    private final List<Space> spaces = new ArrayList<>();
    private final Map<Integer, Integer> singles = new HashMap<>();
    private final TreeMap<Integer, Range> ranges = new TreeMap<>();
    private boolean vertical;

    private CodeMap(@Nullable CMap named) {
        this.named = named;
        this.vertical = named != null && named.getWMode() == 1;
    }

    /** {@return a map that every reader has} */
    static CodeMap named(CMap map) {
        return new CodeMap(map);
    }

    /**
     * {@return the map that a stream's content describes; what isn't understood is passed over}
     *
     * @param content the content
     * @param base the map that it adds to, null for none
     * @param budget what reading it may use
     */
    static CodeMap parse(byte[] content, @Nullable CMap base, Budget budget) {
        CodeMap map = new CodeMap(base);
        MapTokens tokens = new MapTokens(content);
        String before = "";
        for (String token = tokens.next(); token != null; token = tokens.next()) {
            budget.useSteps(1);
            switch (token) {
                case "begincodespacerange" -> map.readSpaces(tokens, budget);
                case "begincidchar" -> map.readCharacters(tokens, budget);
                case "begincidrange" -> map.readRanges(tokens, budget);
                default -> {
                    if (before.equals("/WMode")) {
                        map.vertical = token.equals("1");
                    }
                }
            }
            before = token;
        }
        return map;
    }

    /** {@return the name of the map that a stream's content adds to; null for none} */
    static @Nullable String base(byte[] content) {
        MapTokens tokens = new MapTokens(content);
        String before = "";
        for (String token = tokens.next(); token != null; token = tokens.next()) {
            if (token.equals("usecmap") && before.startsWith("/")) {
                return before.substring(1);
            }
            before = token;
        }
        return null;
    }

    private void readSpaces(MapTokens tokens, Budget budget) {
        for (String low = tokens.next(); isCode(low); low = tokens.next()) {
            String high = tokens.next();
            if (!isCode(high)) {
                return;
            }
            budget.useMemory(Budget.OBJECT_BYTES);
            byte[] first = MapTokens.bytes(low);
            byte[] last = MapTokens.bytes(high);
            if (first.length == last.length && first.length > 0 && spaces.size() < 100) {
                spaces.add(new Space(first, last));
            }
        }
    }

    private void readCharacters(MapTokens tokens, Budget budget) {
        for (String code = tokens.next(); isCode(code); code = tokens.next()) {
            budget.useMemory(Budget.OBJECT_BYTES);
            int glyph = MapTokens.number(tokens.next());
            if (glyph >= 0) {
                singles.put(MapTokens.code(code), glyph);
            }
        }
    }

    private void readRanges(MapTokens tokens, Budget budget) {
        for (String first = tokens.next(); isCode(first); first = tokens.next()) {
            budget.useMemory(Budget.OBJECT_BYTES);
            int last = MapTokens.code(tokens.next());
            int glyph = MapTokens.number(tokens.next());
            if (last >= MapTokens.code(first) && glyph >= 0) {
                ranges.put(MapTokens.code(first), new Range(last, glyph));
            }
        }
    }

    private static boolean isCode(@Nullable String token) {
        return token != null && token.startsWith("<") && token.length() <= 1 + 2 * MAX_CODE_BYTES;
    }

    boolean isVertical() {
        return vertical;
    }

    /** {@return the collection of characters of a map that every reader has, null for none} */
    @Nullable
    CMap collection() {
        return named;
    }

    /** {@return the next code of a string: of as many bytes as the first of the spaces that it lies in} */
    int readCode(ByteArrayInputStream string) throws IOException {
        if (spaces.isEmpty() && named != null) {
            return named.readCode(string);
        }
        byte[] bytes = new byte[MAX_CODE_BYTES];
        int code = 0;
        string.mark(MAX_CODE_BYTES);
        for (int length = 1; length <= MAX_CODE_BYTES; length++) {
            int next = string.read();
            if (next < 0) {
                return code;
            }
            bytes[length - 1] = (byte) next;
            code = code << 8 | next;
            int read = length;
            if (spaces.stream().anyMatch(space -> space.contains(bytes, read))) {
                return code;
            }
        }
        string.reset();
        return readUnknown(string);
    }

    /** A code that lies in no space is as long as the shortest. */
    private int readUnknown(ByteArrayInputStream string) {
        int shortest = spaces.stream().mapToInt(space -> space.low.length).min().orElse(2);
        int code = 0;
        for (int i = 0; i < shortest; i++) {
            code = code << 8 | Math.max(0, string.read());
        }
        return code;
    }

    /** {@return the glyph of a code, 0 when it has none} */
    int glyph(int code) {
        Integer single = singles.get(code);
        if (single != null) {
            return single;
        }
        Map.Entry<Integer, Range> range = ranges.floorEntry(code);
        if (range != null && code <= range.getValue().last()) {
            return range.getValue().glyph() + code - range.getKey();
        }
        return named == null ? 0 : named.toCID(code);
    }
}
