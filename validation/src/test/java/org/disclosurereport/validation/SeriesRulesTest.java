package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.disclosurereport.validation.Samples.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.Agency;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRulesTest {
    private static ValidationResult validate(DisclosureReport... reports) {
        return ReportValidator.validate(ReportSeries.of(List.of(reports)));
    }

    /** Says "rule place actual expected" of each violation. */
    private static List<String> told(ValidationResult result) {
        return result.getViolations().stream()
                .map(each -> String.join(
                        " ",
                        each.getRuleId(),
                        each.getPlace().getName(),
                        each.getActual().map(BigDecimal::toPlainString).orElse("-"),
                        each.getRelation().getSymbol()
                                + each.getExpected()
                                        .map(BigDecimal::toPlainString)
                                        .orElse("-")))
                .toList();
    }

    /** Figures that a city published for 2023 and 2024. */
    @Nested
    class TheSuqianChain {
        private static final ReportKey OF_2024 = ReportKey.of("宿迁市人民政府", 2024);
        private static final ReportKey OF_2023 = ReportKey.of("宿迁市人民政府", 2023);

        private static DisclosureReport of2023() {
            return report(2023, DocumentCounts.of(96, 30, 597))
                    .withRequests(Samples.zero(2023)
                            .getRequests()
                            .withCarriedOver(carried(101))
                            .withCarriedForward(carried(118)));
        }

        private static DisclosureReport of2024(long naturalPersons, long inForce) {
            return report(2024, DocumentCounts.of(50, 227, inForce))
                    .withRequests(Samples.zero(2024)
                            .getRequests()
                            .withCarriedOver(carried(naturalPersons))
                            .withCarriedForward(carried(94)));
        }

        private static DisclosureReport report(int year, DocumentCounts documents) {
            DisclosureReport zero = Samples.zero(year);
            ProactiveDisclosure2021 table = (ProactiveDisclosure2021) zero.getProactiveDisclosure();
            return zero.withAgency(Agency.of("宿迁市人民政府"))
                    .withProactiveDisclosure(table.withNormativeDocuments(documents));
        }

        private static RequestCounts carried(long naturalPersons) {
            return RequestCounts.of(naturalPersons, 3, 0, 0, 0, 0, naturalPersons + 3);
        }

        @Test
        void isKept() {
            ValidationResult result = validate(of2023(), of2024(118, 420));

            assertThat(told(result)).noneMatch(each -> each.startsWith("series.carried-over"));
            assertThat(result.getVerdict("series.carried-over")).contains(Verdict.SATISFIED);
            assertThat(result.getVerdict("series.in-force")).contains(Verdict.SATISFIED);
            assertThat(result.getViolations()).isEmpty();
            assertThat(result.isValid()).isTrue();
        }

        @Test
        void isBrokenByOneMoreCarriedOver() {
            ValidationResult result = validate(of2023(), of2024(119, 420));

            assertThat(told(result))
                    .containsExactly(
                            "series.carried-over-column requests.carriedOver.naturalPersons 119 =118",
                            "series.carried-over requests.carriedOver.total 122 =121");
            Violation violation = result.getViolations("series.carried-over").get(0);
            assertThat(violation.getReports()).containsExactly(OF_2024, OF_2023);
            assertThat(violation.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(violation.getMessage().getChinese())
                    .isEqualTo("二、上年结转政府信息公开申请数量 · 总计：2024年度上年结转填122，按2023年度结转下年度继续办理应为121，请核对");
            assertThat(violation.getCells())
                    .extracting(each -> each.getReport().orElseThrow() + " " + each.getName() + " " + each.getValue())
                    .containsExactly(
                            OF_2023 + " requests.carriedForward.total 121",
                            OF_2024 + " requests.carriedOver.total 122");
            assertThat(violation.getJudged())
                    .extracting(Cell::getName)
                    .containsExactly(violation.getPlace().getName());
            assertThat(result.isValid()).isFalse();
        }

        @Test
        void isBrokenByOneMoreInForce() {
            ValidationResult result = validate(of2023(), of2024(118, 421));

            assertThat(told(result)).containsExactly("series.in-force proactiveDisclosure.normativeDocuments 421 ≤420");
            Violation violation = result.getViolations().get(0);
            assertThat(violation.getReports()).containsExactly(OF_2024, OF_2023);
            assertThat(violation.getMessage().getChinese())
                    .isEqualTo("第二十条第（一）项 行政规范性文件：2024年度现行有效件数填421，按2023年度现行有效加制发减废止应不大于420，请核对");
            assertThat(violation.getCells())
                    .extracting(each -> each.getValue().toString())
                    .containsExactly("597", "50", "227", "421");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7, SATISFIED",
        "7, 8, VIOLATED",
        "'', 8, UNDECIDED",
        "7, '', UNDECIDED",
        "'', '', UNDECIDED",
        "0, 0, SATISFIED"
    })
    void aBlankLeavesOpenWhatWasCarriedOver(String last, String now, Verdict verdict) {
        ValidationResult result = validate(
                with(Samples.zero(2022), "requests.carriedForward.total", last),
                with(Samples.zero(2023), "requests.carriedOver.total", now));

        assertThat(result.getVerdict("series.carried-over")).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 3, 12, SATISFIED, SATISFIED",
        "10, 5, 3, 13, VIOLATED, SATISFIED",
        "10, 5, 3, 11, SATISFIED, VIOLATED",
        "'', 5, 3, 13, UNDECIDED, UNDECIDED",
        "'', 5, 3, 1, SATISFIED, VIOLATED",
        "'', '', 3, 0, UNDECIDED, UNDECIDED",
        "10, 5, '', 15, UNDECIDED, SATISFIED",
        "10, 5, '', 16, VIOLATED, SATISFIED",
        "10, 5, 3, '', UNDECIDED, UNDECIDED",
        "0, 0, 3, '', VIOLATED, SATISFIED"
    })
    void whatIsInForceIsJudgedAsFarAsBlanksAllow(
            String last, String issued, String repealed, String inForce, Verdict notMore, Verdict notFewer) {
        String row = "proactiveDisclosure.regulations.";
        DisclosureReport now = with(Samples.zero(2023), row + "issued", issued);
        now = with(with(now, row + "repealed", repealed), row + "inForce", inForce);

        ValidationResult result = validate(with(Samples.zero(2022), row + "inForce", last), now);

        assertThat(result.getVerdict("series.in-force")).contains(notMore);
        assertThat(result.getVerdict("series.in-force-fewer")).contains(notFewer);
    }

    @Test
    void whereOnlyABoundIsKnownTheViolationTellsTheBound() {
        String row = "proactiveDisclosure.regulations.";
        DisclosureReport now = with(with(Samples.zero(2023), row + "issued", "5"), row + "inForce", "1");

        assertThat(told(validate(with(Samples.zero(2022), row + "inForce", ""), now)))
                .containsExactly("series.in-force-fewer proactiveDisclosure.regulations 1 ≥5");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 2, 12, SATISFIED",
        "10, -2, 8, SATISFIED",
        "10, -2, 12, VIOLATED",
        "10, '', 12, UNDECIDED",
        "'', 2, 1, VIOLATED"
    })
    void itemsOfThe2019FormGoOnWhereLastYearEnded(String items, String change, String now, Verdict verdict) {
        DisclosureReport last = with(Samples.zero(2019), "proactiveDisclosure.administrativeFees.itemsLastYear", items);
        last = with(last, "proactiveDisclosure.administrativeFees.change", change);

        ValidationResult result =
                validate(last, with(Samples.zero(2020), "proactiveDisclosure.administrativeFees.itemsLastYear", now));

        assertThat(result.getVerdict("series.items")).contains(verdict);
    }

    @Test
    void aBlankThatNoNumberFitsIsToldAsBlank() {
        String row = "proactiveDisclosure.regulations.";
        DisclosureReport now = with(with(Samples.zero(2023), row + "repealed", "10"), row + "inForce", "");

        ValidationResult result = validate(with(Samples.zero(2022), row + "inForce", "3"), now);

        assertThat(told(result)).containsExactly("series.in-force proactiveDisclosure.regulations - ≤-7");
        assertThat(result.getViolations().get(0).getMessage().getChinese()).contains("现行有效件数填空白");
    }

    @Test
    void theSingleRowOf2019InANewFormIsNotComparedWithOneOfThree() {
        String reasons = "requests.outcomes.otherHandling.otherReasons.total";
        DisclosureReport single = with(Samples.zero(2022), reasons, "500");
        for (Cell cell : Form.of(single).getCells()) {
            if (cell.getName().contains("correctionOverdue") || cell.getName().contains("feeOverdue")) {
                single = cell.with(single, cell.getKind().getBlank());
            }
        }

        assertThat(validate(single, with(Samples.zero(2023), reasons, "10")).getViolations())
                .isEmpty();
        assertThat(told(validate(single, with(single.withYear(2023), reasons, "10"))))
                .containsExactly("series.jump " + reasons + " 10 =-");
    }

    @Test
    void twoReportsOfAYearOnDifferentFormsAreToldAsThat() {
        DisclosureReport other = Samples.zero(FormVersion.V2019).withYear(2023);

        assertThat(validate(Samples.zero(2023), other).getViolations("series.gap"))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getMessage().getChinese()).contains("2份报告，所用格式不同"));
    }

    @Test
    void anAmountInAnotherUnitIsAnotherNumber() {
        Cell amount = Form.of(FormVersion.V2019).getCell("proactiveDisclosure.centralizedProcurement.amount");
        DisclosureReport yuan =
                amount.withUnit(with(Samples.zero(2019), amount.getName(), "10000"), Optional.of(MoneyUnit.YUAN));
        DisclosureReport wanYuan = amount.withUnit(yuan, Optional.of(MoneyUnit.WAN_YUAN));

        assertThat(validate(yuan, wanYuan).getViolations())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getMessage().getChinese()).contains("表中1个数不同"));
    }

    @Test
    void aLongGapIsToldAsARange() {
        assertThat(validate(Samples.zero(2021), Samples.zero(9999)).getViolations())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getMessage().getChinese()).isEqualTo("此前缺少2022—9998年度的报告"));
    }

    @Test
    void acrossTheChangeOfFormOnlyTables三And四AreCompared() {
        DisclosureReport last = with(Samples.zero(2020), "requests.carriedForward.total", "4");
        DisclosureReport now = with(Samples.zero(2021), "requests.carriedOver.total", "5");
        assertThat(last.getFormVersion()).isNotEqualTo(now.getFormVersion());
        now = with(now, "requests.outcomes.otherHandling.otherReasons.total", "2000");
        now = with(now, "challenges.reconsideration.total", "2000");

        ValidationResult result = validate(last, now);

        assertThat(told(result))
                .as("the row 其他处理 means something else in the other form")
                .containsExactly(
                        "series.carried-over requests.carriedOver.total 5 =4",
                        "series.jump challenges.reconsideration.total 2000 =-");
        assertThat(result.getVerdict("series.in-force")).isEmpty();
        assertThat(result.getVerdict("series.items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11, 112, VIOLATED",
        "10, 110, SATISFIED",
        "112, 11, VIOLATED",
        "20, 200, SATISFIED",
        "20, 201, VIOLATED",
        "0, 100, SATISFIED",
        "0, 101, VIOLATED",
        "'', 5000, UNDECIDED"
    })
    void aTotalThatJumpsIsWorthALook(String last, String now, Verdict verdict) {
        ValidationResult result = validate(
                with(Samples.zero(2022), "challenges.litigationDirect.total", last),
                with(Samples.zero(2023), "challenges.litigationDirect.total", now));

        assertThat(result.getVerdict("series.jump")).contains(verdict);
        assertThat(result.isValid()).as("a notice only").isTrue();
    }

    @Test
    void aMissingYearIsNamedAndNothingIsComparedAcrossIt() {
        ValidationResult result = validate(
                with(Samples.zero(2021), "requests.carriedForward.total", "4"), Samples.zero(2023), Samples.zero(2024));

        assertThat(told(result)).containsExactly("series.gap year - =-");
        Violation gap = result.getViolations().get(0);
        assertThat(gap.getMessage().getChinese()).isEqualTo("此前缺少2022年度的报告");
        String agency = Samples.zero(2023).getAgency().getName();
        assertThat(gap.getReports()).containsExactly(ReportKey.of(agency, 2023));
        assertThat(gap.getPlace().getPointer()).isEqualTo("/year");
    }

    private static DisclosureReport carryingForward(String number, String date) {
        DisclosureReport report = with(Samples.zero(2023), "requests.carriedForward.total", number);
        return date == null || date.isEmpty()
                ? report.withPublicationDate(Optional.empty())
                : report.withPublicationDate(LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2024-01-15, 9, 2024-03-01, VIOLATED, 以2024-03-01公布的为准",
        "9, 2024-01-15, 0, 2024-03-01, SATISFIED, 以2024-03-01公布的为准",
        "0, '', 9, '', SATISFIED, 任一份相符即可",
        "0, '', 9, 2024-03-01, SATISFIED, 任一份相符即可",
        "8, '', 9, '', VIOLATED, 任一份相符即可"
    })
    void ofSeveralVersionsTheOnePublishedLastCountsInAnyOrder(
            String one, String oneDate, String other, String otherDate, Verdict verdict, String says) {
        DisclosureReport first = carryingForward(one, oneDate);
        DisclosureReport second = carryingForward(other, otherDate);

        assertThat(validate(first, first).getViolations()).as("the same twice").isEmpty();
        for (ValidationResult result :
                List.of(validate(first, second, Samples.zero(2024)), validate(second, first, Samples.zero(2024)))) {
            assertThat(result.getVerdict("series.carried-over")).contains(verdict);
            assertThat(result.getViolations("series.gap"))
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.getMessage().getChinese())
                            .startsWith("2023年度有2份报告，表中1个数不同")
                            .contains(says));
        }
    }

    @Test
    void veryManyVersionsWithoutDatesAreBounded() {
        List<DisclosureReport> reports = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            reports.add(carryingForward(Integer.toString(i + 1), ""));
            reports.add(carryingForward(Integer.toString(i + 1), "").withYear(2024));
        }

        assertThat(ReportValidator.validate(ReportSeries.of(reports)).getViolations("series.gap"))
                .hasSize(2);
    }

    @Test
    void violationsComeYearByYearInFormOrder() {
        List<DisclosureReport> reports = new ArrayList<>();
        for (int year = 2021; year <= 2024; year++) {
            DisclosureReport report = with(Samples.zero(year), "requests.carriedOver.naturalPersons", "1");
            reports.add(with(report, "proactiveDisclosure.regulations.inForce", Integer.toString(year - 2020)));
        }
        Collections.reverse(reports);

        assertThat(ReportValidator.validate(ReportSeries.of(reports)).getViolations())
                .extracting(each -> each.getReports().get(0).getYear() + " " + each.getRuleId())
                .containsExactly(
                        "2022 series.in-force",
                        "2022 series.carried-over-column",
                        "2023 series.in-force",
                        "2023 series.carried-over-column",
                        "2024 series.in-force",
                        "2024 series.carried-over-column");
    }

    @Test
    void aWaiverCanBeForOneYearAndARuleCanBeOff() {
        DisclosureReport last = with(Samples.zero(2022), "requests.carriedForward.total", "5");
        DisclosureReport now = with(Samples.zero(2023), "requests.carriedForward.total", "4");
        ReportSeries series = ReportSeries.of(List.of(last, now, Samples.zero(2024)));
        Waiver waiver = Waiver.of("series.carried-over", "requests.carriedOver.total", "已说明");

        RuleSet forOneYear = RuleSet.standard().withWaiver(waiver.forReport(ReportKey.of(now)));
        assertThat(ReportValidator.validate(series, forOneYear).getViolations())
                .extracting(Violation::isWaived)
                .containsExactly(true, false);
        RuleSet forAll = RuleSet.standard().withWaiver(waiver);
        assertThat(ReportValidator.validate(series, forAll).isValid()).isTrue();
        RuleSet off = RuleSet.standard().without("series.carried-over");
        assertThat(ReportValidator.validate(series, off).getTallies())
                .extracting(RuleTally::getRuleId)
                .containsExactly(
                        "series.carried-over-column",
                        "series.in-force",
                        "series.in-force-fewer",
                        "series.items",
                        "series.pending",
                        "series.jump",
                        "series.unit",
                        "series.tables-repeated",
                        "series.change-told",
                        "series.text-repeated",
                        "series.gap");
    }

    @Test
    void aWaiverForOneReportGoesBeforeThatForEveryReport() {
        DisclosureReport report = with(Samples.zero(2023), "challenges.reconsideration.total", "4");
        Waiver general = Waiver.of("challenges.total", "challenges.reconsideration", "一般");
        Waiver own = Waiver.of("challenges.total", "challenges.reconsideration", "专门")
                .forReport(ReportKey.of(report));
        RuleSet rules = RuleSet.standard().withWaivers(List.of(general, own));

        assertThat(ReportValidator.validate(report, rules).getViolations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.getWaiver()).contains(own));
        assertThat(ReportValidator.validate(report.withYear(2022), rules).getViolations("challenges.total"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getWaiver()).contains(general));
    }

    @Test
    void ofASingleReportTheySayNothing() {
        assertThat(ReportValidator.validate(Samples.zero(2023)).getTallies())
                .extracting(RuleTally::getRuleId)
                .noneMatch(id -> id.startsWith("series.") || id.startsWith("consolidation."));
        assertThatNullPointerException()
                .isThrownBy(() -> ReportValidator.validate((ReportSeries) null))
                .withMessage("series");
    }

    @Test
    void aRuleAcrossYearsOfOnesOwnRunsAndItsFailureIsToldApart() {
        RuleInfo info = RuleInfo.builder()
                .id("acme.series")
                .severity(Severity.NOTICE)
                .statement("一", "one")
                .build();
        SeriesRule failing = SeriesRule.of(info, (series, findings) -> {
            throw new IllegalStateException("no");
        });
        ReportSeries series = ReportSeries.of(List.of(Samples.zero(2023)));

        ValidationResult result = ReportValidator.validate(series, RuleSet.of(List.of(failing)));
        assertThat(result.getFailures())
                .containsExactly(RuleFailure.of("acme.series", new IllegalStateException("no")));
        assertThat(result.getViolations()).isEmpty();
        assertThat(failing).hasToString("acme.series");
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return Arbitraries.oneOf(
                ReportArbitraries.consistentReports(FormVersion.V2021), ReportArbitraries.reportsWithBlanks());
    }

    /** Compares with the definition: a blank may be any number. */
    @Property(tries = 100)
    void carriedOverIsToldExactlyWhereBothNumbersAreKnownAndDiffer(
            @ForAll("reports") DisclosureReport last, @ForAll("reports") DisclosureReport now, @ForAll long seed) {
        Random random = new Random(seed);
        DisclosureReport before = last.withYear(2022);
        DisclosureReport after = now.withYear(2023);
        List<String> expected = new ArrayList<>();
        for (Cell over : Form.of(after).getCells()) {
            if (over.getName().startsWith("requests.carriedOver.")) {
                Cell forward = Form.of(before).getCell(over.getName().replace("carriedOver", "carriedForward"));
                if (random.nextBoolean()) {
                    after = over.with(after, forward.get(before));
                }
                Count a = forward.getCount(before);
                Count b = over.getCount(after);
                if (!a.isBlank() && !b.isBlank() && !a.equals(b)) {
                    expected.add(over.getName());
                }
            }
        }

        assertThat(validate(before, after).getViolations())
                .filteredOn(violation -> violation.getRuleId().startsWith("series.carried-over"))
                .extracting(violation -> violation.getPlace().getName())
                .containsExactlyElementsOf(expected);
    }
}
