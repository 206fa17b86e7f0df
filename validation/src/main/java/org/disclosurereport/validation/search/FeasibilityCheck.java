package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether unknown cells within their bounds can satisfy all edits of a component: the blanks, and those that are
 * to change.
 *
 * <p>It is the simplex method for bounds (Dutertre and de Moura, 2006) over a tableau of exact integers, with pivots by Bland's rule,
 * and branching where a number would not be whole. Where nothing fits, it gives the conflict set, the known cells that the
 * contradiction rests on: unless one of them changes, nothing ever fits. Not thread-safe.
 */
final class FeasibilityCheck {
    private static final long NO_LIMIT = Long.MAX_VALUE;
    private static final int NONE = -1;

    /** One within the other. Sums of a form need one or two; a chain of that length would not end before the bounds do. */
    private static final int MOST_BRANCHES = 100;

    private final Component component;
    private final long[] values;
    private final Budget budget;
    private final boolean[] conflict;
    private BoundedTableau tableau;

    FeasibilityCheck(Component component, long[] values, Budget budget) {
        this.component = component;
        this.values = values;
        this.budget = budget;
        this.conflict = new boolean[values.length];
        this.tableau = new BoundedTableau(new int[0]);
    }

    /**
     * Decides whether the blanks and the cells named have values that fit.
     *
     * @param changed which numbers may change, besides the blanks
     * @return whether they have; true, with the budget exhausted, where that could not be decided
     */
    boolean isPossible(int[] changed) {
        Arrays.fill(conflict, false);
        tableau = new BoundedTableau(changed);
        return tableau.start() && tableau.solve();
    }

    /** {@return by index, which known numbers the last contradiction rests on} */
    boolean[] conflict() {
        return conflict;
    }

    /** Gives for numbers that {@link #isPossible} the values nearest to the known ones. */
    CellSet nearest(int[] changed) {
        long[] fits = new long[changed.length];
        boolean[] exact = new boolean[changed.length];
        long[] first = tableau.solution();
        for (int i = 0; i < changed.length; i++) {
            exact[i] = tableau.isForced(changed[i], first[changed[i]]);
        }
        for (int i = 0; i < changed.length; i++) {
            fits[i] = tableau.nearest(changed[i], values[changed[i]]);
            tableau.narrow(changed[i], fits[i], fits[i]);
        }
        int[] numbers =
                Arrays.stream(changed).map(number -> component.numbers[number]).toArray();
        return new CellSet(numbers, fits, exact);
    }

    /** {@return the blanks that can have one value only} */
    List<CellSet> forced() {
        List<CellSet> forced = new ArrayList<>();
        if (!isPossible(new int[0]) || budget.isExhausted()) {
            return forced;
        }
        boolean[] settled = new boolean[values.length];
        long[] first = tableau.solution();
        for (int number = 0; number < values.length; number++) {
            if (values[number] != Component.BLANK || settled[number]) {
                continue;
            }
            boolean only = tableau.isForced(number, first[number]);
            if (budget.isExhausted()) {
                return forced;
            }
            if (only) {
                forced.add(new CellSet(
                        new int[] {component.numbers[number]}, new long[] {first[number]}, new boolean[] {true}));
            } else {
                // what another solution shows to vary needs no test of its own
                long[] other = tableau.solution();
                for (int i = 0; i < other.length; i++) {
                    settled[i] |= other[i] != first[i];
                }
            }
        }
        return forced;
    }

    /** The relations that hold an unknown number: each is a variable of its own, the sum of its unknown parts. */
    private final class BoundedTableau {
        private final int[] unknown;
        private final int[] place;
        private final int[] rowIds;
        private final int columns;
        private final long[] low;
        private final long[] high;
        /** Of the variables that are not basic; integers always. */
        private final long[] value;

        private final int[] basic;
        private final int[] rowOf;
        private final long[][] rows;
        private final long[] denominators;
        private final long[] sums;
        private int branches;

        BoundedTableau(int[] changed) {
            boolean[] free = new boolean[values.length];
            for (int number : changed) {
                free[number] = true;
            }
            int count = 0;
            for (int number = 0; number < values.length; number++) {
                free[number] |= values[number] == Component.BLANK;
                count += free[number] ? 1 : 0;
            }
            unknown = new int[count];
            place = new int[values.length];
            Arrays.fill(place, -1);
            int next = 0;
            for (int number = 0; number < values.length; number++) {
                if (free[number]) {
                    place[number] = next;
                    unknown[next++] = number;
                }
            }
            rowIds = rowsWithUnknown();
            columns = count + rowIds.length;
            low = new long[columns];
            high = new long[columns];
            value = new long[columns];
            basic = new int[rowIds.length];
            rowOf = new int[columns];
            rows = new long[rowIds.length][columns];
            denominators = new long[rowIds.length];
            sums = new long[rowIds.length];
            Arrays.fill(denominators, 1);
            Arrays.fill(rowOf, -1);
            for (int i = 0; i < count; i++) {
                low[i] = component.low(unknown[i]);
                high[i] = Component.MAX;
                value[i] = values[unknown[i]] == Component.BLANK ? 0 : values[unknown[i]];
            }
            for (int row = 0; row < rowIds.length; row++) {
                int variable = count + row;
                basic[row] = variable;
                rowOf[variable] = row;
                long known = 0;
                for (int i = 0; i < component.rowNumbers[rowIds[row]].length; i++) {
                    int number = component.rowNumbers[rowIds[row]][i];
                    int coefficient = component.rowCoefficients[rowIds[row]][i];
                    if (place[number] >= 0) {
                        rows[row][place[number]] = coefficient;
                    } else {
                        known += coefficient * values[number];
                    }
                }
                low[variable] = -known;
                high[variable] = component.atLeast[rowIds[row]] ? NO_LIMIT : -known;
            }
        }

        private int[] rowsWithUnknown() {
            List<Integer> ids = new ArrayList<>();
            for (int row = 0; row < component.ids.length; row++) {
                for (int number : component.rowNumbers[row]) {
                    if (place[number] >= 0) {
                        ids.add(row);
                        break;
                    }
                }
            }
            return ids.stream().mapToInt(Integer::intValue).toArray();
        }

        /** Looks at the relations without an unknown number. */
        boolean start() {
            int next = 0;
            for (int row = 0; row < component.ids.length; row++) {
                if (next < rowIds.length && rowIds[next] == row) {
                    next++;
                    continue;
                }
                long sum = 0;
                for (int i = 0; i < component.rowNumbers[row].length; i++) {
                    sum += component.rowCoefficients[row][i] * values[component.rowNumbers[row][i]];
                }
                if (sum < 0 || sum > 0 && !component.atLeast[row]) {
                    for (int number : component.rowNumbers[row]) {
                        conflict[number] = true;
                    }
                    return false;
                }
            }
            return true;
        }

        /** Finds whole values within all bounds. */
        boolean solve() {
            if (!check()) {
                return false;
            }
            int row = fractional();
            if (row < 0 || budget.isExhausted()) {
                return true;
            }
            int contradiction = withoutWholeValues();
            if (contradiction >= 0) {
                explain(contradiction);
                return false;
            }
            if (branches == MOST_BRANCHES) {
                budget.exhaust();
                return true;
            }
            branches++;
            boolean found = branch(row);
            branches--;
            return found;
        }

        private boolean branch(int row) {
            int variable = basic[row];
            long floor = Math.floorDiv(sums[row], denominators[row]);
            long lowBefore = low[variable];
            long highBefore = high[variable];
            boolean found = false;
            if (floor >= lowBefore) {
                bound(variable, lowBefore, floor);
                found = solve();
            }
            if (!found && floor + 1 <= highBefore) {
                bound(variable, floor + 1, highBefore);
                found = solve();
            }
            low[variable] = lowBefore;
            high[variable] = highBefore;
            return found;
        }

        /**
         * Finds a row that no whole numbers can meet: the factors of those that may still vary have a common divisor that its
         * fixed component lacks, as 2x = 2y + 1. Branching alone would follow such a row from bound to bound without end.
         */
        private int withoutWholeValues() {
            for (int row = 0; row < rows.length; row++) {
                long divisor = isFixed(basic[row]) ? 0 : denominators[row];
                long fixed = isFixed(basic[row]) ? Math.multiplyExact(denominators[row], -low[basic[row]]) : 0;
                for (int i = 0; i < columns && divisor != 1; i++) {
                    if (rows[row][i] != 0) {
                        if (isFixed(i)) {
                            fixed = Math.addExact(fixed, Math.multiplyExact(rows[row][i], low[i]));
                        } else {
                            divisor = gcd(divisor, Math.abs(rows[row][i]));
                        }
                    }
                }
                if (divisor > 1 && fixed % divisor != 0) {
                    return row;
                }
            }
            return NONE;
        }

        private boolean isFixed(int variable) {
            return low[variable] == high[variable];
        }

        private int fractional() {
            for (int row = 0; row < basic.length; row++) {
                if (basic[row] < unknown.length && sums[row] % denominators[row] != 0) {
                    return row;
                }
            }
            return NONE;
        }

        private void bound(int variable, long newLow, long newHigh) {
            low[variable] = newLow;
            high[variable] = newHigh;
            if (rowOf[variable] < 0) {
                value[variable] = Math.max(newLow, Math.min(newHigh, value[variable]));
            }
        }

        /** Bounds an unknown number for good. */
        void narrow(int number, long newLow, long newHigh) {
            bound(place[number], newLow, newHigh);
        }

        private boolean check() {
            while (true) {
                if (!budget.take(1 + (long) rows.length * columns / 512)) {
                    return true;
                }
                compute();
                int row = firstOutside();
                if (row < 0) {
                    return true;
                }
                boolean rise = Math.multiplyExact(low[basic[row]], denominators[row]) > sums[row];
                int entering = entering(row, rise);
                if (entering < 0) {
                    explain(row);
                    return false;
                }
                pivot(row, entering, rise ? low[basic[row]] : high[basic[row]]);
            }
        }

        private void compute() {
            for (int row = 0; row < rows.length; row++) {
                long sum = 0;
                long[] coefficients = rows[row];
                for (int i = 0; i < columns; i++) {
                    if (coefficients[i] != 0) {
                        sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], value[i]));
                    }
                }
                sums[row] = sum;
            }
        }

        private int firstOutside() {
            int first = -1;
            for (int row = 0; row < rows.length; row++) {
                int variable = basic[row];
                boolean outside = Math.multiplyExact(low[variable], denominators[row]) > sums[row]
                        || high[variable] != NO_LIMIT
                                && Math.multiplyExact(high[variable], denominators[row]) < sums[row];
                if (outside && (first < 0 || variable < basic[first])) {
                    first = row;
                }
            }
            return first;
        }

        private int entering(int row, boolean rise) {
            for (int i = 0; i < columns; i++) {
                long coefficient = rows[row][i];
                if (coefficient != 0 && (coefficient > 0 == rise ? value[i] < high[i] : value[i] > low[i])) {
                    return i;
                }
            }
            return -1;
        }

        /** The row that can't be mended is a combination of relations; the known numbers in it contradict. */
        private void explain(int row) {
            long[] combined = new long[values.length];
            for (int k = 0; k < rowIds.length; k++) {
                int variable = unknown.length + k;
                long factor = variable == basic[row] ? -denominators[row] : rows[row][variable];
                if (factor != 0) {
                    for (int i = 0; i < component.rowNumbers[rowIds[k]].length; i++) {
                        int number = component.rowNumbers[rowIds[k]][i];
                        combined[number] = Math.addExact(combined[number], Math.multiplyExact(factor, (long)
                                component.rowCoefficients[rowIds[k]][i]));
                    }
                }
            }
            for (int number = 0; number < combined.length; number++) {
                conflict[number] |= combined[number] != 0 && place[number] < 0;
            }
        }

        private void pivot(int row, int entering, long leavingValue) {
            int leaving = basic[row];
            long[] coefficients = rows[row];
            long unit = coefficients[entering];
            long sign = unit < 0 ? -1 : 1;
            for (int i = 0; i < columns; i++) {
                coefficients[i] *= -sign;
            }
            coefficients[entering] = 0;
            coefficients[leaving] = sign * denominators[row];
            denominators[row] = sign * unit;
            reduce(row);
            basic[row] = entering;
            rowOf[entering] = row;
            rowOf[leaving] = -1;
            value[leaving] = leavingValue;
            value[entering] = 0;
            for (int other = 0; other < rows.length; other++) {
                long factor = rows[other][entering];
                if (other != row && factor != 0) {
                    substitute(other, row, entering, factor);
                }
            }
        }

        private void substitute(int other, int row, int entering, long factor) {
            long[] target = rows[other];
            long unit = denominators[row];
            target[entering] = 0;
            for (int i = 0; i < columns; i++) {
                if (target[i] != 0 || rows[row][i] != 0) {
                    target[i] = Math.addExact(
                            Math.multiplyExact(target[i], unit), Math.multiplyExact(factor, rows[row][i]));
                }
            }
            denominators[other] = Math.multiplyExact(denominators[other], unit);
            reduce(other);
        }

        private void reduce(int row) {
            long divisor = denominators[row];
            for (int i = 0; i < columns && divisor != 1; i++) {
                if (rows[row][i] != 0) {
                    divisor = gcd(divisor, Math.abs(rows[row][i]));
                }
            }
            if (divisor != 1) {
                denominators[row] /= divisor;
                for (int i = 0; i < columns; i++) {
                    rows[row][i] /= divisor;
                }
            }
        }

        private static long gcd(long one, long other) {
            long a = one;
            long b = other;
            while (b != 0) {
                long rest = a % b;
                a = b;
                b = rest;
            }
            return a;
        }

        private long current(int variable) {
            int row = rowOf[variable];
            return row < 0 ? value[variable] : sums[row] / denominators[row];
        }

        /** {@return the values of the unknown numbers, 0 for the others} */
        long[] solution() {
            long[] solution = new long[values.length];
            for (int i = 0; i < unknown.length; i++) {
                solution[unknown[i]] = current(i);
            }
            return solution;
        }

        /** Tells whether a number lies within bounds in some solution; its bounds stay as they are. */
        private boolean isPossible(int variable, long newLow, long newHigh) {
            long lowBefore = low[variable];
            long highBefore = high[variable];
            if (newLow > newHigh) {
                return false;
            }
            bound(variable, newLow, newHigh);
            boolean possible = solve();
            low[variable] = lowBefore;
            high[variable] = highBefore;
            return possible;
        }

        /** Tells whether a number has no other value than that of one solution. */
        boolean isForced(int number, long now) {
            int variable = place[number];
            return !isPossible(variable, low[variable], now - 1) && !isPossible(variable, now + 1, high[variable]);
        }

        /** Halves the way from what doesn't fit to what does; the values that fit have no gap. */
        long nearest(int number, long known) {
            int variable = place[number];
            if (isPossible(variable, known, known)) {
                return known;
            }
            boolean up = isPossible(variable, known + 1, high[variable]);
            if (!up) {
                isPossible(variable, low[variable], known - 1);
            }
            long fits = current(variable);
            long not = known;
            while (Math.abs(fits - not) > 1 && !budget.isExhausted()) {
                long middle = not + (fits - not) / 2;
                if (isPossible(variable, up ? not + 1 : middle, up ? middle : not - 1)) {
                    fits = current(variable);
                } else {
                    not = middle;
                }
            }
            return fits;
        }
    }
}
