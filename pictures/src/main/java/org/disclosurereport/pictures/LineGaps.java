package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a line is interrupted. Once it is known where a line runs, less is asked of what is left of it: from one line across to the
 * next it is drawn when the picture is a little darker there nearly all the way, and nothing is printed beside it. So a border under a
 * seal is found, and one that was copied badly; and where a line goes on through a character, it ends.
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
    /** A part of a line is drawn when it is so dark as this share of the whole. */
    private static final double HALF = 0.5;
    /** Fewer parts beside a seal tell nothing. */
    private static final int LEAST_SEEN = 2;
    /** So many parts of a line are drawn. */
    private static final double NEARLY_ALL = 0.9;
    /** So much of an interval is drawn already when it has no gap. */
    private static final double COVERED = 0.85;
    /** In pixels: a line wanders so far. */
    private static final int WANDERS = 2;

    private final GrayPicture picture;
    private final Ink seals;
    private final double scale;
    private final double near;
    private final boolean down;
    private final int far;

    /**
     * Looks at a picture.
     *
     * @param picture the picture, without its seals
     * @param seals where seals were: what a line is there can't be seen
     * @param scale how many pixels a point has
     * @param near how far apart lines on the same place may be, in pixels
     * @param down whether the lines are those along columns
     */
    LineGaps(GrayPicture picture, Ink seals, double scale, double near, boolean down) {
        this.picture = picture;
        this.seals = seals;
        this.scale = scale;
        this.near = near;
        this.down = down;
        this.far = (int) Math.max(3, Math.round(PageLines.FAR * scale));
    }

    /**
     * {@return the lines without their ends, as far as these go on from the last line across through a character}
     *
     * @param lines the lines of one direction
     * @param others those across them
     * @param most how many pixels long such an end is at most
     */
    List<DrawnLines.Line> withoutStrokes(List<DrawnLines.Line> lines, List<DrawnLines.Line> others, double most) {
        return lines.stream()
                .map(line -> withoutStrokes(line, places(line, others), most))
                .toList();
    }

    private DrawnLines.Line withoutStrokes(DrawnLines.Line line, int[] places, double most) {
        int[] inside = Arrays.stream(places)
                .filter(place -> place > line.start() + near && place < line.end() - near)
                .toArray();
        if (inside.length == 0) {
            return line;
        }
        int first = inside[0];
        int last = inside[inside.length - 1];
        int before = Arrays.stream(places)
                .filter(place -> place < first - near)
                .max()
                .orElse(line.start());
        int behind =
                Arrays.stream(places).filter(place -> place > last + near).min().orElse(line.end());
        int start = first - before > most || isUnbroken(line, before, first) ? line.start() : first;
        int end = behind - last > most || isUnbroken(line, last, behind) ? line.end() : last;
        return end - start < near ? line : new DrawnLines.Line(start, end, line.top(), line.bottom());
    }

    /** Whether a line is about as dark as elsewhere all the way, or else drawn; a stroke has paper above and below. */
    private boolean isUnbroken(DrawnLines.Line line, int from, int to) {
        int parts = (int) Math.max(3, Math.round((to - from) / (PART * scale)));
        int at = (int) Math.round(line.middle() - 0.5);
        double dark = HALF * darkness(at, line.start(), line.end());
        int drawn = 0;
        int seen = 0;
        for (int part = 0; part < parts; part++) {
            int start = from + (to - from) * part / parts;
            int end = Math.max(start + 1, from + (to - from) * (part + 1) / parts);
            if (!isSealed(at, start, end)) {
                drawn += darkness(at, start, end) >= dark ? 1 : 0;
                seen++;
            }
        }
        return seen >= LEAST_SEEN && drawn >= NEARLY_ALL * seen || isDrawn(line, from, to, false);
    }

    private double darkness(int at, int start, int end) {
        return GrayPicture.WHITE
                - Math.min(mean(at, start, end), Math.min(mean(at - 1, start, end), mean(at + 1, start, end)));
    }

    /** Where others cross a line, or would where it goes on. */
    private int[] places(DrawnLines.Line line, List<DrawnLines.Line> others) {
        return others.stream()
                .filter(other -> other.start() <= line.middle() + near && other.end() >= line.middle() - near)
                .mapToInt(other -> (int) Math.round(other.middle()))
                .sorted()
                .toArray();
    }

    /**
     * {@return the lines, and those that fill their gaps}
     *
     * @param lines the lines of one direction
     * @param others those across them
     */
    List<DrawnLines.Line> filled(List<DrawnLines.Line> lines, List<DrawnLines.Line> others) {
        List<DrawnLines.Line> all = new ArrayList<>(lines);
        for (DrawnLines.Line line : lines) {
            int[] places = places(line, others);
            List<DrawnLines.Line> onPlace = new ArrayList<>();
            for (DrawnLines.Line other : all) {
                if (Math.abs(other.middle() - line.middle()) <= near) {
                    onPlace.add(other);
                }
            }
            int before = onPlace.size();
            fill(line, places, 1, onPlace);
            fill(line, places, -1, onPlace);
            all.addAll(onPlace.subList(before, onPlace.size()));
        }
        return all;
    }

    /** Goes on from a line's end, interval by interval, as far as it is drawn. */
    private void fill(DrawnLines.Line line, int[] places, int step, List<DrawnLines.Line> onPlace) {
        int end = step > 0 ? line.end() : line.start();
        for (int i = step > 0 ? 0 : places.length - 1; i >= 0 && i < places.length; i += step) {
            int before = i - step;
            // The interval from the place before the line's end, or from where it was filled, to the next place.
            if ((places[i] - end) * step <= near || before < 0 || before >= places.length) {
                continue;
            }
            int from = Math.min(places[before], places[i]);
            int to = Math.max(places[before], places[i]);
            if (!isCovered(from, to, onPlace)) {
                if (!isDrawn(line, from, to, goesOn(places, i, step, onPlace))) {
                    return;
                }
                onPlace.add(new DrawnLines.Line(from, to, line.top(), line.bottom()));
            }
            end = step > 0 ? to : from;
        }
    }

    private static boolean isCovered(int from, int to, List<DrawnLines.Line> onPlace) {
        int covered = 0;
        for (DrawnLines.Line line : onPlace) {
            covered += Math.max(0, Math.min(to, line.end()) - Math.max(from, line.start()));
        }
        return covered >= COVERED * (to - from);
    }

    /** Whether the line is drawn in the interval behind one. */
    private static boolean goesOn(int[] places, int place, int step, List<DrawnLines.Line> onPlace) {
        int next = place + step;
        return next >= 0
                && next < places.length
                && isCovered(Math.min(places[place], places[next]), Math.max(places[place], places[next]), onPlace);
    }

    /**
     * Whether a line is drawn in an interval. Where it goes on behind, half of it is enough: a seal's star, or a stroke, may cover the
     * rest.
     */
    private boolean isDrawn(DrawnLines.Line line, int from, int to, boolean goesOn) {
        int inset = (int) Math.max(1, Math.round(scale * 0.5));
        int length = to - from - 2 * inset;
        int parts = (int) Math.max(3, Math.round(length / (PART * scale)));
        if (length < 2 * parts) {
            return false;
        }
        for (int aside = -WANDERS; aside <= WANDERS; aside++) {
            int at = (int) Math.round(line.middle() - 0.5) + aside;
            double[] darker = new double[parts];
            int seen = 0;
            for (int part = 0; part < parts; part++) {
                int start = from + inset + length * part / parts;
                int end = from + inset + length * (part + 1) / parts;
                if (!isSealed(at, start, end)) {
                    darker[seen++] =
                            Math.min(mean(at - far, start, end), mean(at + far, start, end)) - mean(at, start, end);
                }
            }
            if (seen < LEAST_SEEN) {
                return goesOn;
            }
            double[] sorted = Arrays.copyOf(darker, seen);
            Arrays.sort(sorted);
            double usual = sorted[seen / 2];
            double strong = sorted[seen * 3 / 4];
            long drawn = Arrays.stream(sorted)
                    .filter(part -> part >= Math.max(LEAST, EVEN * strong))
                    .count();
            if (usual >= DARKER && goesOn
                    || usual >= DARKER
                            && drawn >= MOST * seen
                            && (isPaper(at, 1, from + inset, to - inset)
                                    || isPaper(at, -1, from + inset, to - inset))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSealed(int at, int start, int end) {
        int sealed = 0;
        for (int i = start; i < end; i++) {
            sealed += (down ? seals.at(at, i) : seals.at(i, at)) ? 1 : 0;
        }
        return 2 * sealed > end - start;
    }

    /** Whether nothing is printed on one side of a line. */
    private boolean isPaper(int at, int side, int start, int end) {
        int first = (int) Math.max(2, Math.round(LineSurroundings.CLEAR_FROM * scale));
        int last = (int) Math.max(first + 1, Math.round(LineSurroundings.CLEAR_TO * scale));
        int dark = 0;
        for (int aside = first; aside <= last; aside++) {
            for (int i = start; i < end; i++) {
                dark += gray(at + side * aside, i) < LineSurroundings.DARK ? 1 : 0;
            }
        }
        return dark <= LineSurroundings.CLEAR * (last - first + 1) * (end - start);
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
