package org.disclosurereport.documents.writing.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Which glyph of a font a character has: the table {@code cmap}, in its formats for Unicode, 4 and 12. Immutable. */
final class CharacterMap {
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;
    private static final int GROUP = 12;

    private final ByteBuffer table;
    private final int start;
    private final int format;

    private CharacterMap(ByteBuffer table, int start, int format) {
        this.table = table;
        this.start = start;
        this.format = format;
    }

    /**
     * {@return the map of a font for all of Unicode, or else for its first plane}
     *
     * @param table the table {@code cmap}
     * @throws IOException if it has neither
     */
    static CharacterMap of(ByteBuffer table) throws IOException {
        CharacterMap best = null;
        int count = table.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int platform = table.getShort(4 + 8 * i);
            int start = table.getInt(4 + 8 * i + 4);
            int format = table.getShort(start);
            boolean unicode = platform == 0 || platform == 3 && table.getShort(4 + 8 * i + 2) != 0;
            if (unicode && (format == SEGMENTS || format == GROUPS) && (best == null || format > best.format)) {
                best = new CharacterMap(table, start, format);
            }
        }
        if (best == null) {
            throw new IOException("a font must have a map of Unicode's characters");
        }
        return best;
    }

    /** {@return the glyph of a character, 0 if it has none} */
    int glyph(int character) {
        return format == GROUPS ? inGroups(character) : character > 0xFFFF ? 0 : inSegments(character);
    }

    private int inGroups(int character) {
        int low = 0;
        int high = table.getInt(start + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = start + 16 + GROUP * middle;
            if (character < table.getInt(group)) {
                high = middle - 1;
            } else if (character > table.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(group + 8) + character - table.getInt(group);
            }
        }
        return 0;
    }

    private int inSegments(int character) {
        int doubled = unsigned(start + 6);
        int ends = start + 14;
        int starts = ends + doubled + 2;
        for (int at = 0; at < doubled; at += 2) {
            if (character <= unsigned(ends + at)) {
                int first = unsigned(starts + at);
                if (character < first) {
                    return 0;
                }
                int delta = unsigned(starts + doubled + at);
                int ranges = starts + 2 * doubled + at;
                int range = unsigned(ranges);
                int glyph = range == 0 ? character : unsigned(ranges + range + 2 * (character - first));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private int unsigned(int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
