package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.disclosurereport.validation.Samples.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.Agency;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.Overview;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportTotals;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsolidationRulesTest {
    private static final String GRANTED = "requests.outcomes.granted.naturalPersons";
    private static final String RECEIVED = "requests.newlyReceived.naturalPersons";
    private static final DisclosureReport OFFICE = body("青山县人民政府办公室", "12", "9");
    private static final DisclosureReport POLICE = body("青山县公安局", "30", "21");
    private static final DisclosureReport TOWN = body("青山县城关镇人民政府", "4", "4");
    private static final List<DisclosureReport> BODIES = List.of(OFFICE, POLICE, TOWN);
    private static final DisclosureReport GOVERNMENT = body("青山县人民政府", "46", "34");

    /** A report whose texts are too short to be compared: all bodies here have the same. */
    private static DisclosureReport brief(int year) {
        return Samples.zero(year)
                .withOverview(Overview.builder().text("工作有序推进。").build());
    }

    private static DisclosureReport body(String name, String received, String granted) {
        DisclosureReport report = brief(2023).withAgency(Agency.of(name));
        return with(with(report, RECEIVED, received), GRANTED, granted);
    }

    private static List<String> told(ValidationResult result) {
        return result.getViolations().stream()
                .map(each -> each.getRuleId() + " " + each.getPlace().getName() + " "
                        + each.getActual().map(BigDecimal::toPlainString).orElse("-") + " "
                        + each.getRelation().getSymbol()
                        + each.getExpected().map(BigDecimal::toPlainString).orElse("-"))
                .toList();
    }

    @Test
    void theSumOfItsBodiesHolds() {
        ValidationResult result = ReportValidator.validate(GOVERNMENT, BODIES);

        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getUndecided()).isEmpty();
        assertThat(result.getTallies())
                .containsExactly(
                        RuleTally.of("consolidation.sum", 190, 0, 0),
                        RuleTally.of("consolidation.disclosure-sum", 10, 0, 0),
                        RuleTally.of("consolidation.coverage", 0, 0, 0),
                        RuleTally.of("consolidation.text-repeated", 0, 0, 0));
    }

    @Test
    void aCellThatDiffersIsToldWithTheBodiesSum() {
        ValidationResult result = ReportValidator.validate(with(GOVERNMENT, GRANTED, "43"), BODIES);

        assertThat(told(result)).containsExactly("consolidation.sum " + GRANTED + " 43 =34");
        Violation violation = result.getViolations().get(0);
        assertThat(violation.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(violation.getMessage().getChinese()).isEqualTo("三、本年度办理结果 （一）予以公开 · 自然人：填43，本级部门和下级政府合计34，相差9，请核对");
        assertThat(violation.getReports()).containsExactly(ReportKey.of(GOVERNMENT));
        assertThat(violation.getJudged()).extracting(Cell::getName).containsExactly(GRANTED);
        assertThat(violation.getCells()).extracting(CellReading::getName).containsExactly(GRANTED);
        assertThat(violation.getCitation().getEnglish()).contains("art. 49");
    }

    @Nested
    class OneBodyExplains {
        @Test
        void allDifferencesWhenItWasLeftOut() {
            ValidationResult result = ReportValidator.validate(body("青山县人民政府", "16", "13"), BODIES);

            assertThat(told(result))
                    .as("one cause, one finding")
                    .containsExactly("consolidation.sum " + RECEIVED + " 16 =46");
            assertThat(result.getViolations()).singleElement().satisfies(violation -> {
                assertThat(violation.getReports())
                        .containsExactly(ReportKey.of(GOVERNMENT), ReportKey.of("青山县公安局", 2023));
                assertThat(violation.getJudged()).extracting(Cell::getName).containsExactly(RECEIVED, GRANTED);
                assertThat(violation.getCells())
                        .extracting(each -> each.getName() + " " + each.getValue())
                        .containsExactly(RECEIVED + " 16", GRANTED + " 13");
                assertThat(violation.getMessage().getChinese()).endsWith("；共2处；各处差额恰为“青山县公安局”的数，可能漏计了该机关");
            });
        }

        @Test
        void allDifferencesWhenItWasCountedTwice() {
            ValidationResult result = ReportValidator.validate(body("青山县人民政府", "50", "38"), BODIES);

            assertThat(result.getViolations())
                    .singleElement()
                    .satisfies(
                            violation -> assertThat(violation.getMessage(Locale.ENGLISH))
                                    .endsWith(
                                            "; all differences are those of \"青山县城关镇人民政府\", which may have been counted twice"));
        }

        @Test
        void nothingWhenADifferenceIsAnothers() {
            DisclosureReport government = with(body("青山县人民政府", "16", "13"), "requests.newlyReceived.total", "1");

            assertThat(ReportValidator.validate(government, BODIES).getViolations())
                    .hasSize(3)
                    .allSatisfy(violation -> assertThat(violation.getReports()).hasSize(1));
        }

        @Test
        void nothingWhenAnotherCellStaysBrokenWithoutIt() {
            DisclosureReport first = with(body("甲", "8", "5"), "challenges.reconsideration.total", "0");
            DisclosureReport second = body("乙", "2", "3");
            DisclosureReport third = with(body("丙", "", "1"), GRANTED, "1");

            ValidationResult result =
                    ReportValidator.validate(body("青山县人民政府", "5", "6"), List.of(first, second, third));

            assertThat(told(result))
                    .containsExactly(
                            "consolidation.sum " + RECEIVED + " 5 ≥10", "consolidation.sum " + GRANTED + " 6 =9");
            assertThat(result.getViolations())
                    .as("without 乙 the first cell is still at least 8")
                    .allSatisfy(violation -> assertThat(violation.getReports()).hasSize(1));
        }

        @Test
        void eachOfTwoBodiesThatHaveTheSameNumbers() {
            DisclosureReport twin = TOWN.withAgency(Agency.of("青山县东风镇人民政府"));

            assertThat(ReportValidator.validate(GOVERNMENT, List.of(OFFICE, POLICE, TOWN, twin))
                            .getViolations())
                    .as("which of the twins was left out, nobody can say")
                    .singleElement()
                    .satisfies(violation -> {
                        assertThat(violation.getReports()).hasSize(3);
                        assertThat(violation.getMessage().getChinese())
                                .endsWith("“青山县城关镇人民政府”或“青山县东风镇人民政府”的数，可能漏计了该机关");
                    });
        }
    }

    @Nested
    class WhatIsNotKnown {
        @Test
        void aBlankOfABodyLeavesASumKnownFromBelow() {
            List<DisclosureReport> bodies = List.of(OFFICE, with(POLICE, GRANTED, ""), TOWN);

            assertThat(ReportValidator.validate(GOVERNMENT, bodies).getUndecided())
                    .extracting(each -> each.getPlace().getName())
                    .containsExactly(GRANTED);
            assertThat(told(ReportValidator.validate(with(GOVERNMENT, GRANTED, "12"), bodies)))
                    .containsExactly("consolidation.sum " + GRANTED + " 12 ≥13");
        }

        @Test
        void aBlankOfTheGovernmentIsNeverBroken() {
            ValidationResult result = ReportValidator.validate(with(GOVERNMENT, GRANTED, ""), BODIES);

            assertThat(result.getViolations()).isEmpty();
            assertThat(result.getUndecided()).hasSize(1);
        }

        @Test
        void aMissingBodyIsToldByNameAndLeavesSumsKnownFromBelow() {
            Consolidation county = Consolidation.of(GOVERNMENT, List.of(OFFICE, POLICE))
                    .withExpected(List.of("青山县人民政府办公室", "青山县公安局", "青山县城关镇人民政府"));

            ValidationResult result = ReportValidator.validate(county);

            assertThat(told(result)).containsExactly("consolidation.coverage bodies.青山县城关镇人民政府 - =-");
            assertThat(result.getViolations().get(0).getMessage().getChinese()).isEqualTo("缺少“青山县城关镇人民政府”2023年度的报告");
            assertThat(result.getViolations().get(0).getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(result.getVerdict("consolidation.sum")).contains(Verdict.UNDECIDED);
            assertThat(county.getMissing()).containsExactly("青山县城关镇人民政府");
            assertThat(told(ReportValidator.validate(
                            Consolidation.of(with(GOVERNMENT, GRANTED, "29"), List.of(OFFICE, POLICE))
                                    .withExpected(county.getExpected()))))
                    .contains("consolidation.sum " + GRANTED + " 29 ≥30");
        }

        @Test
        void theSingleRowOf2019DoesntSayWhichItemABodyMeans() {
            String other = "requests.outcomes.otherHandling.otherReasons.total";
            DisclosureReport single = with(POLICE, other, "5");
            for (Cell cell : Form.of(single).getCells()) {
                if (cell.getName().contains("correctionOverdue")
                        || cell.getName().contains("feeOverdue")) {
                    single = cell.with(single, cell.getKind().getBlank());
                }
            }
            List<DisclosureReport> bodies = List.of(OFFICE, single, TOWN);

            assertThat(ReportValidator.validate(with(GOVERNMENT, other, "3"), bodies)
                            .getViolations())
                    .as("the other two may be 逾期不补正")
                    .isEmpty();
            assertThat(told(ReportValidator.validate(with(GOVERNMENT, other, "6"), bodies)))
                    .containsExactly("consolidation.sum " + other + " 6 ≤5");
        }
    }

    @Test
    void reportsOfAnotherYearAndSecondReportsDontCountAndAreNamed() {
        DisclosureReport old = brief(2022).withAgency(Agency.of("青山县教育局"));
        Consolidation county =
                Consolidation.of(GOVERNMENT, List.of(OFFICE, POLICE, TOWN, old, with(TOWN, GRANTED, "99")));

        ValidationResult result = ReportValidator.validate(county);

        assertThat(told(result))
                .containsExactly(
                        "consolidation.coverage bodies.青山县教育局 - =-", "consolidation.coverage bodies.青山县城关镇人民政府 - =-");
        assertThat(result.getViolations())
                .extracting(violation -> violation.getMessage().getChinese())
                .containsExactly(
                        "“青山县教育局”的报告是2022年度的，不是2023年度的，未计入", "“青山县城关镇人民政府”2023年度有不止一份报告，以最后公布的一份为准（公布日期不全的，以先列出的一份为准）");
        assertThat(county.getBodies()).isEqualTo(BODIES);
    }

    @Test
    void ofSeveralVersionsTheOnePublishedLastCountsWhateverTheirOrder() {
        DisclosureReport first = with(TOWN, GRANTED, "99").withPublicationDate(LocalDate.of(2024, 1, 20));
        DisclosureReport corrected = TOWN.withPublicationDate(LocalDate.of(2024, 2, 20));

        for (List<DisclosureReport> versions : List.of(List.of(first, corrected), List.of(corrected, first))) {
            List<DisclosureReport> bodies = new ArrayList<>(List.of(OFFICE, POLICE));
            bodies.addAll(versions);
            Consolidation county = Consolidation.of(GOVERNMENT, bodies);

            assertThat(county.getBodies()).containsExactly(OFFICE, POLICE, corrected);
            assertThat(county.getRepeated()).containsExactly(first);
            assertThat(told(ReportValidator.validate(county)))
                    .containsExactly("consolidation.coverage bodies.青山县城关镇人民政府 - =-");
        }
    }

    @Test
    void codesTellBodiesApartThatHaveOneName() {
        DisclosureReport one = TOWN.withAgency(Agency.builder()
                .name("城关镇人民政府")
                .unifiedSocialCreditCode("11321200014326022T")
                .build());
        DisclosureReport other = one.withAgency(one.getAgency().withUnifiedSocialCreditCode("11320829014341660L"));
        Consolidation county = Consolidation.of(GOVERNMENT, List.of(one, other))
                .withExpected(List.of("11321200014326022T", "11320829014341660L", "青山县公安局"));

        assertThat(county.getBodies()).hasSize(2);
        assertThat(county.getMissing()).containsExactly("青山县公安局");
    }

    @Test
    void aBodyWhoseCodeStandsInOneReportOnlyCountsOnce() {
        DisclosureReport coded = TOWN.withAgency(TOWN.getAgency().withUnifiedSocialCreditCode("11321200014326022T"));

        ValidationResult result = ReportValidator.validate(GOVERNMENT, List.of(OFFICE, POLICE, coded, TOWN));

        assertThat(told(result)).containsExactly("consolidation.coverage bodies.青山县城关镇人民政府 - =-");
    }

    @Test
    void theGovernmentIsNoBodyOfItsOwn() {
        ValidationResult result = ReportValidator.validate(GOVERNMENT, List.of(OFFICE, GOVERNMENT, POLICE, TOWN));

        assertThat(told(result)).containsExactly("consolidation.coverage bodies.青山县人民政府 - =-");
        assertThat(result.getViolations().get(0).getMessage().getChinese())
                .isEqualTo("“青山县人民政府”是本政府，不是其本级部门或下级政府，其报告未计入");
    }

    @Test
    void aBodyIsToldOnceWhateverIsWrong() {
        Consolidation county = Consolidation.of(GOVERNMENT, List.of(OFFICE, POLICE, TOWN.withYear(2022)))
                .withExpected(List.of("青山县人民政府办公室", "青山县公安局", "青山县城关镇人民政府"));

        ValidationResult result = ReportValidator.validate(county);

        assertThat(result.getViolations())
                .extracting(violation -> violation.getMessage().getChinese())
                .containsExactly("“青山县城关镇人民政府”的报告是2022年度的，不是2023年度的，未计入");
        assertThat(result.getTallies()).contains(RuleTally.of("consolidation.coverage", 2, 1, 0));
    }

    @Test
    void amountsAreToldInTheUnitThatIsPrinted() {
        Cell amount = Form.of(FormVersion.V2019).getCell("proactiveDisclosure.centralizedProcurement.amount");
        DisclosureReport body = amount.withUnit(
                with(brief(2020).withAgency(Agency.of("青山县公安局")), amount.getName(), "1.25"),
                Optional.of(MoneyUnit.WAN_YUAN));
        DisclosureReport government = amount.withUnit(
                with(brief(2020).withAgency(Agency.of("青山县人民政府")), amount.getName(), "12300"),
                Optional.of(MoneyUnit.YUAN));

        assertThat(told(ReportValidator.validate(government, List.of(body))))
                .containsExactly("consolidation.disclosure-sum " + amount.getName() + " 12300 =12500");
    }

    @Test
    void totalsDontTellWhoIsMissing() {
        Consolidation consolidation = Consolidation.of(GOVERNMENT, ReportTotals.consolidate(BODIES));

        assertThatIllegalStateException()
                .isThrownBy(() -> consolidation.withExpected(List.of("青山县公安局")))
                .withMessageContaining("青山县公安局");
    }

    @Test
    void totalsAddedUpElsewhereGiveTheSameButNameNoBody() {
        DisclosureReport government = body("青山县人民政府", "16", "13");
        ReportTotals totals = ReportTotals.consolidate(BODIES);

        ValidationResult result = ReportValidator.validate(Consolidation.of(government, totals));

        assertThat(told(result))
                .containsExactly(
                        "consolidation.sum " + RECEIVED + " 16 =46", "consolidation.sum " + GRANTED + " 13 =34");
        assertThat(result.getViolations())
                .allSatisfy(violation -> assertThat(violation.getReports()).hasSize(1));
        assertThat(ReportValidator.validate(Consolidation.of(government, totals.addMissing()))
                        .getViolations())
                .as("what a missing body has may be more")
                .hasSize(2);
    }

    @Test
    void withoutAnyBodyThereIsNothingToCompare() {
        ValidationResult result = ReportValidator.validate(GOVERNMENT, List.of());

        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getVerdict("consolidation.sum")).isEmpty();
    }

    @Test
    void feesAreComparedExactly() {
        String fees = "proactiveDisclosure.administrativeFees";
        List<DisclosureReport> bodies = List.of(with(OFFICE, fees, "0.1"), with(POLICE, fees, "0.2"), TOWN);

        assertThat(ReportValidator.validate(with(GOVERNMENT, fees, "0.3"), bodies)
                        .getViolations())
                .isEmpty();
        assertThat(told(ReportValidator.validate(with(GOVERNMENT, fees, "0.31"), bodies)))
                .containsExactly("consolidation.disclosure-sum " + fees + " 0.31 =0.3");
    }

    @Test
    void waiversAndSeveritiesAreAsForAnyRule() {
        RuleSet rules = RuleSet.standard()
                .withSeverity("consolidation.sum", Severity.NOTICE)
                .withWaiver(Waiver.of("consolidation.sum", GRANTED, "口径不同").forReport(ReportKey.of(GOVERNMENT)));

        ValidationResult result = ReportValidator.validate(
                Consolidation.of(with(with(GOVERNMENT, GRANTED, "1"), RECEIVED, "1"), BODIES), rules);

        assertThat(result.isValid()).isTrue();
        assertThat(result.getViolations()).extracting(Violation::isWaived).containsExactly(false, true);
    }

    @Provide
    Arbitrary<List<DisclosureReport>> bodies() {
        return ReportArbitraries.consistentReports(FormVersion.V2021)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** The government's cell is moved by something; exactly the moved ones are told, whatever the order of the bodies. */
    @Property(tries = 60)
    void exactlyTheMovedCellsAreTold(@ForAll("bodies") List<DisclosureReport> drawn, @ForAll long seed) {
        Random random = new Random(seed);
        List<DisclosureReport> reports = new ArrayList<>();
        for (DisclosureReport report : drawn) {
            reports.add(report.withYear(2023).withAgency(Agency.of("机关" + reports.size())));
        }
        DisclosureReport government = ReportTotals.consolidate(reports).toReport(Agency.of("青山县人民政府"), 2023);
        List<String> moved = new ArrayList<>();
        for (Cell cell : Form.of(government).getCells()) {
            CellValue value = cell.get(government);
            if (cell.getKind() == CellKind.COUNT && !value.isBlank() && random.nextInt(20) == 0) {
                long other = Long.parseLong(value.toString()) + 1 + random.nextInt(9);
                government = cell.with(government, cell.getKind().parse(Long.toString(other)));
                moved.add(cell.getName());
            }
        }
        Collections.shuffle(reports, random);

        assertThat(ReportValidator.validate(government, reports).getViolations().stream()
                        .filter(violation -> violation.getRuleId().endsWith("sum"))
                        .flatMap(violation -> violation.getJudged().stream())
                        .map(Cell::getName))
                .containsExactlyInAnyOrderElementsOf(moved);
    }

    @Nested
    class Table二 {
        private static final String ISSUED = "proactiveDisclosure.normativeDocuments.issued";

        @Test
        void aDifferenceIsAWarningAndNamesJointDocuments() {
            ValidationResult result = ReportValidator.validate(
                    with(GOVERNMENT, ISSUED, "1"), List.of(with(OFFICE, ISSUED, "1"), with(POLICE, ISSUED, "1"), TOWN));

            assertThat(result.isValid()).isTrue();
            assertThat(result.getViolations()).singleElement().satisfies(violation -> {
                assertThat(violation.getRuleId()).isEqualTo("consolidation.disclosure-sum");
                assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
                assertThat(violation.getMessage().getChinese()).contains("联合制发");
            });
        }
    }

    @Nested
    class TextsOfBodies {
        private static final String COPIED = "坚持把公开放在服务群众的前面，开设山塘管护和护林防火两个专题，逐月公布巡查结果，并请村民小组长对公布内容打分。";

        private static DisclosureReport saying(DisclosureReport report, String text) {
            return report.withOverview(report.getOverview().withText(text));
        }

        @Test
        void aCopyWithTheNameChangedIsReportedOnceWithItsShare() {
            List<DisclosureReport> bodies = List.of(
                    saying(OFFICE, "2023年，青山县人民政府办公室" + COPIED),
                    saying(POLICE, "2023年，青山县公安局" + COPIED),
                    saying(TOWN, "2023年，我镇" + COPIED));

            assertThat(ReportValidator.validate(GOVERNMENT, bodies).getViolations("consolidation.text-repeated"))
                    .extracting(violation -> violation.getPlace().getName() + " "
                            + violation.getSeverity() + " "
                            + violation.getMessage().getChinese().contains("100%相同"))
                    .containsExactly("bodies.青山县公安局 NOTICE true", "bodies.青山县城关镇人民政府 NOTICE true");
        }

        @Test
        void textsOfTheirOwnAndWhatLawAndTemplateSayAreNot() {
            String law = "认真贯彻落实《中华人民共和国政府信息公开条例》，按照国务院办公厅要求编制本报告，如有疑问请与办公室联系，联系电话12345。";
            List<DisclosureReport> bodies = List.of(
                    saying(OFFICE, law + "全年公开会议纪要十二份，开设政策问答，两次邀请居民列席常务会议并公布意见采纳情况。"),
                    saying(POLICE, law + "上线出入境办理进度查询，公布辖区盗窃警情分布，请群众为派出所窗口服务打分。"),
                    saying(TOWN, law));

            ValidationResult result = ReportValidator.validate(GOVERNMENT, bodies);
            assertThat(result.getViolations()).isEmpty();
            assertThat(result.getTallies()).contains(RuleTally.of("consolidation.text-repeated", 2, 0, 0));
        }
    }
}
