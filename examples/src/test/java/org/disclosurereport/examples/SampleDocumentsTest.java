package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report in every format is one report. */
class SampleDocumentsTest {
    /** Says when the file was written. */
    private static final String PROPERTIES = "docProps/core.xml";

    /** {@code mvn -pl examples -am test -Ddocs.update=true} writes them anew, all but the PDF. */
    @BeforeAll
    static void writeAnewIfAsked() throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            SampleDocuments.main(new String[0]);
        }
    }

    private static Path file(String end) {
        return SampleDocuments.FOLDER.resolve(SampleDocuments.NAME + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".docx", ".xlsx", ".txt", "-copied.txt", ".md", ".pdf"})
    void everyCellIsReadSurelyFromEveryFormat(String end) throws IOException {
        DisclosureReport expected = SampleDocuments.report();
        ReadResult read = ReportReader.read(file(end));
        DisclosureReport report = read.orElseThrow();
        assertThat(report.getYear()).isEqualTo(expected.getYear());
        assertThat(report.getAgency().getName()).isEqualTo(expected.getAgency().getName());
        assertThat(report.getFormVersion()).isEqualTo(expected.getFormVersion());
        for (Cell cell : Form.of(expected).getCells()) {
            assertThat(cell.get(report)).as(cell.getName()).isEqualTo(cell.get(expected));
        }
        assertThat(read.getSources()).extracting(CellSource::getCertainty).containsOnly(Certainty.SURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".docx", ".xlsx"})
    void ourOwnFilesReadBackToTheSameValue(String end) throws IOException {
        assertThat(ReportReader.read(file(end)).orElseThrow()).isEqualTo(SampleDocuments.report());
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".txt", "-copied.txt", ".md"})
    void textsAreWhatIsWrittenToday(String end) throws IOException {
        byte[] written = SampleDocuments.files().get(SampleDocuments.NAME + end);
        assertThat(Files.readString(file(end))).isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {".docx", ".xlsx"})
    void officeFilesAreWhatIsWrittenTodayButForTheirDates(String end) throws IOException {
        byte[] written = SampleDocuments.files().get(SampleDocuments.NAME + end);
        assertThat(parts(Files.readAllBytes(file(end)))).isEqualTo(parts(written));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(PROPERTIES)) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".docx", ".xlsx", ".txt", "-copied.txt", ".md", ".pdf"})
    void filesAreSmall(String end) throws IOException {
        assertThat(Files.size(file(end))).isBetween(1000L, 150_000L);
    }
}
