package org.disclosurereport.validation.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tableau of a component: its edits as equations between cells that don't change, and the residual of each.
 *
 * <p>Choosing a cell is a pivot: one equation that holds it gives its value, and the cell is eliminated from all
 * others by adding multiples of that one. The rows left are combinations of edits without chosen cells (Fellegi and Holt's implied
 * edits), so one that fails can't be satisfied by those chosen: a further cell of it must change. Exact integers
 * throughout; an {@link ArithmeticException} says that one grew too large. Not thread-safe.
 */
final class Tableau {
    /** Every equation is met. */
    static final int NONE = -1;

    /** An equation is not met and none of its numbers may change. */
    static final int DEAD = -2;

    private final int[][] rows;
    private final long[][] masks;
    private final long[] residuals;
    private final boolean[] active;

    private final int[] chosen;
    private final int[] pivots;
    private final int[] marks;
    private final long[] changes;
    private final long[] used;
    private int depth;

    private int[] undoRow = new int[64];
    private int[][] undoCoefficients = new int[64][];
    private long[][] undoMask = new long[64][];
    private long[] undoResidual = new long[64];
    private int undoTop;

    /** Numbers that are blank, and what a relation with ≥ may be above, are unknown: they are taken out first. */
    Tableau(Component component, long[] values) {
        int count = component.numbers.length;
        int width = count;
        for (boolean each : component.atLeast) {
            width += each ? 1 : 0;
        }
        int size = component.ids.length;
        rows = new int[size][width];
        masks = new long[size][];
        residuals = new long[size];
        active = new boolean[size];
        chosen = new int[size];
        pivots = new int[size];
        marks = new int[size];
        changes = new long[size];
        used = CellMask.empty(width);
        Arrays.fill(active, true);
        int slack = count;
        for (int row = 0; row < size; row++) {
            masks[row] = CellMask.empty(width);
            for (int i = 0; i < component.rowNumbers[row].length; i++) {
                int number = component.rowNumbers[row][i];
                rows[row][number] = component.rowCoefficients[row][i];
                CellMask.add(masks[row], number);
                if (values[number] != Component.BLANK) {
                    residuals[row] += component.rowCoefficients[row][i] * values[number];
                }
            }
            if (component.atLeast[row]) {
                rows[row][slack] = -1;
                CellMask.add(masks[row], slack);
                slack++;
            }
        }
        for (int number = 0; number < width; number++) {
            if (number >= count || values[number] == Component.BLANK) {
                takeOut(number);
            }
        }
        undoTop = 0;
    }

    private void takeOut(int unknown) {
        int row = narrowestWith(unknown);
        if (row >= 0) {
            active[row] = false;
            eliminate(row, unknown);
        }
    }

    /** {@return the equation with the fewest numbers among those that hold one, or {@link #NONE}} */
    int narrowestWith(int number) {
        int narrowest = NONE;
        int least = Integer.MAX_VALUE;
        for (int row = 0; row < rows.length; row++) {
            if (active[row] && CellMask.holds(masks[row], number)) {
                int count = CellMask.shared(masks[row], masks[row]);
                if (count < least) {
                    least = count;
                    narrowest = row;
                }
            }
        }
        return narrowest;
    }

    /** {@return the equation not met that has the fewest open numbers, {@link #NONE} or {@link #DEAD}} */
    int narrowestUnmet(long[] open) {
        int narrowest = NONE;
        int least = Integer.MAX_VALUE;
        for (int row = 0; row < rows.length; row++) {
            if (residuals[row] != 0 && active[row]) {
                int count = CellMask.shared(masks[row], open);
                if (count == 0) {
                    return DEAD;
                }
                if (count < least) {
                    least = count;
                    narrowest = row;
                }
            }
        }
        return narrowest;
    }

    /** {@return how many open numbers must change at least: unmet equations without a common open number} */
    int leastChanges(long[] open) {
        return Math.max(disjointUnmet(open, 0, 1), disjointUnmet(open, rows.length - 1, -1));
    }

    /** {@return whether more than so many open numbers must change} */
    boolean needsMore(int changes, long[] open) {
        return disjointUnmet(open, 0, 1) > changes || disjointUnmet(open, rows.length - 1, -1) > changes;
    }

    private int disjointUnmet(long[] open, int from, int step) {
        Arrays.fill(used, 0);
        int count = 0;
        for (int row = from; row >= 0 && row < rows.length; row += step) {
            if (residuals[row] != 0 && active[row]) {
                count += useIfDisjoint(masks[row], open);
            }
        }
        return count;
    }

    /**
     * Tells without choosing a number whether so many further ones can't be enough: the equations not met that don't hold it
     * stay as they are.
     */
    boolean isHopeless(int number, int further, long[] open) {
        return further == 1 ? !haveCommon(number, open) : disjointWithout(number, open) > further;
    }

    private boolean haveCommon(int number, long[] open) {
        System.arraycopy(open, 0, used, 0, used.length);
        for (int row = 0; row < rows.length; row++) {
            if (residuals[row] != 0 && active[row] && !CellMask.holds(masks[row], number)) {
                long[] mask = masks[row];
                long any = 0;
                for (int word = 0; word < used.length; word++) {
                    used[word] &= mask[word];
                    any |= used[word];
                }
                if (any == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private int disjointWithout(int number, long[] open) {
        Arrays.fill(used, 0);
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (residuals[row] != 0 && active[row] && !CellMask.holds(masks[row], number)) {
                count += useIfDisjoint(masks[row], open);
            }
        }
        return count;
    }

    /** {@return 1 if no open number of a mask was used, which are used from here on; else 0} */
    private int useIfDisjoint(long[] mask, long[] open) {
        long common = 0;
        for (int word = 0; word < used.length; word++) {
            common |= mask[word] & used[word];
        }
        if (common != 0) {
            return 0;
        }
        for (int word = 0; word < used.length; word++) {
            used[word] |= mask[word] & open[word];
        }
        return 1;
    }

    /** {@return the open cells that are in every equation that fails, and in no other} */
    long[] inAllUnmet(long[] open) {
        long[] numbers = open.clone();
        for (int row = 0; row < rows.length; row++) {
            if (active[row]) {
                long[] mask = masks[row];
                long any = 0;
                if (residuals[row] == 0) {
                    for (int word = 0; word < numbers.length; word++) {
                        numbers[word] &= ~mask[word];
                        any |= numbers[word];
                    }
                } else {
                    for (int word = 0; word < numbers.length; word++) {
                        numbers[word] &= mask[word];
                        any |= numbers[word];
                    }
                }
                if (any == 0) {
                    return numbers;
                }
            }
        }
        return numbers;
    }

    /** {@return whether one change of a number meets every equation that is not met} */
    boolean meetsAll(int number) {
        boolean first = true;
        long change = 0;
        for (int row = 0; row < rows.length; row++) {
            if (residuals[row] != 0 && active[row]) {
                int coefficient = rows[row][number];
                long needed = -residuals[row] / coefficient;
                if (needed * coefficient != -residuals[row] || !first && needed != change) {
                    return false;
                }
                change = needed;
                first = false;
            }
        }
        return true;
    }

    /** {@return the numbers of an equation} */
    long[] mask(int row) {
        return masks[row];
    }

    int getDepth() {
        return depth;
    }

    int getChosen(int place) {
        return chosen[place];
    }

    /** Lets an equation determine the value of a cell. */
    void choose(int row, int number) {
        take(row, number);
        eliminate(row, number);
    }

    private void take(int row, int number) {
        chosen[depth] = number;
        pivots[depth] = row;
        marks[depth] = undoTop;
        depth++;
        active[row] = false;
    }

    /** Takes back the last choice. */
    void undo() {
        depth--;
        while (undoTop > marks[depth]) {
            undoTop--;
            int row = undoRow[undoTop];
            rows[row] = undoCoefficients[undoTop];
            masks[row] = undoMask[undoTop];
            residuals[row] = undoResidual[undoTop];
        }
        active[pivots[depth]] = true;
    }

    private void eliminate(int pivot, int number) {
        for (int row = 0; row < rows.length; row++) {
            if (active[row] && CellMask.holds(masks[row], number)) {
                save(row);
                subtract(row, pivot, number);
            }
        }
    }

    private void save(int row) {
        if (undoTop == undoRow.length) {
            int more = 2 * undoTop;
            undoRow = Arrays.copyOf(undoRow, more);
            undoCoefficients = Arrays.copyOf(undoCoefficients, more);
            undoMask = Arrays.copyOf(undoMask, more);
            undoResidual = Arrays.copyOf(undoResidual, more);
        }
        undoRow[undoTop] = row;
        undoCoefficients[undoTop] = rows[row];
        undoMask[undoTop] = masks[row];
        undoResidual[undoTop] = residuals[row];
        undoTop++;
        rows[row] = rows[row].clone();
        masks[row] = masks[row].clone();
    }

    private void subtract(int row, int pivot, int number) {
        int[] target = rows[row];
        int[] source = rows[pivot];
        long[] mask = masks[row];
        int factor = target[number];
        int unit = source[number];
        if (unit != 1 && unit != -1) {
            int divisor = gcd(factor, unit);
            factor /= divisor;
            unit /= divisor;
            for (int i = 0; i < target.length; i++) {
                target[i] *= unit;
                if ((short) target[i] != target[i]) {
                    throw new ArithmeticException("coefficient " + target[i]);
                }
            }
            residuals[row] = Math.multiplyExact(residuals[row], (long) unit);
        } else {
            factor *= unit;
        }
        for (int word = 0; word < mask.length; word++) {
            for (long bits = masks[pivot][word]; bits != 0; bits &= bits - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(bits);
                int difference = target[i] - factor * source[i];
                if ((short) difference != difference) {
                    throw new ArithmeticException("coefficient " + difference);
                }
                target[i] = difference;
                if (difference == 0) {
                    mask[word] &= ~(bits & -bits);
                } else {
                    mask[word] |= bits & -bits;
                }
            }
        }
        residuals[row] = Math.subtractExact(residuals[row], Math.multiplyExact((long) factor, residuals[pivot]));
    }

    private static int gcd(int one, int other) {
        int a = Math.abs(one);
        int b = Math.abs(other);
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /**
     * Computes by how much each chosen number changes when all equations are met.
     *
     * @return the changes in the order of choice, good until the next call; or null when one is no integer
     */
    long @Nullable [] changes() {
        for (int place = depth - 1; place >= 0; place--) {
            int[] row = rows[pivots[place]];
            long sum = residuals[pivots[place]];
            for (int later = place + 1; later < depth; later++) {
                int coefficient = row[chosen[later]];
                if (coefficient != 0) {
                    sum = Math.addExact(sum, Math.multiplyExact((long) coefficient, changes[later]));
                }
            }
            int unit = row[chosen[place]];
            if (sum % unit != 0) {
                return null;
            }
            changes[place] = -(sum / unit);
        }
        return changes;
    }

    /** Chooses a number that {@link #meetsAll}, as the last; to be undone. */
    void close(int number) {
        for (int row = 0; row < rows.length; row++) {
            if (residuals[row] != 0 && active[row]) {
                take(row, number);
                return;
            }
        }
        throw new IllegalStateException("an equation must be unmet, all were met");
    }
}
