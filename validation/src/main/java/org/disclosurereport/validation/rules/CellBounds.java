package org.disclosurereport.validation.rules;

import java.util.Arrays;
import java.util.List;
import org.disclosurereport.Count;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.Relation;

/**
 * Between which numbers each cell must lie if a list of relations holds: a filled cell at its number, a
 * blank one as far as the relations tell.
 *
 * <p>Each relation bounds each of its cells by the bounds of the others; that is repeated until nothing
 * changes. The bounds are sound, not always the tightest. Where the filled cells contradict the
 * relations, or the relations feed each other without end, there are no bounds, see {@link #isConsistent()}.
 */
public final class CellBounds {
    /** Rounds after which to give up; the form's relations settle in a few. */
    private static final int MAX_ROUNDS = 50;

    private final long[] low;
    private final long[] high;
    private boolean consistent = true;
    private boolean changed;

    /**
     * Finds the bounds.
     *
     * @param form the form
     * @param constraints the relations that hold
     * @param counts the numbers by cell index, {@link Form#BLANK} where blank
     */
    public CellBounds(Form form, List<LinearConstraint> constraints, long[] counts) {
        low = new long[form.getCells().size()];
        high = new long[form.getCells().size()];
        for (Cell cell : form.getCells()) {
            int index = cell.getIndex();
            boolean blank = counts[index] == Form.BLANK;
            low[index] = !blank ? counts[index] : cell.getKind() == CellKind.CHANGE ? -Count.MAX : 0;
            high[index] = blank ? Count.MAX : counts[index];
        }
        changed = true;
        for (int round = 0; changed && consistent && round < MAX_ROUNDS; round++) {
            changed = false;
            constraints.forEach(this::tighten);
        }
        consistent &= !changed;
    }

    /** {@return whether there are bounds: some filling of the blanks may satisfy the relations} */
    public boolean isConsistent() {
        return consistent;
    }

    /**
     * {@return the least number that a cell can hold}
     *
     * @param cell the cell
     */
    public long getLow(Cell cell) {
        return low[cell.getIndex()];
    }

    /**
     * {@return the greatest number that a cell can hold}
     *
     * @param cell the cell
     */
    public long getHigh(Cell cell) {
        return high[cell.getIndex()];
    }

    private void tighten(LinearConstraint constraint) {
        List<Cell> judged = constraint.getJudged();
        List<Cell> added = constraint.getAdded();
        List<Cell> subtracted = constraint.getSubtracted();
        long least = sum(judged, low) + sum(subtracted, low) - sum(added, high);
        long most = sum(judged, high) + sum(subtracted, high) - sum(added, low);
        boolean equal = constraint.getRelation() == Relation.EQUAL;
        for (List<Cell> plus : Arrays.asList(judged, subtracted)) {
            for (Cell cell : plus) {
                long othersLeast = least - low[cell.getIndex()];
                long othersMost = most - high[cell.getIndex()];
                bound(cell, -othersMost, equal ? -othersLeast : Long.MAX_VALUE);
            }
        }
        for (Cell cell : added) {
            long othersLeast = least + high[cell.getIndex()];
            long othersMost = most + low[cell.getIndex()];
            bound(cell, equal ? othersLeast : Long.MIN_VALUE, othersMost);
        }
    }

    private void bound(Cell cell, long newLow, long newHigh) {
        int index = cell.getIndex();
        if (newLow > low[index]) {
            low[index] = newLow;
            changed = true;
        }
        if (newHigh < high[index]) {
            high[index] = newHigh;
            changed = true;
        }
        consistent &= low[index] <= high[index];
    }

    private static long sum(List<Cell> cells, long[] bounds) {
        long sum = 0;
        for (Cell cell : cells) {
            sum += bounds[cell.getIndex()];
        }
        return sum;
    }
}
