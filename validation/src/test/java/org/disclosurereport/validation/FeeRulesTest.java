package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.Samples.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of money: {@code disclosure.unit}, {@code disclosure.fee-size} and {@code fees.*}. */
class FeeRulesTest {
    private static final String FEES = "proactiveDisclosure.administrativeFees";
    private static final String PROCUREMENT = "proactiveDisclosure.centralizedProcurement.amount";
    private static final String UNPAID = "requests.outcomes.otherHandling.feeOverdue.total";

    private final DisclosureReport zero = Samples.zero(2023);

    private static DisclosureReport charging(DisclosureReport report, String yuan) {
        return report.withOtherMatters(OtherMatters.builder()
                .text("一")
                .processingFee(Amount.parse(yuan))
                .build());
    }

    private static StatedFigure fees(String stated) {
        return StatedFigure.builder()
                .quantity(StatedQuantity.ADMINISTRATIVE_FEES)
                .value(Amount.parse(stated))
                .build();
    }

    private static DisclosureReport stating(DisclosureReport report, String stated) {
        return report.withOverview(report.getOverview().withStatedFigures(fees(stated)));
    }

    private static Violation only(DisclosureReport report, String rule) {
        List<Violation> violations = ReportValidator.validate(report).getViolations(rule);
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 125000, VIOLATED", "12.5, 0.00125, VIOLATED", "12.5, 12.5, SATISFIED", "12.5, 12.4999, SATISFIED",
        "12.35, 123456.78, VIOLATED", "12.5, 13000, SATISFIED", "12.5, 1250, SATISFIED", "0, 0, SATISFIED",
        "0, 10000, SATISFIED", "12.5, 0, SATISFIED", "'', 12.5, UNDECIDED", "12.5, '', UNDECIDED"
    })
    void yuanInTheColumnOfWanYuanAreToldByTheText(String stated, String printed, Verdict verdict) {
        assertThat(ReportValidator.validate(stating(with(zero, FEES, printed), stated))
                        .getVerdict("disclosure.unit"))
                .hasValue(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "收取考试考务费等行政事业性收费31.2万元。, 312000, VIOLATED",
        "收取考试考务费等行政事业性收费312000元。, 312000, VIOLATED",
        "收取考试考务费等行政事业性收费31.2万元。, 31.2, SATISFIED",
        "收取考试考务费等行政事业性收费31.2万元。, 58, SATISFIED",
        "收取考试考务费等行政事业性收费31.2万元。, 0, ",
        "行政事业性收费标准为80元。, 80, ",
        "行政事业性收费80元/人。, 80, ",
        "减免行政事业性收费每户80元。, 80, "
    })
    void feesThatAreNoFigureOfTheTableTellTheUnitByTheirDigits(String text, String printed, Verdict verdict) {
        DisclosureReport report = with(zero, FEES, printed);
        report = report.withOverview(report.getOverview().withText(text));
        assertThat(ReportValidator.validate(report).getVerdict("disclosure.unit"))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    @ParameterizedTest
    @CsvSource({
        "全年政府集中采购总金额25.1万元。, 251000, WAN_YUAN, VIOLATED",
        "全年政府集中采购总金额25.1万元。, 25.1, WAN_YUAN, SATISFIED",
        "全年政府集中采购总金额25.1万元。, 251000, YUAN, SATISFIED",
        "全年政府集中采购总金额25.1万元。, 25.1, YUAN, VIOLATED",
        "'政府集中采购3项，金额1,251,000元。', 125.1, WAN_YUAN, ",
        "'政府集中采购金额为251,000.5元。', 251000.5, WAN_YUAN, VIOLATED",
        "政府集中采购支出1.2亿元。, 12000, WAN_YUAN, SATISFIED",
        "政府集中采购支出1.23456元。, 1.23456, WAN_YUAN, ",
        "政府集中采购支出30万元。, 25.1, WAN_YUAN, SATISFIED",
        "政府集中采购支出30万元。, 30, , UNDECIDED",
        "采购办公用品30万元。, 300000, WAN_YUAN, "
    })
    void theSumOfProcurementIsReadFromTheTextOfTheFormOf2019(
            String text, String printed, MoneyUnit unit, Verdict verdict) {
        DisclosureReport report = with(Samples.zero(FormVersion.V2019), PROCUREMENT, printed);
        report = Form.of(report).getCell(PROCUREMENT).withUnit(report, Optional.ofNullable(unit));
        report = report.withOverview(report.getOverview().withText(text));

        assertThat(ReportValidator.validate(report).getVerdict("disclosure.unit"))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    @Test
    void anAmountInTheWrongUnitIsOneFindingWithBothAmounts() {
        DisclosureReport report = stating(with(zero, FEES, "125000"), "12.5");
        Violation violation = only(report, "disclosure.unit");
        assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(violation.getPlace().getName()).isEqualTo(FEES);
        assertThat(violation.getExpected()).hasValue(new BigDecimal("12.5"));
        assertThat(violation.getActual()).hasValue(new BigDecimal("125000"));
        assertThat(violation.getMessage().getChinese())
                .isEqualTo("第二十条第（八）项 行政事业性收费 · 本年收费金额（单位：万元）：填报125000，正文所述为12.5万元，相差一万倍，请核对计量单位是否为万元");
        assertThat(ReportValidator.validate(report).getViolations("narrative.disclosure"))
                .as("the unit is one cause")
                .isEmpty();
    }

    @Test
    void withoutAnAmountInTheTextTheUnitIsNotJudged() {
        assertThat(ReportValidator.validate(with(zero, FEES, "125000")).getVerdict("disclosure.unit"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOWNSHIP, 100000, VIOLATED", "'', TOWNSHIP, 99999.99, SATISFIED", "'', TOWNSHIP, 0, SATISFIED",
        "'', SUBDISTRICT, 3000000, VIOLATED", "TOWNSHIP, DEPARTMENT, 100000, VIOLATED", "TOWNSHIP, '', 12, SATISFIED",
        "COUNTY, GOVERNMENT, 3000000, ''", "COUNTY, DEPARTMENT, 3000000, ''", "'', '', 3000000, ''",
        "'', TOWNSHIP, '', ''"
    })
    void aTownshipCollectsLessThanABillionYuan(String level, String kind, String printed, String verdict) {
        Agency.Builder agency = Agency.builder().name("某某机关");
        if (!level.isEmpty()) {
            agency.level(AgencyLevel.valueOf(level));
        }
        if (!kind.isEmpty()) {
            agency.kind(AgencyKind.valueOf(kind));
        }
        ValidationResult result =
                ReportValidator.validate(with(zero, FEES, printed).withAgency(agency.build()));
        assertThat(result.getVerdict("disclosure.fee-size").map(Verdict::name).orElse(""))
                .isEqualTo(verdict);
    }

    @Test
    void feesOfATownshipTooLargeAreANotice() {
        Violation violation = only(
                with(zero, FEES, "120000")
                        .withAgency(Agency.builder()
                                .name("乙镇人民政府")
                                .kind(AgencyKind.TOWNSHIP)
                                .build()),
                "disclosure.fee-size");
        assertThat(violation.getSeverity()).isEqualTo(Severity.NOTICE);
        assertThat(violation.getMessage().getChinese())
                .isEqualTo("第二十条第（八）项 行政事业性收费 · 本年收费金额（单位：万元）：填报120000万元，乡镇、街道一般不会达到10亿元，请核对计量单位");
    }

    @ParameterizedTest
    @CsvSource({
        "0, SATISFIED",
        "100, SATISFIED",
        "10, SATISFIED",
        "40.00, SATISFIED",
        "1230, SATISFIED",
        "5, VIOLATED",
        "0.01, VIOLATED",
        "105, VIOLATED",
        "10.5, VIOLATED",
        "'', ''"
    })
    void aProcessingFeeIsAMultipleOfTenYuan(String yuan, String verdict) {
        assertThat(ReportValidator.validate(charging(zero, yuan))
                        .getVerdict("fees.tariff")
                        .map(Verdict::name)
                        .orElse(""))
                .isEqualTo(verdict);
    }

    @Test
    void aFeeOffTheTariffIsToldWithTheSum() {
        Violation violation = only(charging(zero, "105"), "fees.tariff");
        assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(violation.getPlace().getName()).isEqualTo("otherMatters.processingFee");
        assertThat(violation.getActual()).hasValue(new BigDecimal("105"));
        assertThat(violation.getMessage().getChinese()).isEqualTo("第六部分所述信息处理费为105元，按收费标准应为10元的整数倍，请核对");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("the processing fee stated in section 六 is 105 yuan; by the tariff it is a multiple of 10");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0.01, SATISFIED", "100, 5, SATISFIED", "100, 0.0099, VIOLATED", "100, 0, VIOLATED", "0, 0, SATISFIED",
        "20000, 1.99, VIOLATED", "20000, 2, SATISFIED", "100, '', UNDECIDED", "'', 0, ''", "'', '', ''"
    })
    void theFeesOfTableTwoIncludeTheProcessingFee(String yuan, String printed, String verdict) {
        assertThat(ReportValidator.validate(charging(with(zero, FEES, printed), yuan))
                        .getVerdict("fees.included")
                        .map(Verdict::name)
                        .orElse(""))
                .isEqualTo(verdict);
    }

    @Test
    void aProcessingFeeLeftOutIsANoticeWithTheLeastAmount() {
        Violation violation = only(charging(zero, "100"), "fees.included");
        assertThat(violation.getSeverity()).isEqualTo(Severity.NOTICE);
        assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
        assertThat(violation.getExpected().orElseThrow()).isEqualByComparingTo("0.01");
        assertThat(violation.getCells())
                .extracting(CellReading::getName)
                .containsExactly(FEES, "otherMatters.processingFee");
    }

    @ParameterizedTest
    @CsvSource({"0, 2, VIOLATED", "0, 0, SATISFIED", "0, '', UNDECIDED", "3, 2, ''", "'', 2, ''", "'', 0, ''"})
    void anUnpaidFeeDoesNotGoWithNoNotice(String notices, String unpaid, String verdict) {
        DisclosureReport report = with(zero, UNPAID, unpaid)
                .withOtherMatters(OtherMatters.builder()
                        .text("一")
                        .feeNotices(Count.parse(notices))
                        .processingFee(Amount.zero())
                        .build());
        assertThat(ReportValidator.validate(report)
                        .getVerdict("fees.unpaid")
                        .map(Verdict::name)
                        .orElse(""))
                .as("that nothing was charged says nothing of notices")
                .isEqualTo(verdict);
    }

    @Test
    void anUnpaidFeeWithoutANoticeNamesBothPlaces() {
        Violation violation = only(
                with(zero, UNPAID, "2")
                        .withOtherMatters(OtherMatters.builder()
                                .text("一")
                                .feeNotices(Count.zero())
                                .build()),
                "fees.unpaid");
        assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(violation.getExpected()).hasValue(BigDecimal.ZERO);
        assertThat(violation.getActual()).hasValue(BigDecimal.valueOf(2));
        assertThat(violation.getCells())
                .extracting(CellReading::getName)
                .containsExactly(UNPAID, "otherMatters.feeNotices");
        assertThat(violation.getMessage().getChinese()).endsWith("填2件，第六部分称未发出收费通知，两者不一致");
    }

    @Test
    void noRuleOfMoneyJudgesTheFormOf2019() {
        ValidationResult result = ReportValidator.validate(charging(Samples.zero(2019), "5"));
        assertThat(List.of("disclosure.unit", "disclosure.fee-size", "fees.tariff", "fees.included", "fees.unpaid"))
                .allSatisfy(rule -> assertThat(result.getVerdict(rule)).isEmpty());
    }
}
