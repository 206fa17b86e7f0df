package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.Challenges;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MissingRow;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.Publication;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.Requests;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureRulesTest {
    private final DisclosureReport sound = Samples.zero(2023);

    private static Violation only(DisclosureReport report) {
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.getViolations()).hasSize(1);
        return result.getViolations().get(0);
    }

    private static void assertMissing(DisclosureReport report, String section, String message) {
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.getViolations("structure.sections")).singleElement().satisfies(violation -> {
            assertThat(violation.getPlace().getName()).isEqualTo(section);
            assertThat(violation.getMessage().getChinese()).isEqualTo(message);
            assertThat(violation.getSeverity()).isEqualTo(Severity.ERROR);
        });
        assertThat(result.isValid()).isFalse();
    }

    @Test
    void eachEmptySectionIsTold() {
        assertMissing(
                sound.withOverview(Overview.builder()
                        .text(" \n")
                        .topics(Map.of(OverviewTopic.SUPERVISION, ""))
                        .build()),
                "overview",
                "一、总体情况：未填写");
        assertMissing(
                sound.withProactiveDisclosure(ProactiveDisclosure.blank(FormVersion.V2021)),
                "proactiveDisclosure",
                "二、主动公开政府信息情况：未填写");
        assertMissing(sound.withRequests(Requests.builder().build()), "requests", "三、收到和处理政府信息公开申请情况：未填写");
        assertMissing(sound.withChallenges(Challenges.builder().build()), "challenges", "四、政府信息公开行政复议、行政诉讼情况：未填写");
        assertMissing(
                sound.withProblemsAndImprovements(
                        ProblemsAndImprovements.builder().build()),
                "problemsAndImprovements",
                "五、存在的主要问题及改进情况：未填写");
        assertMissing(sound.withOtherMatters(OtherMatters.builder().build()), "otherMatters", "六、其他需要报告的事项：未填写");
    }

    @Test
    void aSectionIsThereWithAnyOfItsTexts() {
        assertThat(ReportValidator.validate(sound.withOverview(Overview.builder()
                                .topics(Map.of(OverviewTopic.SUPERVISION, "监督"))
                                .build()))
                        .getViolations("structure.sections"))
                .isEmpty();
        assertThat(ReportValidator.validate(sound.withProblemsAndImprovements(ProblemsAndImprovements.builder()
                                .improvements("加强培训。")
                                .build()))
                        .getViolations("structure.sections"))
                .isEmpty();
        assertThat(ReportValidator.validate(sound.withOtherMatters(OtherMatters.builder()
                                .processingFee(Amount.zero())
                                .build()))
                        .getViolations("structure.sections"))
                .isEmpty();
    }

    @Test
    void aSparseTableIsNoMissingSection() {
        DisclosureReport report = Samples.with(
                sound.withChallenges(Challenges.builder().build()),
                "challenges.litigationAfterReconsideration.total",
                "0");
        assertThat(ReportValidator.validate(report).getVerdict("structure.sections"))
                .hasValue(Verdict.SATISFIED);
    }

    @Test
    void aTableThatIsPrintedAndCouldNotBeReadIsLeftOpen() {
        DisclosureReport unread = sound.withChallenges(Challenges.builder().build())
                .withPublication(Publication.builder()
                        .addMissingRows(MissingRow.builder()
                                .row("challenges.reconsideration")
                                .printed("0 0 0")
                                .build())
                        .build());
        assertThat(ReportValidator.validate(unread).getVerdict("structure.sections"))
                .hasValue(Verdict.UNDECIDED);
        DisclosureReport absent = unread.withPublication(Publication.builder()
                .addMissingRows(MissingRow.of("challenges.reconsideration"))
                .build());
        assertThat(ReportValidator.validate(absent).getVerdict("structure.sections"))
                .hasValue(Verdict.VIOLATED);
    }

    @Test
    void theMissingSectionIsToldInEnglishToo() {
        assertThat(ReportValidator.validate(
                                sound.withRequests(Requests.builder().build()))
                        .getViolations("structure.sections")
                        .get(0)
                        .getMessage(Locale.ENGLISH))
                .isEqualTo("requests: missing or empty");
    }

    @Test
    void theFormInForceForTheYearIsToBeUsed() {
        Violation violation = only(Samples.zero(2019)
                .withYear(2021)
                .withTitle("甲县人民政府2021年政府信息公开年报")
                .withPeriod(ReportPeriod.ofYear(2021)));
        assertThat(violation.getRuleId()).isEqualTo("structure.form-version");
        assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(violation.getMessage().getChinese()).isEqualTo("使用了2019年格式，2021年度适用2021年格式");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("uses the 2019 form, for 2021 the 2021 form is in force");
    }

    @ParameterizedTest
    @CsvSource({
        "洪泽区人民政府, 洪泽区人民政府2023年政府信息公开工作年度报告, SATISFIED",
        "洪泽区人民政府, 洪泽区人民政府 2023 年政府信息公开工作年度报告, SATISFIED",
        "洪泽区人民政府, 2023年度洪泽区政府信息公开年报, SATISFIED",
        "淮安市洪泽区人民政府, 洪泽区人民政府２０２３年政府信息公开工作年度报告, SATISFIED",
        "洪泽区人民政府, 洪泽区人民政府二〇二三年政府信息公开工作年度报告, SATISFIED",
        "洪泽区人民政府, 洪泽区人民政府二○二三年政府信息公开工作年度报告, SATISFIED",
        "洪泽区人民政府, 洪泽区人民政府二零二三年政府信息公开工作年度报告, SATISFIED",
        "教育局, 沭阳县教育局政府信息公开工作年度报告（2023年度）, SATISFIED",
        "洪泽区教育局, 洪泽区2023年政府信息公开工作年度报告, VIOLATED",
        "淮安市洪泽区人民政府, 人民政府2023年政府信息公开工作年度报告, VIOLATED",
        "淮安市洪泽区人民政府, 2023年洪泽区政府信息公开工作年度报告, SATISFIED",
        "洪泽区教育局, 教育局2023年政府信息公开工作年度报告, SATISFIED",
        "洪泽区人民政府, 洪泽区人民政府2023年政务公开工作年度报告, SATISFIED",
        "洪泽区人民政府, 洪泽区人民政府2023年政府信息公开工作报告, SATISFIED",
        "洪泽区人民政府, 洪泽區人民政府洪泽区人民政府2023年政府資訊公開年報, SATISFIED",
        "洪泽区人民政府, 洪泽区人民政府2023年政府工作报告, VIOLATED",
        "洪泽区人民政府, 洪泽区人民政府2023年政务公开工作要点, VIOLATED",
        "洪泽区人民政府, 洪泽区人民政府2023年法治政府建设年度报告, VIOLATED",
        "洪泽区人民政府, 洪泽区人民政府2018年政府信息公开工作年度报告, UNDECIDED",
        "洪泽区人民政府, 2010年洪泽区政府信息公开年报, UNDECIDED",
        "洪泽区人民政府, 2023年政府信息公开工作年度报告, VIOLATED",
        "洪泽区人民政府, 金湖县人民政府2023年政府信息公开工作年度报告, VIOLATED",
        "洪泽区人民政府, 洪泽区人民政府2022年政府信息公开工作年度报告, VIOLATED",
        "洪泽区人民政府, 洪泽区人民政府政府信息公开工作年度报告, VIOLATED"
    })
    void theTitleNamesAgencyAndYear(String agency, String title, Verdict verdict) {
        DisclosureReport report = sound.withAgency(Agency.of(agency)).withTitle(title);
        assertThat(ReportValidator.validate(report).getVerdict("structure.title"))
                .hasValue(verdict);
    }

    @Test
    void theTitleTellsWhatItDoesNotName() {
        assertThat(only(sound.withTitle("2023年报告")).getMessage().getChinese())
                .isEqualTo("标题“2023年报告”未写明机关“甲县人民政府”、报告种类（政府信息公开工作年度报告）");
        assertThat(only(sound.withTitle("甲县人民政府报告")).getMessage().getChinese())
                .isEqualTo("标题“甲县人民政府报告”未写明年度2023、报告种类（政府信息公开工作年度报告）");
        assertThat(only(sound.withTitle("报告")).getMessage().getChinese())
                .isEqualTo("标题“报告”未写明机关“甲县人民政府”、年度2023、报告种类（政府信息公开工作年度报告）");
        assertThat(only(sound.withTitle("{agency}")).getMessage(Locale.ENGLISH))
                .isEqualTo(
                        "the title \"{agency}\" does not name the agency \"甲县人民政府\" or the year 2023 or the kind of report");
    }

    @Test
    void whatIsNotGivenIsLeftOpen() {
        DisclosureReport report = sound.withTitle(Optional.empty()).withPeriod(Optional.empty());
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getUndecided())
                .extracting(Undecided::getRuleId)
                .containsExactly("structure.title", "structure.period");
    }

    @Test
    void thePeriodIsTheWholeYear() {
        ReportPeriod printed = ReportPeriod.builder()
                .start(LocalDate.of(2022, 1, 1))
                .end(LocalDate.of(2023, 12, 31))
                .build();
        Violation violation = only(sound.withPeriod(printed));
        assertThat(violation.getPlace().getName()).isEqualTo("period");
        assertThat(violation.getMessage().getChinese())
                .isEqualTo("数据统计期限为2022-01-01至2023-12-31，应为2023-01-01至2023-12-31");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("the data period is 2022-01-01 to 2023-12-31, must be 2023-01-01 to 2023-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT, , 2024-03-31, SATISFIED",
        "GOVERNMENT, COUNTY, 2024-04-01, VIOLATED",
        "DEPARTMENT, , 2024-01-31, SATISFIED",
        "DEPARTMENT, PROVINCIAL, 2024-02-01, VIOLATED",
        "DEPARTMENT, TOWNSHIP, 2024-02-01, ",
        "TOWNSHIP, , 2024-12-01, ",
        "SUBDISTRICT, , 2024-12-01, ",
        "OTHER, , 2024-12-01, ",
        ", COUNTY, 2024-12-01, ",
        "GOVERNMENT, , , "
    })
    void publicationIsDueByTheDateOfArticle49(AgencyKind kind, AgencyLevel level, LocalDate date, Verdict verdict) {
        Agency agency = Agency.builder()
                .name("甲县人民政府")
                .kind(Optional.ofNullable(kind))
                .level(Optional.ofNullable(level))
                .build();
        DisclosureReport report = sound.withAgency(agency).withPublicationDate(Optional.ofNullable(date));
        assertThat(ReportValidator.validate(report).getVerdict("structure.publication-date"))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    @Test
    void aLatePublicationTellsBothDates() {
        Violation violation = only(sound.withAgency(Agency.builder()
                        .name("甲县人民政府")
                        .kind(AgencyKind.GOVERNMENT)
                        .build())
                .withPublicationDate(LocalDate.of(2024, 4, 2)));
        assertThat(violation.getSeverity()).isEqualTo(Severity.NOTICE);
        assertThat(violation.getMessage().getChinese()).isEqualTo("发布日期为2024-04-02，应不晚于2024-03-31");
        assertThat(violation.getMessage(Locale.ENGLISH)).isEqualTo("published on 2024-04-02, due by 2024-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "无, '', problemsAndImprovements",
        "无。, 无, problemsAndImprovements",
        "' 暂无 ', '', problemsAndImprovements",
        "没有；, 加强培训。, problemsAndImprovements.problems",
        "存在的问题：不存在问题。, 加强培训。, problemsAndImprovements.problems",
        "2023年度我局暂未发现明显问题。, 加强培训。, problemsAndImprovements.problems",
        "公开不及时。, 无需改进。, problemsAndImprovements.improvements",
        "公开不够及时，解读形式有待丰富。, '', problemsAndImprovements.improvements",
        "工作机制不完善，队伍力量需要加强。, '', problemsAndImprovements.improvements",
        "'', 下一步将加强培训。, problemsAndImprovements.problems",
        "无专职人员。, 配备专人。, ''",
        "公开不够及时。, 建立台账。, ''",
        "公开不够及时，下一步建立台账。, '', ''",
        "解读质量需进一步提升。, '', ''",
        "一是更新不及时，我局明确专人，优化流程。, '', ''",
        "'', 针对解读形式单一的问题，制作图解12期。, ''",
        "公開內容不夠豐富，下一步加強培訓。, '', ''",
        "無。, 組織業務培訓。, problemsAndImprovements.problems",
        "'', '', ''"
    })
    void problemsAndImprovementsAreBothStated(String problems, String improvements, String places) {
        DisclosureReport report = sound.withProblemsAndImprovements(ProblemsAndImprovements.builder()
                .problems(problems)
                .improvements(improvements)
                .build());
        assertThat(ReportValidator.validate(report).getViolations("structure.problems-told").stream()
                        .map(violation -> violation.getPlace().getName())
                        .collect(Collectors.joining(";")))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({
        "全年工作有序推进。, 主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
        "主动公开信息3条。收到申请2件。更新网站。, 政府信息管理、监督保障",
        "主動公開信息3條。收到申請2件。清理規範性文件。更新網站。, 监督保障",
        "公开信息3条。未收到申请。清理文件。开设专栏。, 监督保障",
        "发布信息3条。答复申请2件。落实三审制度。运营公众号。开展培训。, ''",
        "主动公开、依申请公开、政府信息管理、平台建设、监督保障均已落实。, ''"
    })
    void theFiveTopicsAreCovered(String text, String missing) {
        DisclosureReport report =
                sound.withOverview(Overview.builder().text(text).build());
        assertThat(ReportValidator.validate(report).getViolations("structure.topics").stream()
                        .map(violation -> violation.getMessage().getChinese())
                        .collect(Collectors.joining()))
                .isEqualTo(missing.isEmpty() ? "" : "总体情况未写明" + missing);
    }

    @Test
    void aTopicWithATextOfItsOwnIsCovered() {
        DisclosureReport report = sound.withOverview(Overview.builder()
                .text("发布信息。答复申请。清理文件。运营公众号。")
                .topics(Map.of(OverviewTopic.SUPERVISION, "明确专人。"))
                .build());
        assertThat(ReportValidator.validate(report).getVerdict("structure.topics"))
                .hasValue(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "本年度未发生任何费用。, 0, VIOLATED",
        "依申请公开没有收取费用。, 0, VIOLATED",
        "政府信息公开处理费收取200元。, 200, VIOLATED",
        "本年度无收费。, 0, VIOLATED",
        "未收取信息处理费。, 0, SATISFIED",
        "未收取信 息处理费。, 0, SATISFIED",
        "收取依申请公开信息处理费200元。, 200, SATISFIED",
        "按规定收取政府信息公开信息处理费的情况：无。, 0, SATISFIED",
        "无其他事项。, 0, ",
        "本年度无收费。, '', "
    })
    void theFeeIsCalledByItsName(String text, String fee, Verdict verdict) {
        DisclosureReport report = sound.withOtherMatters(OtherMatters.builder()
                .text(text)
                .processingFee(Amount.parse(fee))
                .build());
        assertThat(ReportValidator.validate(report).getVerdict("structure.processing-fee-wording"))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    @Test
    void aReportOfNobodyIsAWarningAlone() {
        ValidationResult result = ReportValidator.validate(sound.withAgency(Agency.of("")));
        assertThat(result.getViolations("structure.agency"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING));
        assertThat(result.isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, VIOLATED",
        "2023-06-30, VIOLATED",
        "2022-12-31, VIOLATED",
        "2024-01-01, SATISFIED",
        "2024-12-31, SATISFIED",
        ", "
    })
    void theYearIsOverBeforeItsReport(LocalDate date, Verdict verdict) {
        assertThat(ReportValidator.validate(sound.withPublicationDate(Optional.ofNullable(date)))
                        .getVerdict("structure.published-early"))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-08, 2023-05-08, 2023-12-31, SATISFIED",
        "2023-05-08, 2023-01-01, 2023-12-31, SATISFIED",
        "2023-05-08, 2023-05-08, 2023-12-30, VIOLATED",
        "2023-05-08, 2023-05-09, 2023-12-31, VIOLATED",
        "2022-05-08, 2022-05-08, 2023-12-31, VIOLATED",
        ", 2023-05-08, 2023-12-31, VIOLATED",
        ", 2018-01-01, 2018-12-31, UNDECIDED"
    })
    void aNewBodyReportsFromItsFounding(LocalDate founded, LocalDate start, LocalDate end, Verdict verdict) {
        DisclosureReport report = sound.withAgency(sound.getAgency().withFoundedOn(Optional.ofNullable(founded)))
                .withPeriod(ReportPeriod.builder().start(start).end(end).build());
        assertThat(ReportValidator.validate(report).getVerdict("structure.period"))
                .hasValue(verdict);
    }

    @Test
    void noProblemsIsToldAsPrinted() {
        Violation violation = only(sound.withProblemsAndImprovements(
                ProblemsAndImprovements.builder().problems(" 无。").build()));
        assertThat(violation.getMessage().getChinese()).isEqualTo("五、存在的主要问题及改进情况：只写了“无。”");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("problems and improvements: says no more than \"无。\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 本年无其他事项。, '', VIOLATED",
        "2023, 本年无其他事项。, 0, SATISFIED",
        "2023, 收取信息处理费若干。, '', UNDECIDED",
        "2023, 收取信息處理費若干。, '', UNDECIDED",
        "2020, 无。, '', "
    })
    void theProcessingFeeIsTold(int year, String text, String fee, Verdict verdict) {
        DisclosureReport report = Samples.zero(year)
                .withOtherMatters(OtherMatters.builder()
                        .text(text)
                        .processingFee(Amount.parse(fee))
                        .build());
        assertThat(ReportValidator.validate(report).getVerdict("structure.processing-fee"))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    @Test
    void anUntoldFeeIsTold() {
        Violation violation =
                only(sound.withOtherMatters(OtherMatters.builder().text("无。").build()));
        assertThat(violation.getMessage().getChinese()).isEqualTo("六、其他需要报告的事项：未说明收取信息处理费的情况");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("other matters: does not say what was charged as 信息处理费");
    }

    @Test
    void noProblemsAndNoImprovementsAreNone() {
        DisclosureReport report = sound.withProblemsAndImprovements(ProblemsAndImprovements.builder()
                .problems("无")
                .improvements("无。")
                .build());
        assertThat(ReportValidator.validate(report).getVerdict("structure.problems-told"))
                .hasValue(Verdict.VIOLATED);
    }

    /** Time that grows with the square of the length would take hours here. */
    @Test
    @Timeout(60)
    void textsOfMillionsOfMarksAreReadInLinearTime() {
        String marks = "。".repeat(3_000_000) + "x";
        DisclosureReport report = sound.withTitle(marks)
                .withProblemsAndImprovements(ProblemsAndImprovements.builder()
                        .problems(marks)
                        .improvements(marks)
                        .build());
        assertThat(ReportValidator.validate(report).getVerdict("structure.problems-told"))
                .hasValue(Verdict.SATISFIED);
    }

    @Test
    void findingsComeInTheOrderOfTheForm() {
        DisclosureReport report = sound.withTitle("报告")
                .withOverview(Overview.builder()
                        .addBreakdowns(slip(BreakdownKind.CLOSED), slip(BreakdownKind.OPEN), slip(BreakdownKind.CLOSED))
                        .addStatedFigures(StatedFigure.builder()
                                .quantity(StatedQuantity.PARTLY_GRANTED)
                                .value(Count.of(7))
                                .build())
                        .build())
                .withProactiveDisclosure(ProactiveDisclosure.blank(FormVersion.V2021))
                .withRequests(Requests.builder().build())
                .withProblemsAndImprovements(
                        ProblemsAndImprovements.builder().problems("无").build())
                .withOtherMatters(OtherMatters.builder().text("无").build());
        report = Samples.with(report, "challenges.reconsideration.total", "3");
        report = Samples.with(report, "requests.outcomes.granted.total", "1");
        report = Samples.with(report, "requests.outcomes.partlyGranted.total", "0");
        assertThat(ReportValidator.validate(report).getViolations())
                .extracting(violation -> violation.getPlace().getName())
                .containsExactly(
                        "title",
                        "overview",
                        "overview.breakdowns[0]",
                        "overview.breakdowns[1]",
                        "overview.breakdowns[2]",
                        "overview.statedFigures[0]",
                        "proactiveDisclosure",
                        "requests.outcomes.total.total",
                        "challenges.reconsideration",
                        "problemsAndImprovements",
                        "otherMatters");
    }

    private static Breakdown slip(BreakdownKind kind) {
        return Breakdown.builder()
                .kind(kind)
                .statedTotal(Count.of(1))
                .addCategories(Category.of("类", 2))
                .build();
    }
}
