package org.disclosurereport.documents.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The first look is for what costs less than this. */
    private static final double FIRST_LIMIT = 4;

    /** A search ends after so many steps; then nothing is decided. */
    private static final int MOST_STEPS = 60_000;

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
        int[] cells() {
            return IntStream.concat(IntStream.of(left), IntStream.of(right)).toArray();
        }

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

    /** Cheap choices are looked for first, so that dear ones needn't be looked at. */
    private Found search(double most) {
        best = Double.POSITIVE_INFINITY;
        bestValues = values.clone();
        steps = 0;
        for (limit = Math.min(FIRST_LIMIT, most); ; limit = Math.min(2 * limit, most)) {
            branch(0, new ArrayList<>());
            boolean complete = steps <= MOST_STEPS;
            if (best < Double.POSITIVE_INFINITY || !complete || limit >= most) {
                return new Found(bestValues, best, complete);
            }
        }
    }

    private void branch(double cost, List<Sum> accepted) {
        steps++;
        double spent = cost + accepted.size() * PRINTED_WRONG / 2;
        double bound = Math.min(limit, best);
        if (steps > MOST_STEPS || spent >= bound) {
            return;
        }
        List<Sum> broken = new ArrayList<>();
        for (Sum sum : sums) {
            if (difference(sum) != 0 && !accepted.contains(sum)) {
                broken.add(sum);
            }
        }
        if (broken.isEmpty()) {
            double all = cost + causes(accepted) * PRINTED_WRONG;
            if (all < bound) {
                best = all;
                bestValues = values.clone();
            }
            return;
        }
        if (spent + least(broken) >= bound) {
            return;
        }
        Sum next = broken.get(0);
        for (Sum sum : broken) {
            next = choices(sum) < choices(next) ? sum : next;
        }
        change(next.left(), cost, accepted);
        change(next.right(), cost, accepted);
        accepted.add(next);
        branch(cost, accepted);
        accepted.remove(accepted.size() - 1);
    }

    /** What mending some sums costs at least: of those that have no cell in common, each costs something. */
    private double least(List<Sum> broken) {
        boolean[] taken = new boolean[values.length];
        double least = 0;
        for (Sum sum : broken) {
            boolean free = true;
            double cheapest = PRINTED_WRONG / 2;
            for (int cell : sum.cells()) {
                free &= !taken[cell];
                if (!fixed[cell] && !options.get(cell).isEmpty()) {
                    cheapest = Math.min(cheapest, options.get(cell).get(0).cost());
                }
            }
            if (free) {
                least += cheapest;
                for (int cell : sum.cells()) {
                    taken[cell] = true;
                }
            }
        }
        return least;
    }

    private int choices(Sum sum) {
        int choices = 0;
        for (int cell : sum.cells()) {
            choices += fixed[cell] ? 0 : options.get(cell).size();
        }
        return choices;
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
