package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples carry the figures of the corpus, and the rules find in them what the corpus says and nothing else. */
class SampleReportsTest {
    private static final Path SAMPLES = Path.of("reports");

    private static DisclosureReport sample(String name) {
        try {
            return ReportJson.read(SAMPLES.resolve(name + ".json")).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jinshan-2023", "huaian-2024"})
    void soundReportsHaveNoViolationAtAll(String name) {
        ValidationResult result = ReportValidator.validate(sample(name));
        assertThat(result.getViolations()).isEmpty();
        assertThat(result.getUndecided()).isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void hongzeHasExactlyTheTwoTotalsOfTableFour() {
        ValidationResult result = ReportValidator.validate(sample("hongze-2023"));
        assertThat(result.getViolations())
                .extracting(
                        Violation::getRuleId,
                        violation -> violation.getPlace().getName(),
                        violation -> violation.getExpected().orElseThrow().intValueExact())
                .containsExactly(
                        tuple("challenges.total", "challenges.reconsideration", 11),
                        tuple("challenges.total", "challenges.litigationAfterReconsideration", 5));
        assertThat(result.isValid()).isFalse();
    }

    @Test
    void shanghaiHasNoErrorAndABlankTotalForEachOutcomeRowWhosePartsAreFilled() {
        DisclosureReport report = sample("shanghai-office-2019");
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.isValid()).isTrue();
        List<String> expected = new ArrayList<>();
        for (Row row : Form.of(report).getTable(Section.REQUESTS).getRows()) {
            List<Cell> parts = row.getCells().subList(0, 6);
            if (parts.stream().anyMatch(cell -> !cell.get(report).isBlank())
                    && row.getCells().get(6).get(report).isBlank()) {
                expected.add(row.getName() + ".total");
            }
        }
        assertThat(expected).hasSize(11);
        assertThat(result.getViolations("requests.blank-total"))
                .allMatch(violation -> violation.getSeverity() == Severity.WARNING)
                .extracting(violation -> violation.getPlace().getName())
                .containsExactlyElementsOf(expected);
        assertThat(result.getViolations("narrative.outcomes"))
                .as("258 told and 275 in the table; 265 told and 337")
                .extracting(
                        violation -> violation.getActual().orElseThrow().intValueExact(),
                        violation -> violation.getExpected().orElseThrow().intValueExact())
                .containsExactly(tuple(258, 275), tuple(265, 337));
        assertThat(result.getViolations()).hasSize(11 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jinshan-2023", "huaian-2024", "hongze-2023", "shanghai-office-2019"})
    void theFileIsWhatWriteWrites(String name) throws IOException {
        Path file = SAMPLES.resolve(name + ".json");
        String written = ReportJson.write(sample(name));
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(file, written);
        }
        assertThat(file)
                .as("mvn -pl examples -am test -Ddocs.update=true writes it anew")
                .content()
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jinshan-2023", "huaian-2024", "hongze-2023", "shanghai-office-2019"})
    void theFiguresAreThoseOfTheCorpus(String name) {
        ExpectedReport.of(name).assertSame(sample(name));
    }
}
