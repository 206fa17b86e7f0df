package org.disclosurereport.documents.writing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.font.FontPart;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.documents.writing.page.Canvas;
import org.disclosurereport.documents.writing.page.Tag;

/** One page as it is drawn. All that is drawn is marked, as content or as ornament. */
final class PdfPage {
    private static final double HEIGHT = PDRectangle.A4.getHeight();

    private final Fonts fonts;
    private final int page;
    private final StringBuilder program = new StringBuilder();
    private final List<COSDictionary> notes = new ArrayList<>();
    private int marks;

    PdfPage(Fonts fonts, int page) {
        this.fonts = fonts;
        this.page = page;
    }

    /** The name by which pages refer to a font. */
    static String font(int number) {
        return "F" + number;
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

    /** Draws a line of text from a place on its base line on. */
    void text(String text, double x, double baseline, Typeface typeface, double size, double spacing) {
        append("BT %.3f Tc %.2f %.2f Td\n", spacing, x, HEIGHT - baseline);
        FontPart current = null;
        for (int character : text.codePoints().toArray()) {
            Fonts.Glyph glyph = fonts.glyph(typeface, character);
            if (glyph.font() != current) {
                program.append(current == null ? "" : "> Tj\n");
                append("/%s %.2f Tf <", font(fonts.number(glyph.font())), size);
                current = glyph.font();
            }
            append("%04X", glyph.code());
        }
        program.append(current == null ? "ET\n" : "> Tj ET\n");
    }

    void box(double x, double y, double width, double height) {
        append("%.2f w %.2f %.2f %.2f %.2f re S\n", Canvas.LINE_WIDTH, x, HEIGHT - y - height, width, height);
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
        notes.add(annotation);
        tag.add("Annot").add(new Tag.Note(page, notes.size() - 1));
    }

    private static COSArray numbers(float... all) {
        COSArray numbers = new COSArray();
        numbers.setFloatArray(all);
        return numbers;
    }

    /** {@return the notes, in the order in which they were added} */
    List<COSDictionary> notes() {
        return List.copyOf(notes);
    }

    private void append(String format, Object... values) {
        program.append(String.format(Locale.ROOT, format, values));
    }

    byte[] toBytes() {
        return program.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
