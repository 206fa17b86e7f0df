package org.disclosurereport.validation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentTest {
    private static final boolean[] NONE_TRUSTED = new boolean[12];
    private static final SearchLimits LIMITS = new SearchLimits(6, 100);

    private static Edit total(int total, int... parts) {
        int[] numbers = new int[parts.length + 1];
        int[] coefficients = new int[parts.length + 1];
        Arrays.fill(coefficients, -1);
        numbers[0] = total;
        coefficients[0] = 1;
        System.arraycopy(parts, 0, numbers, 1, parts.length);
        return new Edit(numbers, coefficients, false);
    }

    private static Component only(boolean[] signed, Edit... sums) {
        List<Component> parts = new EditSystem(signed, List.of(sums)).components();
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private static Budget plenty() {
        return new Budget(1_000_000);
    }

    @Test
    void relationsWithoutACommonNumberArePartsOfTheirOwn() {
        List<Component> parts = new EditSystem(
                        new boolean[12], List.of(total(9, 10, 11), total(0, 1, 2), total(5, 4), total(2, 4, 3)))
                .components();
        assertThat(parts)
                .extracting(Component::numbers)
                .containsExactly(new int[] {0, 1, 2, 3, 4, 5}, new int[] {9, 10, 11});
        assertThat(parts).extracting(Component::relations).containsExactly(new int[] {1, 2, 3}, new int[] {0});
    }

    @Test
    void aNumberMayBeNegativeWhereItIsSigned() {
        Edit sum = new Edit(new int[] {0, 1}, new int[] {1, 1}, true);
        long[] values = {5, -8};
        assertThat(only(new boolean[] {false, true}, sum)
                        .search(values, NONE_TRUSTED, LIMITS, plenty())
                        .sets())
                .extracting(CellSet::toString)
                .containsExactlyInAnyOrder("[0] → [8]", "[1] → [-5]");
    }

    @Test
    void aRangeIsToldByItsNearestEndAndAsInexact() {
        Edit sum = new Edit(new int[] {0, 1}, new int[] {1, -1}, true);
        List<CellSet> sets = only(new boolean[2], sum)
                .search(new long[] {3, 10}, NONE_TRUSTED, LIMITS, plenty())
                .sets();
        assertThat(sets).extracting(CellSet::toString).containsExactlyInAnyOrder("[0] → [10]", "[1] → [3]");
        assertThat(sets).noneMatch(CellSet::isExact);
    }

    @Test
    void aSumNoCountCanReachLeavesItsTotalAlone() {
        long[] values = {1, Component.MAX, Component.MAX};
        assertThat(only(new boolean[3], total(0, 1, 2))
                        .search(values, NONE_TRUSTED, LIMITS, plenty())
                        .sets())
                .as("one component and the total, or both parts")
                .extracting(CellSet::toString)
                .containsExactlyInAnyOrder(
                        "[0, 1] → [" + Component.MAX + ", 0]",
                        "[0, 2] → [" + Component.MAX + ", 0]",
                        "[1, 2] → [" + 1 + ", 0]");
    }

    @Test
    void nothingFitsWhatIsTrusted() {
        boolean[] trusted = {true, true, true};
        SearchResult result =
                only(new boolean[3], total(0, 1, 2)).search(new long[] {1, 2, 3}, trusted, LIMITS, plenty());
        assertThat(result.impossible()).isTrue();
        assertThat(result.sets()).isEmpty();
    }

    @Test
    void whatNeedsMoreThanTheLargestSetIsLeftOpen() {
        Component component = only(new boolean[6], total(0, 1), total(2, 3, 1), total(4, 5, 3));
        SearchResult result =
                component.search(new long[] {9, 1, 9, 1, 9, 1}, NONE_TRUSTED, new SearchLimits(1, 100), plenty());
        assertThat(result.complete()).isFalse();
        assertThat(result.impossible()).isFalse();
        assertThat(result.excluded()).isPositive();
    }

    @Test
    void moreSetsThanAreKeptAreNotAllOfThem() {
        Component component = only(new boolean[6], total(0, 1, 2, 3, 4, 5));
        SearchResult result =
                component.search(new long[] {24, 5, 5, 5, 5, 5}, NONE_TRUSTED, new SearchLimits(3, 2), plenty());
        assertThat(result.complete()).isFalse();
        assertThat(result.sets()).hasSize(2);
        assertThat(component
                        .search(new long[] {24, 5, 5, 5, 5, 5}, NONE_TRUSTED, LIMITS, plenty())
                        .sets())
                .hasSize(6);
    }

    @Test
    void aBudgetIsMetAndNeverExceeded() {
        Budget budget = new Budget(3);
        assertThat(budget.take(2)).isTrue();
        assertThat(budget.left()).isEqualTo(1);
        assertThat(budget.isExhausted()).isFalse();
        assertThat(budget.take(2)).isFalse();
        assertThat(budget.left()).isZero();
        assertThat(budget.isExhausted()).isTrue();
        assertThat(budget.take(0)).as("once met, met").isFalse();
    }

    @Test
    void relationsThatOnlyContradictThroughBlanksAreFoundOut() {
        Component component =
                only(new boolean[4], total(0, 1), total(1, 2), new Edit(new int[] {2, 3}, new int[] {1, -1}, false));
        long[] values = {3, Component.BLANK, Component.BLANK, 4};
        assertThat(component.broken(values)).isEmpty();
        assertThat(component.holds(values, plenty())).isFalse();
        assertThat(component.search(values, NONE_TRUSTED, LIMITS, plenty()).sets())
                .extracting(CellSet::toString)
                .containsExactlyInAnyOrder("[0] → [4]", "[3] → [3]");
    }

    @Test
    void wholeNumbersAreAskedFor() {
        Component component = only(
                new boolean[3],
                new Edit(new int[] {0, 1, 2}, new int[] {1, 1, -1}, false),
                new Edit(new int[] {0, 1}, new int[] {1, -1}, false));
        long[] odd = {Component.BLANK, Component.BLANK, 7};
        assertThat(component.holds(odd, plenty()))
                .as("two equal numbers make no 7")
                .isFalse();
        assertThat(component.holds(new long[] {Component.BLANK, Component.BLANK, 8}, plenty()))
                .isTrue();
        assertThat(component.forced(new long[] {Component.BLANK, Component.BLANK, 8}, plenty()))
                .extracting(CellSet::toString)
                .containsExactly("[0] → [4]", "[1] → [4]");
    }

    @Test
    void whatStandsOutMendsAllItsRelations() {
        Component component = only(
                new boolean[9],
                total(0, 1, 2),
                total(3, 4, 5),
                total(6, 7, 8),
                total(6, 0, 3),
                total(7, 1, 4),
                total(8, 2, 5));
        long[] values = {12, 5, 6, 9, 4, 5, 20, 9, 11};
        assertThat(component.countBroken(values)).isEqualTo(2);
        CellSet set = component.singleCellFits(values, NONE_TRUSTED, 5);
        assertThat(set.toString()).isEqualTo("[0] → [11]");
        assertThat(set.isExact()).isFalse();
        boolean[] trusted = new boolean[12];
        trusted[0] = true;
        assertThat(component.singleCellFits(values, trusted, 5).size()).isZero();
        assertThat(component.singleCellFits(values, NONE_TRUSTED, 0).size()).isZero();
    }

    @Test
    void setsAreEqualByWhatTheyHold() {
        CellSet one = new CellSet(new int[] {1}, new long[] {2}, new boolean[] {true});
        assertThat(one)
                .isEqualTo(new CellSet(new int[] {1}, new long[] {2}, new boolean[] {true}))
                .hasSameHashCodeAs(new CellSet(new int[] {1}, new long[] {2}, new boolean[] {true}))
                .isNotEqualTo(new CellSet(new int[] {1}, new long[] {3}, new boolean[] {true}))
                .isNotEqualTo(new CellSet(new int[] {1}, new long[] {2}, new boolean[] {false}))
                .isNotEqualTo(new CellSet(new int[] {2}, new long[] {2}, new boolean[] {true}));
    }
}
