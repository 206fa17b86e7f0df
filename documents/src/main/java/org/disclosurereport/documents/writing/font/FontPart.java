package org.disclosurereport.documents.writing.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * A font as one document uses it: which characters were printed, and in the end the part of the font that has them.
 *
 * <p>A code is given to each character, not to each glyph: where two characters look the same, what is copied or read from the document
 * still is what was written. Not thread-safe.
 */
public final class FontPart {
    /** Which parts of a TrueType font a viewer needs. */
    private static final List<String> TRUE_TYPE_TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private static final int LETTERS = 26;

    private final FontFile file;
    private final CharacterMap characters;
    private final ByteBuffer head;
    private final ByteBuffer horizontal;
    private final ByteBuffer advances;
    /** Characters in the order of their codes, which count from 1, and the glyph of each. */
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    private final List<Integer> glyphs = new ArrayList<>(List.of(0));

    /**
     * Outlines in the manner of TrueType.
     *
     * @param program a font of the glyphs that were used, without a map of characters
     * @param places where in it the glyph of each code is
     */
    public record TrueType(byte[] program, List<Integer> places) {}

    private FontPart(FontFile file) throws IOException {
        this.file = file;
        this.characters = CharacterMap.of(file.table("cmap"));
        this.head = file.table("head");
        this.horizontal = file.table("hhea");
        this.advances = file.table("hmtx");
    }

    /**
     * {@return a font, of which nothing has been used yet}
     *
     * @param file where it is
     * @throws IOException if it can't be read, or is damaged
     */
    static FontPart of(FontFile file) throws IOException {
        try {
            FontPart font = new FontPart(file);
            if (font.unitsPerEm() <= 0) {
                throw new IOException("a font must have units per em");
            }
            return font;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the font is damaged: " + file, e);
        }
    }

    /** Whether it has a glyph for a character. */
    boolean has(int character) {
        return characters.glyph(character) != 0;
    }

    /** How wide a character is, in parts of its size. */
    double width(int character) {
        return (double) advance(characters.glyph(character)) / unitsPerEm();
    }

    /** The code by which a character is printed that is shown as another one or as itself. */
    int code(int character, int shown) {
        return codes.computeIfAbsent(character, any -> {
            glyphs.add(characters.glyph(shown));
            return glyphs.size() - 1;
        });
    }

    /** {@return the codes of the characters that were printed, in their order; 0 is the code of no character} */
    public Map<Integer, Integer> codes() {
        return Collections.unmodifiableMap(codes);
    }

    /** {@return how many units its size has} */
    public int unitsPerEm() {
        return head.getShort(18) & 0xFFFF;
    }

    /** {@return how wide the glyphs of the codes are, from 0 on, in units} */
    public List<Integer> widths() {
        return glyphs.stream().map(this::advance).toList();
    }

    /** {@return the edges of a box that has room for every glyph, in units: left, lower, right, upper} */
    public List<Integer> box() {
        List<Integer> box = new ArrayList<>();
        for (int at = 36; at < 44; at += 2) {
            box.add((int) head.getShort(at));
        }
        return box;
    }

    /** {@return how far above the base line it goes, in units} */
    public int ascent() {
        return horizontal.getShort(4);
    }

    /** {@return how far below the base line it goes, in units, as a negative number} */
    public int descent() {
        return horizontal.getShort(6);
    }

    /** {@return whether its outlines are in the manner of PostScript, else of TrueType} */
    public boolean isPostScript() {
        return file.isPostScript();
    }

    /** {@return its name for people, such as Noto Serif CJK SC} */
    public String fullName() {
        return file.name();
    }

    /** {@return the name of the part: six letters that say that it is one, and of which characters, and the name of the whole} */
    public String name() {
        StringBuilder name = new StringBuilder();
        int hash = codes.keySet().hashCode() & Integer.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            name.append((char) ('A' + hash % LETTERS));
            hash /= LETTERS;
        }
        return name.append('+').append(file.postScriptName()).toString();
    }

    /**
     * {@return the outlines in the manner of PostScript: a font in the Compact Font Format whose glyphs are numbered by code}
     *
     * @throws IOException if the font is damaged
     */
    public byte[] postScript() throws IOException {
        try {
            return CffFont.of(file.table("CFF ")).subset(glyphs, name());
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw damaged(e);
        }
    }

    /**
     * {@return the outlines in the manner of TrueType}
     *
     * @throws IOException if the font is damaged
     */
    public TrueType trueType() throws IOException {
        try (TrueTypeCollection collection = collection();
                TrueTypeFont font = collection == null
                        ? new TTFParser()
                                .parse(new RandomAccessReadBufferedFile(
                                        file.path().toFile()))
                        : collection.getFontByName(file.postScriptName())) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TRUE_TYPE_TABLES);
            subsetter.addGlyphIds(new LinkedHashSet<>(glyphs));
            Map<Integer, Integer> places = new HashMap<>();
            subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            ByteArrayOutputStream program = new ByteArrayOutputStream();
            subsetter.writeToStream(program);
            return new TrueType(
                    program.toByteArray(),
                    glyphs.stream().map(glyph -> places.getOrDefault(glyph, 0)).toList());
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw damaged(e);
        }
    }

    private @Nullable TrueTypeCollection collection() throws IOException {
        return file.path().toString().toLowerCase(Locale.ROOT).endsWith("c")
                ? new TrueTypeCollection(file.path().toFile())
                : null;
    }

    /** The font that the part is of. */
    FontFile file() {
        return file;
    }

    private int advance(int glyph) {
        return advances.getShort(4 * Math.min(glyph, lastAdvance())) & 0xFFFF;
    }

    /** How far right of its place the outline of a code begins, in units. */
    int bearing(int code) {
        int glyph = glyphs.get(code);
        int last = lastAdvance();
        return advances.getShort(glyph <= last ? 4 * glyph + 2 : 4 * (last + 1) + 2 * (glyph - last - 1));
    }

    private int lastAdvance() {
        return (horizontal.getShort(34) & 0xFFFF) - 1;
    }

    private IOException damaged(RuntimeException cause) {
        return new IOException("the font is damaged: " + file, cause);
    }
}
