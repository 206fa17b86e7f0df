package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureRulesTest {
    private static DisclosureReport telling(Breakdown... breakdowns) {
        return Samples.zero(2023)
                .withOverview(Overview.builder()
                        .text(Samples.OVERVIEW)
                        .addBreakdowns(breakdowns)
                        .build());
    }

    private static Breakdown breakdown(BreakdownKind kind, String stated, String... counts) {
        Breakdown.Builder builder = Breakdown.builder().kind(kind).statedTotal(Count.parse(stated));
        for (String count : counts) {
            builder.addCategories(
                    Category.builder().name("类").count(Count.parse(count)).build());
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 90, 40, 50, disclosure.category-total, SATISFIED",
        "CLOSED, 42, 28, 30, disclosure.category-total, VIOLATED",
        "CLOSED, 70, 28, 30, disclosure.category-total, VIOLATED",
        "CLOSED, 70, 28, '', disclosure.category-total, UNDECIDED",
        "CLOSED, 28, 29, '', disclosure.category-total, VIOLATED",
        "CLOSED, '', 28, 30, disclosure.category-total, UNDECIDED",
        "OPEN, 70, 28, 30, disclosure.category-excess, SATISFIED",
        "OPEN, 58, 28, 30, disclosure.category-excess, SATISFIED",
        "OPEN, 57, 28, 30, disclosure.category-excess, VIOLATED",
        "OPEN, 57, 28, '', disclosure.category-excess, UNDECIDED",
        "OPEN, 57, 58, '', disclosure.category-excess, VIOLATED",
        "OPEN, '', 58, 1, disclosure.category-excess, UNDECIDED",
        "OPEN, '', 0, 0, disclosure.category-excess, SATISFIED",
        "OPEN, '', 0, '', disclosure.category-excess, UNDECIDED",
        "CLOSED, '', 0, 0, disclosure.category-total, UNDECIDED"
    })
    void breakdownsAreJudgedByWhatTheyClaim(
            BreakdownKind kind, String stated, String first, String second, String rule, Verdict verdict) {
        ValidationResult result = ReportValidator.validate(telling(breakdown(kind, stated, first, second)));
        assertThat(result.getVerdict(rule)).hasValue(verdict);
        String other =
                rule.equals("disclosure.category-total") ? "disclosure.category-excess" : "disclosure.category-total";
        assertThat(result.getVerdict(other)).isEmpty();
    }

    @Test
    void aRoundedListIsNeverFlagged() {
        ValidationResult result =
                ReportValidator.validate(telling(breakdown(BreakdownKind.ROUNDED, "1200", "900", "800")));
        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getUndecided()).isEmpty();
    }

    @Test
    void aSlipTellsWhichListWhichNumbersAndWhatFits() {
        Breakdown good = breakdown(BreakdownKind.CLOSED, "3", "1", "2");
        Breakdown slip = breakdown(BreakdownKind.CLOSED, "42", "28", "30").withSubject("主动公开政府信息");
        Violation violation =
                ReportValidator.validate(telling(good, slip)).getViolations().get(0);
        assertThat(violation.getPlace().getName()).isEqualTo("overview.breakdowns[1]");
        assertThat(violation.getPlace().getPointer()).isEqualTo("/overview/breakdowns/1");
        assertThat(violation.getCells())
                .extracting(CellReading::getName)
                .containsExactly(
                        "overview.breakdowns[1].statedTotal",
                        "overview.breakdowns[1].categories[0].count",
                        "overview.breakdowns[1].categories[1].count");
        assertThat(violation.getCells())
                .extracting(CellReading::getValue)
                .containsExactly(Count.of(42), Count.of(28), Count.of(30));
        assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(58));
        assertThat(violation.getMessage().getChinese()).isEqualTo("主动公开政府信息：总数为42，所列各类合计58，超出16，请核对总数和各类数量");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("主动公开政府信息: the total is 42, the categories listed add up to 58, 16 more");
    }

    @Test
    void aClosedListThatFallsShortTellsTheDifference() {
        Violation violation = ReportValidator.validate(telling(breakdown(BreakdownKind.CLOSED, "70", "28", "30")))
                .getViolations()
                .get(0);
        assertThat(violation.getRelation()).isEqualTo(Relation.EQUAL);
        assertThat(violation.getMessage().getChinese()).isEqualTo("一、总体情况 分类：总数为70，各类合计58，相差12，请核对总数和各类数量");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("overview › breakdown: the total is 70, the categories add up to 58, difference 12");
    }

    @Test
    void anOpenListThatExceedsItsTotalIsToldWithTheBound() {
        Violation violation = ReportValidator.validate(telling(breakdown(BreakdownKind.OPEN, "57", "28", "30")))
                .getViolations()
                .get(0);
        assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
        assertThat(violation.getMessage().getChinese()).isEqualTo("一、总体情况 分类：总数为57，所列各类合计58，超出1，请核对总数和各类数量");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo("overview › breakdown: the total is 57, the categories listed add up to 58, 1 more");
    }

    @Test
    void aListOfThousandsOfLargestCountsDoesNotOverflow() {
        Breakdown huge = Breakdown.builder()
                .statedTotal(Count.of(Count.MAX))
                .addAllCategories(Collections.nCopies(3000, Category.of("类", Count.MAX)))
                .build();
        Violation violation =
                ReportValidator.validate(telling(huge)).getViolations().get(0);
        assertThat(violation.getExpected())
                .hasValue(BigDecimal.valueOf(Count.MAX).multiply(BigDecimal.valueOf(3000)));
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, 部, 3, SATISFIED", "PROVINCIAL, 江苏省人民政府, 3, SATISFIED", "PREFECTURAL, 淮安市人民政府, 3, SATISFIED",
        "PREFECTURAL, 东莞市人民政府, 3, SATISFIED", "PREFECTURAL, 阿克苏地区行政公署, 3, VIOLATED", "COUNTY, 甲县人民政府, 3, VIOLATED",
        "COUNTY, 甲县人民政府, 0, SATISFIED", "COUNTY, 甲县人民政府, '', UNDECIDED", "TOWNSHIP, 乙镇人民政府, 1, VIOLATED"
    })
    void regulationsAreForThoseWhoMayIssueThem(AgencyLevel level, String name, String issued, Verdict verdict) {
        for (String cell : List.of(
                "2023 proactiveDisclosure.regulations.issued", "2019 proactiveDisclosure.regulations.newlyMade")) {
            int year = Integer.parseInt(cell.substring(0, 4));
            DisclosureReport report = Samples.with(
                    Samples.zero(year)
                            .withAgency(Agency.builder().name(name).level(level).build()),
                    cell.substring(5),
                    issued);
            assertThat(ReportValidator.validate(report).getVerdict("disclosure.regulation-authority"))
                    .hasValue(verdict);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', DEPARTMENT, 甲县民政局, VIOLATED",
        "'', OTHER, 甲县妇幼保健院, VIOLATED",
        "'', '', 丁旗城市建设投资集团, VIOLATED",
        "'', '', 甲市第一人民医院, VIOLATED",
        "PREFECTURAL, '', 甲市职业技术学院, VIOLATED",
        "'', '', 甲高新技术产业开发区管理委员会, VIOLATED",
        "PREFECTURAL, GOVERNMENT, 县溪市人民政府, SATISFIED",
        "PREFECTURAL, DEPARTMENT, 甲市民政局, VIOLATED",
        "PROVINCIAL, DEPARTMENT, 甲省民政厅, VIOLATED",
        "NATIONAL, DEPARTMENT, 民政部, SATISFIED",
        "PREFECTURAL, GOVERNMENT, 甲市人民政府, SATISFIED",
        "'', TOWNSHIP, 乙镇人民政府, VIOLATED",
        "'', SUBDISTRICT, 丙街道办事处, VIOLATED",
        "PREFECTURAL, DEPARTMENT, 甲市人民政府办公室, UNDECIDED",
        "PROVINCIAL, '', 甲省人民政府办公厅, UNDECIDED",
        "COUNTY, DEPARTMENT, 甲县人民政府办公室, VIOLATED",
        "'', '', 甲县人民政府, VIOLATED",
        "'', '', 乙自治县人民政府, VIOLATED",
        "'', '', 长治县人民政府, VIOLATED",
        "'', '', 甲市乙乡人民政府, VIOLATED",
        "'', '', 甲自治旗人民政府, VIOLATED"
    })
    void levelKindAndNameTellWhoMayIssueRegulations(String level, String kind, String name, Verdict verdict) {
        Agency.Builder agency = Agency.builder().name(name);
        if (!level.isEmpty()) {
            agency.level(AgencyLevel.valueOf(level));
        }
        if (!kind.isEmpty()) {
            agency.kind(AgencyKind.valueOf(kind));
        }
        for (String cell : List.of("issued", "repealed", "inForce")) {
            DisclosureReport report = Samples.with(
                    Samples.zero(2023).withAgency(agency.build()), "proactiveDisclosure.regulations." + cell, "3");
            assertThat(ReportValidator.validate(report).getVerdict("disclosure.regulation-authority"))
                    .as(cell)
                    .hasValue(verdict);
        }
    }

    @ParameterizedTest
    @CsvSource({"甲市人民政府, GOVERNMENT", "甲市乙区人民政府, GOVERNMENT", "国家某某局, DEPARTMENT", "国务院某某监督管理委员会, OTHER"})
    void whatNeitherLevelNorNameTellIsNotJudged(String name, AgencyKind kind) {
        DisclosureReport report = Samples.zero(2023)
                .withAgency(Agency.builder().name(name).kind(kind).build());
        report = Samples.with(report, "proactiveDisclosure.regulations.issued", "3");
        report = Samples.with(report, "proactiveDisclosure.regulations.inForce", "3");
        assertThat(ReportValidator.validate(report).getVerdict("disclosure.regulation-authority"))
                .isEmpty();
    }

    @Test
    void aRegulationOfACountyIsToldWithItsLevel() {
        DisclosureReport report = Samples.zero(2023)
                .withAgency(Agency.builder()
                        .name("甲县人民政府")
                        .level(AgencyLevel.COUNTY)
                        .build());
        report = Samples.with(
                Samples.with(report, "proactiveDisclosure.regulations.issued", "3"),
                "proactiveDisclosure.regulations.inForce",
                "3");
        Violation violation = ReportValidator.validate(report).getViolations().get(0);
        assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(violation.getMessage().getChinese())
                .isEqualTo("第二十条第（一）项 规章 · 本年制发件数：填3件，甲县人民政府没有规章制定权，应为0，请核对是否将行政规范性文件误填为规章");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo(
                        "proactive disclosure › regulations · issued: 3 stated, but 甲县人民政府 has no authority over regulations"
                                + " (规章), so it must be 0");
        assertThat(violation.getCells())
                .extracting(CellReading::getName)
                .containsExactly("proactiveDisclosure.regulations.issued", "proactiveDisclosure.regulations.inForce");
    }
}
