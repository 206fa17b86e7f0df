package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text states compared with what it states elsewhere: shares, two totals, and lists read from prose. */
class AgreementRulesTest {
    private static DisclosureReport saying(String text) {
        return Samples.zero(2023).withOverview(Overview.builder().text(text).build());
    }

    private static RuleTally tally(DisclosureReport report, String rule) {
        return ReportValidator.validate(report).getTallies().stream()
                .filter(tally -> tally.getRuleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年公开信息80条，其中政策文件50条，占62.5%。 | 1 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占比65.2%。 | 0 | 1 | 0",
                "全年公开信息80条，其中政策文件50条，占总数的63%。 | 1 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占总数的62%。 | 1 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占总数的61%。 | 0 | 1 | 0",
                "全年公开信息80条，其中政策文件50条（62.5%）、动态30条（37.5%）。 | 2 | 0 | 0",
                "全年公开信息80条，其中政策文件50条（62.5％）、动态30条（35.7％）。 | 1 | 1 | 0",
                "共1,600件，办结1,200件，占75%。 | 1 | 0 | 0",
                "政策文件50条，占62.5%。 | 0 | 0 | 1",
                "公开信息80条。政策文件50条，占62.5%。 | 1 | 0 | 0",
                "公开信息80条。政策文件50条，占61.5%。 | 0 | 0 | 1",
                "办结申请25件。从结果看，予以公开15件，占60%；部分公开5件，占20%；无法提供5件，占20%。 | 3 | 0 | 0",
                "办结申请25件。从结果看，予以公开15件，占60%；部分公开5件，占25%；无法提供5件，占20%。 | 2 | 1 | 0",
                "在办结的申请中，予以公开15件，占60%；部分公开5件，占20%；无法提供5件，占20%。 | 3 | 0 | 0",
                "在办结的申请中，予以公开15件，占65%；部分公开5件，占20%；无法提供5件，占20%。 | 2 | 1 | 0",
                "予以公开15件，占30%；部分公开5件，占50%。 | 0 | 0 | 2",
                "办结申请9件，其中予以公开8件，占88.9%；无法提供1件，占12%。 | 1 | 1 | 0",
                "办结申请20件，予以公开8件，占40%，其中当面提供2件，占25%。 | 2 | 0 | 0",
                "公开信息3条，政策1条，占33.3%；动态1条，占33.3%；公告1条，占33.4%。 | 3 | 0 | 0",
                "公开信息3条，政策1条，占33.3%；动态1条，占33.4%；公告1条，占33.4%。 | 1 | 2 | 0",
                "公开信息80条，同比增长62.5%。 | 0 | 0 | 0",
                "公开率100%。 | 0 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占比较上年提高12.5%。 | 0 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占比同比增长3%。 | 0 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占比超过60%。 | 0 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占近65%。 | 0 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占60%以上。 | 0 | 0 | 0",
                "全年公开信息80条，其中政策文件50条，占60%左右。 | 0 | 0 | 0",
                "全年公开信息80余条，其中政策文件50条，占60.2%。 | 0 | 0 | 1",
                "办结申请12件。其中，予以公开9件，占比75%；无法提供3件，占比15%。 | 1 | 1 | 0",
                "办结申请12件。其中，予以公开9件，占比75%；无法提供3件，占比25%。 | 2 | 0 | 0",
                "召开会议12次。其中，予以公开8件，占比75%；无法提供3件，占比25%。 | 1 | 0 | 1",
                "本年度公开信息80条。 | 0 | 0 | 0"
            })
    void aShareFitsTheNumbersBesideItToTheLastDigit(String text, int satisfied, int violated, int undecided) {
        assertThat(tally(saying(text), "narrative.shares"))
                .isEqualTo(RuleTally.of("narrative.shares", satisfied, violated, undecided));
    }

    @Test
    void aShareThatDoesNotFitIsToldWithTheOneThatDoes() {
        assertThat(ReportValidator.validate(saying("全年公开信息80条，其中政策文件50条，占比65.2%。"))
                        .getViolations("narrative.shares"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
                    assertThat(violation.getPlace().getName()).isEqualTo("overview.text");
                    assertThat(violation.getExpected()).hasValue(new BigDecimal("62.5"));
                    assertThat(violation.getActual()).hasValue(new BigDecimal("65.2"));
                    assertThat(violation.getMessage().getChinese()).isEqualTo("正文写“50条，占比65.2%”，按所述数量应为62.5%，两者不一致");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主动公开政府信息120条。 | 全年主动公开政府信息210条。 | VIOLATED",
                "主动公开政府信息120条。 | 2023年，全市共主动公开政府信息130条。 | VIOLATED",
                "主动公开政府信息1200条。 | 全年主动公开政府信息1,200条。 | SATISFIED",
                "主动公开政府信息120条。 | 我局通过各种方式主动公开政府信息102条。 | VIOLATED",
                "主动公开政府信息120条。 | 利用不同平台累计主动公开政府信息120条。 | SATISFIED",
                "主动公开政府信息120条。 | 通过各村公示栏主动公开政府信息102条。 | ",
                "主动公开政府信息120条。 | 主动公开政府信息30件。 | ",
                "主动公开政府信息120条。 | 2022年主动公开政府信息210条。 | ",
                "主动公开政府信息120条。 | 全年主动公开政府信息200余条。 | ",
                "主动公开政府信息120条。 | 通过门户网站主动公开政府信息90条。 | ",
                "全县主动公开政府信息1200条。 | 我办主动公开政府信息120条。 | ",
                "我办主动公开政府信息120条。 | 我办主动公开政府信息130条。 | VIOLATED",
                "主动公开政府信息120条。 | 加强培训。 | "
            })
    void theItemsDisclosedAreNotStatedTwiceWithDifferentNumbers(String first, String second, String verdict) {
        for (DisclosureReport report : new DisclosureReport[] {
            saying(first + second),
            saying(first).withOtherMatters(Samples.zero(2023).getOtherMatters().withText(second))
        }) {
            assertThat(ReportValidator.validate(report)
                            .getVerdict("narrative.two-totals")
                            .map(Verdict::name)
                            .orElse(null))
                    .isEqualTo(verdict);
        }
    }

    private static StatedFigure received(long number, FigureScope scope) {
        return StatedFigure.builder()
                .quantity(StatedQuantity.REQUESTS_RECEIVED)
                .value(Count.of(number))
                .scope(scope)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "17, UNSTATED, 95, UNSTATED, VIOLATED",
        "17, UNSTATED, 17, UNSTATED, SATISFIED",
        "17, BODY, 95, AREA, ''",
        "17, AREA, 95, AREA, VIOLATED",
        "17, ON_BEHALF, 95, UNSTATED, ''"
    })
    void aQuantityOfOneScopeHasOneNumber(
            long first, FigureScope firstScope, long second, FigureScope secondScope, String verdict) {
        DisclosureReport report = Samples.zero(2023);
        report = report.withOverview(report.getOverview().withStatedFigures(received(first, firstScope)))
                .withOtherMatters(report.getOtherMatters().withStatedFigures(received(second, secondScope)));
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.getVerdict("narrative.two-totals").map(Verdict::name).orElse(""))
                .isEqualTo(verdict);
        assertThat(result.getViolations("narrative.two-totals")).allSatisfy(violation -> {
            assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(violation.getPlace().getName()).isEqualTo("otherMatters.statedFigures[0]");
            assertThat(violation.getMessage().getChinese()).isEqualTo("正文前后所述收到申请不一致：17，95");
            assertThat(violation.getCells())
                    .extracting(CellReading::getName)
                    .containsExactly("overview.statedFigures[0].value", "otherMatters.statedFigures[0].value");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTS_RECEIVED, total, 95, 100, 5, SATISFIED", "REQUESTS_RECEIVED, total, 100, 95, 5, SATISFIED",
        "REQUESTS_RECEIVED, total, 95, 99, 5, VIOLATED", "REQUESTS_RECEIVED, total, 17, 100, 5, VIOLATED",
        "REQUESTS_RECEIVED, total, 95, 100, '', UNDECIDED", "APPLICANTS_NATURAL, naturalPersons, 95, 100, 5, SATISFIED",
        "APPLICANTS_NATURAL, naturalPersons, 95, 59, 5, VIOLATED"
    })
    void requestsAloneAndWithThoseCarriedOverAreTwoNumbersOfOneTable(
            StatedQuantity quantity, String column, long first, long second, String carriedOver, Verdict verdict) {
        DisclosureReport report = Samples.with(Samples.zero(2023), "requests.newlyReceived." + column, "95");
        report = Samples.with(report, "requests.carriedOver." + column, carriedOver);
        StatedFigure figure = received(first, FigureScope.UNSTATED).withQuantity(quantity);
        report =
                report.withOverview(report.getOverview().withStatedFigures(figure, figure.withValue(Count.of(second))));
        assertThat(ReportValidator.validate(report).getVerdict("narrative.two-totals"))
                .hasValue(verdict);
    }

    @Test
    void roundedAndBlankFiguresAndOtherQuantitiesAreNoSecondNumber() {
        DisclosureReport report = Samples.zero(2023);
        StatedFigure figure = received(17, FigureScope.UNSTATED);
        report = report.withOverview(report.getOverview()
                .withStatedFigures(
                        figure,
                        figure.withValue(Count.of(20)).withRounded(true),
                        figure.withValue(Count.blank()),
                        figure.withQuantity(StatedQuantity.REQUESTS_ANSWERED).withValue(Count.of(15))));
        assertThat(ReportValidator.validate(report).getVerdict("narrative.two-totals"))
                .isEmpty();
    }

    private static DisclosureReport listing(BreakdownKind kind, String stated, String... counts) {
        Breakdown.Builder list = Breakdown.builder()
                .subject("主动公开信息")
                .quote("主动公开信息……")
                .kind(kind)
                .statedTotal(Count.parse(stated));
        for (String count : counts) {
            list.addCategories(
                    Category.builder().name("类").count(Count.parse(count)).build());
        }
        DisclosureReport report = Samples.zero(2023);
        return report.withOverview(report.getOverview().withBreakdowns(list.build()));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 58, 28, 30, SATISFIED, ''",
        "CLOSED, 42, 28, 30, VIOLATED, ''",
        "CLOSED, 70, 28, 30, VIOLATED, ''",
        "CLOSED, 70, 28, '', UNDECIDED, ''",
        "OPEN, 70, 28, 30, SATISFIED, ''",
        "OPEN, 57, 28, 30, VIOLATED, ''",
        "OPEN, 59, 28, 30, SATISFIED, ''",
        "LISTED, 58, 28, 30, SATISFIED, SATISFIED",
        "LISTED, 57, 28, 30, VIOLATED, SATISFIED",
        "LISTED, 59, 28, 30, SATISFIED, VIOLATED",
        "LISTED, 72, 28, 30, SATISFIED, VIOLATED",
        "LISTED, 73, 28, 30, SATISFIED, SATISFIED",
        "LISTED, 100, 50, 30, SATISFIED, VIOLATED",
        "LISTED, 100, 49, 30, SATISFIED, SATISFIED",
        "LISTED, 59, 28, '', UNDECIDED, UNDECIDED",
        "LISTED, '', 28, 30, UNDECIDED, UNDECIDED",
        "ROUNDED, 57, 28, 30, '', ''",
        "ROUNDED, 59, 28, 30, '', ''"
    })
    void aListReadIsJudgedByWhatItsWordsPromise(
            BreakdownKind kind, String stated, String first, String second, String total, String shortOf) {
        ValidationResult result = ReportValidator.validate(listing(kind, stated, first, second));
        assertThat(result.getVerdict("narrative.category-total")
                        .map(Verdict::name)
                        .orElse(""))
                .isEqualTo(total);
        assertThat(result.getVerdict("narrative.category-short")
                        .map(Verdict::name)
                        .orElse(""))
                .isEqualTo(shortOf);
        assertThat(result.getVerdict("disclosure.category-total"))
                .as("what was read is no ERROR")
                .isEmpty();
        assertThat(result.getVerdict("disclosure.category-excess")).isEmpty();
    }

    @Test
    void aListJustShortIsANoticeAndAnExcessAWarning() {
        assertThat(ReportValidator.validate(listing(BreakdownKind.LISTED, "60", "28", "30"))
                        .getViolations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getRuleId()).isEqualTo("narrative.category-short");
                    assertThat(violation.getSeverity()).isEqualTo(Severity.NOTICE);
                    assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(58));
                    assertThat(violation.getMessage().getChinese()).isEqualTo("主动公开信息：总数为60，各类合计58，相差2，请核对总数和各类数量");
                });
        assertThat(ReportValidator.validate(listing(BreakdownKind.LISTED, "50", "28", "30"))
                        .getViolations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getRuleId()).isEqualTo("narrative.category-total");
                    assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
                    assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
                    assertThat(violation.getMessage().getChinese()).isEqualTo("主动公开信息：总数为50，所列各类合计58，超出8，请核对总数和各类数量");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "otherMatters", "accompanyingText.requests"})
    void aListReadIsJudgedInAnySection(String section) {
        DisclosureReport report = Samples.zero(2023);
        Breakdown slip = listing(BreakdownKind.CLOSED, "42", "28", "30")
                .getOverview()
                .getBreakdowns()
                .get(0);
        DisclosureReport told = switch (section) {
            case "overview" -> report.withOverview(report.getOverview().withBreakdowns(slip));
            case "otherMatters" ->
                report.withOtherMatters(report.getOtherMatters().withBreakdowns(slip));
            default ->
                report.withAccompanyingText(report.getAccompanyingText()
                        .withRequests(report.getAccompanyingText().getRequests().withBreakdowns(slip)));
        };
        assertThat(ReportValidator.validate(told).getViolations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getRuleId()).isEqualTo("narrative.category-total");
                    assertThat(violation.getPlace().getName()).isEqualTo(section + ".breakdowns[0]");
                });
    }
}
