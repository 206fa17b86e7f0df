package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a line is interrupted. Once it is known where a line runs, less is asked of what is left of it: from one line across to the
 * next it is drawn when the picture is a little darker there all the way, and nothing is printed beside it. So a border under a
 * seal is found, and one that was copied badly.
 */
final class LineGaps {
    /** The line is darker than what is beside it by so many grays on average. */
    private static final double DARKER = 10;
    /** In points: an interval is looked at in such parts, so that the paper above and below a stroke is seen. */
    private static final double PART = 2;
    /** No part that is drawn is darker by less. */
    private static final double LEAST = 7;
    /** A part is drawn when it is darker by so much of what strong parts are. */
    private static final double EVEN = 0.35;
    /** So many parts are drawn: more than the height of a character in the lowest row. */
    private static final double MOST = 0.75;
    /** So much of an interval is drawn already when it has no gap. */
    private static final double COVERED = 0.85;
    /** In pixels: a line wanders so far. */
    private static final int WANDERS = 2;

    private final GrayPicture picture;
    private final double scale;
    private final boolean down;
    private final int far;

    LineGaps(GrayPicture picture, double scale, boolean down) {
        this.picture = picture;
        this.scale = scale;
        this.down = down;
        this.far = (int) Math.max(3, Math.round(2.2 * scale));
    }

    /**
     * {@return the lines, and those that fill their gaps}
     *
     * @param lines the lines of one direction
     * @param others those across them
     * @param near how far apart lines on the same place may be
     */
    List<DrawnLines.Line> filled(List<DrawnLines.Line> lines, List<DrawnLines.Line> others, double near) {
        List<DrawnLines.Line> all = new ArrayList<>(lines);
        for (DrawnLines.Line line : lines) {
            double[] places = others.stream()
                    .filter(other -> other.start() <= line.middle() + near && other.end() >= line.middle() - near)
                    .mapToDouble(DrawnLines.Line::middle)
                    .sorted()
                    .toArray();
            fill(line, places, near, 1, all);
            fill(line, places, near, -1, all);
        }
        return all;
    }

    /** Goes on from a line's end, interval by interval, as far as it is drawn. */
    private void fill(DrawnLines.Line line, double[] places, double near, int step, List<DrawnLines.Line> all) {
        int end = step > 0 ? line.end() : line.start();
        for (int i = step > 0 ? 0 : places.length - 1; i >= 0 && i < places.length; i += step) {
            int before = i - step;
            // The interval from the place before the line's end, or from where it was filled, to the next place.
            if ((places[i] - end) * step <= near || before < 0 || before >= places.length) {
                continue;
            }
            int from = (int) Math.round(Math.min(places[before], places[i]));
            int to = (int) Math.round(Math.max(places[before], places[i]));
            if (covered(line, from, to, near, all) < COVERED * (to - from)) {
                if (!isDrawn(line, from, to, goesOn(line, places, i, step, near, all))) {
                    return;
                }
                all.add(new DrawnLines.Line(from, to, line.top(), line.bottom()));
            }
            end = step > 0 ? to : from;
        }
    }

    private static int covered(DrawnLines.Line line, int from, int to, double near, List<DrawnLines.Line> all) {
        return all.stream()
                .filter(other -> Math.abs(other.middle() - line.middle()) <= near)
                .mapToInt(other -> Math.max(0, Math.min(to, other.end()) - Math.max(from, other.start())))
                .sum();
    }

    /** Whether the line is drawn in the interval behind one. */
    private static boolean goesOn(
            DrawnLines.Line line, double[] places, int place, int step, double near, List<DrawnLines.Line> all) {
        int next = place + step;
        if (next < 0 || next >= places.length) {
            return false;
        }
        int from = (int) Math.round(Math.min(places[place], places[next]));
        int to = (int) Math.round(Math.max(places[place], places[next]));
        return covered(line, from, to, near, all) >= COVERED * (to - from);
    }

    /**
     * {@return whether a line is drawn in an interval} Where it goes on behind, half of it is enough: a seal's star, or a stroke, may cover the
     * rest.
     */
    boolean isDrawn(DrawnLines.Line line, int from, int to, boolean goesOn) {
        int inset = (int) Math.max(1, Math.round(scale * 0.5));
        int length = to - from - 2 * inset;
        int parts = (int) Math.max(3, Math.round(length / (PART * scale)));
        if (length < 2 * parts) {
            return false;
        }
        for (int aside = -WANDERS; aside <= WANDERS; aside++) {
            int at = (int) Math.round(line.middle() - 0.5) + aside;
            double[] darker = new double[parts];
            for (int part = 0; part < parts; part++) {
                int start = from + inset + length * part / parts;
                int end = from + inset + length * (part + 1) / parts;
                darker[part] = Math.min(mean(at - far, start, end), mean(at + far, start, end)) - mean(at, start, end);
            }
            double[] sorted = darker.clone();
            Arrays.sort(sorted);
            double usual = sorted[parts / 2];
            double strong = sorted[parts * 3 / 4];
            long drawn = Arrays.stream(darker)
                    .filter(part -> part >= Math.max(LEAST, EVEN * strong))
                    .count();
            if (usual >= DARKER && goesOn
                    || usual >= DARKER
                            && drawn >= MOST * parts
                            && (isPaper(at, 1, from + inset, to - inset)
                                    || isPaper(at, -1, from + inset, to - inset))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is printed on one side of a line. */
    private boolean isPaper(int at, int side, int start, int end) {
        int first = (int) Math.max(2, Math.round(PageLines.CLEAR_FROM * scale));
        int last = (int) Math.max(first + 1, Math.round(PageLines.CLEAR_TO * scale));
        int dark = 0;
        for (int aside = first; aside <= last; aside++) {
            for (int i = start; i < end; i++) {
                dark += gray(at + side * aside, i) < PageLines.DARK ? 1 : 0;
            }
        }
        return dark <= PageLines.CLEAR * (last - first + 1) * (end - start);
    }

    private int gray(int at, int along) {
        return down ? picture.at(at, along) : picture.at(along, at);
    }

    private double mean(int at, int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            sum += gray(at, i);
        }
        return sum / (double) (end - start);
    }
}
