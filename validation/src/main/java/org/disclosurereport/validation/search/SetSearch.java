package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Searches sets of numbers depth first: whatever must change includes a number of each equation that is not met,
 * and of each contradiction of those that may change; so it branches on their numbers.
 *
 * <p>A number tried first is held fixed while its siblings are tried, so no set is seen twice. Deepening by size, it
 * finds all smallest sets and proves that none is smaller. Not thread-safe.
 */
final class SetSearch {
    private final Part part;
    private final long[] values;
    private final Budget budget;
    private final boolean known;
    private final Elimination elimination;
    private final long[] open;
    private final List<NumberSet> found = new ArrayList<>();
    /** Chosen numbers that no equation tells the value of. */
    private final int[] loose;

    private int looseCount;
    private int size;
    private int most;
    private boolean exhaustive;
    private boolean cut;

    SetSearch(Part part, long[] values, boolean[] trusted, Budget budget) {
        this.part = part;
        this.values = values;
        this.budget = budget;
        this.elimination = new Elimination(part, values);
        this.loose = new int[values.length];
        int slacks = 0;
        for (boolean each : part.atLeast) {
            slacks += each ? 1 : 0;
        }
        this.open = NumberMask.empty(values.length + slacks);
        boolean blank = false;
        for (int number = 0; number < values.length; number++) {
            blank |= values[number] == Part.BLANK;
            if (values[number] != Part.BLANK && !trusted[part.numbers[number]]) {
                NumberMask.add(open, number);
            }
        }
        this.known = !blank && !part.anyAtLeast;
    }

    SearchResult smallest(SearchLimits limits) {
        most = limits.most();
        exhaustive = true;
        int least = Math.max(1, elimination.leastChanges(open));
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

    List<NumberSet> ofSize(int wanted, int limit) {
        most = limit;
        exhaustive = false;
        size = wanted;
        run();
        return kept();
    }

    /** One more than is kept tells that there are more. */
    private List<NumberSet> kept() {
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }

    /** {@return whether it came to its end} */
    private boolean run() {
        try {
            search(size);
        } catch (ArithmeticException e) {
            budget.meet();
        }
        return !budget.isMet();
    }

    private void search(int left) {
        if (!budget.take(1) || found.size() > most) {
            return;
        }
        int row = elimination.narrowestUnmet(open);
        if (row == Elimination.NONE) {
            balanced(left);
        } else if (row != Elimination.DEAD) {
            if (left == 0) {
                cut = true;
            } else if (left == 1 && known && looseCount == 0) {
                cut = true;
                close();
            } else if (elimination.needsMore(left, open)) {
                cut = true;
            } else {
                branch(NumberMask.sharedNumbers(elimination.mask(row), open), row, left);
            }
        }
    }

    private void branch(int[] numbers, int row, int left) {
        for (int number : numbers) {
            int pivot = row >= 0 ? row : elimination.narrowestWith(number);
            NumberMask.remove(open, number);
            if (elimination.isHopeless(number, left - 1, open)) {
                cut = true;
            } else if (pivot >= 0) {
                elimination.choose(pivot, number);
                search(left - 1);
                elimination.undo();
            } else {
                loose[looseCount++] = number;
                search(left - 1);
                looseCount--;
            }
            if (budget.isMet() || found.size() > most) {
                break;
            }
        }
        for (int number : numbers) {
            NumberMask.add(open, number);
        }
    }

    /** One number is left to choose: it must stand in all that is not met and in nothing else. */
    private void close() {
        long[] candidates = elimination.inAllUnmet(open);
        for (int number : NumberMask.sharedNumbers(candidates, candidates)) {
            budget.take(1);
            if (elimination.meetsAll(number)) {
                elimination.close(number);
                if (fits()) {
                    recordChanges();
                }
                elimination.undo();
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
        Fitting fitting = new Fitting(part, values, budget);
        if (fitting.isPossible(changed)) {
            if (left == 0 && !budget.isMet()) {
                record(fitting, changed);
            }
        } else if (left == 0) {
            cut = true;
        } else {
            long[] conflict = NumberMask.empty(64 * open.length);
            for (int number = 0; number < values.length; number++) {
                if (fitting.conflict()[number]) {
                    NumberMask.add(conflict, number);
                }
            }
            branch(NumberMask.sharedNumbers(conflict, open), -1, left);
        }
    }

    /** {@return whether every chosen number has a whole value within its range; also one that doesn't change} */
    private boolean fits() {
        long[] changes = elimination.changes();
        if (changes == null) {
            return false;
        }
        for (int place = 0; place < elimination.getDepth(); place++) {
            int number = elimination.getChosen(place);
            long value = values[number] + changes[place];
            if (value < part.low(number) || value > Part.MAX) {
                return false;
            }
        }
        return true;
    }

    /** {@return the chosen numbers, ascending} */
    private int[] changed() {
        int depth = elimination.getDepth();
        int[] changed = new int[depth + looseCount];
        for (int place = 0; place < depth; place++) {
            changed[place] = elimination.getChosen(place);
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
        long[] changes = elimination.changes();
        if (changes == null) {
            return;
        }
        for (int place = 0; place < changed.length; place++) {
            if (changes[place] == 0) {
                return;
            }
            int at = Arrays.binarySearch(changed, elimination.getChosen(place));
            numbers[at] = part.numbers[changed[at]];
            fits[at] = values[changed[at]] + changes[place];
            exact[at] = true;
        }
        found.add(new NumberSet(numbers, fits, exact));
    }

    private void record(Fitting fitting, int[] changed) {
        NumberSet set = fitting.nearest(changed);
        for (int i = 0; i < changed.length; i++) {
            if (set.fits()[i] == values[changed[i]]) {
                return;
            }
        }
        if (!budget.isMet()) {
            found.add(set);
        }
    }
}
