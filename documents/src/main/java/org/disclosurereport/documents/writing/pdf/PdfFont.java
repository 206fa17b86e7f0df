package org.disclosurereport.documents.writing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.disclosurereport.documents.writing.font.FontPart;
import org.jspecify.annotations.Nullable;

/** Embeds in a PDF what was used of a font. */
final class PdfFont {
    private static final int THOUSAND = 1000;
    private static final int SYMBOLIC = 4;
    private static final int MAPPINGS_PER_BLOCK = 100;

    private final PDDocument document;
    private final FontPart font;
    private final String name;

    private PdfFont(PDDocument document, FontPart font) {
        this.document = document;
        this.font = font;
        this.name = font.name();
    }

    /**
     * Adds a font to a document.
     *
     * @return the font's dictionary
     * @throws IOException if the font is damaged
     */
    static COSDictionary embed(PDDocument document, FontPart font) throws IOException {
        return new PdfFont(document, font).dictionary();
    }

    private COSDictionary dictionary() throws IOException {
        COSDictionary descendant = dictionary(COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, font.isPostScript() ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(descendant));
        descendant.setInt(COSName.DW, THOUSAND);
        descendant.setItem(COSName.W, widths());
        COSDictionary whole = dictionary(COSName.FONT);
        whole.setItem(COSName.SUBTYPE, COSName.TYPE0);
        whole.setName(COSName.BASE_FONT, font.isPostScript() ? name + "-Identity-H" : name);
        whole.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        whole.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
        whole.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII), null));
        return whole;
    }

    private COSDictionary descriptor(COSDictionary descendant) throws IOException {
        COSDictionary descriptor = dictionary(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        font.box().forEach(edge -> box.add(COSInteger.get(inThousands(edge))));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, inThousands(font.ascent()));
        descriptor.setInt(COSName.DESCENT, inThousands(font.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, inThousands(font.ascent()));
        descriptor.setInt(COSName.STEM_V, 80);
        if (font.isPostScript()) {
            descriptor.setItem(
                    COSName.FONT_FILE3, stream(document, font.postScript(), COSName.getPDFName("CIDFontType0C")));
        } else {
            FontPart.TrueType outlines = font.trueType();
            ByteArrayOutputStream map = new ByteArrayOutputStream();
            for (int place : outlines.places()) {
                map.write(place >> 8);
                map.write(place);
            }
            descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, map.toByteArray(), null));
            COSStream stream = stream(document, outlines.program(), null);
            stream.setInt(COSName.LENGTH1, outlines.program().length);
            descriptor.setItem(COSName.FONT_FILE2, stream);
        }
        return descriptor;
    }

    private int inThousands(int units) {
        return Math.round((float) units * THOUSAND / font.unitsPerEm());
    }

    /** The widths of the codes, from 0 on. */
    private COSArray widths() {
        COSArray each = new COSArray();
        font.widths().forEach(width -> each.add(COSInteger.get(inThousands(width))));
        return new COSArray(List.of(COSInteger.ZERO, each));
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(font.codes().entrySet());
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
