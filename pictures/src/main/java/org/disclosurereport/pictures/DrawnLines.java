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

        /** {@return the same along a column, found in a picture of this height that was turned to the right} */
        Line turnedBack(int height) {
            return new Line(height - end, height - start, top, bottom);
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
        List<Patch> open = new ArrayList<>();
        List<Line> found = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            List<Patch> next = new ArrayList<>();
            for (Patch patch : open) {
                if (y - patch.whole.bottom() > 1) {
                    found.addAll(patch.lines(thickest));
                } else {
                    next.add(patch);
                }
            }
            for (Line run : runs(y)) {
                Patch joined = new Patch(run);
                for (int i = next.size() - 1; i >= 0; i--) {
                    Line other = next.get(i).whole;
                    if (other.start() <= joined.whole.end() + gap && joined.whole.start() <= other.end() + gap) {
                        joined.add(next.remove(i));
                    }
                }
                next.add(joined);
            }
            open = next;
        }
        open.forEach(patch -> found.addAll(patch.lines(thickest)));
        found.sort(Comparator.comparingInt(Line::top).thenComparingInt(Line::start));
        return found;
    }

    /** Runs that touch: a line, or a line and what is printed over it. */
    private static final class Patch {
        /** A row of a line is so much of the longest. */
        private static final double LONG = 0.6;

        private final List<Line> runs = new ArrayList<>();
        private Line whole;

        Patch(Line run) {
            runs.add(run);
            whole = run;
        }

        void add(Patch other) {
            runs.addAll(other.runs);
            whole = new Line(
                    Math.min(whole.start(), other.whole.start()),
                    Math.max(whole.end(), other.whole.end()),
                    Math.min(whole.top(), other.whole.top()),
                    Math.max(whole.bottom(), other.whole.bottom()));
        }

        /** The patch where it is thin; else its longest rows, where a seal touches a line. */
        List<Line> lines(int thickest) {
            if (whole.bottom() - whole.top() <= thickest) {
                return List.of(whole);
            }
            int[] lengths = new int[whole.bottom() - whole.top()];
            for (Line run : runs) {
                lengths[run.top() - whole.top()] += run.length();
            }
            int best = 0;
            for (int row = 0; row < lengths.length; row++) {
                best = lengths[row] > lengths[best] ? row : best;
            }
            int from = best;
            int to = best + 1;
            while (from > 0 && lengths[from - 1] >= LONG * lengths[best]) {
                from--;
            }
            while (to < lengths.length && lengths[to] >= LONG * lengths[best]) {
                to++;
            }
            if (to - from > thickest || lengths[best] < LONG * whole.length()) {
                return List.of();
            }
            int top = whole.top() + from;
            int bottom = whole.top() + to;
            List<Line> inside = runs.stream()
                    .filter(run -> run.top() >= top && run.top() < bottom)
                    .toList();
            return List.of(new Line(
                    inside.stream().mapToInt(Line::start).min().orElseThrow(),
                    inside.stream().mapToInt(Line::end).max().orElseThrow(),
                    top,
                    bottom));
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
