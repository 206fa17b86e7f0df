package org.disclosurereport.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {
    /** About 2 100 reports. */
    private static Population.Builder province() {
        return Population.builder()
                .cities(3)
                .countiesPerCity(5)
                .departments(25, 20, 16)
                .townsPerCounty(45)
                .years(2023, 2024);
    }

    @ParameterizedTest
    @CsvSource({"1, 2023, 2024", "2, 2019, 2020", "3, 2020, 2021", "4, 2022, 2024", "5, 2019, 2022", "-7, 2021, 2021"})
    void everyErrorOfAllKindsIsFoundAndNothingElse(long seed, int first, int last) {
        Population population =
                province().seed(seed).years(first, last).errors(300).build();
        assertThat(population.getErrors()).hasSize(300);
        assertAllFoundAndNothingElse(FindingsComparison.withinReports(population), 200);
        // of a single year a report is held against those of the bodies below only
        assertAllFoundAndNothingElse(
                FindingsComparison.of(
                        population, AcrossReports.findings(population), FindingsComparison.WITHIN_REPORTS.negate()),
                150);
    }

    private static void assertAllFoundAndNothingElse(FindingsComparison comparison, int least) {
        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.unexpected()).isEmpty();
        assertThat(comparison.found()).isGreaterThan(least);
    }

    @Test
    void aLargeProvinceWithoutErrorsHasNothingToFind() {
        Population population = province().seed(9).years(2019, 2023).build();
        assertThat(population.reports().flatMap(each -> FindingsComparison.findings(each.getReport())))
                .isEmpty();
        assertThat(AcrossReports.findings(population)).isEmpty();
    }

    @Test
    void aReportTakesAboutEightKilobytes() {
        double average = province()
                .build()
                .reports()
                .mapToInt(each -> ReportJson.canonicalBytes(each.getReport()).length)
                .average()
                .orElseThrow();
        assertThat(average).isCloseTo(7700, within(500.0));
    }

    @Test
    void aReportIsReadAsItWasWritten() {
        province()
                .seed(11)
                .years(2020, 2021)
                .errors(60)
                .build()
                .reports()
                .limit(900)
                .forEach(each -> assertThat(ReportJson.read(ReportJson.canonicalBytes(each.getReport()))
                                .getReport())
                        .contains(each.getReport()));
    }

    @Test
    void bodiesAreCalledByTheirPlaceInTheProvince() {
        Population population = Population.builder()
                .departments(1, 1, 1)
                .townsPerCounty(1)
                .years(2023, 2023)
                .build();
        List<DisclosureReport> reports =
                population.reports().map(GeneratedReport::getReport).toList();
        assertThat(reports)
                .extracting(report -> report.getAgency().getName())
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo("青山省人民政府办公厅"),
                        name -> assertThat(name).isEqualTo("青山省自然资源厅"),
                        name -> assertThat(name).matches("青山省..市人民政府办公室"),
                        name -> assertThat(name).matches("青山省..市自然资源局"),
                        name -> assertThat(name).matches("青山省..市..[区县市]人民政府办公室"),
                        name -> assertThat(name).matches("青山省..市..[区县市]自然资源局"),
                        name -> assertThat(name).matches("青山省..市..[区县市]..(镇人民政府|乡人民政府|街道办事处)"),
                        name -> assertThat(name).matches("青山省..市..[区县市]人民政府"),
                        name -> assertThat(name).matches("青山省..市人民政府"),
                        name -> assertThat(name).isEqualTo("青山省人民政府"));
        assertThat(reports)
                .extracting(report -> report.getAgency().getRegionCode().orElseThrow())
                .containsExactly(
                        "360000", "360000", "360100", "360100", "360101", "360101", "360101", "360101", "360100",
                        "360000");
        assertThat(reports)
                .extracting(report -> report.getAgency().getLevel().orElseThrow())
                .startsWith(AgencyLevel.PROVINCIAL, AgencyLevel.PROVINCIAL, AgencyLevel.PREFECTURAL)
                .endsWith(AgencyLevel.TOWNSHIP, AgencyLevel.COUNTY, AgencyLevel.PREFECTURAL, AgencyLevel.PROVINCIAL);
        assertThat(reports)
                .filteredOn(report -> report.getAgency().getKind().orElseThrow() == AgencyKind.GOVERNMENT)
                .hasSize(3)
                .allMatch(report -> report.getCoverage().orElseThrow() == Coverage.AREA);
        assertThat(reports.get(0).getTitle()).contains("青山省人民政府办公厅2023年政府信息公开工作年度报告");
    }

    @Test
    void aGovernmentCoversItsOfficeItsDepartmentsAndTheGovernmentsBelow() {
        BodyTree tree = province().build().getTree();
        String province = tree.getRoots().get(0);
        assertThat(tree.getChildren(province)).hasSize(1 + 25 + 3).startsWith("青山省人民政府办公厅", "青山省自然资源厅");
        String city = tree.getChildren(province).get(28);
        assertThat(tree.getChildren(city)).hasSize(1 + 20 + 5);
        assertThat(tree.getChildren(tree.getChildren(city).get(25))).hasSize(1 + 16 + 45);
    }

    @Test
    void sizesAreLikeThoseOfRealBodies() {
        Map<ReportKey, DisclosureReport> reports = province()
                .seed(6)
                .build()
                .reports(2023)
                .map(GeneratedReport::getReport)
                .collect(Collectors.toMap(ReportKey::of, Function.identity()));
        DisclosureReport department = reports.get(ReportKey.of("青山省自然资源厅", 2023));
        assertThat(received(department)).isBetween(100L, 1000L);
        assertThat(department
                        .getRequests()
                        .getNewlyReceived()
                        .getNaturalPersons()
                        .getValue())
                .isGreaterThan(received(department) / 2);
        List<DisclosureReport> towns = reports.values().stream()
                .filter(report -> report.getAgency().getLevel().orElseThrow() == AgencyLevel.TOWNSHIP)
                .toList();
        assertThat(towns).allMatch(report -> regulations(report) == 0);
        assertThat(towns.stream().filter(report -> received(report) == 0).count())
                .isGreaterThan(towns.size() / 2);
        assertThat(reports.values().stream().filter(report -> regulations(report) > 0))
                .extracting(report -> report.getAgency().getLevel().orElseThrow())
                .containsOnly(AgencyLevel.PROVINCIAL, AgencyLevel.PREFECTURAL)
                .hasSize(2 * (1 + 3));
        assertThat(reports.values())
                .anyMatch(report -> report.getFormVersion() == FormVersion.V2021
                        && ((ProactiveDisclosure2021) report.getProactiveDisclosure())
                                        .getAdministrativeFees()
                                        .getValue()
                                        .scale()
                                == 6);
    }

    private static long received(DisclosureReport report) {
        return report.getRequests().getNewlyReceived().getTotal().getValue();
    }

    private static long regulations(DisclosureReport report) {
        return ((ProactiveDisclosure2021) report.getProactiveDisclosure())
                .getRegulations()
                .getInForce()
                .getValue();
    }

    @Test
    void seedsMakeProvincesThatDiffer() {
        assertThat(province().seed(1).build().reports().findFirst())
                .isNotEqualTo(province().seed(2).build().reports().findFirst());
    }

    @Test
    void theFirstReportOfAMillionNeedsNoOther() {
        Population population = Population.builder()
                .cities(99)
                .countiesPerCity(50)
                .departments(40, 40, 40)
                .townsPerCounty(160)
                .years(2021, 2025)
                .build();
        assertThat(population.getReportCount()).isGreaterThan(5_000_000);
        Iterator<GeneratedReport> reports = population.reports(2025).iterator();
        assertThat(reports.next().getKey()).isEqualTo(ReportKey.of("青山省人民政府办公厅", 2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2025})
    void aYearThatThePopulationDoesntHaveIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province().build().reports(year))
                .withMessage("year must be 2023 … 2024, was " + year);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        Population.Builder builder = Population.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.cities(100))
                .withMessage("cities must be 0 … 99, was 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.countiesPerCity(-1))
                .withMessage("counties must be 0 … 99, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.departments(1, 41, 1))
                .withMessage("departments of a city must be 0 … 40, was 41");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.townsPerCounty(201))
                .withMessage("towns must be 0 … 200, was 201");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.years(2018, 2020))
                .withMessage("first year must be 2019 … 9998, was 2018");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.years(2024, 2023))
                .withMessage("last year must be 2024 … 9998, was 2023");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.errors(-1))
                .withMessage("count must be 0 … 2147483647, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.errorRate(ErrorKind.PROSE_SLIP, 1001))
                .withMessage("perThousand must be 0 … 1000, was 1001");
    }
}
