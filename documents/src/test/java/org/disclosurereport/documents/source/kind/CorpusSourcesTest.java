package org.disclosurereport.documents.source.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusSourcesTest {
    private static final Path REPORTS = Path.of("../../shared/corpus/reports");

    @ParameterizedTest
    @CsvSource({
        "jinshan-2023.txt, TEXT, 0",
        "shanghai-office-2019.html, HTML, 3",
        "shuyang-county-2025.md, MARKDOWN, 19",
        "official-template-2021.docx, DOCX, 3"
    })
    void realFilesHaveTheirKindAndTables(String name, DocumentKind kind, int tables)
            throws IOException, UnreadableDocumentException {
        Document document = read(name);
        assertThat(document.kind()).isEqualTo(kind);
        assertThat(tables(document)).as("tables of %s", name).hasSize(tables);
        assertThat(document.issues()).isEmpty();
    }

    @Test
    void theOfficialTemplateHasThreeTablesWithTheirSpans() throws IOException, UnreadableDocumentException {
        List<TableBlock> tables = tables(read("official-template-2021.docx"));
        for (TableBlock table : tables) {
            assertThat(covered(table))
                    .as("every place of the grid is covered once")
                    .isTrue();
        }
        assertThat(tables.get(1).rows()).hasSize(28);
        TableRow head = tables.get(1).rows().get(0);
        assertThat(head.cells()).extracting(TableCell::columnSpan).containsExactly(3, 7);
        assertThat(head.cells().get(0).rowSpan()).isEqualTo(3);
        assertThat(tables.get(2).rows().get(0).cells())
                .extracting(TableCell::columnSpan)
                .containsExactly(5, 10);
    }

    private static boolean covered(TableBlock table) {
        int columns = table.rows().get(0).cells().stream()
                .mapToInt(TableCell::columnSpan)
                .sum();
        int[][] times = new int[table.rows().size()][columns];
        for (int row = 0; row < times.length; row++) {
            for (TableCell cell : table.rows().get(row).cells()) {
                for (int r = row; r < row + cell.rowSpan(); r++) {
                    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                        times[r][c]++;
                    }
                }
            }
        }
        for (int[] row : times) {
            for (int time : row) {
                if (time != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<TableBlock> tables(Document document) {
        return document.blocks().stream()
                .map(block -> block instanceof TableBlock table ? table : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Document read(String name) throws IOException, UnreadableDocumentException {
        Path file = REPORTS.resolve(name);
        assumeTrue(Files.exists(file), () -> "the corpus isn't here: " + file);
        return DocumentSources.read(Files.readAllBytes(file), name, ReadLimits.standard());
    }
}
