package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.Samples.with;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Remark;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private static final Form FORM = Form.of(FormVersion.V2021);
    private static final DisclosureReport ZERO = Samples.zero(2023);

    private static List<Remark> remarks(DisclosureReport report) {
        return ReportValidator.validate(report).getRemarks();
    }

    @Test
    void aReportWithoutViolationsGetsNoRemark() {
        assertThat(remarks(ZERO)).isEmpty();
    }

    @Test
    void aBrokenTotalIsRemarkedOnItsCellNotOnItsParts() {
        assertThat(remarks(with(ZERO, "challenges.reconsideration.upheld", "10")))
                .containsExactly(
                        Remark.of(
                                FORM.getCell("challenges.reconsideration.total"),
                                Remark.Tone.ERROR,
                                LocalizedText.of(
                                        "行政复议：总计填0，分项合计10，相差10，请核对总计和分项",
                                        "challenges › reconsideration: the total is 0, the results add up to 10, difference −10")));
    }

    @Test
    void aBrokenBalanceIsRemarkedOnTheRowsThatItJudges() {
        DisclosureReport report = with(ZERO, "requests.newlyReceived.naturalPersons", "3");
        report = with(report, "requests.newlyReceived.total", "3");
        assertThat(remarks(report))
                .extracting(remark -> remark.getCell().getName())
                .containsExactly(
                        "requests.outcomes.total.naturalPersons",
                        "requests.carriedForward.naturalPersons",
                        "requests.outcomes.total.total",
                        "requests.carriedForward.total");
    }

    @Test
    void aTotalLeftBlankIsWarnedOf() {
        assertThat(remarks(with(ZERO, "challenges.litigationDirect.total", "")))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.getTone()).isEqualTo(Remark.Tone.WARNING);
                    assertThat(remark.getCell()).hasToString("challenges.litigationDirect.total");
                    assertThat(remark.getMessage().get(Locale.CHINESE)).contains("总计留空");
                });
    }

    @Test
    void tableTwoIsRemarkedOnToo() {
        assertThat(remarks(with(ZERO, "proactiveDisclosure.normativeDocuments.issued", "2")))
                .extracting(remark -> remark.getCell().getName())
                .containsExactly("proactiveDisclosure.normativeDocuments.inForce");
    }

    @Test
    void aWaivedViolationGetsNoRemark() {
        RuleSet waived =
                RuleSet.standard().withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "已更正"));
        assertThat(ReportValidator.validate(with(ZERO, "challenges.reconsideration.upheld", "10"), waived)
                        .getRemarks())
                .isEmpty();
    }

    @Test
    void aRuleThatNamesACellTwiceRemarksOnItOnce() {
        Cell cell = FORM.getCell("proactiveDisclosure.licensing");
        Rule rule = ReportRule.of(
                RuleInfo.builder()
                        .id("test.twice")
                        .severity(Severity.NOTICE)
                        .statement(LocalizedText.of("中", "en"))
                        .build(),
                (report, findings) -> findings.violated(Finding.builder()
                        .place(Place.of(cell))
                        .addJudged(cell, cell)
                        .message(LocalizedText.of("看", "look"))
                        .build()));
        assertThat(ReportValidator.validate(ZERO, RuleSet.standard().plus(rule)).getRemarks())
                .containsExactly(Remark.of(cell, Remark.Tone.NOTICE, LocalizedText.of("看", "look")));
    }
}
