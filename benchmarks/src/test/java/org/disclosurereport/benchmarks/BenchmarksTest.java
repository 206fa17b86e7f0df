package org.disclosurereport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.population.Population;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The benchmarks still measure what they say. */
class BenchmarksTest {
    private final ValidationBenchmark validation = new ValidationBenchmark();
    private final JsonBenchmark json = new JsonBenchmark();

    @Test
    void theCleanReportIsCleanByEveryCheck() {
        assertThat(validation.straightLine()).isZero();
        assertThat(validation.arithmeticRules().getViolations()).isEmpty();
        assertThat(validation.arithmeticRules().getUndecided()).isEmpty();
        assertThat(validation.validateClean().getViolations()).isEmpty();
    }

    @Test
    void fiveErrorsAreFiveByEveryCheck() {
        assertThat(StraightLineCheck.broken(validation.withFiveErrors)).isEqualTo(5);
        assertThat(validation.validateFiveErrors().getViolations())
                .as("five sums, and the three sentences of section 一 that tell the changed cells")
                .extracting(Violation::getRuleId)
                .containsExactlyInAnyOrder(
                        "disclosure.in-force",
                        "requests.row-total",
                        "requests.flow-balance",
                        "challenges.total",
                        "challenges.total",
                        "narrative.requests",
                        "narrative.challenges",
                        "narrative.challenges");
        assertThat(ReportValidator.validate(validation.withFiveErrors, validation.arithmetic)
                        .getViolations())
                .hasSize(5);
    }

    static Stream<Cell> counts() {
        return Form.of(Sample.clean()).getCells().stream().filter(cell -> cell.getKind() == CellKind.COUNT);
    }

    @ParameterizedTest
    @MethodSource("counts")
    void theStraightLineCheckFindsWhatTheRulesFind(Cell cell) {
        DisclosureReport broken = cell.with(validation.clean, Count.of(1_234_567));
        ValidationResult result = ReportValidator.validate(broken, validation.arithmetic);
        assertThat(result.getUndecided()).isEmpty();
        assertThat(StraightLineCheck.broken(broken))
                .isEqualTo(result.getViolations().size());
    }

    @ParameterizedTest
    @CsvSource({"1, 2023, 2024", "2, 2019, 2022"})
    void exactlyWhatMustBeFoundInAProvinceIsFound(long seed, int first, int last) {
        Population population = ProvinceCheck.small(seed)
                .cities(2)
                .countiesPerCity(3)
                .years(first, last)
                .errors(60)
                .build();

        ProvinceCheck.Comparison comparison = ProvinceCheck.compare(population);

        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.others()).isEmpty();
        assertThat(comparison.expected()).isGreaterThan(60);
    }

    @Test
    void exactlyTheTextsThatWereCopiedAreFound() {
        assertThat(new TextComparisonCheck(2).compare()).isTrue();
    }

    @Test
    void everyReaderReadsTheWholeReport() {
        assertThat(json.tokenScan()).isGreaterThan(500);
        assertThat(json.read().orElseThrow()).isEqualTo(validation.clean);
        assertThat(ReportJson.read(json.databindWrite().getBytes(StandardCharsets.UTF_8))
                        .orElseThrow())
                .isEqualTo(validation.clean);
    }

    @Test
    void everyWriterWritesTheWholeReport() {
        assertThat(json.write()).isEqualTo(new String(json.json, StandardCharsets.UTF_8));
        assertThat(ReportJson.read(json.writeCanonical()).orElseThrow()).isEqualTo(validation.clean);
    }

    @Test
    void everyDocumentIsReadAsTheReportItIs() {
        DocumentsBenchmark documents = new DocumentsBenchmark();
        assertThat(documents.page.length).isBetween(80_000, 120_000);
        assertThat(documents.readPage().orElseThrow().getRequests()).isEqualTo(validation.clean.getRequests());
        assertThat(documents.readLongText().orElseThrow().getRequests()).isEqualTo(validation.clean.getRequests());
        assertThat(documents.readText().orElseThrow().getChallenges())
                .isEqualTo(documents.readPdf().orElseThrow().getChallenges());
        assertThat(documents.readMarkdown().orElseThrow().getRequests())
                .isEqualTo(documents.readText().orElseThrow().getRequests());
    }

    @Test
    void theFirstCallIsThatOfACleanReport() {
        StartUpBenchmark startUp = new StartUpBenchmark();
        startUp.read();
        assertThat(startUp.firstValidate()).isEqualTo(validation.validateClean());
    }

    @Test
    void whatIsDiagnosedIsWhatWasMade() {
        DiagnosisBenchmark diagnosis = new DiagnosisBenchmark();
        assertThat(diagnosis.consistent().getState()).isEqualTo(DiagnosisState.CONSISTENT);
        assertThat(diagnosis.tooMuchBroken().getState()).isEqualTo(DiagnosisState.LIMIT);
        assertThat(diagnosis.tooMuchBroken().getBroken()).hasSize(42);
        assertThat(diagnosis.blankTotals().getDeductions()).hasSize(25);
        DiagnosisBenchmark.Slips slips = new DiagnosisBenchmark.Slips();
        slips.cells = 2;
        slips.make();
        for (int i = 0; i < 10; i++) {
            Diagnosis each = diagnosis.diagnose(slips);
            assertThat(each.getFirst().orElseThrow().getCorrections()).hasSize(2);
        }
    }

    @Test
    void filesOfManyReportsHoldWhatTheyAreToldTo(@TempDir Path folder) throws IOException {
        StreamRates.main(new String[] {
            "--sizes", "20", "--invalid", "5", "--broken", "10", "--jobs", "2", "--folder", folder.toString()
        });
        assertThat(Files.readString(folder.resolve("results")).lines())
                .hasSize(18)
                .satisfies(lines -> assertThat(lines.get(0)).contains("\"agency\":\"第1号机关\",", "\"violations\":[]"))
                .satisfies(lines -> assertThat(lines.get(4)).contains("\"line\":5,", "\"valid\":false"));
        assertThat(Files.readString(folder.resolve("results.failures.ndjson")).lines())
                .hasSize(2);
    }
}
