package org.disclosurereport.validation.search;

import java.util.Arrays;

/**
 * A solution: the cells to change together, and the values that fit.
 *
 * @param numbers their indices in the system, ascending
 * @param fits for each the number that fits; the nearest to the printed one where several do
 * @param exact for each whether no other number fits
 */
public record CellSet(int[] numbers, long[] fits, boolean[] exact) {
    /** {@return how many numbers change} */
    public int size() {
        return numbers.length;
    }

    /** {@return whether each has one number only that fits} */
    public boolean isExact() {
        for (boolean each : exact) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellSet set
                && Arrays.equals(numbers, set.numbers)
                && Arrays.equals(fits, set.fits)
                && Arrays.equals(exact, set.exact);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(fits);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers) + " → " + Arrays.toString(fits);
    }
}
