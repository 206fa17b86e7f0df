package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeValuedLogicTest {
    private static final Form FORM = Form.of(FormVersion.V2019);
    private static final Cell COUNT = FORM.getCell("challenges.reconsideration.total");
    private static final Cell OTHER_COUNT = FORM.getCell("challenges.reconsideration.upheld");
    private static final Cell THIRD_COUNT = FORM.getCell("challenges.reconsideration.corrected");
    private static final Cell FOURTH_COUNT = FORM.getCell("challenges.litigationDirect.total");
    private static final Cell CHANGE = FORM.getCell("proactiveDisclosure.licensing.change");

    /**
     * The whole truth table: judged = added and judged ≥ added, where either side may hold a blank count ("?")
     * beside its known number, or a blank change ("±").
     */
    @ParameterizedTest
    @CsvSource({
        "5, =, 5, SATISFIED", "5, =, 4, VIOLATED", "5, =, 6, VIOLATED",
        "5?, =, 5, UNDECIDED", "5?, =, 4, VIOLATED", "5?, =, 6, UNDECIDED",
        "5, =, 5?, UNDECIDED", "5, =, 4?, UNDECIDED", "5, =, 6?, VIOLATED",
        "5?, =, 5?, UNDECIDED", "5?, =, 4?, UNDECIDED", "5?, =, 6?, UNDECIDED",
        "5±, =, 5, UNDECIDED", "5±, =, 4, UNDECIDED", "5±, =, 6, UNDECIDED",
        "5, =, 5±, UNDECIDED", "5, =, 4±, UNDECIDED", "5, =, 6±, UNDECIDED",
        "5, >=, 5, SATISFIED", "5, >=, 4, SATISFIED", "5, >=, 6, VIOLATED",
        "5?, >=, 5, SATISFIED", "5?, >=, 4, SATISFIED", "5?, >=, 6, UNDECIDED",
        "5, >=, 5?, UNDECIDED", "5, >=, 4?, UNDECIDED", "5, >=, 6?, VIOLATED",
        "5?, >=, 5?, UNDECIDED", "5?, >=, 4?, UNDECIDED", "5?, >=, 6?, UNDECIDED",
        "5±, >=, 5, UNDECIDED", "5±, >=, 4, UNDECIDED", "5±, >=, 6, UNDECIDED",
        "5, >=, 5±, UNDECIDED", "5, >=, 4±, UNDECIDED", "5, >=, 6±, UNDECIDED"
    })
    void theTruthTableHolds(String judged, String relation, String added, Verdict verdict) {
        long[] counts = new long[FORM.getCells().size()];
        LinearConstraint.Builder constraint = LinearConstraint.builder()
                .place(Place.of(COUNT))
                .relation(relation.equals("=") ? Relation.EQUAL : Relation.AT_LEAST);
        counts[COUNT.getIndex()] = known(judged);
        constraint.addJudged(COUNT);
        blank(judged, counts).forEach(constraint::addJudged);
        counts[OTHER_COUNT.getIndex()] = known(added);
        constraint.addAdded(OTHER_COUNT);
        blank(added, counts).forEach(constraint::addAdded);
        CompiledConstraints compiled = new CompiledConstraints(List.of(constraint.build()));
        assertThat(compiled.evaluate(counts, 0)).isEqualTo(verdict);
    }

    /** The fast way must find every report whose numbers are all there and in which everything holds. */
    @ParameterizedTest
    @CsvSource({
        "5, =, 5, true",
        "5, =, 4, false",
        "5, =, 6, false",
        "5, >=, 5, true",
        "5, >=, 4, true",
        "5, >=, 6, false",
        "5?, =, 5, false",
        "5, =, 5?, false",
        "5?, >=, 4, false"
    })
    void theFastWayFindsWhatHoldsWithoutBlanks(String judged, String relation, String added, boolean holds) {
        long[] counts = new long[FORM.getCells().size()];
        counts[COUNT.getIndex()] = known(judged) - 2;
        counts[OTHER_COUNT.getIndex()] = judged.endsWith("?") ? Form.BLANK : 2;
        counts[THIRD_COUNT.getIndex()] = known(added) - 1;
        counts[FOURTH_COUNT.getIndex()] = added.endsWith("?") ? Form.BLANK : 1;
        LinearConstraint constraint = LinearConstraint.builder()
                .place(Place.of(COUNT))
                .relation(relation.equals("=") ? Relation.EQUAL : Relation.AT_LEAST)
                .addJudged(COUNT, OTHER_COUNT)
                .addAdded(THIRD_COUNT, FOURTH_COUNT)
                .build();
        CompiledConstraints compiled = new CompiledConstraints(List.of(constraint));
        assertThat(compiled.allHold(counts)).isEqualTo(holds);
        assertThat(compiled.evaluate(counts, 0) == Verdict.SATISFIED).isEqualTo(holds);
    }

    private static long known(String side) {
        return Long.parseLong(side.replaceAll("[?±]", ""));
    }

    private static List<Cell> blank(String side, long[] counts) {
        Cell cell = side.endsWith("±") ? CHANGE : THIRD_COUNT;
        if (side.length() == 1) {
            return List.of();
        }
        // either side may hold the blank; where both do, a second cell of the same kind stands in
        Cell free = counts[cell.getIndex()] == Form.BLANK ? FOURTH_COUNT : cell;
        counts[free.getIndex()] = Form.BLANK;
        return List.of(free);
    }

    @Property(tries = 2000)
    void theVerdictEqualsBruteForceOverAllFillings(@ForAll("problems") Problem problem) {
        CompiledConstraints compiled = new CompiledConstraints(List.of(problem.constraint()));
        boolean all = true;
        boolean some = false;
        for (Map<Cell, Long> filling : fillings(problem)) {
            boolean holds = holds(problem.constraint(), filling);
            all &= holds;
            some |= holds;
        }
        Verdict expected = all ? Verdict.SATISFIED : some ? Verdict.UNDECIDED : Verdict.VIOLATED;
        assertThat(compiled.evaluate(problem.counts(), 0)).isEqualTo(expected);
        if (compiled.allHold(problem.counts())) {
            assertThat(expected).isEqualTo(Verdict.SATISFIED);
        }
    }

    /** Known numbers stay below 4, so fillings up to 16 (down to −16 for changes) decide as all would. */
    private static List<Map<Cell, Long>> fillings(Problem problem) {
        List<Map<Cell, Long>> fillings = new ArrayList<>();
        fillings.add(new HashMap<>());
        for (Cell cell : problem.constraint().getCells()) {
            long printed = problem.counts()[cell.getIndex()];
            List<Map<Cell, Long>> longer = new ArrayList<>();
            for (Map<Cell, Long> filling : fillings) {
                long low = printed != Form.BLANK ? printed : cell == CHANGE ? -16 : 0;
                long high = printed != Form.BLANK ? printed : 16;
                for (long value = low; value <= high; value++) {
                    Map<Cell, Long> next = new HashMap<>(filling);
                    next.put(cell, value);
                    longer.add(next);
                }
            }
            fillings = longer;
        }
        return fillings;
    }

    private static boolean holds(LinearConstraint constraint, Map<Cell, Long> filling) {
        long judged = constraint.getJudged().stream().mapToLong(filling::get).sum();
        long other = constraint.getAdded().stream().mapToLong(filling::get).sum()
                - constraint.getSubtracted().stream().mapToLong(filling::get).sum();
        return constraint.getRelation() == Relation.EQUAL ? judged == other : judged >= other;
    }

    @Provide
    Arbitrary<Problem> problems() {
        List<Cell> cells = List.of(COUNT, OTHER_COUNT, THIRD_COUNT, CHANGE);
        Arbitrary<List<Integer>> sides =
                Arbitraries.integers().between(0, 2).list().ofSize(cells.size());
        Arbitrary<List<Long>> numbers =
                Arbitraries.longs().between(-1, 3).list().ofSize(cells.size());
        return Combinators.combine(sides, numbers, Arbitraries.of(Relation.EQUAL, Relation.AT_LEAST))
                .as((side, number, relation) -> problem(cells, side, number, relation));
    }

    private static Problem problem(List<Cell> cells, List<Integer> sides, List<Long> numbers, Relation relation) {
        LinearConstraint.Builder constraint = LinearConstraint.builder()
                .place(Place.of(COUNT))
                .relation(relation)
                .addJudged(cells.get(0));
        long[] counts = new long[FORM.getCells().size()];
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            counts[cell.getIndex()] = numbers.get(i) < 0 ? Form.BLANK : numbers.get(i);
            if (i > 0) {
                switch (sides.get(i)) {
                    case 0 -> constraint.addJudged(cell);
                    case 1 -> constraint.addAdded(cell);
                    default -> constraint.addSubtracted(cell);
                }
            }
        }
        return new Problem(constraint.build(), counts);
    }

    private record Problem(LinearConstraint constraint, long[] counts) {
        @Override
        public String toString() {
            return constraint + " over "
                    + constraint.getCells().stream()
                            .map(cell -> cell + "=" + counts[cell.getIndex()])
                            .toList();
        }
    }
}
