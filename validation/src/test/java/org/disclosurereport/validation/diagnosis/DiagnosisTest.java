package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Samples;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;
import org.disclosurereport.validation.slips.SlipCases;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
    /** The table of huaian-2024. */
    private static final DisclosureReport HUAIAN = SlipCases.huaian2024();

    private static DisclosureReport with(DisclosureReport report, String... cellsAndTexts) {
        DisclosureReport changed = report;
        for (int i = 0; i < cellsAndTexts.length; i += 2) {
            changed = Samples.with(changed, cellsAndTexts[i], cellsAndTexts[i + 1]);
        }
        return changed;
    }

    private static List<String> told(Explanation explanation) {
        return explanation.getCorrections().stream()
                .map(each -> each.getCell() + " " + each.getPrinted() + " → " + each.getFits() + " "
                        + each.getSlip().getId())
                .toList();
    }

    private static Explanation first(DisclosureReport report) {
        return ReportDiagnosis.diagnose(report).getFirst().orElseThrow();
    }

    @Nested
    class OneSlip {
        @ParameterizedTest
        @CsvSource({
            "requests.outcomes.granted.naturalPersons, 1228, 1288, DIGIT_REPLACED",
            "requests.outcomes.granted.naturalPersons, 128, 1288, DIGIT_DROPPED",
            "requests.outcomes.granted.naturalPersons, 12388, 1288, DIGIT_INSERTED",
            "requests.outcomes.granted.naturalPersons, 2188, 1288, DIGITS_SWAPPED",
            "requests.outcomes.granted.naturalPersons, 12880000, 1288, UNIT_CHANGED",
            "requests.outcomes.granted.naturalPersons, 77, 1288, OTHER_VALUE",
            "requests.outcomes.granted.total, 0, 1362, TOTAL_LEFT_AT_ZERO",
            "requests.outcomes.granted.total, 1341, 1362, TOTAL_NOT_UPDATED",
            "requests.outcomes.total.total, 3411, 3050, TOTAL_NOT_UPDATED",
            "requests.carriedForward.naturalPersons, 13, 103, DIGIT_DROPPED",
        })
        void isNamedWithTheNumberThatFits(String cell, String printed, String fits, SlipKind slip) {
            DisclosureReport wrong = with(HUAIAN, cell, printed);
            Diagnosis diagnosis = ReportDiagnosis.diagnose(wrong);
            Explanation explanation = diagnosis.getFirst().orElseThrow();
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.UNIQUE);
            assertThat(told(explanation)).containsExactly(cell + " " + printed + " → " + fits + " " + slip.getId());
            assertThat(explanation.isSure()).isTrue();
            assertThat(explanation.isSmallest()).isTrue();
            assertThat(explanation.isComplete()).isTrue();
            assertThat(explanation.getAlternatives()).isZero();
            assertThat(explanation.getSettled())
                    .isEqualTo(diagnosis.getBroken())
                    .isNotEmpty();
            assertThat(explanation.applyTo(wrong)).isEqualTo(HUAIAN);
            assertThat(wrong).as("nothing is applied unasked").isEqualTo(with(HUAIAN, cell, printed));
        }

        @Test
        void ofTwoNeighboursExchangedIsOneSlip() {
            Explanation explanation = first(with(
                    HUAIAN,
                    "requests.outcomes.unavailable.notHeld.naturalPersons",
                    "12",
                    "requests.outcomes.unavailable.notHeld.commercialEnterprises",
                    "746"));
            assertThat(told(explanation))
                    .containsExactly(
                            "requests.outcomes.unavailable.notHeld.naturalPersons 12 → 746 cells-exchanged",
                            "requests.outcomes.unavailable.notHeld.commercialEnterprises 746 → 12 cells-exchanged");
            assertThat(explanation.getSlips()).hasSize(1);
            assertThat(explanation.isSure()).isTrue();
        }

        @Test
        void ofAnExchangeThatTwoColumnsExplainEquallyIsATie() {
            DisclosureReport wrong = with(
                    HUAIAN,
                    "requests.outcomes.refused.deliberativeProcess.naturalPersons",
                    "9",
                    "requests.outcomes.refused.enforcementCaseFiles.naturalPersons",
                    "12");
            Diagnosis diagnosis = ReportDiagnosis.diagnose(wrong);
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.TIED);
            assertThat(diagnosis.getExplanations().subList(0, 2)).allSatisfy(each -> {
                assertThat(each.getAlternatives()).isEqualTo(1);
                assertThat(each.isSure()).isFalse();
                assertThat(each.getSlips()).extracting(Slip::getKind).containsExactly(SlipKind.CELLS_EXCHANGED);
            });
            assertThat(diagnosis.getExplanations().subList(0, 2))
                    .extracting(each -> each.getCorrections().get(0).getCell().getColumnName())
                    .containsExactly("naturalPersons", "total");
        }

        @Test
        void ofAValueThatSlippedOneRowDown() {
            Explanation explanation = first(with(
                    HUAIAN,
                    "requests.outcomes.granted.naturalPersons",
                    "0",
                    "requests.outcomes.partlyGranted.naturalPersons",
                    "1288"));
            assertThat(explanation.getSlips()).extracting(Slip::getKind).containsExactly(SlipKind.VALUE_SLIPPED);
            assertThat(explanation.getCorrections())
                    .extracting(each -> each.getFits().toString())
                    .containsExactly("1288", "447");
        }

        @Test
        void ofAWholeRowShiftedByOneCell() {
            String row = "requests.newlyReceived.";
            Explanation explanation = first(with(
                    HUAIAN,
                    row + "naturalPersons",
                    "0",
                    row + "commercialEnterprises",
                    "3001",
                    row + "researchInstitutions",
                    "53",
                    row + "publicWelfareOrganizations",
                    "0",
                    row + "legalServiceInstitutions",
                    "0",
                    row + "otherOrganizations",
                    "61",
                    row + "total",
                    "4"));
            assertThat(explanation.getSlips()).extracting(Slip::getKind).containsExactly(SlipKind.ROW_SHIFTED);
            assertThat(explanation.applyTo(with(
                            HUAIAN,
                            row + "naturalPersons",
                            "0",
                            row + "commercialEnterprises",
                            "3001",
                            row + "researchInstitutions",
                            "53",
                            row + "publicWelfareOrganizations",
                            "0",
                            row + "legalServiceInstitutions",
                            "0",
                            row + "otherOrganizations",
                            "61",
                            row + "total",
                            "4")))
                    .isEqualTo(HUAIAN);
        }

        @Test
        void ofAWholeColumnShiftedByOneCellIsToldThoughTooLargeToBeProvenSmallest() {
            DisclosureReport wrong = HUAIAN;
            CellValue above = Count.zero();
            for (RequestRow row : RequestRow.values()) {
                Cell cell = Form.of(HUAIAN).getCell(row, RequestColumn.COMMERCIAL_ENTERPRISES);
                wrong = cell.with(wrong, above);
                above = cell.get(HUAIAN);
            }
            Diagnosis diagnosis = ReportDiagnosis.diagnose(wrong);
            Explanation explanation = diagnosis.getFirst().orElseThrow();
            assertThat(explanation.getSlips()).extracting(Slip::getKind).containsExactly(SlipKind.COLUMN_SHIFTED);
            assertThat(explanation.applyTo(wrong)).isEqualTo(HUAIAN);
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.LIMIT);
            assertThat(explanation.isSure()).isFalse();
            assertThat(explanation.isSmallest()).isFalse();
        }
    }

    @Nested
    class OtherTables {
        @Test
        void twoTotalsOfTableFourLeftAtZeroAreSure() {
            DisclosureReport wrong = with(
                    Samples.zero(2023),
                    "challenges.reconsideration.upheld",
                    "10",
                    "challenges.reconsideration.corrected",
                    "1",
                    "challenges.litigationAfterReconsideration.upheld",
                    "5");
            Explanation explanation = first(wrong);
            assertThat(told(explanation))
                    .containsExactly(
                            "challenges.reconsideration.total 0 → 11 total-left-at-zero",
                            "challenges.litigationAfterReconsideration.total 0 → 5 total-left-at-zero");
            assertThat(explanation.isSure()).isTrue();
        }

        @Test
        void anInequalityLeavesAChoiceAndIsNeverSure() {
            DisclosureReport wrong = with(
                    Samples.zero(2023),
                    "proactiveDisclosure.regulations.issued",
                    "12",
                    "proactiveDisclosure.regulations.inForce",
                    "2");
            Diagnosis diagnosis = ReportDiagnosis.diagnose(wrong);
            assertThat(diagnosis.getExplanations())
                    .extracting(each -> told(each).get(0))
                    .containsExactlyInAnyOrder(
                            "proactiveDisclosure.regulations.repealed 0 → 10 other-value",
                            "proactiveDisclosure.regulations.inForce 2 → 12 other-value",
                            "proactiveDisclosure.regulations.issued 12 → 2 other-value");
            assertThat(diagnosis.getExplanations()).allSatisfy(each -> {
                assertThat(each.isSure()).isFalse();
                assertThat(each.getCorrections().get(0).isExact())
                        .as("more would do as well")
                        .isFalse();
            });
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.TIED);
        }

        @Test
        void aChangeMayBeCorrectedToANegativeNumber() {
            DisclosureReport wrong = with(
                    Samples.zero(FormVersion.V2019),
                    "proactiveDisclosure.licensing.itemsLastYear",
                    "5",
                    "proactiveDisclosure.licensing.change",
                    "-8");
            assertThat(ReportDiagnosis.diagnose(wrong).getExplanations())
                    .extracting(each -> told(each).get(0))
                    .containsExactlyInAnyOrder(
                            "proactiveDisclosure.licensing.itemsLastYear 5 → 8 other-value",
                            "proactiveDisclosure.licensing.change -8 → -5 other-value");
        }

        @Test
        void slipsInTwoTablesAreOneExplanation() {
            Explanation explanation = first(with(
                    with(HUAIAN, "requests.outcomes.granted.naturalPersons", "1228"),
                    "challenges.litigationDirect.pending",
                    "4",
                    "challenges.litigationAfterReconsideration.total",
                    "3"));
            assertThat(explanation.getCorrections()).hasSize(3);
            assertThat(explanation.isComplete()).isTrue();
        }

        @Test
        void twoTotalsOfTableFourExchangedAreOneSlipThoughNoRuleHoldsBoth() {
            DisclosureReport right = with(
                    Samples.zero(2023),
                    "challenges.reconsideration.upheld",
                    "12",
                    "challenges.reconsideration.corrected",
                    "5",
                    "challenges.reconsideration.total",
                    "17",
                    "challenges.litigationDirect.upheld",
                    "3",
                    "challenges.litigationDirect.pending",
                    "1",
                    "challenges.litigationDirect.total",
                    "4");
            DisclosureReport wrong =
                    with(right, "challenges.reconsideration.total", "4", "challenges.litigationDirect.total", "17");
            Explanation explanation = first(wrong);
            assertThat(explanation.getSlips()).extracting(Slip::getKind).containsExactly(SlipKind.CELLS_EXCHANGED);
            assertThat(explanation.applyTo(wrong)).isEqualTo(right);
        }
    }

    @Nested
    class Blanks {
        @Test
        void thatCanHaveOneValueOnlyAreDeduced() {
            DisclosureReport blank = HUAIAN;
            for (RequestRow row : RequestRow.values()) {
                blank = Form.of(HUAIAN).getCell(row, RequestColumn.TOTAL).with(blank, Count.blank());
            }
            Diagnosis diagnosis = ReportDiagnosis.diagnose(blank);
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.CONSISTENT);
            assertThat(diagnosis.getExplanations()).isEmpty();
            assertThat(diagnosis.getDeductions()).hasSize(25);
            assertThat(diagnosis.applyDeductionsTo(blank)).isEqualTo(HUAIAN);
            assertThat(ReportDiagnosis.withDeductions(blank)).isEqualTo(HUAIAN);
        }

        @Test
        void areZeroWhereTheFilledPartsMakeTheSum() {
            DisclosureReport blank = with(
                    Samples.zero(2023),
                    "challenges.reconsideration.upheld",
                    "7",
                    "challenges.reconsideration.corrected",
                    "",
                    "challenges.reconsideration.pending",
                    "",
                    "challenges.reconsideration.total",
                    "7");
            assertThat(ReportDiagnosis.diagnose(blank).getDeductions())
                    .extracting(each -> each.getCell() + " " + each.getValue())
                    .containsExactly("challenges.reconsideration.corrected 0", "challenges.reconsideration.pending 0");
        }

        @Test
        void withAChoiceStayBlank() {
            DisclosureReport blank = with(
                    Samples.zero(2023),
                    "challenges.reconsideration.corrected",
                    "",
                    "challenges.reconsideration.pending",
                    "",
                    "challenges.reconsideration.total",
                    "7");
            Diagnosis diagnosis = ReportDiagnosis.diagnose(blank);
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.CONSISTENT);
            assertThat(diagnosis.getDeductions()).isEmpty();
            assertThat(diagnosis.applyDeductionsTo(blank)).isEqualTo(blank);
        }

        @Test
        void areUnknownsOfTheSearch() {
            Diagnosis diagnosis = ReportDiagnosis.diagnose(with(
                    Samples.zero(2023),
                    "challenges.reconsideration.upheld",
                    "71",
                    "challenges.reconsideration.corrected",
                    "",
                    "challenges.reconsideration.total",
                    "17"));
            assertThat(diagnosis.getExplanations())
                    .extracting(each -> told(each).get(0))
                    .containsExactlyInAnyOrder(
                            "challenges.reconsideration.upheld 71 → 17 other-value",
                            "challenges.reconsideration.total 17 → 71 other-value");
            assertThat(diagnosis.getDeductions()).isEmpty();
        }

        @Test
        void filledInSinceAreNotOverwritten() {
            DisclosureReport blank = with(Samples.zero(2023), "challenges.reconsideration.total", "");
            Diagnosis diagnosis = ReportDiagnosis.diagnose(blank);
            assertThatThrownBy(() -> diagnosis.applyDeductionsTo(with(blank, "challenges.reconsideration.total", "3")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("report must be the one diagnosed: challenges.reconsideration.total was blank, is 3");
        }
    }

    @Nested
    class Options {
        private final Form form = Form.of(FormVersion.V2021);

        @Test
        void trustedCellsAreNotCorrected() {
            DisclosureReport wrong = with(HUAIAN, "requests.carriedOver.naturalPersons", "43");
            DiagnosisOptions options = DiagnosisOptions.builder()
                    .addTrustedCells(form.getCell("requests.carriedOver.naturalPersons"))
                    .build();
            Diagnosis diagnosis = ReportDiagnosis.diagnose(wrong, options);
            assertThat(diagnosis.getExplanations()).isNotEmpty().allSatisfy(each -> {
                assertThat(each.getCorrections())
                        .extracting(Correction::getCell)
                        .doesNotContain(form.getCell("requests.carriedOver.naturalPersons"));
                assertThat(ReportDiagnosis.diagnose(each.applyTo(wrong)).getState())
                        .isEqualTo(DiagnosisState.CONSISTENT);
            });
        }

        @Test
        void nothingFitsWhereTrustedCellsContradict() {
            DiagnosisOptions options = DiagnosisOptions.builder()
                    .addAllTrustedCells(form.getCells())
                    .build();
            Diagnosis diagnosis = ReportDiagnosis.diagnose(with(HUAIAN, "requests.carriedOver.total", "35"), options);
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.INCONSISTENT);
            assertThat(diagnosis.getExplanations()).isEmpty();
            assertThat(diagnosis.getBroken())
                    .extracting(RulePlace::getRuleId)
                    .containsExactly("requests.row-total", "requests.flow-balance");
        }

        @Test
        void trustedCellsOfTheOtherFormMeanNothing() {
            DiagnosisOptions options = DiagnosisOptions.builder()
                    .addAllTrustedCells(Form.of(FormVersion.V2019).getCells())
                    .build();
            DisclosureReport wrong = with(HUAIAN, "requests.carriedOver.total", "43");
            assertThat(ReportDiagnosis.diagnose(wrong, options)).isEqualTo(ReportDiagnosis.diagnose(wrong));
        }

        @Test
        void aLimitThatIsMetIsTold() {
            DisclosureReport wrong = with(
                    HUAIAN,
                    "requests.outcomes.granted.naturalPersons",
                    "1",
                    "requests.outcomes.partlyGranted.commercialEnterprises",
                    "2",
                    "requests.carriedOver.otherOrganizations",
                    "3",
                    "requests.outcomes.refused.stateSecrets.total",
                    "4");
            Diagnosis few = ReportDiagnosis.diagnose(
                    wrong, DiagnosisOptions.builder().maxSteps(1).build());
            assertThat(few.getState()).isEqualTo(DiagnosisState.LIMIT);
            assertThat(few.getExplanations()).allSatisfy(each -> {
                assertThat(each.isSure()).isFalse();
                assertThat(each.isSmallest()).isFalse();
            });
            Diagnosis small = ReportDiagnosis.diagnose(
                    wrong, DiagnosisOptions.builder().maxCells(2).build());
            assertThat(small.getState()).isEqualTo(DiagnosisState.LIMIT);
            assertThat(ReportDiagnosis.diagnose(wrong).getState()).isEqualTo(DiagnosisState.UNIQUE);
        }

        @Test
        void noMoreExplanationsThanAskedForAreTold() {
            DisclosureReport wrong = with(
                    HUAIAN,
                    "requests.outcomes.refused.stateSecrets.naturalPersons",
                    "30",
                    "requests.outcomes.refused.prohibitedByLaw.naturalPersons",
                    "2");
            assertThat(ReportDiagnosis.diagnose(wrong).getExplanations()).hasSizeGreaterThan(1);
            assertThat(ReportDiagnosis.diagnose(
                                    wrong,
                                    DiagnosisOptions.builder()
                                            .maxExplanations(1)
                                            .build())
                            .getExplanations())
                    .hasSize(1);
        }

        @Test
        void rulesOfOnesOwnCount() {
            LinearRule rule = LinearRule.of(
                    RuleInfo.builder()
                            .id("own.licences")
                            .severity(Severity.ERROR)
                            .statement(LocalizedText.same("as many penalties as licences"))
                            .build(),
                    each -> each.findCell("proactiveDisclosure.licensing").stream()
                            .map(cell -> LinearConstraint.builder()
                                    .place(Place.of(cell))
                                    .addJudged(cell)
                                    .addAdded(each.getCell("proactiveDisclosure.penalties"))
                                    .build())
                            .toList());
            DisclosureReport report = with(
                    Samples.zero(2023),
                    "proactiveDisclosure.licensing",
                    "5678",
                    "proactiveDisclosure.penalties",
                    "5687");
            assertThat(ReportDiagnosis.diagnose(report).getState()).isEqualTo(DiagnosisState.CONSISTENT);
            DiagnosisOptions options = DiagnosisOptions.builder()
                    .rules(RuleSet.standard().plus(rule))
                    .build();
            Diagnosis diagnosis = ReportDiagnosis.diagnose(report, options);
            assertThat(diagnosis.getBroken()).extracting(RulePlace::getRuleId).containsExactly("own.licences");
            assertThat(diagnosis.getExplanations())
                    .extracting(each -> told(each).get(0))
                    .containsExactly(
                            "proactiveDisclosure.licensing 5678 → 5687 digits-swapped",
                            "proactiveDisclosure.penalties 5687 → 5678 digits-swapped");
        }

        @Test
        void waivedPlacesNeedNotHold() {
            DisclosureReport wrong = with(Samples.zero(2023), "challenges.reconsideration.total", "3");
            DiagnosisOptions options = DiagnosisOptions.builder()
                    .rules(RuleSet.standard()
                            .withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "说明见附件")))
                    .build();
            assertThat(ReportDiagnosis.diagnose(wrong).getState()).isNotEqualTo(DiagnosisState.CONSISTENT);
            assertThat(ReportDiagnosis.diagnose(wrong, options).getState()).isEqualTo(DiagnosisState.CONSISTENT);
        }

        @Test
        void budgetsThatAllowNothingAreRefused() {
            Map.of(
                            "maxSteps must be 1 or more, was 0",
                                    DiagnosisOptions.builder().maxSteps(0),
                            "maxCells must be 1 … 40, was 0",
                                    DiagnosisOptions.builder().maxCells(0),
                            "maxCells must be 1 … 40, was 41",
                                    DiagnosisOptions.builder().maxCells(41),
                            "maxExplanations must be 1 or more, was 0",
                                    DiagnosisOptions.builder().maxExplanations(0))
                    .forEach((message, builder) -> assertThatThrownBy(builder::build)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(message));
        }
    }

    @Nested
    class Words {
        private final DisclosureReport wrong = with(HUAIAN, "requests.outcomes.granted.naturalPersons", "1228");

        @Test
        void ofAnExplanationAreInBothLanguages() {
            Explanation explanation = first(wrong);
            assertThat(explanation.getMessage())
                    .isEqualTo(LocalizedText.of(
                            "一位数字有误：三、本年度办理结果 （一）予以公开 · 自然人。",
                            "one digit replaced: requests › outcomes › granted · natural persons."));
            assertThat(explanation.getCorrections().get(0).getMessage())
                    .isEqualTo(LocalizedText.of(
                            "三、本年度办理结果 （一）予以公开 · 自然人：现为1228，应为1288",
                            "requests › outcomes › granted · natural persons: 1288 instead of 1228"));
        }

        @ParameterizedTest
        @EnumSource
        void ofASlipStandBesideAStableId(SlipKind kind) {
            assertThat(kind.getId())
                    .matches("[a-z]+(-[a-z]+)*")
                    .isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(kind.getLabel().getChinese()).isNotBlank();
            assertThat(kind.getLabel().getEnglish()).isNotBlank();
        }
    }

    @Nested
    class AnotherReport {
        @Test
        void isNotCorrected() {
            Explanation explanation = first(with(HUAIAN, "requests.outcomes.granted.naturalPersons", "1228"));
            assertThatThrownBy(() -> explanation.applyTo(HUAIAN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("report must be the one diagnosed: requests.outcomes.granted.naturalPersons was 1228,"
                            + " is 1288");
            assertThatThrownBy(() -> explanation.applyTo(Samples.zero(FormVersion.V2019)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class BadInput {
        @ParameterizedTest
        @EnumSource
        void everythingBlankIsConsistentAndTellsNothing(FormVersion version) {
            Diagnosis diagnosis = ReportDiagnosis.diagnose(filled(version, null));
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.CONSISTENT);
            assertThat(diagnosis.getDeductions()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void everythingAtTheLimitIsToldAndNeverLeavesTheRange(FormVersion version) {
            Diagnosis diagnosis = ReportDiagnosis.diagnose(filled(version, Count.MAX));
            assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.LIMIT);
            assertThat(diagnosis.getExplanations())
                    .allSatisfy(each -> assertThat(each.isComplete()).isFalse());
        }

        private DisclosureReport filled(FormVersion version, Long count) {
            DisclosureReport report = Samples.zero(version);
            List<CellValue> values = new ArrayList<>();
            for (Cell cell : Form.of(version).getCells()) {
                boolean blank = count == null || cell.getKind() == CellKind.AMOUNT;
                CellValue filled = cell.getKind() == CellKind.CHANGE && !blank
                        ? Change.of(-count)
                        : Count.of(count == null ? 0 : count);
                values.add(blank ? cell.getKind().getBlank() : filled);
            }
            return Form.of(version).withValues(report, values);
        }
    }
}
