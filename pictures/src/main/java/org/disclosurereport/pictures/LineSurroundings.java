package org.disclosurereport.pictures;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What is printed beside a line: paper, or the rest of the characters that it is a stroke of. */
record LineSurroundings(GrayPicture picture, double scale) {
    /** In points: where what is beside a line begins and ends. */
    static final double CLEAR_FROM = 0.9;

    static final double CLEAR_TO = 2.6;
    /** How much of that may be dark. */
    static final double CLEAR = 0.1;
    /** In points: less of a line from one crossing to the next tells nothing. */
    private static final double INTERVAL = 6;
    /** In points: so close to a bar the rest of its character begins. */
    private static final double CLOSE = 0.8;
    /** A line is drawn where it is as dark as this share of its average. */
    private static final double SOLID = 0.6;
    /** So much of a line that isn't made of bars is drawn. */
    private static final double UNBROKEN = 0.95;
    /** Darker grays of an evenly lit page are print. */
    static final int DARK = 180;

    /** {@return how dark a line is on average, in its darkest row} */
    double contrast(DrawnLines.Line line, boolean down) {
        double darkest = 0;
        for (int row = line.top(); row < line.bottom(); row++) {
            long sum = 0;
            for (int i = line.start(); i < line.end(); i++) {
                sum += GrayPicture.WHITE - (down ? picture.at(row, i) : picture.at(i, row));
            }
            darkest = Math.max(darkest, sum / (double) line.length());
        }
        return darkest;
    }

    /**
     * Whether nothing is printed close to a line, but for lines that cross it. The bars of digits in a row, as in 777, look like a line from
     * one border to the other where a number fills its cell, and so do strokes that stand above each other; but the rest of each character is
     * beside them. Long lines aren't asked: in a narrow row, print is close to a border as well.
     */
    private boolean isClear(DrawnLines.Line line, List<DrawnLines.Line> crossing, boolean down) {
        int near = (int) Math.max(2, Math.round(CLEAR_FROM * scale));
        int far = (int) Math.max(near + 1, Math.round(CLEAR_TO * scale));
        BitSet places = between(line, crossing);
        return darkShare(places, line.top() - far, line.top() - near, down) <= CLEAR
                && darkShare(places, line.bottom() + near, line.bottom() + far, down) <= CLEAR;
    }

    /**
     * {@return whether a short line is ruled} From one line that crosses it to the next, it is as dark as lines are, and somewhere it is clear of print: a
     * number may fill its cell to the border, but not every cell beside it.
     *
     * @param line the line
     * @param crossing long lines across it
     * @param down whether it is along a column
     * @param least how dark it must be
     */
    boolean isRuled(DrawnLines.Line line, List<DrawnLines.Line> crossing, boolean down, double least) {
        int shortest = (int) Math.max(4, Math.round(INTERVAL * scale));
        int[] places = IntStream.concat(
                        IntStream.of(line.start(), line.end()),
                        crossing.stream()
                                .filter(other -> other.start() < line.top() && line.bottom() < other.end())
                                .mapToInt(other -> (int) Math.round(other.middle()))
                                .filter(place -> place > line.start() && place < line.end()))
                .sorted()
                .toArray();
        boolean clear = false;
        boolean dark = true;
        for (int i = 1; i < places.length; i++) {
            DrawnLines.Line part = new DrawnLines.Line(places[i - 1], places[i], line.top(), line.bottom());
            if (part.length() >= shortest) {
                dark &= contrast(part, down) >= least;
                clear |= isClear(part, crossing, down);
            }
        }
        return dark && clear;
    }

    /** Where a line isn't crossed by others. */
    private static BitSet between(DrawnLines.Line line, List<DrawnLines.Line> crossing) {
        BitSet places = new BitSet();
        places.set(line.start(), line.end());
        for (DrawnLines.Line other : crossing) {
            if (other.start() < line.top() && line.bottom() < other.end()) {
                places.clear(Math.max(0, other.top() - 1), other.bottom() + 1);
            }
        }
        return places;
    }

    /**
     * {@return whether a long line along a row is but the bars of characters that stand side by side, from cell to cell} It has gaps between them, and the
     * rest of each begins at the line itself.
     */
    boolean isOfCharacters(DrawnLines.Line line, List<DrawnLines.Line> crossing) {
        BitSet places = between(line, crossing);
        double dark = SOLID * contrast(line, false);
        int solid = 0;
        for (int x = places.nextSetBit(0); x >= 0; x = places.nextSetBit(x + 1)) {
            int darkest = GrayPicture.WHITE;
            for (int y = line.top(); y < line.bottom(); y++) {
                darkest = Math.min(darkest, picture.at(x, y));
            }
            solid += GrayPicture.WHITE - darkest >= dark ? 1 : 0;
        }
        if (solid > UNBROKEN * places.cardinality()) {
            return false;
        }
        int near = (int) Math.max(1, Math.round(CLEAR_FROM * scale * 0.8));
        int far = near + (int) Math.max(1, Math.round(CLOSE * scale));
        return darkShare(places, line.top() - far, line.top() - near, false) > CLEAR
                || darkShare(places, line.bottom() + near, line.bottom() + far, false) > CLEAR;
    }

    private double darkShare(BitSet places, int from, int to, boolean down) {
        long dark = 0;
        for (int along = places.nextSetBit(0); along >= 0; along = places.nextSetBit(along + 1)) {
            for (int aside = from; aside < to; aside++) {
                dark += (down ? picture.at(aside, along) : picture.at(along, aside)) < DARK ? 1 : 0;
            }
        }
        return dark / ((double) (to - from) * Math.max(1, places.cardinality()));
    }
}
