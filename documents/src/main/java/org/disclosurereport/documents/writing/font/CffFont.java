package org.disclosurereport.documents.writing.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A font in the Compact Font Format, as Noto and Source Han have it, and the part of it that a document needs.
 *
 * <p>PDFBox embeds TrueType outlines only, so this is done here: the outlines of some glyphs, with their subroutines written out, as a
 * font whose characters are numbered from 0 on. Nothing of an outline is changed. Immutable.
 */
final class CffFont {
    /** The strings that every font knows. */
    private static final int KNOWN_STRINGS = 391;

    private final ByteBuffer table;
    private final CffDictionary top;
    private final Index charStrings;
    private final Index subroutines;
    private final List<Part> parts;

    /** What glyphs have in common that were drawn for the same script. */
    private record Part(CffDictionary font, CffDictionary privates, Index subroutines) {}

    /** Where the objects of a list are. */
    private record Index(ByteBuffer table, int start, int count, int size) {
        static final Index NONE = new Index(ByteBuffer.allocate(0), 0, 0, 0);

        static Index at(ByteBuffer table, int start) {
            int count = table.getShort(start) & 0xFFFF;
            return new Index(table, start, count, count == 0 ? 0 : table.get(start + 2));
        }

        private int offset(int i) {
            int offset = 0;
            for (int j = 0; j < size; j++) {
                offset = offset << 8 | table.get(start + 3 + i * size + j) & 0xFF;
            }
            return start + 2 + (count + 1) * size + offset;
        }

        int end() {
            return count == 0 ? start + 2 : offset(count);
        }

        ByteBuffer get(int i) throws IOException {
            if (i < 0 || i >= count) {
                throw new IOException("an entry of a font's list must be below " + count + ", was " + i);
            }
            return table.slice(offset(i), offset(i + 1) - offset(i));
        }
    }

    private CffFont(ByteBuffer table, CffDictionary top, Index charStrings, Index subroutines, List<Part> parts) {
        this.table = table;
        this.top = top;
        this.charStrings = charStrings;
        this.subroutines = subroutines;
        this.parts = parts;
    }

    /**
     * {@return a font}
     *
     * @param table the table {@code CFF}
     * @throws IOException if it isn't one
     */
    static CffFont of(ByteBuffer table) throws IOException {
        Index names = Index.at(table, table.get(2));
        Index tops = Index.at(table, names.end());
        Index strings = Index.at(table, tops.end());
        CffDictionary top = CffDictionary.of(tops.get(0));
        List<Part> parts = new ArrayList<>();
        if (top.has(CffDictionary.FONTS)) {
            Index fonts = Index.at(table, top.number(CffDictionary.FONTS, 0));
            for (int i = 0; i < fonts.count(); i++) {
                parts.add(part(table, CffDictionary.of(fonts.get(i))));
            }
        } else {
            parts.add(part(table, top));
        }
        return new CffFont(
                table,
                top,
                Index.at(table, top.number(CffDictionary.CHAR_STRINGS, 0)),
                Index.at(table, strings.end()),
                List.copyOf(parts));
    }

    private static Part part(ByteBuffer table, CffDictionary font) {
        int size = font.number(CffDictionary.PRIVATE, 0);
        int start = font.number(CffDictionary.PRIVATE, 1);
        CffDictionary privates = CffDictionary.of(table.slice(start, size));
        int subroutines = privates.number(CffDictionary.SUBROUTINES, 0);
        return new Part(font, privates, subroutines == 0 ? Index.NONE : Index.at(table, start + subroutines));
    }

    private int part(int glyph) throws IOException {
        if (!top.has(CffDictionary.SELECT)) {
            return 0;
        }
        int select = top.number(CffDictionary.SELECT, 0);
        if (table.get(select) == 0) {
            return table.get(select + 1 + glyph) & 0xFF;
        }
        int ranges = table.getShort(select + 1) & 0xFFFF;
        for (int i = ranges - 1; i >= 0; i--) {
            if (glyph >= (table.getShort(select + 3 + 3 * i) & 0xFFFF)) {
                return table.get(select + 3 + 3 * i + 2) & 0xFF;
            }
        }
        throw new IOException("a glyph must belong to a part of the font, " + glyph + " did not");
    }

    /**
     * {@return a font of some glyphs: the first one is that of characters without a glyph, and each has the number of its place}
     *
     * @param glyphs the glyphs
     * @param name the name of the font
     * @throws IOException if an outline is broken
     */
    byte[] subset(List<Integer> glyphs, String name) throws IOException {
        Map<Integer, Integer> usedParts = new LinkedHashMap<>();
        List<byte[]> outlines = new ArrayList<>();
        CffBytes charset = new CffBytes().one(0);
        CffBytes select = new CffBytes().one(0);
        for (int i = 0; i < glyphs.size(); i++) {
            int part = part(glyphs.get(i));
            outlines.add(outline(glyphs.get(i), parts.get(part)));
            select.one(usedParts.computeIfAbsent(part, any -> usedParts.size()));
            if (i > 0) {
                charset.two(i);
            }
        }
        CffBytes before = new CffBytes().one(1).one(0).one(4).one(4);
        before.index(List.of(name.getBytes(StandardCharsets.ISO_8859_1)));
        CffBytes strings = new CffBytes()
                .index(List.of(
                        "Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII)))
                .index(List.of());
        int topSize = new CffBytes().index(List.of(top(0, 0, 0, 0, 0))).size();
        int charsetAt = before.size() + topSize + strings.size();
        int selectAt = charsetAt + charset.size();
        int outlinesAt = selectAt + select.size();
        CffBytes outlineIndex = new CffBytes().index(outlines);
        int privatesAt = outlinesAt + outlineIndex.size();
        CffBytes privates = new CffBytes();
        List<byte[]> fonts = new ArrayList<>();
        for (int part : usedParts.keySet()) {
            int start = privates.size();
            parts.get(part).privates().copyWithout(CffDictionary.SUBROUTINES, privates);
            CffBytes font = new CffBytes();
            if (parts.get(part).font() != top) {
                parts.get(part).font().copyTo(font, Set.of(CffDictionary.FONT_MATRIX));
            }
            fonts.add(font.number(privates.size() - start)
                    .number(privatesAt + start)
                    .operator(CffDictionary.PRIVATE)
                    .toBytes());
        }
        int fontsAt = privatesAt + privates.size();
        return before.index(List.of(top(glyphs.size(), charsetAt, selectAt, outlinesAt, fontsAt)))
                .all(strings.toBytes())
                .all(charset.toBytes())
                .all(select.toBytes())
                .all(outlineIndex.toBytes())
                .all(privates.toBytes())
                .index(fonts)
                .toBytes();
    }

    private byte[] top(int count, int charsetAt, int selectAt, int outlinesAt, int fontsAt) {
        CffBytes bytes = new CffBytes();
        // It must be the first.
        bytes.number(KNOWN_STRINGS).number(KNOWN_STRINGS + 1).number(0).operator(CffDictionary.ROS);
        top.copyTo(bytes, Set.of(CffDictionary.FONT_MATRIX, CffDictionary.FONT_BOX));
        bytes.number(count).operator(CffDictionary.ESCAPE | 34);
        bytes.number(charsetAt).operator(15);
        bytes.number(selectAt).operator(CffDictionary.SELECT);
        bytes.number(outlinesAt).operator(CffDictionary.CHAR_STRINGS);
        bytes.number(fontsAt).operator(CffDictionary.FONTS);
        return bytes.toBytes();
    }

    private byte[] outline(int glyph, Part part) throws IOException {
        return new CharString(
                        i -> part.subroutines().get(i),
                        part.subroutines().count(),
                        subroutines::get,
                        subroutines.count())
                .writtenOut(charStrings.get(glyph));
    }
}
