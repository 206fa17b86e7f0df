package org.disclosurereport.documents.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.Publication;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.TableText;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFieldsTest {
    private static final DisclosureReport FULL = full();

    private static DisclosureReport full() {
        DisclosureReport report = Samples.filled(2020)
                .withAgency(Agency.of("青山县人民政府").withLevel(AgencyLevel.COUNTY).withRegionCode("320813"))
                .withTitle("青山县2020年年报")
                .withPeriod(ReportPeriod.ofYear(2020))
                .withPublicationDate(LocalDate.of(2021, 1, 29))
                .withCoverage(Coverage.AREA);
        report = report.withOverview(report.getOverview()
                .withBreakdowns(Breakdown.builder()
                        .unit("条")
                        .statedTotal(Count.of(90))
                        .addCategories(Category.of("要闻", 15))
                        .build())
                .withStatedFigures(StatedFigure.builder()
                        .quantity(StatedQuantity.GRANTED)
                        .value(Count.of(3))
                        .scope(FigureScope.AREA)
                        .quote("予以公开3件")
                        .build()));
        return report.withOtherMatters(report.getOtherMatters().withProcessingFee(Amount.zero()))
                .withPublication(
                        Publication.builder().documentNumber("青政发〔2021〕3号").build())
                .withAccompanyingText(AccompanyingText.builder()
                        .introduction("本报告依法编制。")
                        .requests(TableText.builder()
                                .before("收费5万元。")
                                .addStatedFigures(StatedFigure.builder()
                                        .quantity(StatedQuantity.ADMINISTRATIVE_FEES)
                                        .value(Amount.parse("5"))
                                        .build())
                                .build())
                        .closing("青山县人民政府")
                        .build());
    }

    @Test
    void fieldsAreNamedAsInJsonAndAlwaysInTheSameOrder() {
        assertThat(ReportFields.write(FULL))
                .containsExactly(
                        Map.entry("formVersion", "2019"),
                        Map.entry("agency.name", "青山县人民政府"),
                        Map.entry("agency.regionCode", "320813"),
                        Map.entry("agency.level", "county"),
                        Map.entry("year", "2020"),
                        Map.entry("title", "青山县2020年年报"),
                        Map.entry("period", "2020-01-01/2020-12-31"),
                        Map.entry("publicationDate", "2021-01-29"),
                        Map.entry("coverage", "area"),
                        Map.entry("publication.documentNumber", "青政发〔2021〕3号"),
                        Map.entry("accompanyingText.introduction", "本报告依法编制。"),
                        Map.entry("overview.text", "全县各级行政机关认真推进政府信息公开。"),
                        Map.entry("overview.topics.proactiveDisclosure", "公开信息1234条。\n其中政策文件234条。"),
                        Map.entry("overview.topics.supervision", "组织培训两次。"),
                        Map.entry("overview.breakdowns", "1"),
                        Map.entry("overview.breakdowns[0].unit", "条"),
                        Map.entry("overview.breakdowns[0].statedTotal", "90"),
                        Map.entry("overview.breakdowns[0].kind", "closed"),
                        Map.entry("overview.breakdowns[0].categories", "1"),
                        Map.entry("overview.breakdowns[0].categories[0].name", "要闻"),
                        Map.entry("overview.breakdowns[0].categories[0].count", "15"),
                        Map.entry("overview.statedFigures", "1"),
                        Map.entry("overview.statedFigures[0].quantity", "granted"),
                        Map.entry("overview.statedFigures[0].value", "3"),
                        Map.entry("overview.statedFigures[0].scope", "area"),
                        Map.entry("overview.statedFigures[0].rounded", "false"),
                        Map.entry("overview.statedFigures[0].quote", "予以公开3件"),
                        Map.entry("accompanyingText.proactiveDisclosure", ""),
                        Map.entry("accompanyingText.requests.before", "收费5万元。"),
                        Map.entry("accompanyingText.requests.statedFigures", "1"),
                        Map.entry("accompanyingText.requests.statedFigures[0].quantity", "administrativeFees"),
                        Map.entry("accompanyingText.requests.statedFigures[0].value", "5"),
                        Map.entry("accompanyingText.requests.statedFigures[0].scope", "unstated"),
                        Map.entry("accompanyingText.requests.statedFigures[0].rounded", "false"),
                        Map.entry("accompanyingText.challenges", ""),
                        Map.entry("problemsAndImprovements.problems", "解读形式单一。"),
                        Map.entry("problemsAndImprovements.improvements", "丰富解读形式。"),
                        Map.entry("otherMatters.text", "本年度未收取信息处理费。"),
                        Map.entry("otherMatters.processingFee", "0"),
                        Map.entry("accompanyingText.closing", "青山县人民政府"));
    }

    @Test
    void appliedFieldsReplaceWhatWasReadInPlaceOfThem() {
        AppliedFields applied = ReportFields.apply(ReportFields.write(FULL), Samples.cellsOf(FULL));
        assertThat(applied.report()).isEqualTo(FULL);
        assertThat(applied.groups()).containsExactlyInAnyOrder(FieldGroup.values());
        assertThat(applied.unusable()).isEmpty();
    }

    @Test
    void aGroupWithoutFieldsStaysAsItWasRead() {
        Map<String, String> fields = ReportFields.write(FULL);
        fields.keySet().removeIf(name -> name.startsWith("overview."));
        DisclosureReport read = Samples.cellsOf(FULL);
        AppliedFields applied = ReportFields.apply(fields, read);
        assertThat(applied.report()).isEqualTo(FULL.withOverview(read.getOverview()));
        assertThat(applied.groups()).doesNotContain(FieldGroup.OVERVIEW).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "year, 1019, HEADER",
        "year, many, HEADER",
        "agency.level, planetary, HEADER",
        "period, 2020-01-01, HEADER",
        "publicationDate, 2021-02-30, HEADER",
        "overview.breakdowns, 2000000000, OVERVIEW",
        "overview.breakdowns, -1, OVERVIEW",
        "overview.breakdowns[0].statedTotal, 9007199254740992, OVERVIEW",
        "overview.statedFigures[0].rounded, yes, OVERVIEW",
        "overview.statedFigures[0].quantity, , OVERVIEW",
        "otherMatters.processingFee, 1.0000001, OTHER_MATTERS"
    })
    void aTextThatCanNotBeIsToldAndItsGroupLeftAlone(String name, String text, FieldGroup group) {
        Map<String, String> fields = ReportFields.write(FULL);
        if (text == null) {
            fields.remove(name);
        } else {
            fields.put(name, text);
        }
        DisclosureReport read = Samples.cellsOf(FULL);
        AppliedFields applied = ReportFields.apply(fields, read);
        assertThat(applied.unusable()).containsExactly(name);
        assertThat(applied.groups()).doesNotContain(group).hasSize(6);
    }

    @Test
    void namesThatNobodyKnowsAreTold() {
        Map<String, String> fields = new LinkedHashMap<>(ReportFields.write(FULL));
        fields.put("overview.colour", "red");
        fields.put("", "");
        AppliedFields applied = ReportFields.apply(fields, Samples.cellsOf(FULL));
        assertThat(applied.report()).isEqualTo(FULL);
        assertThat(applied.unusable()).containsExactly("overview.colour", "");
    }

    @Test
    void theUnitOfABlankAmountIsAFieldAndThatOfAToldOneIsPrinted() {
        Cell cell = Form.of(FULL).getCell("proactiveDisclosure.centralizedProcurement.amount");
        DisclosureReport blank = cell.withUnit(cell.with(FULL, Amount.blank()), Optional.of(MoneyUnit.YUAN));
        Map<String, String> fields = ReportFields.write(blank);
        assertThat(fields).containsEntry("proactiveDisclosure.centralizedProcurement.amountUnit", "yuan");
        assertThat(ReportFields.apply(fields, Samples.cellsOf(blank)).report()).isEqualTo(blank);
        assertThat(cell.getUnit(
                        ReportFields.apply(fields, Samples.cellsOf(FULL)).report()))
                .isEmpty();
        fields.put("proactiveDisclosure.centralizedProcurement.amountUnit", "pound");
        assertThat(ReportFields.apply(fields, Samples.cellsOf(blank)).unusable())
                .isEqualTo(List.of("proactiveDisclosure.centralizedProcurement.amountUnit"));
    }

    @Test
    void noFieldsLeaveAReportAsItIs() {
        AppliedFields applied = ReportFields.apply(Map.of(), FULL);
        assertThat(applied.report()).isEqualTo(FULL);
        assertThat(applied.groups()).isEmpty();
        assertThat(applied.unusable()).isEmpty();
    }
}
