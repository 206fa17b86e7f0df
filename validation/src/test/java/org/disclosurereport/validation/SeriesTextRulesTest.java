package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.Samples.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules across years that compare texts, and how far numbers move. */
class SeriesTextRulesTest {
    private static final String OWN = "围绕乡村振兴、粮食储备和物资保障三项重点工作，先后开设专题栏目，邀请群众代表走进仓库，听取对储备管理的意见。";
    private static final String OTHER = "新设物资查询窗口，把采购结果按月贴在门口公示栏，组织三场开放日活动，为老年人印制大字版办事指南。";

    private static ValidationResult validate(DisclosureReport last, DisclosureReport now) {
        return ReportValidator.validate(ReportSeries.of(List.of(last, now)));
    }

    private static DisclosureReport saying(int year, String text) {
        DisclosureReport report = Samples.zero(year);
        return report.withOverview(report.getOverview().withText(text))
                .withProblemsAndImprovements(ProblemsAndImprovements.builder().build());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2, VIOLATED",
        "4, 4, SATISFIED",
        "4, 9, SATISFIED",
        "0, 0, SATISFIED",
        "'', 3, UNDECIDED",
        "3, '', UNDECIDED"
    })
    void whatWasPendingIsCountedAYearLater(String pending, String total, Verdict verdict) {
        ValidationResult result = validate(
                with(Samples.zero(2022), "challenges.litigationDirect.pending", pending),
                with(Samples.zero(2023), "challenges.litigationDirect.total", total));

        assertThat(result.getVerdict("series.pending")).contains(verdict);
        assertThat(result.getViolations("series.pending"))
                .allSatisfy(violation -> assertThat(violation.getSeverity()).isEqualTo(Severity.NOTICE));
    }

    @ParameterizedTest
    @CsvSource({
        "35.62, 356200, VIOLATED",
        "356200, 35.62, VIOLATED",
        "35.62, 1500000, VIOLATED",
        "35.62, 71.5, SATISFIED",
        "1, 1999, SATISFIED",
        "1, 50001, SATISFIED",
        "0, 10000, SATISFIED",
        "'', 10000, UNDECIDED"
    })
    void anAmountThatMovesByTheUnitIsAMatterOfTheUnitAndNoJump(String last, String now, Verdict verdict) {
        ValidationResult result = validate(
                with(Samples.zero(2022), "proactiveDisclosure.administrativeFees", last),
                with(Samples.zero(2023), "proactiveDisclosure.administrativeFees", now));

        assertThat(result.getVerdict("series.unit")).contains(verdict);
        if (verdict == Verdict.VIOLATED) {
            assertThat(result.getViolations("series.jump")).isEmpty();
        }
    }

    @Test
    void amountsAreComparedInOneUnit() {
        Cell amount = Form.of(FormVersion.V2019).getCell("proactiveDisclosure.centralizedProcurement.amount");
        DisclosureReport last =
                amount.withUnit(with(Samples.zero(2019), amount.getName(), "356200"), Optional.of(MoneyUnit.YUAN));
        DisclosureReport now =
                amount.withUnit(with(Samples.zero(2020), amount.getName(), "35.62"), Optional.of(MoneyUnit.WAN_YUAN));

        assertThat(validate(last, now).getViolations()).isEmpty();
        assertThat(validate(last, amount.withUnit(now, Optional.of(MoneyUnit.YUAN)))
                        .getViolations("series.unit"))
                .hasSize(1);
    }

    @Test
    void numbersOfTable二Jump() {
        assertThat(validate(
                                with(Samples.zero(2022), "proactiveDisclosure.licensing", "30"),
                                with(Samples.zero(2023), "proactiveDisclosure.licensing", "4500"))
                        .getViolations("series.jump"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 25, 9, 60, VIOLATED",
        "60, 25, 9, 61, SATISFIED",
        "60, 25, 4, 60, SATISFIED",
        "60, 25, 25, 60, SATISFIED",
        "0, 0, 0, 0, SATISFIED"
    })
    void allNumbersOfLastYearAreReportedUnlessLittleHappened(
            String last, String granted, String refused, String now, Verdict verdict) {
        DisclosureReport report = with(Samples.zero(2022), "requests.outcomes.granted.total", granted);
        report = with(report, "requests.outcomes.partlyGranted.total", refused);
        report = with(report, "proactiveDisclosure.normativeDocuments.inForce", "7");

        ValidationResult result = validate(
                with(report, "requests.newlyReceived.total", last),
                with(report.withYear(2023), "requests.newlyReceived.total", now));

        assertThat(result.getVerdict("series.tables-repeated")).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 50, '，同比增长25%', VIOLATED",
        "40, 50, '，同比增长25%', SATISFIED",
        "48, 50, '，较上年增长4.2%', SATISFIED",
        "48, 50, '，较上年增长4.1%', SATISFIED",
        "48, 50, '，较上年增长4.4%', VIOLATED",
        "80, 50, '，同比下降37.5％', SATISFIED",
        "40, 50, '，同比下降25%', VIOLATED",
        "80, 50, '，比2022年减少30件，下降37.5%', SATISFIED",
        "80, 50, '，比2022年减少30件，下降60%', VIOLATED",
        "80, 50, '，降幅达37.5%', SATISFIED",
        "80, 50, '（降幅为30%）', VIOLATED",
        "40, 50, '，增幅20%', VIOLATED"
    })
    void aChangeStatedFitsBothYears(String last, String now, String words, Verdict verdict) {
        assertThat(changed(last, now, words, FigureScope.UNSTATED).getVerdict("series.change-told"))
                .contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 50, '，同比增长约25%'",
        "30, 50, '，比2019年增长25%'",
        "30, 50, '，同比提高25个百分点'",
        "30, 50, '。网站访问量同比增长25%'",
        "30, 50, '，其中网上申请同比增长25%'",
        "30, 50, '件增幅25%的说法不实'"
    })
    void whatIsRoundedOrOfAnotherYearOrQuantityIsNotJudged(String last, String now, String words) {
        assertThat(changed(last, now, words, FigureScope.UNSTATED).getVerdict("series.change-told"))
                .isEmpty();
    }

    @Test
    void aChangeFromNothingOrOfAnotherScopeIsOpen() {
        assertThat(changed("0", "50", "，同比增长25%", FigureScope.UNSTATED).getVerdict("series.change-told"))
                .contains(Verdict.UNDECIDED);
        assertThat(changed("30", "50", "，同比增长25%", FigureScope.ON_BEHALF).getVerdict("series.change-told"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, 增长25%, SATISFIED", "80, 增长20%, VIOLATED", "0.4, 增长20%, VIOLATED"})
    void anAmountChangesAsACountDoes(String last, String words, Verdict verdict) {
        String fees = "proactiveDisclosure.administrativeFees";
        String quote = "行政事业性收费100.5万元";
        DisclosureReport now = with(saying(2023, quote + "，同比" + words + "。"), fees, "100.5");
        StatedFigure figure = StatedFigure.builder()
                .quantity(StatedQuantity.ADMINISTRATIVE_FEES)
                .value(Amount.of(new BigDecimal("100.5")))
                .quote(quote)
                .build();

        assertThat(validate(
                                with(Samples.zero(2022), fees, last),
                                now.withOverview(now.getOverview().withStatedFigures(figure)))
                        .getVerdict("series.change-told"))
                .contains(verdict);
    }

    @Test
    void requestsNamedWithoutTheirNumberAreJudgedAlso() {
        DisclosureReport last = with(Samples.zero(2022), "requests.newlyReceived.total", "30");
        DisclosureReport now = with(saying(2023, "全年收到政府信息公开申请数量同比增长25%。"), "requests.newlyReceived.total", "50");

        assertThat(validate(last, now).getViolations("series.change-told"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getExpected().orElseThrow()).isEqualByComparingTo("66.7");
                    assertThat(violation.getMessage().getChinese()).contains("应为增长66.7%");
                });
    }

    private static ValidationResult changed(String last, String now, String words, FigureScope scope) {
        String quote = "收到政府信息公开申请" + now + "件";
        DisclosureReport report =
                with(saying(2023, "2023年" + quote + words + "。"), "requests.newlyReceived.total", now);
        StatedFigure figure = StatedFigure.builder()
                .quantity(StatedQuantity.REQUESTS_RECEIVED)
                .value(Count.of(Long.parseLong(now)))
                .scope(scope)
                .quote(quote)
                .build();
        return validate(
                with(Samples.zero(2022), "requests.newlyReceived.total", last),
                report.withOverview(report.getOverview().withStatedFigures(figure)));
    }

    @Test
    void aTextCopiedWithTheYearChangedIsReportedWithItsShare() {
        ValidationResult result = validate(saying(2022, "2022年，我局" + OWN), saying(2023, "2023年，我局" + OWN));

        assertThat(result.getViolations("series.text-repeated")).singleElement().satisfies(violation -> {
            assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(violation.getPlace().getName()).isEqualTo("overview");
            assertThat(violation.getMessage().getChinese()).contains("100%相同");
        });
    }

    @Test
    void aTopicOrSection五AloneIsReportedAlso() {
        DisclosureReport last = saying(2022, OTHER + OTHER.replace("物资", "图书").replace("老年人", "儿童"));
        DisclosureReport now = saying(2023, "召开座谈会二十次，把村务账目逐笔上墙，并请会计到场答疑，重新绘制辖区水利设施分布图供查阅。");
        last = last.withOverview(last.getOverview().withTopics(Map.of(OverviewTopic.values()[0], OWN)))
                .withProblemsAndImprovements(ProblemsAndImprovements.builder()
                        .problems("仓储数据公开的颗粒度偏粗，群众看不懂专业表述。")
                        .improvements("把专业表述改写成问答，按季公布仓储轮换情况。")
                        .build());
        now = now.withOverview(now.getOverview().withTopics(last.getOverview().getTopics()))
                .withProblemsAndImprovements(last.getProblemsAndImprovements());

        assertThat(validate(last, now).getViolations("series.text-repeated"))
                .extracting(violation -> violation.getPlace().getName())
                .containsExactly("overview.topics." + OverviewTopic.values()[0].getName(), "problemsAndImprovements");
    }

    @ParameterizedTest
    @CsvSource({
        "认真贯彻落实《中华人民共和国政府信息公开条例》。, 认真贯彻落实《中华人民共和国政府信息公开条例》。",
        "政府信息公开工作有序推进。, 政府信息公开工作有序推进。",
        "我局认真贯彻落实《中华人民共和国政府信息公开条例》。全年开放库区两次，邀请居民观看应急物资装运，在社区张贴储备点位图并公布电话。, 我局认真贯彻落实《中华人民共和国政府信息公开条例》。新设物资查询窗口，把采购结果按月贴在门口公示栏，组织三场开放日活动。"
    })
    void whatLawAndTemplateSayOrIsShortIsNotCopied(String last, String now) {
        assertThat(validate(saying(2022, last), saying(2023, now)).getViolations("series.text-repeated"))
                .isEmpty();
    }
}
