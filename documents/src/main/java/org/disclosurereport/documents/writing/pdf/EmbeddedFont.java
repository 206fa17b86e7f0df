package org.disclosurereport.documents.writing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A font as one document uses it: which characters were printed, and in the end the part of the font that has them.
 *
 * <p>A code is given to each character, not to each glyph: where two characters look the same, what is copied or read from the document
 * still is what was written. Not thread-safe.
 */
final class EmbeddedFont {
    /** Which parts of a TrueType font a viewer needs. */
    private static final List<String> TRUE_TYPE_TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private static final int THOUSAND = 1000;
    private static final int SYMBOLIC = 4;
    private static final int MAPPINGS_PER_BLOCK = 100;
    private static final int LETTERS = 26;

    private final FontFile file;
    private final CharacterMap characters;
    private final ByteBuffer head;
    private final ByteBuffer horizontal;
    private final ByteBuffer advances;
    /** Characters in the order of their codes, which count from 1, and the glyph of each. */
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    private final List<Integer> glyphs = new ArrayList<>(List.of(0));

    private EmbeddedFont(FontFile file) throws IOException {
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
    static EmbeddedFont of(FontFile file) throws IOException {
        try {
            EmbeddedFont font = new EmbeddedFont(file);
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

    private int unitsPerEm() {
        return head.getShort(18) & 0xFFFF;
    }

    private int advance(int glyph) {
        int last = (horizontal.getShort(34) & 0xFFFF) - 1;
        return advances.getShort(4 * Math.min(glyph, last)) & 0xFFFF;
    }

    private int inThousands(int units) {
        return Math.round((float) units * THOUSAND / unitsPerEm());
    }

    /**
     * Adds what was used to a document.
     *
     * @return the font's dictionary
     * @throws IOException if the font is damaged
     */
    COSDictionary embed(PDDocument document) throws IOException {
        try {
            String name = tag() + "+" + file.postScriptName();
            COSDictionary descendant = dictionary(COSName.FONT);
            descendant.setItem(COSName.SUBTYPE, file.isPostScript() ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
            descendant.setName(COSName.BASE_FONT, name);
            COSDictionary system = new COSDictionary();
            system.setString(COSName.REGISTRY, "Adobe");
            system.setString(COSName.ORDERING, "Identity");
            system.setInt(COSName.SUPPLEMENT, 0);
            descendant.setItem(COSName.CIDSYSTEMINFO, system);
            descendant.setItem(COSName.FONT_DESC, descriptor(document, name, descendant));
            descendant.setInt(COSName.DW, THOUSAND);
            descendant.setItem(COSName.W, widths());
            COSDictionary font = dictionary(COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE0);
            font.setName(COSName.BASE_FONT, file.isPostScript() ? name + "-Identity-H" : name);
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
            font.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII), null));
            return font;
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            throw new IOException("the font is damaged: " + file, e);
        }
    }

    private COSDictionary descriptor(PDDocument document, String name, COSDictionary descendant) throws IOException {
        COSDictionary descriptor = dictionary(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        for (int at = 36; at < 44; at += 2) {
            box.add(COSInteger.get(inThousands(head.getShort(at))));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, inThousands(horizontal.getShort(4)));
        descriptor.setInt(COSName.DESCENT, inThousands(horizontal.getShort(6)));
        descriptor.setInt(COSName.CAP_HEIGHT, inThousands(horizontal.getShort(4)));
        descriptor.setInt(COSName.STEM_V, 80);
        if (file.isPostScript()) {
            byte[] program = CffFont.of(file.table("CFF ")).subset(glyphs, name);
            descriptor.setItem(COSName.FONT_FILE3, stream(document, program, COSName.getPDFName("CIDFontType0C")));
        } else {
            descriptor.setItem(COSName.FONT_FILE2, trueType(document, descendant));
        }
        return descriptor;
    }

    private COSStream trueType(PDDocument document, COSDictionary descendant) throws IOException {
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
            ByteArrayOutputStream map = new ByteArrayOutputStream();
            for (int glyph : glyphs) {
                int place = places.getOrDefault(glyph, 0);
                map.write(place >> 8);
                map.write(place);
            }
            descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, map.toByteArray(), null));
            ByteArrayOutputStream program = new ByteArrayOutputStream();
            subsetter.writeToStream(program);
            COSStream stream = stream(document, program.toByteArray(), null);
            stream.setInt(COSName.LENGTH1, program.size());
            return stream;
        }
    }

    private @Nullable TrueTypeCollection collection() throws IOException {
        return file.path().toString().toLowerCase(Locale.ROOT).endsWith("c")
                ? new TrueTypeCollection(file.path().toFile())
                : null;
    }

    /** The widths of the codes, from 0 on. */
    private COSArray widths() {
        COSArray each = new COSArray();
        glyphs.forEach(glyph -> each.add(COSInteger.get(inThousands(advance(glyph)))));
        return new COSArray(List.of(COSInteger.ZERO, each));
    }

    /** Six letters that say that it is a part, and of which characters. */
    private String tag() {
        StringBuilder tag = new StringBuilder();
        int hash = codes.keySet().hashCode() & Integer.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % LETTERS));
            hash /= LETTERS;
        }
        return tag.toString();
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(codes.entrySet());
        for (int from = 0; from < all.size(); from += MAPPINGS_PER_BLOCK) {
            List<Map.Entry<Integer, Integer>> block =
                    all.subList(from, Math.min(from + MAPPINGS_PER_BLOCK, all.size()));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> each : block) {
                map.append(String.format(Locale.ROOT, "<%04X> <", each.getValue()));
                for (char unit : Character.toChars(each.getKey())) {
                    map.append(String.format(Locale.ROOT, "%04X", (int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSDictionary dictionary(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    /** A stream of a document, deflated. */
    static COSStream stream(PDDocument document, byte[] content, @Nullable COSName subtype) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        if (subtype != null) {
            stream.setItem(COSName.SUBTYPE, subtype);
        }
        try (OutputStream out = stream.createOutputStream((COSBase) COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
