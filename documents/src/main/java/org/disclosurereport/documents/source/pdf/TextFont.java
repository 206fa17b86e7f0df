package org.disclosurereport.documents.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What reading text takes of a font: how long a code is, what characters it stands for and how wide they are. The
 * font's program is left alone unless nothing else tells its characters, and no font of the machine is looked for.
 */
final class TextFont {
    /** PDFBox's maps by name; their names are a closed list, and they give way when memory is short. */
    private static final Map<String, SoftReference<CMap>> PREDEFINED = new ConcurrentHashMap<>();

    /** The largest has tens of thousands of ranges. */
    private static final int STEPS_PER_PREDEFINED = 2_000_000;

    /** Stands for a glyph whose character nothing tells: 1, an unknown glyph and 3 must not become 13. */
    private static final String UNKNOWN = "\uFFFD";

    private final boolean composite;
    private final @Nullable CodeMap codes;
    private final boolean vertical;
    private final @Nullable ToUnicode toUnicode;
    private final @Nullable CMap unicodeOfCid;
    private final @Nullable Encoding encoding;
    private final @Nullable GlyphCharacters program;
    private final Widths widths;
    private final Map<Integer, Code> characters = new HashMap<>();

    /**
     * A code's characters.
     *
     * @param text the characters; U+FFFD when they aren't known
     * @param exact the characters as the document maps them, before they are made plain
     * @param width how far they advance, in parts of the font's size
     */
    record Code(String text, String exact, double width) {}

    private TextFont(COSDictionary dictionary, StreamContents streams) throws IOException {
        composite = COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE));
        toUnicode = toUnicode(dictionary.getDictionaryObject(COSName.TO_UNICODE), streams);
        COSBase encodingEntry = dictionary.getDictionaryObject(COSName.ENCODING);
        if (composite) {
            COSDictionary descendant = descendant(dictionary);
            codes = codes(encodingEntry, streams);
            vertical = codes != null ? codes.isVertical() : COSName.IDENTITY_V.equals(encodingEntry);
            unicodeOfCid = toUnicode != null ? null : unicodeOfCid(descendant, codes, streams);
            program = toUnicode != null || unicodeOfCid != null ? null : program(descendant, streams);
            encoding = null;
            widths = Widths.ofComposite(descendant);
        } else {
            codes = null;
            vertical = false;
            unicodeOfCid = null;
            program = null;
            encoding = encoding(encodingEntry, dictionary);
            widths = Widths.ofSimple(dictionary, encoding);
        }
    }

    /** {@return the font that a dictionary describes; what is broken in it is left out} */
    static TextFont of(COSDictionary dictionary, StreamContents streams) throws IOException {
        return new TextFont(dictionary, streams);
    }

    /** {@return whether text runs from the top to the bottom} */
    boolean isVertical() {
        return vertical;
    }

    /** {@return the next code of a string} */
    int readCode(ByteArrayInputStream string) throws IOException {
        if (!composite) {
            return string.read();
        }
        if (codes != null) {
            return codes.readCode(string);
        }
        int high = string.read();
        int low = string.read();
        return low < 0 ? high : high << 8 | low;
    }

    /** {@return the characters of a code} */
    Code character(int code) {
        Code known = characters.get(code);
        if (known == null) {
            int glyph = composite ? cid(code) : code;
            String exact = exact(code, glyph);
            String text = exact != null ? PlainCharacters.of(exact) : glyph == 0 ? "" : UNKNOWN;
            known = new Code(text, exact == null ? text : exact, widths.of(glyph));
            characters.put(code, known);
        }
        return known;
    }

    private int cid(int code) {
        return codes == null ? code : codes.glyph(code);
    }

    private @Nullable String exact(int code, int glyph) {
        String text = null;
        if (toUnicode != null) {
            text = toUnicode.get(code);
        } else if (unicodeOfCid != null) {
            text = unicodeOfCid.toUnicode(glyph);
        } else if (program != null) {
            OptionalInt found = program.character(glyph);
            text = found.isPresent() ? Character.toString(found.getAsInt()) : null;
        }
        if (text == null && encoding != null) {
            text = GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
        }
        return text;
    }

    private static COSDictionary descendant(COSDictionary dictionary) throws IOException {
        COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants == null
                || descendants.size() == 0
                || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
            throw new IOException("a composite font has no descendant");
        }
        return descendant;
    }

    private static @Nullable ToUnicode toUnicode(@Nullable COSBase entry, StreamContents streams) {
        if (entry instanceof COSStream stream) {
            try {
                ToUnicode map = ToUnicode.parse(streams.inflate(stream), streams.budget());
                return map.isEmpty() ? null : map;
            } catch (IOException e) {
                return null;
            }
        }
        return null;
    }

    /** {@return the map from codes to glyphs, null when a code of two bytes is the glyph} */
    private static @Nullable CodeMap codes(@Nullable COSBase entry, StreamContents streams) throws IOException {
        if (entry instanceof COSStream stream) {
            byte[] content = streams.inflate(stream);
            String base = CodeMap.base(content);
            return CodeMap.parse(content, base == null ? null : predefined(base, streams), streams.budget());
        }
        if (entry instanceof COSName name && !name.equals(COSName.IDENTITY_H) && !name.equals(COSName.IDENTITY_V)) {
            return CodeMap.named(predefined(name.getName(), streams));
        }
        return null;
    }

    private static @Nullable CMap unicodeOfCid(
            COSDictionary descendant, @Nullable CodeMap codes, StreamContents streams) {
        COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String registry = system == null ? null : system.getString(COSName.REGISTRY);
        String ordering = system == null ? null : system.getString(COSName.ORDERING);
        CMap collection = codes == null ? null : codes.collection();
        if (collection != null && (ordering == null || ordering.equals("Identity"))) {
            registry = collection.getRegistry();
            ordering = collection.getOrdering();
        }
        if (registry == null || ordering == null || ordering.equals("Identity")) {
            return null;
        }
        try {
            return predefined(registry + "-" + ordering + "-UCS2", streams);
        } catch (IOException e) {
            return null;
        }
    }

    private static CMap predefined(String name, StreamContents streams) throws IOException {
        SoftReference<CMap> kept = PREDEFINED.get(name);
        CMap known = kept == null ? null : kept.get();
        if (known == null) {
            streams.budget().useSteps(STEPS_PER_PREDEFINED);
            known = new CMapParser().parsePredefined(name);
            PREDEFINED.put(name, new SoftReference<>(known));
        }
        return known;
    }

    /** {@return the embedded font's own table of characters, null when it has none} */
    private static @Nullable GlyphCharacters program(COSDictionary descendant, StreamContents streams) {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        COSStream file = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
        if (file == null) {
            return null;
        }
        try {
            return GlyphCharacters.of(streams.inflate(file), streams.budget()).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    private static Encoding encoding(@Nullable COSBase entry, COSDictionary font) {
        Encoding usual = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
                ? WinAnsiEncoding.INSTANCE
                : StandardEncoding.INSTANCE;
        if (entry instanceof COSName name) {
            Encoding named = Encoding.getInstance(name);
            return named == null ? usual : named;
        }
        if (entry instanceof COSDictionary dictionary) {
            return new DictionaryEncoding(dictionary, false, usual);
        }
        return usual;
    }

    /** How far glyphs advance, in parts of the font's size; ranges stay ranges. */
    private static final class Widths {
        private final Map<Integer, Double> singles = new HashMap<>();
        private final TreeMap<Integer, double[]> ranges = new TreeMap<>();
        private final double other;

        private Widths(double other) {
            this.other = other;
        }

        double of(int glyph) {
            Double single = singles.get(glyph);
            if (single != null) {
                return single;
            }
            Map.Entry<Integer, double[]> range = ranges.floorEntry(glyph);
            return range == null || glyph > range.getValue()[0] ? other : range.getValue()[1];
        }

        static Widths ofComposite(COSDictionary descendant) {
            Widths widths = new Widths(descendant.getFloat(COSName.DW, 1000) / 1000);
            COSArray entries = descendant.getCOSArray(COSName.W);
            int at = 0;
            while (entries != null && at + 1 < entries.size()) {
                if (!(entries.getObject(at) instanceof COSNumber first)) {
                    at++;
                } else if (entries.getObject(at + 1) instanceof COSArray list) {
                    widths.put(first.intValue(), list, 1000);
                    at += 2;
                } else {
                    if (at + 2 < entries.size()
                            && entries.getObject(at + 1) instanceof COSNumber last
                            && entries.getObject(at + 2) instanceof COSNumber width) {
                        widths.ranges.put(
                                first.intValue(), new double[] {last.intValue(), width.floatValue() / 1000.0});
                    }
                    at += 3;
                }
            }
            return widths;
        }

        static Widths ofSimple(COSDictionary font, Encoding encoding) {
            double unit = 1000;
            if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                    && font.getDictionaryObject(COSName.FONT_MATRIX) instanceof COSArray matrix
                    && matrix.size() > 0
                    && matrix.getObject(0) instanceof COSNumber scale
                    && scale.floatValue() > 0) {
                unit = 1 / scale.floatValue();
            }
            COSArray list = font.getCOSArray(COSName.WIDTHS);
            if (list == null) {
                return ofStandard(font.getNameAsString(COSName.BASE_FONT), encoding);
            }
            COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
            Widths widths = new Widths(descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) / unit);
            widths.put(font.getInt(COSName.FIRST_CHAR, 0), list, unit);
            return widths;
        }

        /** The fonts that every reader has: Times, Helvetica and their like. */
        private static Widths ofStandard(@Nullable String name, Encoding encoding) {
            Widths widths = new Widths(0.5);
            FontMetrics metrics = name == null ? null : Standard14Fonts.getAFM(name);
            if (metrics != null) {
                for (int code = 0; code < 256; code++) {
                    float width = metrics.getCharacterWidth(encoding.getName(code));
                    widths.singles.put(code, width / 1000.0);
                }
            }
            return widths;
        }

        private void put(int first, COSArray list, double unit) {
            for (int i = 0; i < list.size(); i++) {
                if (list.getObject(i) instanceof COSNumber width) {
                    singles.put(first + i, width.floatValue() / unit);
                }
            }
        }
    }
}
