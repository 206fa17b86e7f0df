package org.disclosurereport.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds OFD for tests, as the standard GB/T 33190 describes it: text and lines at places given in points from the page's upper left
 * corner. Objects take turns in the ways to write the same: distances one by one or repeated, a matrix or none.
 */
public final class OfdPages implements PrintedPages {
    private static final double MILLIMETERS_PER_POINT = 25.4 / 72;
    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final List<StringBuilder> pages = new ArrayList<>();
    private double size = 12;
    private int objects;

    /** Begins with one empty page. */
    public OfdPages() {
        newPage();
    }

    @Override
    public OfdPages newPage() {
        pages.add(new StringBuilder());
        return this;
    }

    @Override
    public OfdPages size(double newSize) {
        size = newSize;
        return this;
    }

    @Override
    public OfdPages text(double x, double y, String text) {
        objects++;
        boolean turned = objects % 3 == 0;
        StringBuilder distances = new StringBuilder();
        double scale = turned ? 2 : 1;
        double full = size / scale;
        for (int i = 0; i + 1 < text.length(); i++) {
            distances.append(number(width(text.charAt(i)) * full)).append(' ');
        }
        if (objects % 2 == 0 && text.length() > 2 && text.chars().allMatch(c -> width((char) c) == 1)) {
            distances.setLength(0);
            distances.append("g ").append(text.length() - 1).append(' ').append(number(full));
        }
        return raw("<ofd:TextObject ID=\"" + objects + "\" Boundary=\"" + number(x) + ' ' + number(y - size) + ' '
                + number(width(text)) + ' ' + number(size) + "\" Font=\"1\" Size=\"" + number(full) + '"'
                + (turned ? " CTM=\"2 0 0 2 0 0\"" : "") + "><ofd:TextCode X=\"0\" Y=\"" + number(size / scale) + "\""
                + (distances.isEmpty() ? "" : " DeltaX=\"" + distances + '"') + '>'
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</ofd:TextCode></ofd:TextObject>");
    }

    private static double width(char character) {
        return character < 127 ? 0.5 : 1;
    }

    @Override
    public double width(String text) {
        return text.chars().mapToDouble(character -> width((char) character)).sum() * size;
    }

    @Override
    public OfdPages outlined(double x, double y, double width, double height) {
        objects++;
        String right = number(width);
        String bottom = number(height);
        return raw("<ofd:PathObject ID=\"" + objects + "\" Boundary=\"" + number(x) + ' ' + number(y) + ' ' + right
                + ' ' + bottom
                + "\" LineWidth=\"0.18\"><ofd:AbbreviatedData>M 0 0 L " + right + " 0 L " + right + ' ' + bottom
                + " L 0 "
                + bottom + " C</ofd:AbbreviatedData></ofd:PathObject>");
    }

    /** Adds an object as it stands. */
    public OfdPages raw(String object) {
        pages.get(pages.size() - 1).append(object);
        return this;
    }

    @Override
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD" + NAMESPACE
                            + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
                            + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < pages.size(); i++) {
                list.append("<ofd:Page ID=\"")
                        .append(i + 1)
                        .append("\" BaseLoc=\"Pages/Page_")
                        .append(i);
                list.append("/Content.xml\"/>");
                part(
                        zip,
                        "Doc_0/Pages/Page_" + i + "/Content.xml",
                        "<ofd:Page" + NAMESPACE + "><ofd:Content><ofd:Layer ID=\"9\">" + pages.get(i)
                                + "</ofd:Layer></ofd:Content></ofd:Page>");
            }
            part(
                    zip,
                    "Doc_0/Document.xml",
                    "<ofd:Document" + NAMESPACE + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                            + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>" + list
                            + "</ofd:Pages></ofd:Document>");
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory can't fail", e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MILLIMETERS_PER_POINT);
    }
}
