package org.disclosurereport.documents.writing.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of glyphs in the manner of TrueType, made from those in the manner of PostScript.
 *
 * <p>The curves of PostScript are cubic, those of TrueType quadratic. A cubic curve is cut into equal parts of its parameter, and each part
 * replaced by the quadratic curve with the same ends whose control point is (3c₁ + 3c₂ − p₀ − p₃)/4; with n parts the distance between the
 * two is at most √3/36 · |p₃ − 3c₂ + 3c₁ − p₀| / n³ (Sederberg, Computer Aided Geometric Design, 2012, on degree reduction). As many parts
 * are taken as keep it below {@value #TOLERANCE} units, of which a font has a thousand in its size or more: no print shows that. Used once.
 */
final class QuadraticOutlines {
    private static final double TOLERANCE = 0.3;
    private static final double BOUND = Math.sqrt(3) / 36;
    private static final int MAX_PARTS = 16;
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int SAME_OR_POSITIVE_X = 16;
    private static final int SAME_OR_POSITIVE_Y = 32;
    private static final int MAX_SHORT = 255;

    private final ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private int mostPoints;
    private int mostContours;

    /** A point of a contour, on the curve or controlling it. */
    private record Point(int x, int y, boolean onCurve) {}

    private QuadraticOutlines() {}

    /**
     * {@return the outlines of a font}
     *
     * @param program the font in the Compact Font Format
     * @param count how many glyphs it has
     * @throws IOException if the font is damaged
     */
    static QuadraticOutlines of(byte[] program, int count) throws IOException {
        QuadraticOutlines outlines = new QuadraticOutlines();
        CFFFont font =
                new CFFParser().parse(new RandomAccessReadBuffer(program)).get(0);
        for (int glyph = 0; glyph < count; glyph++) {
            outlines.add(contours(font.getType2CharString(glyph).getPath()));
        }
        return outlines;
    }

    /** {@return the table {@code glyf}} */
    byte[] glyphs() {
        return glyphs.toByteArray();
    }

    /** {@return the table {@code loca}, in its long format} */
    byte[] places() {
        ByteBuffer table = ByteBuffer.allocate(4 * starts.size());
        starts.forEach(table::putInt);
        return table.array();
    }

    /** {@return the table {@code maxp}} */
    byte[] limits() {
        return ByteBuffer.allocate(32)
                .putInt(0x00010000)
                .putShort((short) (starts.size() - 1))
                .putShort((short) mostPoints)
                .putShort((short) mostContours)
                .putInt(0)
                .putShort((short) 1)
                .array();
    }

    private static List<List<Point>> contours(Path2D path) {
        List<List<Point>> contours = new ArrayList<>();
        List<Point> contour = new ArrayList<>();
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    finish(contour, contours);
                    contour = new ArrayList<>();
                    x = to[0];
                    y = to[1];
                    add(contour, x, y, true);
                }
                case PathIterator.SEG_LINETO -> {
                    x = to[0];
                    y = to[1];
                    add(contour, x, y, true);
                }
                case PathIterator.SEG_CUBICTO -> {
                    addCurve(contour, x, y, to);
                    x = to[4];
                    y = to[5];
                }
                default -> {} // whatever has an end is closed
            }
        }
        finish(contour, contours);
        return contours;
    }

    /** A contour that ends where it began; those of PostScript run the other way round. */
    private static void finish(List<Point> contour, List<List<Point>> contours) {
        int last = contour.size() - 1;
        if (last > 0 && contour.get(last).equals(contour.get(0))) {
            contour.remove(last);
        }
        if (contour.size() > 2) {
            Collections.reverse(contour);
            contours.add(contour);
        }
    }

    private static void add(List<Point> contour, double x, double y, boolean onCurve) {
        contour.add(new Point((int) Math.round(x), (int) Math.round(y), onCurve));
    }

    private static void addCurve(List<Point> contour, double x, double y, double[] to) {
        double bend = Math.hypot(to[4] - 3 * to[2] + 3 * to[0] - x, to[5] - 3 * to[3] + 3 * to[1] - y);
        int parts = (int) Math.min(MAX_PARTS, Math.max(1, Math.ceil(Math.cbrt(BOUND * bend / TOLERANCE))));
        for (int i = 0; i < parts; i++) {
            double from = (double) i / parts;
            double until = (double) (i + 1) / parts;
            add(
                    contour,
                    control(x, to[0], to[2], to[4], from, until),
                    control(y, to[1], to[3], to[5], from, until),
                    false);
            add(contour, at(x, to[0], to[2], to[4], until), at(y, to[1], to[3], to[5], until), true);
        }
    }

    /** Where a cubic curve is. */
    private static double at(double p0, double c1, double c2, double p3, double t) {
        double s = 1 - t;
        return s * s * s * p0 + 3 * s * s * t * c1 + 3 * s * t * t * c2 + t * t * t * p3;
    }

    /** How fast a cubic curve goes there. */
    private static double speed(double p0, double c1, double c2, double p3, double t) {
        double s = 1 - t;
        return 3 * (s * s * (c1 - p0) + 2 * s * t * (c2 - c1) + t * t * (p3 - c2));
    }

    /** The control point of a part: between those that the tangents at its ends give. */
    private static double control(double p0, double c1, double c2, double p3, double from, double until) {
        double a = at(p0, c1, c2, p3, from);
        double b = at(p0, c1, c2, p3, until);
        double third = (until - from) / 3;
        double first = a + third * speed(p0, c1, c2, p3, from);
        double second = b - third * speed(p0, c1, c2, p3, until);
        return (3 * first + 3 * second - a - b) / 4;
    }

    private void add(List<List<Point>> contours) {
        int points = contours.stream().mapToInt(List::size).sum();
        mostPoints = Math.max(mostPoints, points);
        mostContours = Math.max(mostContours, contours.size());
        if (points > 0) {
            glyphs.writeBytes(glyph(contours, points));
        }
        while (glyphs.size() % 4 != 0) {
            glyphs.write(0);
        }
        starts.add(glyphs.size());
    }

    private static byte[] glyph(List<List<Point>> contours, int count) {
        ByteBuffer head = ByteBuffer.allocate(12 + 2 * contours.size());
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        ByteArrayOutputStream flags = new ByteArrayOutputStream(count);
        ByteArrayOutputStream across = new ByteArrayOutputStream();
        ByteArrayOutputStream up = new ByteArrayOutputStream();
        int x = 0;
        int y = 0;
        for (Point point : contours.stream().flatMap(List::stream).toList()) {
            box[0] = Math.min(box[0], point.x());
            box[1] = Math.min(box[1], point.y());
            box[2] = Math.max(box[2], point.x());
            box[3] = Math.max(box[3], point.y());
            flags.write((point.onCurve() ? ON_CURVE : 0)
                    | distance(point.x() - x, across, SHORT_X, SAME_OR_POSITIVE_X)
                    | distance(point.y() - y, up, SHORT_Y, SAME_OR_POSITIVE_Y));
            x = point.x();
            y = point.y();
        }
        head.putShort((short) contours.size());
        for (int edge : box) {
            head.putShort((short) edge);
        }
        int end = -1;
        for (List<Point> contour : contours) {
            end += contour.size();
            head.putShort((short) end);
        }
        ByteArrayOutputStream glyph = new ByteArrayOutputStream();
        glyph.writeBytes(head.array()); // ends with the number of instructions, 0
        glyph.writeBytes(flags.toByteArray());
        glyph.writeBytes(across.toByteArray());
        glyph.writeBytes(up.toByteArray());
        return glyph.toByteArray();
    }

    /** Writes a distance in as many bytes as it takes, and gives the flags that say so. */
    private static int distance(int distance, ByteArrayOutputStream to, int isShort, int sameOrPositive) {
        if (distance == 0) {
            return sameOrPositive;
        }
        if (Math.abs(distance) <= MAX_SHORT) {
            to.write(Math.abs(distance));
            return isShort | (distance > 0 ? sameOrPositive : 0);
        }
        to.write(distance >> 8);
        to.write(distance);
        return 0;
    }
}
