package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of lines: dashes, cells' borders side by side, the two lines of a double one. */
final class RulingMerger {
    /** Pieces so close to each other are on the same line. */
    private static final double ASIDE = 1.2;
    /** A line goes on after a gap of this length. */
    private static final double GAP = 5;
    /** What is shorter than the lowest row or narrowest column is no ruling. */
    private static final double SHORTEST = 7;

    private RulingMerger() {}

    /** {@return the lines that pieces of one direction make, in the order of their positions} */
    static List<Ruling> merge(List<Ruling> pieces) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::position));
        List<Ruling> merged = new ArrayList<>();
        List<Ruling> same = new ArrayList<>();
        for (Ruling piece : sorted) {
            if (!same.isEmpty() && piece.position() - same.get(0).position() > ASIDE) {
                join(same, merged);
                same.clear();
            }
            same.add(piece);
        }
        join(same, merged);
        return merged;
    }

    private static void join(List<Ruling> same, List<Ruling> merged) {
        same.sort(Comparator.comparingDouble(Ruling::start));
        double position = 0;
        double start = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (Ruling piece : same) {
            if (piece.start() - end > GAP) {
                add(position, start, end, merged);
                position = piece.position();
                start = piece.start();
                end = piece.end();
            } else {
                end = Math.max(end, piece.end());
            }
        }
        add(position, start, end, merged);
    }

    private static void add(double position, double start, double end, List<Ruling> merged) {
        if (end - start >= SHORTEST) {
            merged.add(new Ruling(position, start, end));
        }
    }
}
