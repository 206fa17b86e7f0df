package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.Samples.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FigureScope;
import org.disclosurereport.Overview;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NarrativeRulesTest {
    private static final List<String> RULES =
            List.of("narrative.requests", "narrative.outcomes", "narrative.challenges", "narrative.none-received");

    /** A report whose total of each row and block is another power of 2, so that each sum has one value only. */
    private static DisclosureReport powers() {
        DisclosureReport report = Samples.zero(2023);
        long power = 1;
        for (RequestRow row : RequestRow.values()) {
            report = with(report, "requests." + String.join(".", row.getNamePath()) + ".total", Long.toString(power));
            power *= 2;
        }
        for (String block : List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration")) {
            report = with(report, "challenges." + block + ".total", Long.toString(power));
            power *= 2;
        }
        return report;
    }

    private static DisclosureReport telling(DisclosureReport report, StatedFigure... figures) {
        return report.withOverview(Overview.builder()
                .text(Samples.OVERVIEW)
                .addStatedFigures(figures)
                .build());
    }

    private static StatedFigure figure(StatedQuantity quantity, long value) {
        return StatedFigure.builder().quantity(quantity).value(Count.of(value)).build();
    }

    private static long rows(RequestRow first, RequestRow last) {
        return Arrays.stream(RequestRow.values())
                .filter(row -> row.compareTo(first) >= 0 && row.compareTo(last) <= 0)
                .mapToLong(row -> 1L << row.ordinal())
                .sum();
    }

    private static long sumOf(StatedQuantity quantity) {
        return switch (quantity) {
            case REQUESTS_RECEIVED -> 1;
            case REQUESTS_CARRIED_OVER -> 2;
            case GRANTED -> 4;
            case PARTLY_GRANTED -> 8;
            case GRANTED_OR_PARTLY_GRANTED -> 12;
            case REFUSED -> rows(RequestRow.STATE_SECRETS, RequestRow.ADMINISTRATIVE_INQUIRY);
            case UNAVAILABLE -> rows(RequestRow.NOT_HELD, RequestRow.STILL_UNCLEAR);
            case NOT_PROCESSED -> rows(RequestRow.PETITIONS_AND_COMPLAINTS, RequestRow.CONFIRMATION_OR_REISSUE);
            case OTHER_HANDLING -> rows(RequestRow.CORRECTION_OVERDUE, RequestRow.OTHER_REASONS);
            case REQUESTS_ANSWERED -> 1L << RequestRow.TOTAL.ordinal();
            case REQUESTS_CARRIED_FORWARD -> 1L << RequestRow.CARRIED_FORWARD.ordinal();
            case RECONSIDERATIONS -> 1L << 25;
            case LITIGATIONS -> 6L << 25;
            case CHALLENGES -> 7L << 25;
            default -> throw new IllegalArgumentException("quantity must be one that a rule judges, was " + quantity);
        };
    }

    private static String ruleOf(StatedQuantity quantity) {
        return switch (quantity) {
            case REQUESTS_RECEIVED, REQUESTS_CARRIED_OVER, REQUESTS_CARRIED_FORWARD -> "narrative.requests";
            case RECONSIDERATIONS, LITIGATIONS, CHALLENGES -> "narrative.challenges";
            default -> "narrative.outcomes";
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = StatedQuantity.class,
            names = {
                "REQUESTS_RECEIVED",
                "REQUESTS_CARRIED_OVER",
                "REQUESTS_ANSWERED",
                "REQUESTS_CARRIED_FORWARD",
                "GRANTED",
                "PARTLY_GRANTED",
                "GRANTED_OR_PARTLY_GRANTED",
                "REFUSED",
                "UNAVAILABLE",
                "NOT_PROCESSED",
                "OTHER_HANDLING",
                "RECONSIDERATIONS",
                "LITIGATIONS",
                "CHALLENGES"
            })
    void aFigureEqualsTheSumOfItsRowsAndNoOther(StatedQuantity quantity) {
        ValidationResult right = ReportValidator.validate(telling(powers(), figure(quantity, sumOf(quantity))));
        assertThat(right.getVerdict(ruleOf(quantity))).hasValue(Verdict.SATISFIED);
        for (String rule : RULES) {
            assertThat(right.getVerdict(rule).isPresent()).as(rule).isEqualTo(rule.equals(ruleOf(quantity)));
        }
        ValidationResult wrong = ReportValidator.validate(telling(powers(), figure(quantity, 1L << 40)));
        assertThat(wrong.getViolations(ruleOf(quantity))).singleElement().satisfies(violation -> {
            assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(sumOf(quantity)));
            assertThat(violation.getPlace().getPointer()).isEqualTo("/overview/statedFigures/0");
        });
    }

    @Test
    void receivedRequestsMayIncludeThoseCarriedOver() {
        assertThat(ReportValidator.validate(telling(powers(), figure(StatedQuantity.REQUESTS_RECEIVED, 3)))
                        .getVerdict("narrative.requests"))
                .hasValue(Verdict.SATISFIED);
        assertThat(ReportValidator.validate(telling(powers(), figure(StatedQuantity.REQUESTS_RECEIVED, 2)))
                        .getVerdict("narrative.requests"))
                .hasValue(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, SATISFIED", "5, 0, VIOLATED", "'', 0, UNDECIDED"})
    void noneReceivedGoesWithAZeroRow(String row, long told, Verdict verdict) {
        DisclosureReport report = with(Samples.zero(2023), "requests.newlyReceived.total", row);
        report = with(report, "requests.newlyReceived.naturalPersons", row);
        report = with(report, "requests.carriedOver.total", "5");
        ValidationResult result =
                ReportValidator.validate(telling(report, figure(StatedQuantity.REQUESTS_RECEIVED, told)));
        assertThat(result.getVerdict("narrative.none-received")).hasValue(verdict);
        assertThat(result.getVerdict("narrative.requests")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureScope.class,
            names = {"BODY", "ON_BEHALF"})
    void aFigureOfAnotherScopeThanTheGovernmentsIsNeverFlagged(FigureScope scope) {
        StatedFigure other = figure(StatedQuantity.GRANTED, 95).withScope(scope);
        StatedFigure same = figure(StatedQuantity.GRANTED, 4).withScope(scope);
        ValidationResult result = ReportValidator.validate(telling(powers(), other, same));
        assertThat(result.getViolations("narrative.outcomes")).isEmpty();
        assertThat(result.getTallies()).contains(RuleTally.of("narrative.outcomes", 1, 0, 1));
    }

    @Test
    void aRoundedFigureIsNotJudgedAndABlankOneIsOpen() {
        StatedFigure rounded = figure(StatedQuantity.GRANTED, 95).withRounded(true);
        StatedFigure blank =
                StatedFigure.builder().quantity(StatedQuantity.GRANTED).build();
        ValidationResult result = ReportValidator.validate(telling(powers(), rounded, blank));
        assertThat(result.getTallies()).contains(RuleTally.of("narrative.outcomes", 0, 0, 1));
    }

    @Test
    void aBlankCellLeavesASumOpenOnlyAsFarAsTheRelationsDo() {
        DisclosureReport report = with(Samples.zero(2023), "challenges.litigationDirect.upheld", "8");
        report = with(report, "challenges.litigationDirect.total", "");
        StatedFigure told = figure(StatedQuantity.LITIGATIONS, 9);
        assertThat(ReportValidator.validate(telling(report, told)).getViolations("narrative.challenges"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(8)));
        DisclosureReport open = with(report, "challenges.litigationDirect.pending", "");
        assertThat(ReportValidator.validate(telling(open, told)).getVerdict("narrative.challenges"))
                .hasValue(Verdict.UNDECIDED);
        assertThat(ReportValidator.validate(telling(open, figure(StatedQuantity.LITIGATIONS, 7)))
                        .getViolations("narrative.challenges"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
                    assertThat(violation.getMessage().getChinese())
                            .isEqualTo("正文写行政诉讼7，行政诉讼 未经复议直接起诉 · 总计等2格之和不小于8，两者不一致");
                });
    }

    @Test
    void aBlankInTablesThatContradictThemselvesLeavesEverythingOpen() {
        DisclosureReport report = with(Samples.zero(2023), "challenges.litigationDirect.total", "");
        report = with(report, "challenges.reconsideration.total", "3");
        assertThat(ReportValidator.validate(telling(report, figure(StatedQuantity.LITIGATIONS, 7)))
                        .getVerdict("narrative.challenges"))
                .hasValue(Verdict.UNDECIDED);
    }

    @Test
    void aDisagreementTellsBothNumbersAndTheWords() {
        StatedFigure told =
                figure(StatedQuantity.GRANTED_OR_PARTLY_GRANTED, 258).withQuote("予以公开及部分公开258件");
        Violation violation = ReportValidator.validate(telling(powers(), told))
                .getViolations("narrative.outcomes")
                .get(0);
        assertThat(violation.getMessage().getChinese())
                .isEqualTo("正文写“予以公开及部分公开258件”（予以公开及部分公开），三、本年度办理结果 （一）予以公开 · 总计等2格之和为12，两者不一致");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo(
                        "the text says \"予以公开及部分公开258件\" (granted or partly granted), but the sum of 2 cells from requests › outcomes › granted · total on is 12");
        assertThat(violation.getCells())
                .extracting(CellReading::getName)
                .containsExactly(
                        "overview.statedFigures[0].value",
                        "requests.outcomes.granted.total",
                        "requests.outcomes.partlyGranted.total");
        assertThat(violation.getDifference()).hasValue(BigDecimal.valueOf(246));
    }

    @Test
    void theSingleRowOfOtherHandlingOfThe2019FormCounts() {
        DisclosureReport report = with(Samples.zero(2019), "requests.outcomes.otherHandling.otherReasons.total", "6");
        assertThat(Form.of(report).findCell("requests.outcomes.otherHandling.feeOverdue.total"))
                .isEmpty();
        assertThat(ReportValidator.validate(telling(report, figure(StatedQuantity.OTHER_HANDLING, 6)))
                        .getVerdict("narrative.outcomes"))
                .hasValue(Verdict.SATISFIED);
    }
}
