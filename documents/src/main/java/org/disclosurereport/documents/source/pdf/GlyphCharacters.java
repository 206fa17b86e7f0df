package org.disclosurereport.documents.source.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.documents.source.Budget;

/**
 * Which character each glyph of an embedded TrueType font draws, from the font's own table of characters (cmap).
 *
 * <p>Only that table is read, in the formats that tables of Unicode have: 0, 4, 6, 10, 12 and 13. A glyph of several
 * characters draws the first. Formats 12 and 13 give ranges, and a few bytes can claim millions of characters over and
 * over; each glyph takes a character once, and what is passed over is charged.
 */
final class GlyphCharacters {
    private static final int MAX_GLYPHS = 1 << 16;
    private static final int MAX_CHARACTER = 0x10FFFF;
    /** The tables by platform and encoding, the best first; any other comes last. */
    private static final List<List<Integer>> PREFERRED =
            List.of(List.of(0, 4), List.of(3, 10), List.of(0, 3), List.of(3, 1), List.of(3, 0), List.of(0, 1));

    private static final int CMAP = 0x636D6170;
    private static final int HEADER_BYTES = 12;
    private static final int TABLE_BYTES = 16;
    private static final int SUBTABLE_BYTES = 8;

    private final byte[] font;
    private final Budget budget;
    private final int[] characters = new int[MAX_GLYPHS];
    /** For each glyph the next at or after it without a character. */
    private final int[] open = new int[MAX_GLYPHS + 1];

    private GlyphCharacters(byte[] font, Budget budget) {
        this.font = font;
        this.budget = budget;
        Arrays.fill(characters, -1);
        Arrays.setAll(open, glyph -> glyph);
    }

    /** {@return the characters of a font's glyphs; nothing when it has no table of them} */
    static Optional<GlyphCharacters> of(byte[] font, Budget budget) {
        GlyphCharacters glyphs = new GlyphCharacters(font, budget);
        int table = glyphs.table();
        int subtable = table < 0 ? -1 : glyphs.subtable(table);
        if (subtable < 0) {
            return Optional.empty();
        }
        glyphs.read(subtable);
        return Optional.of(glyphs);
    }

    /** {@return the character that a glyph draws} */
    OptionalInt character(int glyph) {
        return glyph < 0 || glyph >= MAX_GLYPHS || characters[glyph] < 0
                ? OptionalInt.empty()
                : OptionalInt.of(characters[glyph]);
    }

    private int table() {
        int tables = number(4, 2);
        for (int i = 0; i < tables; i++) {
            int at = HEADER_BYTES + i * TABLE_BYTES;
            if (number(at, 4) == CMAP) {
                return number(at + 8, 4);
            }
        }
        return -1;
    }

    private int subtable(int table) {
        Map<List<Integer>, Integer> known = new HashMap<>();
        int first = -1;
        int subtables = number(table + 2, 2);
        for (int i = 0; i < subtables; i++) {
            int at = table + 4 + i * SUBTABLE_BYTES;
            int start = table + number(at + 4, 4);
            first = first < 0 ? start : first;
            known.putIfAbsent(List.of(number(at, 2), number(at + 2, 2)), start);
        }
        int other = first;
        return PREFERRED.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElse(other);
    }

    private void read(int at) {
        switch (number(at, 2)) {
            case 0 -> readBytes(at + 6);
            case 4 -> readSegments(at);
            case 6 -> readArray(at + 10, number(at + 6, 2), number(at + 8, 2));
            case 10 -> readArray(at + 20, number(at + 12, 4), number(at + 16, 4));
            case 12 -> readGroups(at, true);
            case 13 -> readGroups(at, false);
            default -> {
                // A table of another script or of variants: its glyphs stay unknown.
            }
        }
    }

    private void readBytes(int at) {
        for (int code = 0; code < 256 && at + code < font.length; code++) {
            put(font[at + code] & 0xFF, code);
        }
    }

    private void readArray(int at, int first, int count) {
        for (int i = 0; i < count && at + 2L * i + 2 <= font.length; i++) {
            budget.useSteps(1);
            put(number(at + 2 * i, 2), first + i);
        }
    }

    /** Segments are in ascending order; what one before has covered isn't looked at again. */
    private void readSegments(int at) {
        int next = 0;
        int segments = number(at + 6, 2) / 2;
        int ends = at + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int i = 0; i < segments && offsets + 2 * i < font.length; i++) {
            int start = number(starts + 2 * i, 2);
            int end = number(ends + 2 * i, 2);
            int delta = number(deltas + 2 * i, 2);
            int offset = number(offsets + 2 * i, 2);
            budget.useSteps(1);
            for (int code = Math.max(start, next); code <= end && code != 0xFFFF; code++) {
                budget.useSteps(1);
                int glyph = code;
                if (offset != 0) {
                    glyph = number(offsets + 2 * i + offset + 2 * (code - start), 2);
                    if (glyph == 0) {
                        continue;
                    }
                }
                put(glyph + delta & 0xFFFF, code);
            }
            next = Math.max(next, end + 1);
        }
    }

    private void readGroups(int at, boolean consecutive) {
        long groups = Integer.toUnsignedLong(number(at + 12, 4));
        for (int i = 0; i < groups && at + 16 + 12L * i + 12 <= font.length; i++) {
            int group = at + 16 + 12 * i;
            long start = Integer.toUnsignedLong(number(group, 4));
            long end = Math.min(Integer.toUnsignedLong(number(group + 4, 4)), MAX_CHARACTER);
            long glyph = Integer.toUnsignedLong(number(group + 8, 4));
            budget.useSteps(1);
            if (start <= end && glyph < MAX_GLYPHS) {
                putAll((int) glyph, (int) start, consecutive ? (int) (end - start) + 1 : 1);
            }
        }
    }

    /** Gives consecutive glyphs consecutive characters, those that have one already excepted. */
    private void putAll(int firstGlyph, int firstCharacter, int count) {
        int end = (int) Math.min(MAX_GLYPHS, (long) firstGlyph + count);
        for (int glyph = nextOpen(firstGlyph); glyph < end; glyph = nextOpen(glyph + 1)) {
            put(glyph, firstCharacter + glyph - firstGlyph);
        }
    }

    private void put(int glyph, int character) {
        if (glyph < MAX_GLYPHS && characters[glyph] < 0 && character <= MAX_CHARACTER) {
            characters[glyph] = character;
            open[glyph] = glyph + 1;
        }
    }

    private int nextOpen(int from) {
        int next = Math.min(from, MAX_GLYPHS);
        while (open[next] != next) {
            budget.useSteps(1);
            open[next] = open[open[next]];
            next = open[next];
        }
        return next;
    }

    /** {@return some bytes as a number, 0 beyond the end} */
    private int number(int at, int bytes) {
        if (at < 0 || at > font.length - bytes) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | font[at + i] & 0xFF;
        }
        return number;
    }
}
