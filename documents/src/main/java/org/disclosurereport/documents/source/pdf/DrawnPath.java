package org.disclosurereport.documents.source.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.page.Ruling;

/**
 * The path that operators build up before it is drawn, and the rulings that it is. A ruling can be a stroked line, a
 * thin filled area, or the thin frame between two filled rectangles.
 */
public final class DrawnPath {
    /** What is thicker isn't a line any more but an area, such as a cell's background. */
    private static final double THICK = 4;

    private final List<Ruling> horizontals;
    private final List<Ruling> verticals;
    private final Budget budget;
    private final List<double[]> segments = new ArrayList<>();
    private final List<Rectangle2D.Double> outlines = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    /**
     * Begins an empty path.
     *
     * @param horizontals where its horizontal lines go when it is drawn
     * @param verticals where its vertical lines go
     * @param budget what it may use
     */
    public DrawnPath(List<Ruling> horizontals, List<Ruling> verticals, Budget budget) {
        this.horizontals = horizontals;
        this.verticals = verticals;
        this.budget = budget;
    }

    /**
     * Begins a part at a point.
     *
     * @param toX the point's distance from the left, in points
     * @param toY its distance from the top
     */
    public void moveTo(double toX, double toY) {
        outlines.add(new Rectangle2D.Double(toX, toY, 0, 0));
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
        budget.requireRulings(outlines.size());
    }

    /**
     * Goes on to a point in a straight line.
     *
     * @param toX the point's distance from the left, in points
     * @param toY its distance from the top
     */
    public void lineTo(double toX, double toY) {
        segments.add(new double[] {x, y, toX, toY});
        reach(toX, toY);
        budget.requireRulings(segments.size());
    }

    /**
     * Goes on to a point in a curve: that is not a line, but the dots of a dotted line are round.
     *
     * @param toX the point's distance from the left, in points
     * @param toY its distance from the top
     */
    public void curveTo(double toX, double toY) {
        reach(toX, toY);
    }

    /** Goes back to where the part began. */
    public void close() {
        lineTo(startX, startY);
    }

    private void reach(double toX, double toY) {
        if (outlines.isEmpty()) {
            moveTo(toX, toY);
        }
        outlines.get(outlines.size() - 1).add(toX, toY);
        x = toX;
        y = toY;
    }

    /**
     * Strokes the path.
     *
     * @param width the width of the pen
     * @param clip what of the page is to be seen
     */
    public void stroke(double width, Rectangle2D clip) {
        for (double[] segment : segments) {
            double dx = Math.abs(segment[2] - segment[0]);
            double dy = Math.abs(segment[3] - segment[1]);
            if (Math.min(dx, dy) < 0.5) {
                Rectangle2D.Double line = new Rectangle2D.Double(
                        Math.min(segment[0], segment[2]), Math.min(segment[1], segment[3]), dx, dy);
                double half = width / 2;
                if (dx >= dy) {
                    add(line.x, line.y - half, line.x + dx, line.y + dy + half, clip);
                } else {
                    add(line.x - half, line.y, line.x + dx + half, line.y + dy, clip);
                }
            }
        }
    }

    /**
     * Fills the path.
     *
     * @param clip what of the page is to be seen
     */
    public void fill(Rectangle2D clip) {
        for (int i = 0; i < outlines.size(); i++) {
            Rectangle2D.Double outline = outlines.get(i);
            add(outline.x, outline.y, outline.getMaxX(), outline.getMaxY(), clip);
            if (outlines.size() == 2 && i == 1) {
                addFrame(outlines.get(0), outline, clip);
                addFrame(outline, outlines.get(0), clip);
            }
        }
    }

    /** A rectangle with a smaller one cut out of it is four lines. */
    private void addFrame(Rectangle2D.Double outer, Rectangle2D.Double inner, Rectangle2D clip) {
        if (outer.contains(inner)) {
            add(outer.x, outer.y, outer.getMaxX(), inner.y, clip);
            add(outer.x, inner.getMaxY(), outer.getMaxX(), outer.getMaxY(), clip);
            add(outer.x, outer.y, inner.x, outer.getMaxY(), clip);
            add(inner.getMaxX(), outer.y, outer.getMaxX(), outer.getMaxY(), clip);
        }
    }

    /** Adds an area if what is to be seen of it is a line; a dot can belong to a line of either kind. */
    private void add(double left, double top, double right, double bottom, Rectangle2D clip) {
        double x0 = Math.max(left, clip.getMinX());
        double x1 = Math.min(right, clip.getMaxX());
        double y0 = Math.max(top, clip.getMinY());
        double y1 = Math.min(bottom, clip.getMaxY());
        if (!(x1 >= x0 && y1 >= y0)) {
            return;
        }
        if (y1 - y0 <= THICK) {
            horizontals.add(new Ruling((y0 + y1) / 2, x0, x1));
        }
        if (x1 - x0 <= THICK) {
            verticals.add(new Ruling((x0 + x1) / 2, y0, y1));
        }
        budget.requireRulings(horizontals.size() + verticals.size());
    }

    /** Forgets the path, after it was drawn or not. */
    public void clear() {
        segments.clear();
        outlines.clear();
    }

    /** {@return the smallest rectangle around the path} */
    Rectangle2D.Double bounds() {
        Rectangle2D.Double bounds = new Rectangle2D.Double();
        for (int i = 0; i < outlines.size(); i++) {
            if (i == 0) {
                bounds.setRect(outlines.get(0));
            } else {
                bounds.add(outlines.get(i));
            }
        }
        return bounds;
    }
}
