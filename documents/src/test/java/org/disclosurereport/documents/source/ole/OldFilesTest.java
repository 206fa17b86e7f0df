package org.disclosurereport.documents.source.ole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.kind.DocumentSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldFilesTest {
    private static final ReadLimits LIMITS = ReadLimits.builder().build();

    /** LibreOffice made the one of the other, which was generated here. */
    @ParameterizedTest
    @CsvSource({"features.docx, features.doc", "xlsx-9.xlsx, xlsx-9.xls", "xlsx-sheets-1.xlsx, xlsx-sheets-1.xls"})
    void theBlocksAreThoseOfTheNewFormat(String newer, String older) throws IOException {
        assertThat(DocumentSources.read(file(older), "", LIMITS).blocks())
                .isEqualTo(DocumentSources.read(file(newer), "", LIMITS).blocks());
    }

    @ParameterizedTest
    @CsvSource({"docx-1.docx, docx-1.doc, DOC", "docx-12.docx, docx-12.doc, DOC", "xlsx-9.xlsx, xlsx-9.xls, XLS"})
    void theReportIsThatOfTheNewFormat(String newer, String older, DocumentKind kind) throws IOException {
        ReadResult read = ReportReader.read(file(older), "report.wps", LIMITS);
        assertThat(read.getKind()).contains(kind);
        assertThat(read.getReport())
                .isPresent()
                .isEqualTo(ReportReader.read(file(newer), LIMITS).getReport());
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = OldFilesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void textIsReadPieceByPiece() {
        assertThat(DocumentSources.read(OldFiles.doc("一、总体情况\r", 2, 1, 0x40, 0x26, 0), "", LIMITS)
                        .blocks()
                        .toString())
                .contains("text=一、总体情况, heading=true", "line=2");
    }

    /** A table of runs that says all is in a table that nests a thousand deep. */
    @Test
    void depthIsLimited() {
        assertThatThrownBy(() -> read(OldFiles.doc("一\r", 1, 1, 0x49, 0x66, 0xFF, 3, 0, 0)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("maxDepth");
    }

    @Test
    void aPasswordIsReported() {
        byte[] workbook = OldFiles.xls(1, OldFiles.record(0x2F, 0, 0), new byte[0]);
        assertThatThrownBy(() -> read(workbook)).hasMessage("is encrypted and asks for a password");
    }

    @Test
    void olderWorkbooksSayWhatToDo() {
        byte[] workbook = OldFiles.compound(Map.of("Workbook", OldFiles.record(0x809, 0, 5, 5, 0)));
        assertThatThrownBy(() -> read(workbook))
                .hasMessageContaining("Excel 95")
                .hasMessageContaining("XLSX");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 44, 48, 60, 68, 72, 76})
    void aContainerThatLoopsOrClaimsTooMuchIsBroken(int field) {
        byte[] file = OldFiles.doc("一\r".repeat(9000), 1, 1);
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (field < 4) {
            // Every sector of the table goes on with itself, with the next but one, with the first.
            int table = 512 * (bytes.getInt(76) + 1);
            for (int i = 0; i < 128; i++) {
                bytes.putInt(table + 4 * i, field == 0 ? i : field == 1 ? (i + 2) % 128 : field == 2 ? 0 : 1 << 30);
            }
        } else {
            bytes.putInt(field, field == 44 ? Integer.MAX_VALUE : field == 68 || field == 76 ? 5 : 1 << 22);
        }
        Budget budget = new Budget(LIMITS);
        try {
            DocumentSources.read(file, "", budget);
        } catch (UnreadableDocumentException e) {
            assertThat(e.getIssue().getMessage(Locale.ENGLISH)).isNotBlank();
        }
        assertThat(budget.steps()).isLessThan(40L * file.length);
    }

    private static void read(byte[] file) {
        DocumentSources.read(file, "", LIMITS);
    }
}
