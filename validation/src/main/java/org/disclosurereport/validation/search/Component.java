package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A component: edits connected by shared cells, and those cells, numbered from 0.
 *
 * <p>A number that grows beyond what 64 bits hold exhausts the budget of the search. Immutable and thread-safe.
 */
public final class Component {
    /** What stands for a number that is not known. */
    public static final long BLANK = Long.MIN_VALUE;

    /** The largest number there is, 2^53 − 1. */
    public static final long MAX = (1L << 53) - 1;

    final int[] numbers;
    final boolean[] signed;
    final int[] ids;
    final int[][] rowNumbers;
    final int[][] rowCoefficients;
    final boolean[] atLeast;
    final boolean anyAtLeast;

    Component(boolean[] signedNumbers, List<Edit> relations, List<Integer> relationIds) {
        ids = relationIds.stream().mapToInt(Integer::intValue).toArray();
        numbers = Arrays.stream(ids)
                .flatMap(id -> Arrays.stream(relations.get(id).numbers()))
                .sorted()
                .distinct()
                .toArray();
        signed = new boolean[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            signed[i] = signedNumbers[numbers[i]];
        }
        rowNumbers = new int[ids.length][];
        rowCoefficients = new int[ids.length][];
        atLeast = new boolean[ids.length];
        for (int row = 0; row < ids.length; row++) {
            Edit relation = relations.get(ids[row]);
            rowNumbers[row] = Arrays.stream(relation.numbers())
                    .map(number -> Arrays.binarySearch(numbers, number))
                    .toArray();
            rowCoefficients[row] = relation.coefficients().clone();
            atLeast[row] = relation.atLeast();
        }
        anyAtLeast = IntStream.range(0, ids.length).anyMatch(row -> atLeast[row]);
    }

    /** {@return the indices of its relations in the system} */
    public int[] relations() {
        return ids.clone();
    }

    /** {@return the indices of its numbers in the system} */
    public int[] numbers() {
        return numbers.clone();
    }

    /** Takes this component's numbers out of those of the system. */
    long[] values(long[] all) {
        long[] values = new long[numbers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = all[numbers[i]];
        }
        return values;
    }

    /** The least a number may be. */
    long low(int number) {
        return signed[number] ? -MAX : 0;
    }

    /**
     * Tells whether all relations hold, or can with the blanks filled.
     *
     * @param all the numbers of the system
     * @param budget what it may cost
     * @return whether they hold; true, with the budget exhausted, where that could not be decided
     */
    public boolean holds(long[] all, Budget budget) {
        boolean blank = false;
        for (int row = 0; row < ids.length; row++) {
            long sum = 0;
            boolean open = false;
            for (int i = 0; i < rowNumbers[row].length; i++) {
                long value = all[numbers[rowNumbers[row][i]]];
                if (value == BLANK) {
                    open = true;
                } else {
                    sum += rowCoefficients[row][i] * value;
                }
            }
            blank |= open;
            if (!open && (sum < 0 || sum > 0 && !atLeast[row])) {
                return false;
            }
        }
        return !blank || canHold(all, budget);
    }

    private boolean canHold(long[] all, Budget budget) {
        try {
            return new FeasibilityCheck(this, values(all), budget).isPossible(new int[0]);
        } catch (ArithmeticException e) {
            budget.exhaust();
            return true;
        }
    }

    /**
     * Tells whether a number of this component is blank.
     *
     * @param all the numbers of the system
     * @return whether one is
     */
    public boolean hasBlank(long[] all) {
        for (int number : numbers) {
            if (all[number] == BLANK) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells which relations don't hold, whatever the blanks are.
     *
     * @param all the numbers of the system
     * @return the indices of relations in the system that are broken each by itself
     */
    public List<Integer> broken(long[] all) {
        List<Integer> broken = new ArrayList<>();
        for (int row = 0; row < ids.length; row++) {
            if (isBroken(row, all)) {
                broken.add(ids[row]);
            }
        }
        return broken;
    }

    /**
     * Counts what {@link #broken} lists.
     *
     * @param all the numbers of the system
     * @return how many relations are broken each by itself
     */
    public int countBroken(long[] all) {
        int count = 0;
        for (int row = 0; row < ids.length; row++) {
            count += isBroken(row, all) ? 1 : 0;
        }
        return count;
    }

    /**
     * Takes numbers one by one each of which, changed, lets several broken relations hold and breaks none: what can be said of a
     * component too wrong to be searched.
     *
     * @param all the numbers of the system
     * @param trusted by index in the system, which must not change
     * @param most how many numbers at most
     * @return the numbers found; none when there is no such number
     */
    public CellSet singleCellFits(long[] all, boolean[] trusted, int most) {
        return new SingleCellFits(this, values(all), trusted).take(most);
    }

    private boolean isBroken(int row, long[] all) {
        long sum = 0;
        boolean falls = false;
        boolean rises = false;
        for (int i = 0; i < rowNumbers[row].length; i++) {
            int number = rowNumbers[row][i];
            long value = all[numbers[number]];
            if (value != BLANK) {
                sum += rowCoefficients[row][i] * value;
            } else {
                falls |= signed[number] || rowCoefficients[row][i] < 0;
                rises |= signed[number] || rowCoefficients[row][i] > 0;
            }
        }
        return sum < 0 && !rises || sum > 0 && !falls && !atLeast[row];
    }

    /**
     * Searches the smallest sets of numbers that, changed, let all relations hold.
     *
     * @param all the numbers of the system
     * @param trusted by index in the system, which must not change
     * @param limits how large a set may be and how many sets are kept
     * @param budget what it may cost
     * @return what was found
     */
    public SearchResult search(long[] all, boolean[] trusted, SearchLimits limits, Budget budget) {
        try {
            return new MinimalSolutionSearch(this, values(all), trusted, budget).smallest(limits);
        } catch (ArithmeticException e) {
            budget.exhaust();
            return new SearchResult(List.of(), false, false, 0);
        }
    }

    /**
     * Searches the sets of one size of which every number must change for all relations to hold.
     *
     * @param all the numbers of the system
     * @param trusted by index in the system, which must not change
     * @param size how many numbers
     * @param most how many sets are kept
     * @param budget what it may cost
     * @return the sets, but none whose numbers the relations leave a choice
     */
    public List<CellSet> ofSize(long[] all, boolean[] trusted, int size, int most, Budget budget) {
        try {
            return new MinimalSolutionSearch(this, values(all), trusted, budget).ofSize(size, most);
        } catch (ArithmeticException e) {
            budget.exhaust();
            return List.of();
        }
    }

    /**
     * Finds what the relations leave one value for.
     *
     * @param all the numbers of the system, for which this component {@link #holds}
     * @param budget what it may cost
     * @return the blanks that can have one value only, with that value
     */
    public List<CellSet> forced(long[] all, Budget budget) {
        try {
            return new FeasibilityCheck(this, values(all), budget).forced();
        } catch (ArithmeticException e) {
            budget.exhaust();
            return List.of();
        }
    }
}
