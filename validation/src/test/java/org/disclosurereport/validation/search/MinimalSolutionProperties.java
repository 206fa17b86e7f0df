package org.disclosurereport.validation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Compares the search with trying every set and every value, on tables small enough for that. */
class MinimalSolutionProperties {
    private static final SearchLimits LIMITS = new SearchLimits(12, 100_000);

    /** A table of sums: 2 × 2 parts, a total column, a total row, and a relation that holds some of its totals. */
    private static final List<Edit> TABLE = List.of(
            new Edit(new int[] {2, 0, 1}, new int[] {1, -1, -1}, false),
            new Edit(new int[] {5, 3, 4}, new int[] {1, -1, -1}, false),
            new Edit(new int[] {8, 6, 7}, new int[] {1, -1, -1}, false),
            new Edit(new int[] {6, 0, 3}, new int[] {1, -1, -1}, false),
            new Edit(new int[] {7, 1, 4}, new int[] {1, -1, -1}, false),
            new Edit(new int[] {8, 2, 5}, new int[] {1, -1, -1}, false));

    private static final int NUMBERS = 9;

    /** Of matrices of one row and column less. */
    private static final int[] LARGEST_MINOR = {1, 1, 1, 2, 4, 16, 48, 160};

    @Property(tries = 400)
    void findsAllSmallestSetsOfATableOfSums(@ForAll long seed) {
        Random random = new Random(seed);
        compare(TABLE, values(random, NUMBERS, 4, 0), new boolean[NUMBERS]);
    }

    @Property(tries = 200)
    void findsAllSmallestSetsWithBlanksAndTrustedNumbers(@ForAll long seed) {
        Random random = new Random(seed);
        boolean[] trusted = new boolean[NUMBERS];
        trusted[random.nextInt(NUMBERS)] = random.nextBoolean();
        trusted[random.nextInt(NUMBERS)] = random.nextBoolean();
        compare(TABLE, values(random, NUMBERS, 3, 1 + random.nextInt(2)), trusted);
    }

    @Property(tries = 1000)
    void findsAllSmallestSetsOfAnyRelations(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int relations) {
        Random random = new Random(seed);
        int numbers = 5;
        List<Edit> sums = new ArrayList<>();
        for (int i = 0; i < relations; i++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(order, random);
            int size = 2 + random.nextInt(3);
            int[] chosen =
                    order.subList(0, size).stream().mapToInt(Integer::intValue).toArray();
            int[] signs = new int[size];
            for (int j = 0; j < size; j++) {
                signs[j] = random.nextBoolean() ? 1 : -1;
            }
            sums.add(new Edit(chosen, signs, random.nextInt(3) == 0));
        }
        compare(sums, values(random, numbers, 3, random.nextInt(2)), new boolean[numbers]);
    }

    /** Of these relations some combine to one that whole numbers can't meet, though every fraction could. */
    @Example
    void seesThatNoWholeNumbersFit() {
        findsAllSmallestSetsOfAnyRelations(-9615, 3);
    }

    private static long[] values(Random random, int numbers, int below, int blanks) {
        long[] values = new long[numbers];
        for (int i = 0; i < numbers; i++) {
            values[i] = random.nextInt(below);
        }
        for (int i = 0; i < blanks; i++) {
            values[random.nextInt(numbers)] = Component.BLANK;
        }
        return values;
    }

    private static void compare(List<Edit> sums, long[] values, boolean[] trusted) {
        for (Component component : new EditSystem(new boolean[values.length], sums).components()) {
            List<Edit> own =
                    Arrays.stream(component.relations()).mapToObj(sums::get).toList();
            Set<Set<Integer>> expected = smallestByTrying(own, component.numbers(), values, trusted);
            boolean holds = expected.contains(Set.<Integer>of());
            assertThat(component.holds(values, new Budget(1_000_000)))
                    .as("whether %s holds", Arrays.toString(values))
                    .isEqualTo(holds);
            if (holds) {
                continue;
            }
            Budget budget = new Budget(10_000_000);
            SearchResult result = component.search(values, trusted, LIMITS, budget);
            Set<Set<Integer>> found = new java.util.HashSet<>();
            for (CellSet set : result.sets()) {
                found.add(asSet(set.numbers()));
                assertFits(own, values, set);
            }
            assertThat(budget.isExhausted()).isFalse();
            assertThat(result.sets()).as("no set twice").hasSameSizeAs(found);
            assertThat(found)
                    .as("%s trusted %s", Arrays.toString(values), Arrays.toString(trusted))
                    .isEqualTo(expected);
            assertThat(result.impossible()).isEqualTo(expected.isEmpty());
            assertThat(result.complete()).isTrue();
        }
    }

    private static void assertFits(List<Edit> sums, long[] values, CellSet set) {
        long[] after = values.clone();
        for (int i = 0; i < set.size(); i++) {
            assertThat(set.fits()[i]).isBetween(0L, Component.MAX).isNotEqualTo(values[set.numbers()[i]]);
            after[set.numbers()[i]] = set.fits()[i];
        }
        for (Component component : new EditSystem(new boolean[values.length], sums).components()) {
            assertThat(component.holds(after, new Budget(1_000_000)))
                    .as("%s in %s", set, Arrays.toString(values))
                    .isTrue();
        }
    }

    private static Set<Integer> asSet(int[] numbers) {
        Set<Integer> set = new TreeSet<>();
        for (int number : numbers) {
            set.add(number);
        }
        return set;
    }

    /** All smallest sets by trying; a set with the empty one when all holds. */
    private static Set<Set<Integer>> smallestByTrying(
            List<Edit> sums, int[] numbers, long[] values, boolean[] trusted) {
        for (int size = 0; size <= numbers.length; size++) {
            Set<Set<Integer>> found = new java.util.HashSet<>();
            for (int mask = 0; mask < 1 << numbers.length; mask++) {
                if (Integer.bitCount(mask) == size && isAllowed(mask, numbers, values, trusted)) {
                    List<Integer> free = new ArrayList<>();
                    for (int i = 0; i < numbers.length; i++) {
                        if ((mask >>> i & 1) != 0 || values[numbers[i]] == Component.BLANK) {
                            free.add(numbers[i]);
                        }
                    }
                    if (fitsSome(sums, values.clone(), free, 0, most(sums, values, free))) {
                        Set<Integer> set = new TreeSet<>();
                        for (int i = 0; i < numbers.length; i++) {
                            if ((mask >>> i & 1) != 0) {
                                set.add(numbers[i]);
                            }
                        }
                        found.add(set);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private static boolean isAllowed(int mask, int[] numbers, long[] values, boolean[] trusted) {
        for (int i = 0; i < numbers.length; i++) {
            if ((mask >>> i & 1) != 0 && (values[numbers[i]] == Component.BLANK || trusted[numbers[i]])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where something fits, a vertex fits: by Cramer's rule none of its numbers is larger than what the known ones add up to,
     * times the largest minor of a matrix of −1, 0 and 1. A table of sums has no minor but −1, 0 and 1.
     */
    private static long most(List<Edit> sums, long[] values, List<Integer> free) {
        long most = 0;
        for (int i = 0; i < values.length; i++) {
            most += values[i] == Component.BLANK || free.contains(i) ? 0 : values[i];
        }
        return TABLE.containsAll(sums) ? most : most * sums.size() * LARGEST_MINOR[free.size()];
    }

    private static boolean fitsSome(List<Edit> sums, long[] values, List<Integer> free, int next, long most) {
        if (next == free.size()) {
            return sums.stream().allMatch(sum -> holds(sum, values));
        }
        for (long value = 0; value <= most; value++) {
            values[free.get(next)] = value;
            if (noneBroken(sums, values, free, next) && fitsSome(sums, values, free, next + 1, most)) {
                return true;
            }
        }
        return false;
    }

    /** Relations all of whose numbers are set. */
    private static boolean noneBroken(List<Edit> sums, long[] values, List<Integer> free, int next) {
        Set<Integer> unset = new TreeSet<>(free.subList(next + 1, free.size()));
        return sums.stream()
                .filter(sum -> Arrays.stream(sum.numbers()).noneMatch(unset::contains))
                .allMatch(sum -> holds(sum, values));
    }

    private static boolean holds(Edit sum, long[] values) {
        long total = 0;
        for (int i = 0; i < sum.numbers().length; i++) {
            total += sum.coefficients()[i] * values[sum.numbers()[i]];
        }
        return sum.atLeast() ? total >= 0 : total == 0;
    }
}
