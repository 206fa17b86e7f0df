package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the ruled lines among a picture's ink: long, thin and nearly without gaps. A line may be a pixel wide or several,
 * have holes where it was copied badly, and wander by a pixel.
 */
final class DrawnLines {
    /** How much of a line must be ink. */
    private static final double SOLID = 0.72;

    private final Ink ink;
    private final int shortest;
    private final int gap;
    private final int thickest;

    /**
     * A line along a row of pixels, or along a column in a picture whose rows are columns.
     *
     * @param start its first pixel
     * @param end behind its last
     * @param top its first row
     * @param bottom behind its last
     */
    record Line(int start, int end, int top, int bottom) {
        double middle() {
            return (top + bottom) / 2.0;
        }

        int length() {
            return end - start;
        }
    }

    private DrawnLines(Ink ink, double scale, double shortest) {
        this.ink = ink;
        this.shortest = (int) Math.max(8, shortest * scale);
        this.gap = (int) Math.max(2, 2.5 * scale);
        this.thickest = (int) Math.max(4, 3.5 * scale);
    }

    /**
     * {@return the lines along rows, from the top}
     *
     * @param ink the ink
     * @param scale how many pixels a point has
     * @param shortest how many points a line has at least
     */
    static List<Line> along(Ink ink, double scale, double shortest) {
        return new DrawnLines(ink, scale, shortest).find();
    }

    private List<Line> find() {
        List<Line> open = new ArrayList<>();
        List<Line> found = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            List<Line> runs = runs(y);
            List<Line> next = new ArrayList<>();
            for (Line line : open) {
                if (y - line.bottom() > 1) {
                    close(line, found);
                } else {
                    next.add(line);
                }
            }
            for (Line run : runs) {
                Line joined = run;
                for (int i = next.size() - 1; i >= 0; i--) {
                    Line line = next.get(i);
                    if (line.start() <= joined.end() + gap && joined.start() <= line.end() + gap) {
                        joined = new Line(
                                Math.min(line.start(), joined.start()),
                                Math.max(line.end(), joined.end()),
                                Math.min(line.top(), joined.top()),
                                Math.max(line.bottom(), joined.bottom()));
                        next.remove(i);
                    }
                }
                next.add(joined);
            }
            open = next;
        }
        open.forEach(line -> close(line, found));
        found.sort(Comparator.comparingInt(Line::top).thenComparingInt(Line::start));
        return found;
    }

    private void close(Line line, List<? super Line> found) {
        if (line.bottom() - line.top() <= thickest) {
            found.add(line);
        }
    }

    /** The runs of a row; ink of the rows beside it fills holes, for lines wander. */
    private List<Line> runs(int y) {
        List<Line> runs = new ArrayList<>();
        int x = ink.next(0, y);
        while (x < ink.width()) {
            int start = x;
            int last = x;
            int filled = 0;
            int own = 0;
            for (; x < ink.width() && x - last <= gap; x++) {
                boolean here = ink.at(x, y);
                if (here || ink.at(x, y - 1) || ink.at(x, y + 1)) {
                    last = x;
                    filled++;
                    own += here ? 1 : 0;
                }
            }
            int length = last + 1 - start;
            if (length >= shortest && filled >= SOLID * length && own >= 0.3 * length) {
                runs.add(new Line(start, last + 1, y, y + 1));
            }
            x = ink.next(last + 1, y);
        }
        return runs;
    }
}
