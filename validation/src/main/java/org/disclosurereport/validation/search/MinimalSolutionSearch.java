package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Searches minimal solutions depth first: every solution holds a cell of each failed edit, and of each conflict set; so it branches on
 * their cells.
 *
 * <p>A cell tried first is held fixed while its siblings are tried, so no cell set is seen twice. Deepening by size, it
 * finds all minimal solutions and proves that none is smaller. The package says where the method is from. Not thread-safe.
 */
final class MinimalSolutionSearch {
    private final Component component;
    private final long[] values;
    private final Budget budget;
    private final boolean known;
    private final Tableau tableau;
    private final long[] open;
    private final List<CellSet> found = new ArrayList<>();
    /** Chosen cells whose value no equation gives. */
    private final int[] loose;

    private int looseCount;
    private int size;
    private int most;
    private boolean exhaustive;
    private boolean cut;

    MinimalSolutionSearch(Component component, long[] values, boolean[] trusted, Budget budget) {
        this.component = component;
        this.values = values;
        this.budget = budget;
        this.tableau = new Tableau(component, values);
        this.loose = new int[values.length];
        int slacks = 0;
        for (boolean each : component.atLeast) {
            slacks += each ? 1 : 0;
        }
        this.open = CellMask.empty(values.length + slacks);
        boolean blank = false;
        for (int number = 0; number < values.length; number++) {
            blank |= values[number] == Component.BLANK;
            if (values[number] != Component.BLANK && !trusted[component.numbers[number]]) {
                CellMask.add(open, number);
            }
        }
        this.known = !blank && !component.anyAtLeast;
    }

    SearchResult smallest(SearchLimits limits) {
        most = limits.most();
        exhaustive = true;
        int least = Math.max(1, tableau.leastChanges(open));
        for (size = least; size <= limits.largest(); size++) {
            cut = false;
            boolean ended = run();
            if (!ended || !found.isEmpty()) {
                return result(ended, false, size - 1);
            }
            if (!cut) {
                return result(true, true, size);
            }
        }
        return result(false, false, Math.max(least - 1, limits.largest()));
    }

    private SearchResult result(boolean complete, boolean impossible, int excluded) {
        return new SearchResult(kept(), complete && found.size() <= most, impossible, excluded);
    }

    List<CellSet> ofSize(int wanted, int limit) {
        most = limit;
        exhaustive = false;
        size = wanted;
        run();
        return kept();
    }

    /** One more than is kept tells that there are more. */
    private List<CellSet> kept() {
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }

    /** {@return whether it came to its end} */
    private boolean run() {
        try {
            search(size);
        } catch (ArithmeticException e) {
            budget.exhaust();
        }
        return !budget.isExhausted();
    }

    private void search(int left) {
        if (!budget.take(1) || found.size() > most) {
            return;
        }
        int row = tableau.narrowestUnmet(open);
        if (row == Tableau.NONE) {
            balanced(left);
        } else if (row != Tableau.DEAD) {
            if (left == 0) {
                cut = true;
            } else if (left == 1 && known && looseCount == 0) {
                cut = true;
                close();
            } else if (tableau.needsMore(left, open)) {
                cut = true;
            } else {
                branch(CellMask.sharedNumbers(tableau.mask(row), open), row, left);
            }
        }
    }

    private void branch(int[] numbers, int row, int left) {
        for (int number : numbers) {
            int pivot = row >= 0 ? row : tableau.narrowestWith(number);
            CellMask.remove(open, number);
            if (tableau.isHopeless(number, left - 1, open)) {
                cut = true;
            } else if (pivot >= 0) {
                tableau.choose(pivot, number);
                search(left - 1);
                tableau.undo();
            } else {
                loose[looseCount++] = number;
                search(left - 1);
                looseCount--;
            }
            if (budget.isExhausted() || found.size() > most) {
                break;
            }
        }
        for (int number : numbers) {
            CellMask.add(open, number);
        }
    }

    /** One number is left to choose: it must be in every failed edit and in no other. */
    private void close() {
        long[] candidates = tableau.inAllUnmet(open);
        for (int number : CellMask.sharedNumbers(candidates, candidates)) {
            budget.take(1);
            if (tableau.meetsAll(number)) {
                tableau.close(number);
                if (fits()) {
                    recordChanges();
                }
                tableau.undo();
            }
        }
    }

    /** All equations are met: what is left is whether the values lie within their ranges. */
    private void balanced(int left) {
        if (known && looseCount == 0) {
            if (fits()) {
                if (left == 0) {
                    recordChanges();
                }
                return;
            }
            if (left == 0 || !exhaustive) {
                cut |= left == 0;
                return;
            }
        }
        int[] changed = changed();
        FeasibilityCheck feasibility = new FeasibilityCheck(component, values, budget);
        if (feasibility.isPossible(changed)) {
            if (left == 0 && !budget.isExhausted()) {
                record(feasibility, changed);
            }
        } else if (left == 0) {
            cut = true;
        } else {
            long[] conflict = CellMask.empty(64 * open.length);
            for (int number = 0; number < values.length; number++) {
                if (feasibility.conflict()[number]) {
                    CellMask.add(conflict, number);
                }
            }
            branch(CellMask.sharedNumbers(conflict, open), -1, left);
        }
    }

    /** {@return whether every chosen number has a whole value within its range; also one that doesn't change} */
    private boolean fits() {
        long[] changes = tableau.changes();
        if (changes == null) {
            return false;
        }
        for (int place = 0; place < tableau.getDepth(); place++) {
            int number = tableau.getChosen(place);
            long value = values[number] + changes[place];
            if (value < component.low(number) || value > Component.MAX) {
                return false;
            }
        }
        return true;
    }

    /** {@return the chosen numbers, ascending} */
    private int[] changed() {
        int depth = tableau.getDepth();
        int[] changed = new int[depth + looseCount];
        for (int place = 0; place < depth; place++) {
            changed[place] = tableau.getChosen(place);
        }
        System.arraycopy(loose, 0, changed, depth, looseCount);
        Arrays.sort(changed);
        return changed;
    }

    private void recordChanges() {
        int[] changed = changed();
        int[] numbers = new int[changed.length];
        long[] fits = new long[changed.length];
        boolean[] exact = new boolean[changed.length];
        long[] changes = tableau.changes();
        if (changes == null) {
            return;
        }
        for (int place = 0; place < changed.length; place++) {
            if (changes[place] == 0) {
                return;
            }
            int at = Arrays.binarySearch(changed, tableau.getChosen(place));
            numbers[at] = component.numbers[changed[at]];
            fits[at] = values[changed[at]] + changes[place];
            exact[at] = true;
        }
        found.add(new CellSet(numbers, fits, exact));
    }

    private void record(FeasibilityCheck feasibility, int[] changed) {
        CellSet set = feasibility.nearest(changed);
        for (int i = 0; i < changed.length; i++) {
            if (set.fits()[i] == values[changed[i]]) {
                return;
            }
        }
        if (!budget.isExhausted()) {
            found.add(set);
        }
    }
}
