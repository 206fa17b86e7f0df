package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers whose change mends every relation they stand in, two or more, one after the other.
 *
 * <p>That is no proof and no smallest set, only what stands out in the wreck. Relations with blanks or with ≥ tell no
 * number, so they are left out. Not thread-safe.
 */
final class StandingOut {
    private record Change(int number, long by, int mended) {}

    private final Part part;
    private final long[] values;
    private final boolean[] fixed;
    private final boolean[] told;
    private final long[] residuals;
    private final int[][] rowsOf;
    private final int[][] coefficientsOf;

    StandingOut(Part part, long[] values, boolean[] trusted) {
        this.part = part;
        this.values = values;
        this.fixed = new boolean[values.length];
        this.told = new boolean[part.ids.length];
        this.residuals = new long[part.ids.length];
        int[] counts = new int[values.length];
        for (int row = 0; row < part.ids.length; row++) {
            told[row] = !part.atLeast[row];
            for (int i = 0; i < part.rowNumbers[row].length; i++) {
                int number = part.rowNumbers[row][i];
                counts[number]++;
                told[row] &= values[number] != Part.BLANK;
                residuals[row] += values[number] == Part.BLANK ? 0 : part.rowCoefficients[row][i] * values[number];
            }
        }
        rowsOf = new int[values.length][];
        coefficientsOf = new int[values.length][];
        for (int number = 0; number < values.length; number++) {
            rowsOf[number] = new int[counts[number]];
            coefficientsOf[number] = new int[counts[number]];
            fixed[number] = values[number] == Part.BLANK || trusted[part.numbers[number]];
        }
        for (int row = part.ids.length - 1; row >= 0; row--) {
            for (int i = 0; i < part.rowNumbers[row].length; i++) {
                int number = part.rowNumbers[row][i];
                int place = --counts[number];
                rowsOf[number][place] = row;
                coefficientsOf[number][place] = part.rowCoefficients[row][i];
            }
        }
    }

    NumberSet take(int most) {
        List<Change> changes = new ArrayList<>();
        while (changes.size() < most) {
            @Nullable Change best = null;
            for (int number = 0; number < values.length; number++) {
                @Nullable Change change = fixed[number] ? null : change(number);
                if (change != null && (best == null || change.mended() > best.mended())) {
                    best = change;
                }
            }
            if (best == null) {
                break;
            }
            fixed[best.number()] = true;
            for (int i = 0; i < rowsOf[best.number()].length; i++) {
                residuals[rowsOf[best.number()][i]] += coefficientsOf[best.number()][i] * best.by();
            }
            changes.add(best);
        }
        changes.sort(Comparator.comparingInt(Change::number));
        int[] numbers =
                changes.stream().mapToInt(each -> part.numbers[each.number()]).toArray();
        long[] fits = changes.stream()
                .mapToLong(each -> values[each.number()] + each.by())
                .toArray();
        return new NumberSet(numbers, fits, new boolean[numbers.length]);
    }

    /** {@return the change that mends every relation of a number; null where there is none} */
    private @Nullable Change change(int number) {
        long by = 0;
        for (int i = 0; i < rowsOf[number].length; i++) {
            int row = rowsOf[number][i];
            long needed = -residuals[row] * coefficientsOf[number][i];
            if (!told[row] || needed == 0 || by != 0 && needed != by) {
                return null;
            }
            by = needed;
        }
        long value = values[number] + by;
        boolean inRange = value >= part.low(number) && value <= Part.MAX;
        return rowsOf[number].length > 1 && inRange ? new Change(number, by, rowsOf[number].length) : null;
    }
}
