package org.disclosurereport.documents.writing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.disclosurereport.documents.PdfTypeface;

/** What is drawn on a page, by places in points from its upper left corner. All that is drawn is marked, as content or as ornament. */
final class PageCanvas {
    private static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final double LINE_WIDTH = 0.5;

    private final Fonts fonts;
    private final int page;
    private final StringBuilder program = new StringBuilder();
    private final List<COSDictionary> annotations = new ArrayList<>();
    private int marks;

    PageCanvas(Fonts fonts, int page) {
        this.fonts = fonts;
        this.page = page;
    }

    int page() {
        return page;
    }

    /** Begins what an element of the tree of tags shows here. */
    void begin(Tag tag) {
        tag.add(new Tag.Mark(page, marks));
        append("/%s <</MCID %d>> BDC\n", tag.type(), marks++);
    }

    /** Begins an ornament: nothing that is read aloud. */
    void beginOrnament() {
        program.append("/Artifact BMC\n");
    }

    /** Begins a page number, or another thing that stands on the page and not in the text. */
    void beginPagination() {
        program.append("/Artifact <</Type /Pagination>> BDC\n");
    }

    void end() {
        program.append("EMC\n");
    }

    /** How wide a text is, with some room after each character. */
    double width(String text, PdfTypeface typeface, double size, double spacing) {
        return text.codePoints()
                .mapToDouble(character -> fonts.glyph(typeface, character).width() * size + spacing)
                .sum();
    }

    /** Draws a line of text from a place on its base line on. */
    void text(String text, double x, double baseline, PdfTypeface typeface, double size, double spacing) {
        append("BT %.3f Tc %.2f %.2f Td\n", spacing, x, HEIGHT - baseline);
        EmbeddedFont current = null;
        for (int character : text.codePoints().toArray()) {
            Fonts.Glyph glyph = fonts.glyph(typeface, character);
            if (glyph.font() != current) {
                program.append(current == null ? "" : "> Tj\n");
                append("/%s %.2f Tf <", fonts.name(glyph.font()), size);
                current = glyph.font();
            }
            append("%04X", glyph.code());
        }
        program.append(current == null ? "ET\n" : "> Tj ET\n");
    }

    void box(double x, double y, double width, double height) {
        append("%.2f w %.2f %.2f %.2f %.2f re S\n", LINE_WIDTH, x, HEIGHT - y - height, width, height);
    }

    /** Fills an area with a colour of six hexadecimal digits. */
    void fill(double x, double y, double width, double height, String colour) {
        int rgb = Integer.parseInt(colour, 16);
        append(
                "q %.3f %.3f %.3f rg %.2f %.2f %.2f %.2f re f Q\n",
                (rgb >> 16) / 255.0,
                (rgb >> 8 & 0xFF) / 255.0,
                (rgb & 0xFF) / 255.0,
                x,
                HEIGHT - y - height,
                width,
                height);
    }

    /** Adds a note to an area, which whoever points at it or has the document read aloud gets; it isn't drawn. */
    void note(double x, double y, double width, double height, String author, String text, Tag tag) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        // Of a highlight some viewers draw what they want; a square looks as it is told to.
        annotation.setName(COSName.SUBTYPE, "Square");
        float left = (float) x;
        float bottom = (float) (HEIGHT - y - height);
        float right = (float) (x + width);
        float top = (float) (HEIGHT - y);
        annotation.setItem(COSName.RECT, numbers(left, bottom, right, top));
        annotation.setString(COSName.CONTENTS, text);
        annotation.setString(COSName.T, author);
        annotations.add(annotation);
        tag.add("Annot").add(new Tag.Note(page, annotation));
    }

    private static COSArray numbers(float... all) {
        COSArray numbers = new COSArray();
        numbers.setFloatArray(all);
        return numbers;
    }

    /** {@return the notes, in the order in which they were added} */
    List<COSDictionary> annotations() {
        return List.copyOf(annotations);
    }

    private void append(String format, Object... values) {
        program.append(String.format(Locale.ROOT, format, values));
    }

    byte[] toBytes() {
        return program.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
