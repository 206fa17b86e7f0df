package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.disclosurereport.validation.diagnosis.CellLayout.Line;
import org.disclosurereport.validation.search.Budget;
import org.disclosurereport.validation.search.CellSet;
import org.disclosurereport.validation.search.Component;
import org.disclosurereport.validation.search.SearchLimits;

/**
 * Blocks that slipped along a line, taken for granted and then tested: a search by size would come to them last, if
 * ever, because one slip of them makes many cells wrong.
 *
 * <p>A block slipped when 0 stands where its first value belongs and each value stands one cell on. Its last value took the place of
 * another, which is searched. Not thread-safe.
 */
final class ShiftHypotheses {
    /** A slipped block leaves what its last value overwrote: one cell, which breaks no more rules than it stands in. */
    private static final int LEFT_BROKEN = 4;

    /** Shorter ones are found by size. */
    private static final int SHORTEST = 3;

    private static final int STEPS = 200;

    private final Component component;
    private final long[] counts;
    private final boolean[] trusted;
    private final boolean[] member;
    private final List<CellSet> found = new ArrayList<>();

    ShiftHypotheses(Component component, long[] counts, boolean[] trusted) {
        this.component = component;
        this.counts = counts;
        this.trusted = trusted;
        this.member = new boolean[counts.length];
        for (int number : component.numbers()) {
            member[number] = true;
        }
    }

    /** {@return the sets of cells whose change undoes a slip and lets every rule of the component hold} */
    List<CellSet> test(CellLayout layout) {
        for (Line line : layout.lines()) {
            for (int start = 0; start < line.size(); start++) {
                if (isOpen(line.cells()[start]) && counts[line.cells()[start]] == 0) {
                    test(line, start, 1);
                    test(line, start, -1);
                }
            }
        }
        return found;
    }

    private boolean isOpen(int cell) {
        return member[cell] && !trusted[cell] && counts[cell] != Component.BLANK;
    }

    private void test(Line line, int start, int step) {
        long[] mended = counts.clone();
        int values = 0;
        for (int at = start + step; at >= 0 && at < line.size() && isOpen(line.cells()[at]); at += step) {
            mended[line.cells()[at - step]] = counts[line.cells()[at]];
            values++;
            if (values >= SHORTEST && component.countBroken(mended) <= LEFT_BROKEN) {
                close(mended);
            }
        }
    }

    /** What is left broken must be mended by the one value that was overwritten, or by nothing. */
    private void close(long[] mended) {
        boolean[] kept = trusted.clone();
        TreeMap<Integer, Long> fits = new TreeMap<>();
        for (int number : component.numbers()) {
            if (mended[number] != counts[number]) {
                kept[number] = true;
                fits.put(number, mended[number]);
            }
        }
        Budget budget = new Budget(STEPS);
        if (component.holds(mended, budget) && !budget.isExhausted()) {
            add(fits);
        } else {
            for (CellSet last : component
                    .search(mended, kept, new SearchLimits(1, 10), budget)
                    .sets()) {
                TreeMap<Integer, Long> more = new TreeMap<>(fits);
                more.put(last.numbers()[0], last.fits()[0]);
                add(more);
            }
        }
    }

    private void add(TreeMap<Integer, Long> fits) {
        if (fits.isEmpty() || fits.size() > Long.SIZE - 1) {
            return;
        }
        boolean[] exact = new boolean[fits.size()];
        Arrays.fill(exact, true);
        CellSet set = new CellSet(
                fits.keySet().stream().mapToInt(Integer::intValue).toArray(),
                fits.values().stream().mapToLong(Long::longValue).toArray(),
                exact);
        if (!found.contains(set)) {
            found.add(set);
        }
    }
}
