package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.Samples.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Total;
import org.disclosurereport.validation.rules.FormRelations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableRulesTest {
    private final DisclosureReport zero = Samples.zero(2023);

    @ParameterizedTest
    @EnumSource(FormVersion.class)
    void aReportOfZerosBreaksNothingAtAnyPlace(FormVersion version) {
        ValidationResult result = ReportValidator.validate(Samples.zero(version));
        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getUndecided()).isEmpty();
        boolean newer = version == FormVersion.V2021;
        assertThat(result.getTallies())
                .contains(
                        RuleTally.of("requests.row-total", newer ? 25 : 23, 0, 0),
                        RuleTally.of("requests.outcome-total", 7, 0, 0),
                        RuleTally.of("requests.flow-balance", 7, 0, 0),
                        RuleTally.of("challenges.total", 3, 0, 0),
                        RuleTally.of("disclosure.in-force", newer ? 2 : 0, 0, 0),
                        RuleTally.of("disclosure.published-total", newer ? 0 : 2, 0, 0),
                        RuleTally.of("disclosure.items", newer ? 0 : 5, 0, 0),
                        RuleTally.of("requests.blank-total", newer ? 28 : 26, 0, 0),
                        RuleTally.of("structure.sections", 6, 0, 0));
        assertThat(result.getVerdict("requests.row-total")).hasValue(Verdict.SATISFIED);
        assertThat(result.getVerdict(newer ? "disclosure.items" : "disclosure.in-force"))
                .isEmpty();
    }

    @Test
    void aBrokenRowTotalTellsPlaceCellsNumbersAndWords() {
        DisclosureReport report = with(
                with(zero, "requests.newlyReceived.naturalPersons", "3"),
                "requests.carriedForward.naturalPersons",
                "3");
        report = with(report, "requests.carriedForward.total", "3");
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.getViolations())
                .extracting(Violation::getRuleId)
                .containsExactly("requests.row-total", "requests.flow-balance", "requests.carried-forward");
        Violation row = result.getViolations().get(0);
        assertThat(row.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(row.getPlace().getName()).isEqualTo("requests.newlyReceived");
        assertThat(row.getPlace().getPointer()).isEqualTo("/requests/newlyReceived");
        assertThat(row.getCells())
                .extracting(CellReading::getName)
                .containsExactly(
                        "requests.newlyReceived.naturalPersons",
                        "requests.newlyReceived.commercialEnterprises",
                        "requests.newlyReceived.researchInstitutions",
                        "requests.newlyReceived.publicWelfareOrganizations",
                        "requests.newlyReceived.legalServiceInstitutions",
                        "requests.newlyReceived.otherOrganizations",
                        "requests.newlyReceived.total");
        assertThat(row.getCells().get(0).getValue()).isEqualTo(Count.of(3));
        assertThat(row.getExpected()).hasValue(BigDecimal.valueOf(3));
        assertThat(row.getActual()).hasValue(BigDecimal.ZERO);
        assertThat(row.getDifference()).hasValue(BigDecimal.valueOf(-3));
        assertThat(row.getRelation()).isEqualTo(Relation.EQUAL);
        assertThat(row.getMessage().getChinese()).isEqualTo("一、本年新收政府信息公开申请数量：总计填0，分项合计3，相差3，请核对总计和分项");
        assertThat(row.getMessage(Locale.US))
                .isEqualTo(
                        "requests › newly received: the total is 0, the kinds of applicants add up to 3, difference −3");
        assertThat(row.getCitation().getChinese()).isEqualTo("国办公开办函〔2021〕30号；2019、2020年度为国办公开办函〔2019〕60号");
        Violation flow = result.getViolations().get(1);
        assertThat(flow.getPlace().getName()).isEqualTo("requests.*.total");
        assertThat(flow.getPlace().getPointer()).isEqualTo("/requests/carriedForward/total");
        assertThat(flow.getMessage().getChinese()).isEqualTo("“总计”列：第三项加第四项合计3，第一项加第二项合计0，相差3，请核对");
        assertThat(flow.getMessage(Locale.ENGLISH))
                .isEqualTo("requests · column total: rows 三 and 四 add up to 3, rows 一 and 二 to 0, difference +3");
    }

    @Test
    void aTotalBelowItsFilledPartsIsBrokenThoughAnotherPartIsBlank() {
        DisclosureReport report = with(
                with(with(zero, "challenges.reconsideration.upheld", "9"), "challenges.reconsideration.pending", ""),
                "challenges.reconsideration.total",
                "8");
        Violation violation = ReportValidator.validate(report).getViolations().get(0);
        assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
        assertThat(violation.getMessage().getChinese()).isEqualTo("行政复议：总计填8，分项合计不小于9，至少相差1，请核对总计和分项");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo(
                        "challenges › reconsideration: the total is 8, the results add up to at least 9, difference of 1 or more");
    }

    @Test
    void aTotalIsLeftOpenByABlankPartAndNeverFailedForIt() {
        DisclosureReport report =
                with(with(zero, "challenges.reconsideration.pending", ""), "challenges.reconsideration.total", "8");
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getUndecided())
                .containsExactly(Undecided.of(
                        "challenges.total",
                        Place.of(Form.of(report)
                                .getCell("challenges.reconsideration.total")
                                .getRow())));
        assertThat(result.getVerdict("challenges.total")).hasValue(Verdict.UNDECIDED);
    }

    @Test
    void aJudgedSideWithABlankIsBoundedFromAbove() {
        DisclosureReport report = with(
                with(zero, "requests.outcomes.total.naturalPersons", ""),
                "requests.carriedForward.naturalPersons",
                "4");
        Violation flow = ReportValidator.validate(report)
                .getViolations("requests.flow-balance")
                .get(0);
        assertThat(flow.getRelation()).isEqualTo(Relation.AT_MOST);
        assertThat(flow.getMessage().getChinese()).isEqualTo("“自然人”列：第三项加第四项合计4，第一项加第二项合计不大于0，至少相差4，请核对");
    }

    @Test
    void aBlankTotalTellsTheSumWhenEveryPartIsFilled() {
        DisclosureReport report =
                with(with(zero, "challenges.litigationDirect.upheld", "5"), "challenges.litigationDirect.total", "");
        Violation violation = ReportValidator.validate(report).getViolations().get(0);
        assertThat(violation.getRuleId()).isEqualTo("requests.blank-total");
        assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(violation.getPlace().getName()).isEqualTo("challenges.litigationDirect.total");
        assertThat(violation.getActual()).isEmpty();
        assertThat(violation.getDifference()).isEmpty();
        assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(5));
        assertThat(violation.getMessage().getChinese()).isEqualTo("行政诉讼（未经复议直接起诉） · 总计：总计留空，按已填分项应为5");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("challenges › litigation direct · total: the total is blank, it must be 5");
    }

    @Test
    void aBlankTotalTellsTheLeastValueWhenAPartIsBlankToo() {
        DisclosureReport report = with(
                with(with(zero, "challenges.litigationDirect.upheld", "5"), "challenges.litigationDirect.pending", ""),
                "challenges.litigationDirect.total",
                "");
        Violation violation = ReportValidator.validate(report).getViolations().get(0);
        assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
        assertThat(violation.getMessage().getChinese()).endsWith("应不小于5");
        assertThat(violation.getCells())
                .extracting(CellReading::getName)
                .containsExactly(
                        "challenges.litigationDirect.upheld",
                        "challenges.litigationDirect.corrected",
                        "challenges.litigationDirect.otherResult",
                        "challenges.litigationDirect.pending",
                        "challenges.litigationDirect.total");
    }

    @Test
    void aBlankTotalTellsTheOneValueThatOtherRulesLeave() {
        // row （一） has a blank part, but the total column of （七） leaves it one value
        DisclosureReport report = with(
                with(
                        with(zero, "requests.outcomes.granted.naturalPersons", "5"),
                        "requests.outcomes.granted.commercialEnterprises",
                        ""),
                "requests.outcomes.granted.total",
                "");
        report = with(
                with(
                        with(report, "requests.outcomes.total.naturalPersons", "5"),
                        "requests.outcomes.total.commercialEnterprises",
                        "2"),
                "requests.outcomes.total.total",
                "7");
        report = with(
                with(
                        with(report, "requests.newlyReceived.naturalPersons", "5"),
                        "requests.newlyReceived.commercialEnterprises",
                        "2"),
                "requests.newlyReceived.total",
                "7");
        List<Violation> violations = ReportValidator.validate(report).getViolations();
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getRelation()).isEqualTo(Relation.EQUAL);
            assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(7));
        });
    }

    @Test
    void aBlankTotalInAReportThatContradictsItselfTellsTheSumOfItsParts() {
        DisclosureReport report = with(
                with(with(zero, "challenges.litigationDirect.upheld", "5"), "challenges.litigationDirect.pending", ""),
                "challenges.litigationDirect.total",
                "");
        report = with(report, "challenges.reconsideration.total", "1");
        Violation violation = ReportValidator.validate(report)
                .getViolations("requests.blank-total")
                .get(0);
        assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
        assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(5));
    }

    @Test
    void aRowLeftBlankAltogetherHasNoBlankTotal() {
        DisclosureReport report = zero;
        for (String column : List.of("upheld", "corrected", "otherResult", "pending", "total")) {
            report = with(report, "challenges.litigationDirect." + column, "");
        }
        assertThat(ReportValidator.validate(report).getViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "95, 95, SATISFIED",
        "95, 0, SATISFIED",
        "3, 4, VIOLATED",
        "0, 1, VIOLATED",
        "0, 0, SATISFIED",
        "'', 4, UNDECIDED",
        "3, '', UNDECIDED"
    })
    void noMoreRequestsAreCarriedForwardThanCame(String received, String forward, Verdict verdict) {
        for (int year : List.of(2019, 2023)) {
            DisclosureReport report = with(
                    with(Samples.zero(year), "requests.newlyReceived.total", received),
                    "requests.carriedForward.total",
                    forward);
            report = with(report, "requests.carriedOver.total", "100");
            assertThat(ReportValidator.validate(report).getVerdict("requests.carried-forward"))
                    .hasValue(verdict);
        }
    }

    @Test
    void moreCarriedForwardThanCameIsANoticeThatNamesBothNumbers() {
        DisclosureReport report =
                with(with(zero, "requests.newlyReceived.total", "3"), "requests.carriedForward.total", "4");
        assertThat(ReportValidator.validate(report).getViolations("requests.carried-forward"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getSeverity()).isEqualTo(Severity.NOTICE);
                    assertThat(violation.getPlace().getName()).isEqualTo("requests.carriedForward.total");
                    assertThat(violation.getRelation()).isEqualTo(Relation.AT_MOST);
                    assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(3));
                    assertThat(violation.getActual()).hasValue(BigDecimal.valueOf(4));
                    assertThat(violation.getMessage().getChinese())
                            .isEqualTo("四、结转下年度继续办理 · 总计：结转下年度4件，本年新收3件，结转多于新收，请核对");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "8, 26, 66, SATISFIED", "5, 0, 5, SATISFIED", "5, 0, 4, VIOLATED", "5, 1, 4, SATISFIED",
        "0, 9, 0, SATISFIED", "5, '', 4, UNDECIDED", "'', 0, 4, UNDECIDED", "5, 0, '', UNDECIDED",
        "5, '', 5, SATISFIED"
    })
    void inForceIsAtLeastIssuedMinusRepealed(String issued, String repealed, String inForce, Verdict verdict) {
        DisclosureReport report = with(
                with(
                        with(zero, "proactiveDisclosure.normativeDocuments.issued", issued),
                        "proactiveDisclosure.normativeDocuments.repealed",
                        repealed),
                "proactiveDisclosure.normativeDocuments.inForce",
                inForce);
        assertThat(ReportValidator.validate(report).getVerdict("disclosure.in-force"))
                .hasValue(verdict);
    }

    @Test
    void tooFewInForceTellsTheBound() {
        DisclosureReport report = with(
                with(zero, "proactiveDisclosure.normativeDocuments.issued", "5"),
                "proactiveDisclosure.normativeDocuments.repealed",
                "1");
        assertThat(ReportValidator.validate(report).getViolations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getRuleId()).isEqualTo("disclosure.in-force");
                    assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
                    assertThat(violation.getMessage().getChinese())
                            .isEqualTo("第二十条第（一）项 行政规范性文件：现行有效件数为0，按制发减废止应不小于4，请核对；年底制发次年施行、年内失效或多次修订的除外");
                    assertThat(violation.getMessage(Locale.ENGLISH))
                            .isEqualTo(
                                    "proactive disclosure › normative documents: 0 in force, issued minus repealed is at least 4;"
                                            + " documents issued in December and in force next year, run out within the year or amended twice"
                                            + " are lawful exceptions");
                    assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
                });
    }

    @ParameterizedTest
    @CsvSource({"13, 524, SATISFIED", "13, 13, SATISFIED", "13, 12, VIOLATED", "'', 12, UNDECIDED", "13, '', UNDECIDED"
    })
    void publishedInAllIsAtLeastNewlyPublished(String newly, String all, Verdict verdict) {
        DisclosureReport report = with(
                with(Samples.zero(2019), "proactiveDisclosure.regulations.newlyPublished", newly),
                "proactiveDisclosure.regulations.totalPublished",
                all);
        assertThat(ReportValidator.validate(report).getVerdict("disclosure.published-total"))
                .hasValue(verdict);
    }

    @ParameterizedTest
    @CsvSource({"3, -3, SATISFIED", "3, -4, VIOLATED", "3, 17, SATISFIED", "'', -4, UNDECIDED", "3, '', UNDECIDED"})
    void itemsCannotBecomeFewerThanNone(String lastYear, String change, Verdict verdict) {
        DisclosureReport report = with(
                with(Samples.zero(2019), "proactiveDisclosure.administrativeFees.itemsLastYear", lastYear),
                "proactiveDisclosure.administrativeFees.change",
                change);
        assertThat(ReportValidator.validate(report).getVerdict("disclosure.items"))
                .hasValue(verdict);
    }

    @Test
    void fewerItemsThanNoneTellsTheBound() {
        DisclosureReport report = with(Samples.zero(2019), "proactiveDisclosure.licensing.change", "-2");
        Violation violation = ReportValidator.validate(report).getViolations().get(0);
        assertThat(violation.getMessage().getChinese()).isEqualTo("第二十条第（五）项 行政许可：上一年项目数量加本年增减为-2，应不小于0");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo(
                        "proactive disclosure › licensing: items last year and change add up to -2, must be at least 0");
    }

    private static LinearRule linear(String id) {
        return (LinearRule) RuleSet.standard().getRule(id);
    }

    @Test
    void theRelationsAreThoseOfTheForm() {
        for (FormVersion version : FormVersion.values()) {
            Form form = Form.of(version);
            assertThat(FormRelations.totals(form, Total.Kind.REQUEST_ROW))
                    .isEqualTo(linear("requests.row-total").getConstraints(version))
                    .hasSize(version == FormVersion.V2021 ? 25 : 23)
                    .first()
                    .satisfies(constraint -> {
                        assertThat(constraint.getPlace().getName()).isEqualTo("requests.newlyReceived");
                        assertThat(constraint.getJudged()).hasToString("[requests.newlyReceived.total]");
                        assertThat(constraint.getAdded()).hasSize(6);
                    });
            assertThat(FormRelations.totals(form, Total.Kind.REQUEST_OUTCOMES))
                    .isEqualTo(linear("requests.outcome-total").getConstraints(version))
                    .hasSize(7)
                    .first()
                    .satisfies(constraint -> assertThat(constraint.getPlace().getName())
                            .isEqualTo("requests.outcomes.total.naturalPersons"));
            assertThat(FormRelations.totals(form, Total.Kind.CHALLENGES))
                    .isEqualTo(linear("challenges.total").getConstraints(version))
                    .hasSize(3);
            assertThat(FormRelations.flows(form).get(6))
                    .isEqualTo(linear("requests.flow-balance")
                            .getConstraints(version)
                            .get(6))
                    .satisfies(constraint -> {
                        assertThat(constraint.getJudged())
                                .hasToString("[requests.outcomes.total.total, requests.carriedForward.total]");
                        assertThat(constraint.getAdded())
                                .hasToString("[requests.newlyReceived.total, requests.carriedOver.total]");
                        assertThat(constraint.getCells())
                                .hasToString(
                                        "[requests.newlyReceived.total, requests.carriedOver.total, requests.outcomes.total.total, requests.carriedForward.total]");
                    });
        }
    }

    @Test
    void aLinearRuleAloneSaysWhatTheEngineSays() {
        Rule blankTotal = RuleSet.standard().getRule("requests.blank-total");
        DisclosureReport report =
                with(with(zero, "challenges.reconsideration.upheld", "9"), "challenges.litigationDirect.pending", "");
        assertThat(Outcomes.of(linear("challenges.total"), report).verdicts())
                .containsExactly(Verdict.VIOLATED, Verdict.UNDECIDED, Verdict.SATISFIED);
        assertThat(Outcomes.of(blankTotal, with(zero, "challenges.litigationDirect.total", ""))
                        .verdicts())
                .containsOnlyOnce(Verdict.VIOLATED)
                .hasSize(28);
        assertThat(blankTotal).hasToString("requests.blank-total");
    }

    @Test
    void whatIsOpenIsToldInFormOrderToo() {
        DisclosureReport report = with(
                with(zero, "challenges.reconsideration.pending", ""), "requests.carriedForward.naturalPersons", "");
        assertThat(ReportValidator.validate(report).getUndecided())
                .extracting(undecided -> undecided.getPlace().getName())
                .containsExactly("requests.*.naturalPersons", "requests.carriedForward", "challenges.reconsideration");
        RuleSet turned = RuleSet.of(List.of(linear("challenges.total"), linear("requests.row-total")));
        assertThat(ReportValidator.validate(report, turned).getUndecided())
                .extracting(undecided -> undecided.getPlace().getName())
                .as("whatever the order of the rules")
                .containsExactly("requests.carriedForward", "challenges.reconsideration");
    }

    @ParameterizedTest
    @EnumSource(FormVersion.class)
    void theTotalOfRowAndColumnIsToldOnceWhenBlank(FormVersion version) {
        DisclosureReport report = with(Samples.zero(version), "requests.outcomes.total.total", "");
        assertThat(ReportValidator.validate(report).getViolations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getRuleId()).isEqualTo("requests.blank-total");
                    assertThat(violation.getPlace().getName()).isEqualTo("requests.outcomes.total.total");
                    assertThat(violation.getExpected()).hasValue(BigDecimal.ZERO);
                });
        DisclosureReport partBlank = with(report, "requests.outcomes.total.naturalPersons", "");
        assertThat(ReportValidator.validate(partBlank).getViolations("requests.blank-total"))
                .as("the sum of the column still tells it; and natural persons have a blank total too, in the same row")
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getPlace().getName()).isEqualTo("requests.outcomes.total");
                    assertThat(violation.getRelation()).isEqualTo(Relation.EQUAL);
                    assertThat(violation.getExpected()).hasValue(BigDecimal.ZERO);
                    assertThat(violation.getJudged())
                            .hasToString("[requests.outcomes.total.naturalPersons, requests.outcomes.total.total]");
                    assertThat(violation.getMessage().getChinese()).contains("总计：总计未填，按已填分项应为0", "另有1个总计未填", "自然人");
                });
    }

    @Test
    void aBlankSubtractedCellBoundsTheOtherSideFromAbove() {
        LinearRule rule = LinearRule.of(
                RuleInfo.builder()
                        .id("acme.kept")
                        .severity(Severity.ERROR)
                        .statement(LocalizedText.same("x"))
                        .build(),
                form -> List.of(LinearConstraint.builder()
                        .place(Place.of(form.getCell("challenges.reconsideration.total")))
                        .addJudged(form.getCell("challenges.reconsideration.total"))
                        .addAdded(form.getCell("challenges.reconsideration.upheld"))
                        .addSubtracted(form.getCell("challenges.reconsideration.pending"))
                        .build()));
        DisclosureReport report =
                with(with(zero, "challenges.reconsideration.total", "10"), "challenges.reconsideration.pending", "");
        assertThat(Outcomes.of(rule, report).violated())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getRelation()).isEqualTo(Relation.AT_MOST));
    }
}
