package org.disclosurereport.nextform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.Agency;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** Which rules are for the form of 2027, and what is compared with reports on the form before. */
class RulesTest {
    private static final Form NOW = Form.of(FormVersion.V2027);
    private static final Form BEFORE = Form.of(FormVersion.V2021);

    /** Only rules about columns that the form doesn't have are not for it. */
    @Test
    void rulesOfTheFormBeforeAreForThisOneIfItHasTheirCells() {
        Set<String> others = RuleSet.standard().getRules().stream()
                .map(Rule::getInfo)
                .filter(info -> !info.isFor(FormVersion.V2027))
                .map(info -> info.getId())
                .collect(Collectors.toSet());
        assertThat(others).containsExactlyInAnyOrder("disclosure.published-total", "disclosure.items", "series.items");
        assertThat(RuleCatalogue.toMarkdown(RuleSet.standard())).contains("2021, 2027");
    }

    @Test
    void theNewRowIsJudgedByTheRuleOfItsColumns() {
        DisclosureReport report = with(zeros(2027), "proactiveDisclosure.emergencyPlans.issued", 2);
        assertThat(violations(ReportValidator.validate(report)))
                .contains("disclosure.in-force@proactiveDisclosure.emergencyPlans");
    }

    @Test
    void noRuleFailsOnAReportWhateverItHolds() {
        for (DisclosureReport report : List.of(blank(2027), zeros(2027))) {
            assertThat(ReportValidator.validate(report).getFailures()).isEmpty();
        }
    }

    @Test
    void lastYearsOtherFormIsComparedWhereItsCellsMeanTheSame() {
        DisclosureReport last = with(zeros(2026), "requests.carriedForward.total", 7);
        last = with(last, "proactiveDisclosure.regulations.inForce", 3);
        ValidationResult result = ReportValidator.validate(ReportSeries.of(List.of(last, zeros(2027))));
        assertThat(result.getFailures()).isEmpty();
        assertThat(violations(result))
                .contains(
                        "series.carried-over@requests.carriedOver.total",
                        "series.in-force-fewer@proactiveDisclosure.regulations");
    }

    @Test
    void oneRowForThreeIsNoJump() {
        String group = "requests.outcomes.unavailable.";
        DisclosureReport last = zeros(2026);
        DisclosureReport now = with(zeros(2027), group + "notHeld.total", 2000);
        assertThat(violations(ReportValidator.validate(ReportSeries.of(List.of(last, now)))))
                .noneMatch(violation -> violation.startsWith("series.jump@" + group));
    }

    @Test
    void threeRowsAddUpToTheOneOfTheNewForm() {
        String group = "requests.outcomes.unavailable.";
        DisclosureReport before = zeros(2026);
        for (String row : List.of("notHeld", "requiresCreation", "stillUnclear")) {
            before = with(before, group + row + ".total", 5);
        }
        ReportTotals totals = ReportTotals.consolidate(List.of(before, with(zeros(2027), group + "notHeld.total", 4)));
        assertThat(totals.get(NOW.getCell(group + "notHeld.total")).getKnown().intValueExact())
                .isEqualTo(19);
        assertThat(totals.get(BEFORE.getCell(group + "notHeld.total"))
                        .getKnown()
                        .intValueExact())
                .as("the report of 2027 doesn't say which")
                .isEqualTo(5);
        assertThat(totals.get(NOW.getCell("proactiveDisclosure.emergencyPlans.issued"))
                        .getBlanks())
                .as("the form before doesn't ask")
                .isEqualTo(1);
    }

    private static Set<String> violations(ValidationResult result) {
        return result.getViolations().stream().map(RulesTest::text).collect(Collectors.toSet());
    }

    private static String text(Violation violation) {
        return violation.getRuleId() + "@" + violation.getPlace().getName();
    }

    private static DisclosureReport blank(int year) {
        return DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(year)
                .proactiveDisclosure(ProactiveDisclosure.blank(FormVersion.inForce(year)))
                .build();
    }

    private static DisclosureReport zeros(int year) {
        DisclosureReport report = blank(year);
        for (Cell cell : Form.of(report).getCells()) {
            report = cell.with(report, cell.getKind().parse("0"));
        }
        return report;
    }

    private static DisclosureReport with(DisclosureReport report, String cell, long count) {
        return Form.of(report).getCell(cell).with(report, Count.of(count));
    }
}
