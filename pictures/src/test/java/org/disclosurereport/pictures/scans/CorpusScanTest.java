package org.disclosurereport.pictures.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real PDFs as scans: the same cells as from their text, and so the same findings about the tables. */
class CorpusScanTest {
    private static final Path CORPUS = Path.of("../../shared/corpus/reports");

    @ParameterizedTest
    @ValueSource(strings = {"huaian-2024.pdf", "hongze-2023.pdf"})
    void aScanHasTheCellsAndTheFindingsOfTheText(String name) throws IOException {
        Path file = CORPUS.resolve(name);
        assumeTrue(Files.exists(file), "the corpus isn't here: " + file);
        DisclosureReport text = ReportReader.read(file).orElseThrow();

        byte[] scan = ScannedReport.scan(Files.readAllBytes(file), 150, 0.9f);
        ReadResult result = ReportReader.read(scan, name, ReadLimits.standard());

        DisclosureReport report = result.orElseThrow();
        for (Cell cell : Form.of(text).getCells()) {
            assertThat(cell.get(report)).as(cell.getName()).isEqualTo(cell.get(text));
        }
        assertThat(brokenSums(report)).isEqualTo(brokenSums(text));
        assertThat(result.getIssues()).anyMatch(issue -> issue.getKind() == ReadIssueKind.READ_FROM_PICTURES);
        assertThat(report.getYear()).isEqualTo(text.getYear());
    }

    private static List<String> brokenSums(DisclosureReport report) {
        return ReportValidator.validate(report).getViolations().stream()
                .filter(violation -> !violation.getCells().isEmpty())
                .map(violation -> violation.getRuleId() + " " + violation.getCells())
                .toList();
    }
}
