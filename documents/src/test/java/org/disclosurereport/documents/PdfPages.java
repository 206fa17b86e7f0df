package org.disclosurereport.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Builds PDFs for tests: text, lines and areas at places given in points from the page's upper left corner.
 *
 * <p>It needs no font of the machine: its font has no program, only widths (a Chinese character is as wide as it is
 * high, an ASCII one half of that) and a map from codes to characters. So the text can be read but not looked at.
 */
public final class PdfPages implements PrintedPages {
    /** The height of a page, A4. */
    public static final double HEIGHT = PDRectangle.A4.getHeight();
    /** The width of a page, A4. */
    public static final double WIDTH = PDRectangle.A4.getWidth();

    private static final COSName FONT = COSName.getPDFName("F0");

    private final List<StringBuilder> pages = new ArrayList<>();
    private double size = 12;
    private @Nullable String title;

    /** Begins with one empty page. */
    public PdfPages() {
        newPage();
    }

    @Override
    public PdfPages newPage() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Sets the title in the document's properties. */
    public PdfPages title(String newTitle) {
        title = Objects.requireNonNull(newTitle, "newTitle");
        return this;
    }

    @Override
    public PdfPages size(double newSize) {
        size = newSize;
        return this;
    }

    @Override
    public PdfPages text(double x, double y, String text) {
        return spaced(x, y, 0, text);
    }

    /** Writes a line of text with more room after each character. */
    public PdfPages spaced(double x, double y, double spacing, String text) {
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(character -> codes.append(String.format(Locale.ROOT, "%04X", character)));
        return raw("BT /F0 %.2f Tf %.2f Tc 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, spacing, x, HEIGHT - y, codes);
    }

    /** Writes text that runs from the bottom to the top, turned to the left by a right angle. */
    public PdfPages turned(double x, double y, String text) {
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(character -> codes.append(String.format(Locale.ROOT, "%04X", character)));
        return raw("BT /F0 %.2f Tf 0 Tc 0 1 -1 0 %.2f %.2f Tm <%s> Tj ET", size, x, HEIGHT - y, codes);
    }

    @Override
    public double width(String text) {
        return text.chars().mapToDouble(character -> character < 127 ? 0.5 : 1).sum() * size;
    }

    /** Draws a line. */
    public PdfPages line(double x1, double y1, double x2, double y2) {
        return raw("0.5 w %.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    /** Draws a dashed line as its dashes, each a path of its own. */
    public PdfPages dashes(double x1, double y1, double x2, double y2) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        for (double at = 0; at < length; at += 4) {
            double to = Math.min(length, at + 2.5);
            line(
                    x1 + (x2 - x1) * at / length,
                    y1 + (y2 - y1) * at / length,
                    x1 + (x2 - x1) * to / length,
                    y1 + (y2 - y1) * to / length);
        }
        return this;
    }

    /** Fills a rectangle whose upper left corner is (x, y). */
    public PdfPages filled(double x, double y, double width, double height) {
        return raw("0.9 g %.2f %.2f %.2f %.2f re f 0 g", x, HEIGHT - y - height, width, height);
    }

    @Override
    public PdfPages outlined(double x, double y, double width, double height) {
        return raw("0.5 w %.2f %.2f %.2f %.2f re S", x, HEIGHT - y - height, width, height);
    }

    /** Draws all lines of a table that has no merged cells; its upper left corner is (x, y). */
    public PdfPages grid(double x, double y, double[] widths, double[] heights) {
        double right = x;
        for (double width : widths) {
            right += width;
        }
        double bottom = y;
        for (double height : heights) {
            bottom += height;
        }
        double at = y;
        for (int row = 0; row <= heights.length; row++) {
            line(x, at, right, at);
            at += row < heights.length ? heights[row] : 0;
        }
        at = x;
        for (int column = 0; column <= widths.length; column++) {
            line(at, y, at, bottom);
            at += column < widths.length ? widths[column] : 0;
        }
        return this;
    }

    /** Draws a table without merged cells, with its texts; a line feed in a text begins a new line of the cell. */
    public PdfPages table(double x, double y, double[] widths, double rowHeight, String[][] texts) {
        double[] heights = new double[texts.length];
        for (int row = 0; row < texts.length; row++) {
            heights[row] = rowHeight;
            double left = x;
            for (int column = 0; column < texts[row].length; column++) {
                double line = y + row * rowHeight + size + 2;
                for (String text : texts[row][column].split("\n")) {
                    text(left + 3, line, text);
                    line += size + 2;
                }
                left += widths[column];
            }
        }
        return grid(x, y, widths, heights);
    }

    /** Draws a picture whose upper left corner is (x, y). */
    public PdfPages picture(double x, double y, double width, double height) {
        return raw("q %.2f 0 0 %.2f %.2f %.2f cm /I0 Do Q", width, height, x, HEIGHT - y - height);
    }

    /** Adds operators as they stand. */
    public PdfPages raw(String format, Object... arguments) {
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, format, arguments))
                .append('\n');
        return this;
    }

    @Override
    public byte[] toBytes() {
        return save(null);
    }

    /**
     * {@return the file, encrypted}
     *
     * @param userPassword the password that it takes to open it; empty when it opens without
     */
    public byte[] toBytes(String userPassword) {
        return save(userPassword);
    }

    private byte[] save(@Nullable String userPassword) {
        try (PDDocument document = new PDDocument()) {
            COSDictionary resources = resources(document);
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setResources(new PDResources(resources));
                page.getCOSObject()
                        .setItem(
                                COSName.CONTENTS,
                                stream(document, content.toString().getBytes(StandardCharsets.US_ASCII)));
                document.addPage(page);
            }
            if (title != null) {
                document.getDocumentInformation().setTitle(title);
            }
            if (userPassword != null) {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary resources(PDDocument document) throws IOException {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font(document));
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("I0"), image(document));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.XOBJECT, objects);
        return resources;
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "Codes");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(32));
        widths.add(COSInteger.get(126));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Codes");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    /** Every code is its own character: 256 ranges, in blocks of at most 100. */
    private static String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CMapName /Codes def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int high = 0; high < 256; high += 64) {
            map.append("64 beginbfrange\n");
            for (int range = high; range < high + 64; range++) {
                map.append(String.format(Locale.ROOT, "<%1$02X00> <%1$02XFF> <%1$02X00>%n", range));
            }
            map.append("endbfrange\n");
        }
        return map.append("endcmap\nend\nend\n").toString();
    }

    private static COSStream image(PDDocument document) throws IOException {
        COSStream image = stream(document, new byte[] {0});
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1);
        image.setInt(COSName.HEIGHT, 1);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return image;
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
