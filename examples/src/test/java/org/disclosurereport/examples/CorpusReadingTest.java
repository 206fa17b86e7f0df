package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports are read as a careful person reads them, and the rules find in them what is wrong and nothing else. */
class CorpusReadingTest {
    private static DisclosureReport read(String file) throws IOException {
        return ReportReader.read(ExpectedReport.file(file)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hongze-2023.pdf",
                "huaian-2024.pdf",
                "jinshan-2023.txt",
                "shanghai-office-2019.html",
                "shuyang-county-2025.md"
            })
    void everyCellIsRead(String file) throws IOException {
        ExpectedReport.of(file.substring(0, file.lastIndexOf('.'))).assertSame(read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"huaian-2024.pdf", "jinshan-2023.txt", "shanghai-office-2019.html", "shuyang-county-2025.md"})
    void soundReportsHaveNoError(String file) throws IOException {
        assertThat(ReportValidator.validate(read(file)).getViolations(Severity.ERROR))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hongze-2023.pdf", "huaian-2024.pdf", "jinshan-2023.txt", "shuyang-county-2025.md"})
    void trueProseIsNotDoubted(String file) throws IOException {
        assertThat(ReportValidator.validate(read(file)).getViolations())
                .extracting(Violation::getRuleId)
                .noneMatch(id -> id.startsWith("narrative."));
    }

    @Test
    void hongzeHasExactlyTheTwoTotalsOfTableFour() throws IOException {
        assertThat(ReportValidator.validate(read("hongze-2023.pdf")).getViolations(Severity.ERROR))
                .extracting(
                        Violation::getRuleId,
                        violation -> violation.getPlace().getName(),
                        violation -> violation.getExpected().orElseThrow().intValueExact())
                .containsExactly(
                        tuple("challenges.total", "challenges.reconsideration", 11),
                        tuple("challenges.total", "challenges.litigationAfterReconsideration", 5));
    }

    @Test
    void shanghaiTellsOtherNumbersInItsProseThanInItsTable() throws IOException {
        ValidationResult result = ReportValidator.validate(read("shanghai-office-2019.html"));
        assertThat(result.getViolations("narrative.outcomes"))
                .extracting(
                        violation -> violation.getActual().orElseThrow().intValueExact(),
                        violation -> violation.getExpected().orElseThrow().intValueExact())
                .containsExactly(tuple(258, 275), tuple(265, 337));
    }

    @Test
    void everyCellOfTheOfficialTemplateIsBlank() throws IOException {
        ReadResult read = ReportReader.read(ExpectedReport.file("official-template-2021.docx"));
        DisclosureReport report = read.orElseThrow();
        assertThat(Form.of(report).getCells())
                .allSatisfy((Cell cell) -> assertThat(cell.get(report).isBlank())
                        .as(cell.getName())
                        .isTrue());
    }
}
