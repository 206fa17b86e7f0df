package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Section;

class ConsistencyPropertiesTest {
    private static final RuleSet LINEAR = RuleSet.standard().matching(LinearRule.class::isInstance);

    /**
     * What a report built with its totals fulfills: the sums, and lists and figures that agree with them. Not what is likely or
     * lawful for a body of its kind, such as its power to issue regulations, the fee tariff or how much is carried forward.
     */
    private static final RuleSet CONSISTENCY = RuleSet.standard()
            .matching(rule -> rule instanceof LinearRule
                    || Stream.of("requests.blank-total", "disclosure.category-", "narrative.", "structure.sections")
                            .anyMatch(rule.getInfo().getId()::startsWith));

    @Property(tries = 300)
    void everyReportBuiltWithTotalsIsConsistent(@ForAll("consistent") DisclosureReport report) {
        ValidationResult result = ReportValidator.validate(report, CONSISTENCY);
        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getUndecided()).as("nothing of the tables is blank").isEmpty();
        assertThat(ReportValidator.validate(report).isValid()).isTrue();
    }

    @Property(tries = 300)
    void blankingCellsOfAConsistentReportBreaksNoRuleButThatOfBlankTotals(
            @ForAll("partlyBlank") DisclosureReport report) {
        assertThat(ReportValidator.validate(report, CONSISTENCY).getViolations())
                .extracting(Violation::getRuleId)
                .as("a table all of whose cells were blanked is a missing section")
                .isSubsetOf("requests.blank-total", "structure.sections");
    }

    @Property(tries = 1000)
    void changingOneCountBreaksExactlyTheRulesWhoseSumsHoldThatCell(
            @ForAll("consistent") DisclosureReport report,
            @ForAll @IntRange(min = 0, max = 1000) int which,
            @ForAll @LongRange(min = -1000, max = 1000) long by) {
        List<Cell> cells = Form.of(report).getCells().stream()
                .filter(cell -> cell.getRow().getTable().getSection() != Section.PROACTIVE_DISCLOSURE)
                .toList();
        Cell cell = cells.get(which % cells.size());
        DisclosureReport changed =
                cell.with(report, Count.of(Math.max(0, cell.getCount(report).getValue() + by)));
        assertThat(broken(changed)).isEqualTo(changed.equals(report) ? Set.of() : rulesThatHold(cell));
    }

    private static Set<String> broken(DisclosureReport report) {
        return ReportValidator.validate(report).getViolations(Severity.ERROR).stream()
                .map(violation ->
                        violation.getRuleId() + "@" + violation.getPlace().getName())
                .collect(Collectors.toSet());
    }

    /** Which sums hold a cell, told by the form's wording rather than by the rules' own lists. */
    private static Set<String> rulesThatHold(Cell cell) {
        List<String> path = List.of(cell.getName().split("\\."));
        String column = path.get(path.size() - 1);
        String row = cell.getName().substring(0, cell.getName().length() - column.length() - 1);
        if (path.get(0).equals("challenges")) {
            return Set.of("challenges.total@" + row);
        }
        Set<String> rules = new HashSet<>();
        rules.add("requests.row-total@" + row);
        if (path.get(1).equals("outcomes")) {
            rules.add("requests.outcome-total@requests.outcomes.total." + column);
        }
        if (!path.get(1).equals("outcomes") || path.get(2).equals("total")) {
            rules.add("requests.flow-balance@requests.*." + column);
        }
        return rules;
    }

    @Property(tries = 200)
    void theSumOfTwoConsistentReportsIsConsistent(@ForAll("pairs") List<DisclosureReport> pair) {
        assertThat(ReportValidator.validate(sum(pair.get(0), pair.get(1)), LINEAR)
                        .getViolations())
                .isEmpty();
    }

    private static DisclosureReport sum(DisclosureReport one, DisclosureReport other) {
        Form form = Form.of(one);
        List<CellValue> values = new ArrayList<>();
        for (Cell cell : form.getCells()) {
            values.add(sum(cell.get(one), cell.get(other)));
        }
        return form.withValues(one, values);
    }

    private static CellValue sum(CellValue one, CellValue other) {
        if (one instanceof Count count) {
            return count.plus((Count) other);
        }
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() ? one : other;
        }
        return one instanceof Change change
                ? Change.of(change.getValue() + ((Change) other).getValue())
                : Amount.of(((Amount) one).getValue().add(((Amount) other).getValue()));
    }

    @Property(tries = 200)
    void eachLinearRuleAloneSaysWhatTheEngineSays(@ForAll("any") DisclosureReport report) {
        ValidationResult result = ReportValidator.validate(report, LINEAR);
        for (Rule rule : LINEAR.getRules()) {
            Outcomes outcomes = Outcomes.of(rule, report);
            assertThat(outcomes.violated())
                    .extracting(Finding::getPlace)
                    .containsExactlyElementsOf(
                            result.getViolations(rule.getInfo().getId()).stream()
                                    .map(Violation::getPlace)
                                    .toList());
            assertThat(outcomes.undecided())
                    .containsExactlyElementsOf(result.getUndecided().stream()
                            .filter(undecided ->
                                    undecided.getRuleId().equals(rule.getInfo().getId()))
                            .map(Undecided::getPlace)
                            .toList());
        }
    }

    @Property(tries = 200)
    void resultsAreInFormOrderAndTheSameEachTime(@ForAll("any") DisclosureReport report) {
        ValidationResult result = ReportValidator.validate(report);
        assertThat(ReportValidator.validate(report)).isEqualTo(result).hasToString(result.toString());
        assertThat(result.getViolations())
                .isSortedAccordingTo(Comparator.comparing(Violation::getPlace, Place.inFormOrder()));
        for (RuleTally tally : result.getTallies()) {
            assertThat(result.getViolations(tally.getRuleId())).hasSize(tally.getViolated());
        }
    }

    @Property(tries = 200)
    void theNumberThatFitsATotalMakesItsRuleHold(@ForAll("any") DisclosureReport report) {
        for (Violation violation : ReportValidator.validate(report).getViolations("requests.row-total")) {
            Cell total = Form.of(report).getCell(violation.getPlace().getName() + ".total");
            long fits = violation.getExpected().orElseThrow().longValueExact();
            if (fits <= Count.MAX && violation.getRelation() == Relation.EQUAL) {
                DisclosureReport mended = total.with(report, Count.of(fits));
                assertThat(ReportValidator.validate(mended).getViolations("requests.row-total"))
                        .noneMatch(other -> other.getPlace().equals(violation.getPlace()));
            }
        }
    }

    @Property(tries = 20)
    void countsAtTheLimitNeverOverflow(@ForAll FormVersion version) {
        DisclosureReport report = Samples.zero(version);
        Form form = Form.of(report);
        List<CellValue> values =
                new ArrayList<>(Collections.nCopies(form.getCells().size(), Count.of(Count.MAX)));
        for (Cell cell : form.getCells()) {
            if (cell.getKind() != CellKind.COUNT) {
                values.set(cell.getIndex(), cell.get(report));
            }
        }
        ValidationResult result = ReportValidator.validate(form.withValues(report, values));
        Violation row = result.getViolations("requests.row-total").get(0);
        assertThat(row.getExpected()).hasValue(BigDecimal.valueOf(Count.MAX).multiply(BigDecimal.valueOf(6)));
        assertThat(result.getViolations("requests.flow-balance")).isEmpty();
        Violation outcome = result.getViolations("requests.outcome-total").get(0);
        long items = RequestRow.outcomeItems().stream()
                .filter(item -> item.isIn(version))
                .count();
        assertThat(outcome.getExpected()).hasValue(BigDecimal.valueOf(Count.MAX).multiply(BigDecimal.valueOf(items)));
    }

    @Provide
    Arbitrary<DisclosureReport> consistent() {
        return ReportArbitraries.consistentReports();
    }

    @Provide
    Arbitrary<DisclosureReport> partlyBlank() {
        return ReportArbitraries.reportsWithBlanks();
    }

    @Provide
    Arbitrary<DisclosureReport> any() {
        return ReportArbitraries.anyReports();
    }

    @Provide
    Arbitrary<List<DisclosureReport>> pairs() {
        return Arbitraries.of(FormVersion.values())
                .flatMap(version -> Combinators.combine(
                                ReportArbitraries.consistentReports(version),
                                ReportArbitraries.consistentReports(version))
                        .as(List::of));
    }
}
