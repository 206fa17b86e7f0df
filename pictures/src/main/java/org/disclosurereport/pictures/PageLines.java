package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.documents.source.page.Ruling;

/**
 * The ruled lines of a page. A stroke of a character can be long and thin, too, but it has others beside it, and doesn't end
 * at other lines.
 *
 * @param horizontals the lines along rows
 * @param verticals the lines along columns, start and end from the top
 */
record PageLines(List<DrawnLines.Line> horizontals, List<DrawnLines.Line> verticals) {
    /** In points: wider than two characters of most tables. */
    private static final double SHORTEST_ACROSS = 18;
    /** In points: a row's height. */
    private static final double SHORTEST_DOWN = 11;
    /** In points: no line is so thick. */
    static final double FAR = 2.2;
    /** A line is darker than what is beside it by so many grays of 255. */
    private static final int DARKER = 24;
    /** A line is so dark as the others at least: what is left of a seal is not. */
    private static final double FAINT = 0.42;
    /** In points: no stroke of a character in a table is so long. */
    private static final double LONG = 24;
    /** In points: so near to each other lines meet. */
    private static final double JOINT = 1.4;
    /** In points: no table of the form is smaller. */
    private static final double TABLE_WIDTH = 110;

    private static final double TABLE_HEIGHT = 24;
    /** In points: how far a line may end before another. */
    private static final double REACH = 4;
    /** In points: a cell that holds one number is no wider. */
    private static final double CELL = 60;
    /** So much of a gap is under a seal when the seal is why it is one. */
    private static final double COVERED = 0.7;

    /**
     * {@return the ruled lines of a picture}
     *
     * @param picture the picture, without its seals
     * @param seals where seals were
     * @param scale how many pixels a point has
     */
    static PageLines of(GrayPicture picture, Ink seals, double scale) {
        int far = (int) Math.max(3, Math.round(FAR * scale));
        Ink level = Ink.ridges(picture, far, DARKER);
        Ink turned = Ink.ridges(picture.turned(1), far, DARKER);
        List<DrawnLines.Line> across = DrawnLines.along(level, scale, SHORTEST_ACROSS);
        List<DrawnLines.Line> down = DrawnLines.along(turned, scale, SHORTEST_DOWN).stream()
                .map(line -> line.turnedBack(picture.height()))
                .toList();
        if (!seals.isEmpty()) {
            across = bridged(across, seals, scale, false);
            down = bridged(down, seals, scale, true);
        }
        double reach = REACH * scale;
        LineSurroundings surroundings = new LineSurroundings(picture, scale);
        double least = FAINT * contrast(across, down, surroundings);
        List<DrawnLines.Line> longAcross = longerThan(CELL * scale, across);
        List<DrawnLines.Line> longDown = longerThan(CELL * scale, down);
        across = across.stream()
                .filter(line -> surroundings.contrast(line, false) >= least
                        && (line.length() > CELL * scale
                                ? !surroundings.isOfCharacters(line, longDown)
                                : surroundings.isRuled(line, longDown, false, least)))
                .toList();
        down = down.stream()
                .filter(line -> surroundings.contrast(line, true) >= least
                        && (line.length() > CELL * scale || surroundings.isRuled(line, longAcross, true, least)))
                .toList();
        for (int before = -1; before != across.size() + down.size(); ) {
            before = across.size() + down.size();
            List<DrawnLines.Line> others = down;
            List<DrawnLines.Line> all = across;
            across = across.stream()
                    .filter(line -> crossings(line, others, reach) > 1
                            && isLongOrJoins(line, others, scale)
                            && (line.length() > TABLE_WIDTH * scale
                                    || lengthOnPlace(line, all, scale) > TABLE_WIDTH * scale
                                    || joins(line, others, reach)))
                    .toList();
            List<DrawnLines.Line> lying = across;
            List<DrawnLines.Line> standing = down;
            down = down.stream()
                    .filter(line -> crossings(line, lying, reach) > 1
                            && isLongOrJoins(line, lying, scale)
                            && isLongOrInColumn(line, standing, scale))
                    .toList();
        }
        double near = Math.max(2, JOINT * scale);
        LineGaps gaps = new LineGaps(picture, seals, scale, near, true);
        List<DrawnLines.Line> columns = gaps.filled(gaps.withoutStrokes(down, across, CELL * scale), across);
        List<DrawnLines.Line> rows = new LineGaps(picture, seals, scale, near, false).filled(across, columns);
        return grids(rows, columns, reach, scale);
    }

    /** A line that goes into a seal and comes out of it goes on under it. */
    private static List<DrawnLines.Line> bridged(List<DrawnLines.Line> lines, Ink seals, double scale, boolean down) {
        double near = Math.max(2, JOINT * scale);
        List<DrawnLines.Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingInt(DrawnLines.Line::start));
        List<DrawnLines.Line> bridged = new ArrayList<>();
        for (DrawnLines.Line line : sorted) {
            DrawnLines.Line whole = line;
            for (int i = bridged.size() - 1; i >= 0; i--) {
                DrawnLines.Line before = bridged.get(i);
                if (Math.abs(before.middle() - line.middle()) <= near && isUnder(seals, before, line, down)) {
                    bridged.remove(i);
                    boolean first = before.length() > line.length();
                    whole = new DrawnLines.Line(
                            before.start(),
                            Math.max(before.end(), line.end()),
                            first ? before.top() : line.top(),
                            first ? before.bottom() : line.bottom());
                    break;
                }
            }
            bridged.add(whole);
        }
        return bridged;
    }

    private static boolean isUnder(Ink seals, DrawnLines.Line before, DrawnLines.Line next, boolean down) {
        int from = before.end();
        int to = next.start();
        int at = (int) Math.round((before.middle() + next.middle()) / 2 - 0.5);
        int covered = 0;
        for (int i = from; i < to; i++) {
            covered += (down ? seals.at(at, i) : seals.at(i, at)) ? 1 : 0;
        }
        return to > from && covered >= COVERED * (to - from);
    }

    /** Strokes of characters make small grids, too: lines that touch each other must be as large as a table together. */
    private static PageLines grids(
            List<DrawnLines.Line> across, List<DrawnLines.Line> down, double reach, double scale) {
        List<DrawnLines.Line> keptAcross = new ArrayList<>();
        List<DrawnLines.Line> keptDown = new ArrayList<>();
        List<DrawnLines.Line> restAcross = new ArrayList<>(across);
        List<DrawnLines.Line> restDown = new ArrayList<>(down);
        while (!restAcross.isEmpty()) {
            List<DrawnLines.Line> gridAcross = new ArrayList<>(List.of(restAcross.remove(0)));
            List<DrawnLines.Line> gridDown = new ArrayList<>();
            for (int before = -1; before != gridAcross.size() + gridDown.size(); ) {
                before = gridAcross.size() + gridDown.size();
                move(restDown, gridDown, gridAcross, reach);
                move(restAcross, gridAcross, gridDown, reach);
            }
            int width = extent(gridAcross);
            int height = extent(gridDown);
            if (width >= TABLE_WIDTH * scale && height >= TABLE_HEIGHT * scale) {
                keptAcross.addAll(gridAcross);
                keptDown.addAll(gridDown);
            }
        }
        return new PageLines(keptAcross, keptDown);
    }

    private static void move(
            List<DrawnLines.Line> from, List<DrawnLines.Line> to, List<DrawnLines.Line> touched, double reach) {
        for (int i = from.size() - 1; i >= 0; i--) {
            if (crossings(from.get(i), touched, reach) > 0) {
                to.add(from.remove(i));
            }
        }
    }

    private static int extent(List<DrawnLines.Line> lines) {
        int start = lines.stream().mapToInt(DrawnLines.Line::start).min().orElse(0);
        return lines.stream().mapToInt(DrawnLines.Line::end).max().orElse(0) - start;
    }

    /** How dark most lines are, longer ones counting for more. */
    private static double contrast(
            List<DrawnLines.Line> across, List<DrawnLines.Line> down, LineSurroundings surroundings) {
        double sum = 0;
        double lengths = 0;
        for (DrawnLines.Line line : across) {
            sum += surroundings.contrast(line, false) * line.length() * line.length();
            lengths += (double) line.length() * line.length();
        }
        for (DrawnLines.Line line : down) {
            sum += surroundings.contrast(line, true) * line.length() * line.length();
            lengths += (double) line.length() * line.length();
        }
        return lengths == 0 ? 0 : sum / lengths;
    }

    private static List<DrawnLines.Line> longerThan(double length, List<DrawnLines.Line> lines) {
        return lines.stream().filter(line -> line.length() > length).toList();
    }

    /** Whether a line is longer than any stroke of a character, or else ends at other lines. */
    private static boolean isLongOrJoins(DrawnLines.Line line, List<DrawnLines.Line> others, double scale) {
        double near = Math.max(2, JOINT * scale);
        return line.length() > LONG * scale || joins(line, others, near);
    }

    private static boolean joins(DrawnLines.Line line, List<DrawnLines.Line> others, double near) {
        return isEnd(line.start(), line.middle(), others, near) && isEnd(line.end(), line.middle(), others, near);
    }

    private static boolean isEnd(double end, double position, List<DrawnLines.Line> others, double near) {
        return others.stream()
                .anyMatch(other -> Math.abs(other.middle() - end) <= near
                        && position >= other.start() - near
                        && position <= other.end() + near);
    }

    /** Whether a line down is longer than any stroke of a character, or else goes on in other rows. */
    private static boolean isLongOrInColumn(DrawnLines.Line line, List<DrawnLines.Line> others, double scale) {
        return line.length() > LONG * scale || lengthOnPlace(line, others, scale) > 1.5 * LONG * scale;
    }

    private static int lengthOnPlace(DrawnLines.Line line, List<DrawnLines.Line> lines, double scale) {
        double near = Math.max(2, JOINT * scale);
        return lines.stream()
                .filter(other -> Math.abs(other.middle() - line.middle()) <= near)
                .mapToInt(DrawnLines.Line::length)
                .sum();
    }

    private static int crossings(DrawnLines.Line line, List<DrawnLines.Line> others, double reach) {
        int crossings = 0;
        for (DrawnLines.Line other : others) {
            if (other.middle() >= line.start() - reach
                    && other.middle() <= line.end() + reach
                    && line.middle() >= other.start() - reach
                    && line.middle() <= other.end() + reach) {
                crossings++;
            }
        }
        return crossings;
    }

    List<Ruling> acrossInPoints(double scale) {
        return inPoints(horizontals, scale);
    }

    List<Ruling> downInPoints(double scale) {
        return inPoints(verticals, scale);
    }

    private static List<Ruling> inPoints(List<DrawnLines.Line> lines, double scale) {
        List<Ruling> rulings = new ArrayList<>();
        for (DrawnLines.Line line : lines) {
            rulings.add(new Ruling(line.middle() / scale, line.start() / scale, line.end() / scale));
        }
        return rulings;
    }

    /** {@return the pixels of the lines, and of what blurs at their edges} */
    Ink area(int width, int height) {
        Ink area = new Ink(width, height);
        for (DrawnLines.Line line : horizontals) {
            area.add(line.start() - 1, line.top() - 1, line.end() + 1, line.bottom() + 1);
        }
        for (DrawnLines.Line line : verticals) {
            area.add(line.top() - 1, line.start() - 1, line.bottom() + 1, line.end() + 1);
        }
        return area;
    }
}
