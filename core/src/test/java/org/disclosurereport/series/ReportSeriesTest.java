package org.disclosurereport.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.disclosurereport.Agency;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;

class ReportSeriesTest {
    private static final String CODE = "11321200014326022T";
    private static final String FORWARDED = "requests.carriedForward.total";
    private static final String OTHER_CODE = "11320829014341660L";

    private static DisclosureReport report(Agency agency, int year) {
        return DisclosureReport.builder().agency(agency).year(year).build();
    }

    private static Agency agency(String name, String code) {
        return Agency.builder().name(name).unifiedSocialCreditCode(code).build();
    }

    private static List<String> told(List<ReportSeries> series) {
        return series.stream().map(ReportSeries::toString).toList();
    }

    @Test
    void reportsStandByYearWhateverTheirOrder() {
        DisclosureReport first = report(Agency.of("青山县人民政府"), 2022);
        DisclosureReport second = report(Agency.of("青山县政府"), 2023);

        ReportSeries series = ReportSeries.of(List.of(second, first));

        assertThat(series.getReports()).containsExactly(first, second);
        assertThat(series.getAgency()).as("as it is called last").isEqualTo(Agency.of("青山县政府"));
        assertThat(series)
                .isEqualTo(ReportSeries.of(List.of(first, second)))
                .hasSameHashCodeAs(ReportSeries.of(List.of(first, second)));
        assertThat(series).isNotEqualTo(ReportSeries.of(List.of(first)));
    }

    @Test
    void aSeriesHasAReport() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSeries.of(List.of()))
                .withMessageContaining("reports must be at least one");
    }

    @Test
    void aCodeHoldsABodyTogetherThatChangedItsName() {
        DisclosureReport before = report(agency("青山县卫生局", CODE), 2022);
        DisclosureReport after = report(agency("青山县卫生健康委员会", CODE), 2023);

        assertThat(told(ReportSeries.byAgency(List.of(before, after)))).hasSize(1);
    }

    @Test
    void aRenamedBodyContinuesFromTheReportUnderItsOldName() {
        DisclosureReport before = report(Agency.of("青山县大数据中心"), 2022);
        DisclosureReport after = report(Agency.of("青山县数据局"), 2023);
        BodyTree tree = BodyTree.builder().addPredecessor("青山县数据局", "青山县大数据中心").build();

        assertThat(ReportSeries.byAgency(List.of(after, before), tree))
                .containsExactly(ReportSeries.of(List.of(before, after)), ReportSeries.of(List.of(before)));
    }

    @Test
    void aMergedBodyContinuesFromTheSumOfThoseItWasMadeOf() {
        DisclosureReport one = forwarding(Agency.of("青山县旅游局"), 2022, 3);
        DisclosureReport other = forwarding(Agency.of("青山县文化局"), 2022, 4);
        DisclosureReport after = report(Agency.of("青山县文化和旅游局"), 2023);
        BodyTree tree = BodyTree.builder()
                .addPredecessor("青山县文化和旅游局", "青山县旅游局")
                .addPredecessor("青山县文化和旅游局", "青山县文化局")
                .build();

        List<DisclosureReport> series =
                ReportSeries.byAgency(List.of(after, one, other), tree).get(0).getReports();

        assertThat(series).hasSize(2);
        assertThat(series.get(0).getYear()).isEqualTo(2022);
        assertThat(forwarded(series.get(0))).isEqualTo(Count.of(7));
        assertThat(forwarded(ReportSeries.byAgency(List.of(after, one), tree)
                        .get(0)
                        .getReports()
                        .get(0)))
                .as("of what the other carried forward nothing is known")
                .isEqualTo(Count.blank());
    }

    @Test
    void aBodyThatTakesInAnotherContinuesFromBoth() {
        Agency office = Agency.of("青山县文化局");
        DisclosureReport first = forwarding(office, 2021, 1);
        DisclosureReport second = forwarding(office, 2022, 4);
        DisclosureReport third = report(office, 2023);
        DisclosureReport taken = forwarding(Agency.of("青山县旅游局"), 2022, 3);
        BodyTree tree = BodyTree.builder().addPredecessor("青山县文化局", "青山县旅游局").build();

        List<ReportSeries> series = ReportSeries.byAgency(List.of(first, second, third, taken), tree);

        assertThat(series).hasSize(3);
        assertThat(series.get(0)).isEqualTo(ReportSeries.of(List.of(first, second)));
        assertThat(forwarded(series.get(1).getReports().get(0))).isEqualTo(Count.of(7));
        assertThat(series.get(1).getReports().get(1)).isEqualTo(third);
    }

    @Test
    void aPredecessorThatStillReportsOrNeverDidChangesNothing() {
        DisclosureReport other = report(Agency.of("青山县旅游局"), 2022);
        DisclosureReport still = report(Agency.of("青山县旅游局"), 2023);
        DisclosureReport after = report(Agency.of("青山县文化局"), 2023);
        BodyTree tree = BodyTree.builder()
                .addPredecessor("青山县文化局", "青山县旅游局")
                .addPredecessor("青山县文化局", "青山县不存在局")
                .build();
        List<DisclosureReport> reports = List.of(other, still, after);

        assertThat(ReportSeries.byAgency(reports, tree)).isEqualTo(ReportSeries.byAgency(reports));
    }

    private static DisclosureReport forwarding(Agency agency, int year, long requests) {
        return Form.of(FormVersion.inForce(year)).getCell(FORWARDED).with(report(agency, year), Count.of(requests));
    }

    private static Count forwarded(DisclosureReport report) {
        return Form.of(report).getCell(FORWARDED).getCount(report);
    }

    @Test
    void codesPartBodiesOfOneName() {
        DisclosureReport one = report(agency("城关镇人民政府", CODE), 2023);
        DisclosureReport other = report(agency("城关镇人民政府", OTHER_CODE), 2023);
        DisclosureReport unknown = report(Agency.of("城关镇人民政府"), 2022);

        assertThat(ReportSeries.byAgency(List.of(one, other, unknown)))
                .as("which of the two the third is of, nobody can tell")
                .hasSize(3);
    }

    @Test
    void aReportWithoutCodeIsOfTheOneBodyOfItsName() {
        DisclosureReport without = report(Agency.of("青山县公安局"), 2022);
        DisclosureReport with = report(agency("青山县公安局", CODE), 2023);

        assertThat(told(ReportSeries.byAgency(List.of(without, with)))).hasSize(1);
    }

    @Test
    void regionsPartBodiesWithoutCodes() {
        Agency here = Agency.builder().name("城关镇人民政府").regionCode("321281").build();
        Agency there = Agency.builder().name("城关镇人民政府").regionCode("321282").build();

        assertThat(ReportSeries.byAgency(List.of(report(here, 2022), report(there, 2022), report(here, 2023))))
                .extracting(series -> series.getReports().size())
                .containsExactly(2, 1);
    }

    @Test
    void aReportWithoutRegionIsOfTheOneBodyOfItsNameThatHasOne() {
        Agency here = Agency.builder().name("城关镇人民政府").regionCode("321281").build();

        assertThat(ReportSeries.byAgency(List.of(report(Agency.of("城关镇人民政府"), 2022), report(here, 2023))))
                .hasSize(1);
    }

    @Test
    void yearsHoldTheReportsOfEachInTheOrderGiven() {
        DisclosureReport first = report(Agency.of("青山县人民政府"), 2023);
        DisclosureReport again = report(Agency.of("青山县政府"), 2023);
        DisclosureReport before = report(Agency.of("青山县人民政府"), 2021);

        assertThat(ReportSeries.of(List.of(first, again, before)).getYears())
                .containsExactly(List.of(before), List.of(first, again));
    }

    @Test
    void aKeyNamesAReportAndOrdersByAgencyThenYear() {
        ReportKey key = ReportKey.of(report(Agency.of("青山县人民政府"), 2023));

        assertThat(key).isEqualTo(ReportKey.of("青山县人民政府", 2023));
        assertThat(key.getLabel()).isEqualTo(LocalizedText.of("青山县人民政府2023年度", "青山县人民政府 2023"));
        assertThat(List.of(ReportKey.of("乙", 2019), key, ReportKey.of("甲", 2020), ReportKey.of("甲", 2019)).stream()
                        .sorted())
                .as("by code point: 乙 U+4E59, 甲 U+7532, 青 U+9752")
                .containsExactly(ReportKey.of("乙", 2019), ReportKey.of("甲", 2019), ReportKey.of("甲", 2020), key);
    }
}
