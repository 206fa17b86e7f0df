package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds cells whose change alone satisfies every edit that they are in, two or more, one after the other: what a search that exhausted
 * its budget can still report.
 *
 * <p>That is neither a proof nor a minimal solution. Edits with blanks or with ≥ determine no
 * value, so they are left out. Not thread-safe.
 */
final class SingleCellFits {
    private record Change(int number, long by, int mended) {}

    private final Component component;
    private final long[] values;
    private final boolean[] fixed;
    private final boolean[] usable;
    private final long[] residuals;
    private final int[][] rowsOf;
    private final int[][] coefficientsOf;

    SingleCellFits(Component component, long[] values, boolean[] trusted) {
        this.component = component;
        this.values = values;
        this.fixed = new boolean[values.length];
        this.usable = new boolean[component.ids.length];
        this.residuals = new long[component.ids.length];
        int[] counts = new int[values.length];
        for (int row = 0; row < component.ids.length; row++) {
            usable[row] = !component.atLeast[row];
            for (int i = 0; i < component.rowNumbers[row].length; i++) {
                int number = component.rowNumbers[row][i];
                counts[number]++;
                usable[row] &= values[number] != Component.BLANK;
                residuals[row] +=
                        values[number] == Component.BLANK ? 0 : component.rowCoefficients[row][i] * values[number];
            }
        }
        rowsOf = new int[values.length][];
        coefficientsOf = new int[values.length][];
        for (int number = 0; number < values.length; number++) {
            rowsOf[number] = new int[counts[number]];
            coefficientsOf[number] = new int[counts[number]];
            fixed[number] = values[number] == Component.BLANK || trusted[component.numbers[number]];
        }
        for (int row = component.ids.length - 1; row >= 0; row--) {
            for (int i = 0; i < component.rowNumbers[row].length; i++) {
                int number = component.rowNumbers[row][i];
                int place = --counts[number];
                rowsOf[number][place] = row;
                coefficientsOf[number][place] = component.rowCoefficients[row][i];
            }
        }
    }

    CellSet take(int most) {
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
        int[] numbers = changes.stream()
                .mapToInt(each -> component.numbers[each.number()])
                .toArray();
        long[] fits = changes.stream()
                .mapToLong(each -> values[each.number()] + each.by())
                .toArray();
        return new CellSet(numbers, fits, new boolean[numbers.length]);
    }

    /** {@return the change that mends every relation of a number; null where there is none} */
    private @Nullable Change change(int number) {
        long by = 0;
        for (int i = 0; i < rowsOf[number].length; i++) {
            int row = rowsOf[number][i];
            long needed = -residuals[row] * coefficientsOf[number][i];
            if (!usable[row] || needed == 0 || by != 0 && needed != by) {
                return null;
            }
            by = needed;
        }
        long value = values[number] + by;
        boolean inRange = value >= component.low(number) && value <= Component.MAX;
        return rowsOf[number].length > 1 && inRange ? new Change(number, by, rowsOf[number].length) : null;
    }
}
