package org.disclosurereport.documents.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among what the cells of a picture can say, by odds, exactly.
 *
 * <p>Choosing another reading than the most probable costs its odds; leaving a sum broken costs the odds that a report is printed
 * so. The cheapest choice is found as the diagnosis finds the smallest corrections (see {@code handbook/diagnosis}, after
 * Fellegi and Holt 1976): take a sum that doesn't hold, and branch on its cells, or on its being printed wrong. A choice that
 * changes a cell which mends no broken sum is never cheapest, so nothing is missed. All costs are natural logarithms of odds.
 *
 * <p>Not thread-safe.
 */
final class CellChoice {
    /** So improbable is it that a cell is printed wrong: one in a thousand. */
    static final double PRINTED_WRONG = Math.log(1000);

    /** A search ends after so many steps; then nothing is decided. */
    private static final int MOST_STEPS = 200_000;

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] values;
    private final List<List<Option>> options;
    private final List<Sum> sums;
    private final boolean[] fixed;
    private double limit;
    private double best;
    private long[] bestValues;
    private int steps;

    /**
     * What a cell can say beside the most probable.
     *
     * @param value the number, {@link Long#MIN_VALUE} for none
     * @param cost how improbable it is
     */
    record Option(long value, double cost) {}

    /**
     * Cells whose sum is to equal the sum of others.
     *
     * @param left the cells on one side
     * @param right the cells on the other
     */
    record Sum(int[] left, int[] right) {
        boolean has(int cell) {
            return contains(left, cell) || contains(right, cell);
        }

        private static boolean contains(int[] cells, int sought) {
            for (int cell : cells) {
                if (cell == sought) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Begins with the most probable readings.
     *
     * @param values for each cell its most probable value
     * @param options for each cell what else it can say, the most probable first
     * @param sums what is to hold between them
     */
    CellChoice(long[] values, List<List<Option>> options, List<Sum> sums) {
        this.values = values.clone();
        this.options = options;
        this.sums = sums;
        this.fixed = new boolean[values.length];
        this.bestValues = values.clone();
    }

    /** {@return the cheapest values, or nothing when the search was too long} */
    Found search() {
        return search(Double.MAX_VALUE);
    }

    /** {@return the cheapest values with a cell read another way, if they cost less than a limit} */
    Found searchWith(int cell, Option option, double most) {
        long before = values[cell];
        values[cell] = option.value();
        fixed[cell] = true;
        Found found = search(most - option.cost());
        fixed[cell] = false;
        values[cell] = before;
        return new Found(found.values(), found.cost() + option.cost(), found.complete());
    }

    /**
     * What a search found.
     *
     * @param values the values
     * @param cost what they cost; infinite when nothing costs less than the limit
     * @param complete whether the search came to its end
     */
    record Found(long[] values, double cost, boolean complete) {}

    private Found search(double most) {
        limit = most;
        best = Double.POSITIVE_INFINITY;
        steps = 0;
        bestValues = values.clone();
        branch(0, new ArrayList<>());
        return new Found(bestValues, best, steps <= MOST_STEPS);
    }

    private void branch(double cost, List<Sum> accepted) {
        steps++;
        double least = cost + accepted.size() * PRINTED_WRONG / 2;
        if (steps > MOST_STEPS || least >= Math.min(limit, best)) {
            return;
        }
        Sum broken = null;
        for (Sum sum : sums) {
            if (!accepted.contains(sum) && difference(sum) != 0) {
                broken = sum;
                break;
            }
        }
        if (broken == null) {
            double all = cost + causes(accepted) * PRINTED_WRONG;
            if (all < Math.min(limit, best)) {
                best = all;
                bestValues = values.clone();
            }
            return;
        }
        change(broken.left(), cost, accepted);
        change(broken.right(), cost, accepted);
        accepted.add(broken);
        branch(cost, accepted);
        accepted.remove(accepted.size() - 1);
    }

    private void change(int[] cells, double cost, List<Sum> accepted) {
        for (int cell : cells) {
            if (fixed[cell]) {
                continue;
            }
            long before = values[cell];
            fixed[cell] = true;
            for (Option option : options.get(cell)) {
                values[cell] = option.value();
                branch(cost + option.cost(), accepted);
            }
            values[cell] = before;
            fixed[cell] = false;
        }
    }

    /** By how much the sides differ; a sum of which a part is blank can't be told. */
    private long difference(Sum sum) {
        long difference = 0;
        for (int cell : sum.left()) {
            if (values[cell] == UNKNOWN) {
                return 0;
            }
            difference += values[cell];
        }
        for (int cell : sum.right()) {
            if (values[cell] == UNKNOWN) {
                return 0;
            }
            difference -= values[cell];
        }
        return difference;
    }

    /** How many cells printed wrong explain some broken sums: one that two of them share explains both when they differ alike. */
    private int causes(List<Sum> broken) {
        List<Sum> left = new ArrayList<>(broken);
        int causes = 0;
        while (!left.isEmpty()) {
            Sum one = left.remove(left.size() - 1);
            causes++;
            left.stream()
                    .filter(other -> Math.abs(difference(other)) == Math.abs(difference(one)) && share(one, other))
                    .findFirst()
                    .ifPresent(left::remove);
        }
        return causes;
    }

    private static boolean share(Sum one, Sum other) {
        for (int cell : one.left()) {
            if (other.has(cell)) {
                return true;
            }
        }
        for (int cell : one.right()) {
            if (other.has(cell)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a cell is in a sum that doesn't hold with some values} */
    boolean isInBroken(int cell, long[] chosen) {
        System.arraycopy(chosen, 0, values, 0, values.length);
        return sums.stream().anyMatch(sum -> sum.has(cell) && difference(sum) != 0);
    }
}
