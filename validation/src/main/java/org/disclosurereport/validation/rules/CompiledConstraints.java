package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.Verdict;

/**
 * The relations of a rule for one form as index arrays: Σ plus − Σ minus = 0, or ≥ 0.
 *
 * <p>A blank count stands for any number from 0 up, a blank change for any number at all. So the difference D
 * of the known cells may lie anywhere from −∞ (a blank count is subtracted, or a change is blank) to
 * +∞ (a blank count is added, or a change is blank):
 *
 * <pre>{@code
 * D can't fall   D can't rise   D = 0                  D ≥ 0
 * yes            yes            violated unless D = 0  violated if D < 0, else satisfied
 * yes            no             violated if D > 0      satisfied if D ≥ 0
 * no             yes            violated if D < 0      violated if D < 0
 * no             no             undecided              undecided
 * }</pre>
 *
 * <p>What the table doesn't say is undecided.
 */
public final class CompiledConstraints {
    /** Cells of all relations, one after the other; those from a mid on are subtracted. */
    private final int[] cells;

    private final int[] starts;
    private final int[] mids;
    private final boolean[] atLeast;
    private final boolean[] signed;

    /**
     * Compiles relations.
     *
     * @param constraints the relations, all of one form
     */
    public CompiledConstraints(List<LinearConstraint> constraints) {
        int size = constraints.size();
        starts = new int[size + 1];
        mids = new int[size];
        atLeast = new boolean[size];
        cells = new int
                [constraints.stream().mapToInt(each -> each.getCells().size()).sum()];
        int next = 0;
        int largest = -1;
        for (int place = 0; place < size; place++) {
            LinearConstraint constraint = constraints.get(place);
            for (Cell cell : plus(constraint)) {
                cells[next++] = cell.getIndex();
            }
            mids[place] = next;
            for (Cell cell : constraint.getAdded()) {
                cells[next++] = cell.getIndex();
            }
            starts[place + 1] = next;
            atLeast[place] = constraint.getRelation() == Relation.AT_LEAST;
            for (Cell cell : constraint.getCells()) {
                largest = Math.max(largest, cell.getIndex());
            }
        }
        signed = new boolean[largest + 1];
        for (LinearConstraint constraint : constraints) {
            for (Cell cell : constraint.getCells()) {
                signed[cell.getIndex()] = cell.getKind() == CellKind.CHANGE;
            }
        }
    }

    /**
     * Gives the cells that count +1: the subtracted ones move to the judged side, so that every coefficient is +1 or −1.
     *
     * @param constraint the relation
     * @return those cells
     */
    public static List<Cell> plus(LinearConstraint constraint) {
        return Stream.concat(constraint.getJudged().stream(), constraint.getSubtracted().stream())
                .toList();
    }

    /**
     * Evaluates every relation.
     *
     * @param constraints the relations that were compiled
     * @param message the template of their violations
     * @param tables the numbers of the report
     * @param findings takes the outcome at each place
     */
    public void evaluate(
            List<LinearConstraint> constraints, LocalizedText message, ReportTables tables, Findings findings) {
        long[] counts = tables.counts();
        if (allHold(counts)) {
            findings.holds(mids.length);
            return;
        }
        for (int place = 0; place < mids.length; place++) {
            LinearConstraint constraint = constraints.get(place);
            switch (evaluate(counts, place)) {
                case SATISFIED -> findings.holds();
                case VIOLATED -> findings.violated(violation(constraint, message, tables));
                default -> findings.undecided(constraint.getPlace());
            }
        }
    }

    /**
     * Checks in short loops what is so for nearly every report: every relation holds and none has a blank cell.
     * The sign bit of a blank, or of a negative change, says no; then {@link #evaluate} looks closer.
     */
    boolean allHold(long[] counts) {
        int next = 0;
        for (int place = 0; place < mids.length; place++) {
            long difference = counts[cells[next++]];
            long signs = difference;
            for (int mid = mids[place]; next < mid; next++) {
                long count = counts[cells[next]];
                difference += count;
                signs |= count;
            }
            for (int end = starts[place + 1]; next < end; next++) {
                long count = counts[cells[next]];
                difference -= count;
                signs |= count;
            }
            if (signs < 0 || difference < 0 || difference > 0 && !atLeast[place]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Evaluates one relation; allocates nothing.
     *
     * @param counts the numbers by cell index
     * @param place the index of the relation
     * @return the verdict
     */
    public Verdict evaluate(long[] counts, int place) {
        int mid = mids[place];
        int end = starts[place + 1];
        long difference = 0;
        boolean falls = false;
        boolean rises = false;
        for (int i = starts[place]; i < mid; i++) {
            long count = counts[cells[i]];
            if (count == Form.BLANK) {
                rises = true;
                falls |= signed[cells[i]];
            } else {
                difference += count;
            }
        }
        for (int i = mid; i < end; i++) {
            long count = counts[cells[i]];
            if (count == Form.BLANK) {
                falls = true;
                rises |= signed[cells[i]];
            } else {
                difference -= count;
            }
        }
        return atLeast[place] ? atLeastZero(difference, falls, rises) : zero(difference, falls, rises);
    }

    private static Verdict zero(long difference, boolean falls, boolean rises) {
        if (difference > 0 && !falls || difference < 0 && !rises) {
            return Verdict.VIOLATED;
        }
        return falls || rises ? Verdict.UNDECIDED : Verdict.SATISFIED;
    }

    private static Verdict atLeastZero(long difference, boolean falls, boolean rises) {
        if (difference < 0) {
            return rises ? Verdict.UNDECIDED : Verdict.VIOLATED;
        }
        return falls ? Verdict.UNDECIDED : Verdict.SATISFIED;
    }

    /**
     * Words a violation. Where blanks are on one side only, that side is known to be at least what its
     * filled cells add up to, so the number that fits is a bound for the other side.
     */
    private static Finding violation(LinearConstraint constraint, LocalizedText message, ReportTables tables) {
        long actual = tables.sumOfFilled(constraint.getJudged());
        long expected = tables.sumOfFilled(constraint.getAdded()) - tables.sumOfFilled(constraint.getSubtracted());
        Relation relation = constraint.getRelation();
        if (relation == Relation.EQUAL && actual < expected && tables.anyBlank(constraint.getAdded())) {
            relation = Relation.AT_LEAST;
        } else if (relation == Relation.EQUAL
                && actual > expected
                && (tables.anyBlank(constraint.getJudged()) || tables.anyBlank(constraint.getSubtracted()))) {
            relation = Relation.AT_MOST;
        }
        BigDecimal fits = BigDecimal.valueOf(expected);
        BigDecimal found = BigDecimal.valueOf(actual);
        return Finding.builder()
                .place(constraint.getPlace())
                .addAllCells(constraint.getCells().stream()
                        .map(cell -> CellReading.of(cell, tables.getReport()))
                        .toList())
                .addAllJudged(constraint.getJudged())
                .relation(relation)
                .expected(fits)
                .actual(found)
                .message(message.fill(Holes.of(constraint.getPlace(), found, relation, fits)))
                .build();
    }
}
