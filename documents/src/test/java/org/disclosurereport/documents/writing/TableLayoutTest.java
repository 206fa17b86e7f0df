package org.disclosurereport.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class TableLayoutTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "reports");

    private static TableLayout layout(FormVersion version, Section section) {
        return TableLayout.of(Form.of(version).getTable(section));
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfTheGridIsCoveredOnceAndEveryCellOfTheFormStandsOnce(FormVersion version) {
        for (Table table : Form.of(version).getTables()) {
            TableLayout layout = TableLayout.of(table);
            for (int row = 0; row < layout.rowCount(); row++) {
                for (int column = 0; column < layout.columnCount(); column++) {
                    int atRow = row;
                    int atColumn = column;
                    assertThat(layout.cells().stream().filter(cell -> cell.covers(atRow, atColumn)))
                            .as("%s row %s column %s", table, row, column)
                            .hasSize(1);
                }
            }
            assertThat(layout.cells().stream().map(LaidCell::cell).filter(cell -> cell != null))
                    .containsExactlyElementsOf(table.getRows().stream()
                            .flatMap(row -> row.getCells().stream())
                            .toList());
            assertThat(layout.shares()).hasSize(layout.columnCount());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLabelsOfAValueAreThoseOfItsCellInTheForm(FormVersion version) {
        for (Table table : Form.of(version).getTables()) {
            TableLayout layout = TableLayout.of(table);
            for (LaidCell value : layout.cells()) {
                if (value.cell() != null) {
                    List<String> path = value.cell().getLabelPath();
                    assertThat(layout.labelsOf(value).stream().map(LaidCell::label))
                            .as(value.cell().getName())
                            .containsExactlyInAnyOrderElementsOf(path.subList(1, path.size()));
                }
            }
        }
    }

    @Test
    void tableTwoOf2019IsOnAGridThatThreeAndTwoColumnsShare() {
        TableLayout layout = layout(FormVersion.V2019, Section.PROACTIVE_DISCLOSURE);
        assertThat(layout.columnCount()).isEqualTo(7);
        assertThat(layout.row(0)).singleElement().satisfies(cell -> {
            assertThat(cell.label()).isEqualTo("第二十条第（一）项");
            assertThat(cell.columns()).isEqualTo(7);
        });
        assertThat(layout.row(1)).extracting(LaidCell::label).containsExactly("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量");
        assertThat(layout.row(1)).extracting(LaidCell::columns).containsExactly(1, 2, 2, 2);
        assertThat(layout.row(layout.rowCount() - 1))
                .extracting(LaidCell::columns)
                .containsExactly(1, 3, 3);
    }

    @Test
    void tableFourPutsItsBlocksSideBySide() {
        TableLayout layout = layout(FormVersion.V2021, Section.CHALLENGES);
        assertThat(layout.row(0)).extracting(LaidCell::label).containsExactly("行政复议", "行政诉讼");
        assertThat(layout.row(0)).extracting(LaidCell::columns).containsExactly(5, 10);
        assertThat(layout.row(1)).extracting(LaidCell::rows).containsExactly(2, 2, 2, 2, 2, 1, 1);
        assertThat(layout.headRows()).isEqualTo(3);
    }

    @Test
    void otherHandlingIsOneRowOf2019AndThreeOf2021() {
        assertThat(row(layout(FormVersion.V2019, Section.REQUESTS), "（六）其他处理").rows())
                .isEqualTo(1);
        assertThat(row(layout(FormVersion.V2019, Section.REQUESTS), "（六）其他处理").columns())
                .isEqualTo(2);
        assertThat(row(layout(FormVersion.V2021, Section.REQUESTS), "（六）其他处理").rows())
                .isEqualTo(3);
        assertThat(row(layout(FormVersion.V2021, Section.REQUESTS), "（六）其他处理").columns())
                .isEqualTo(1);
    }

    private static LaidCell row(TableLayout layout, String label) {
        return layout.cells().stream()
                .filter(cell -> cell.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** A cell as tables of all formats tell it; where it stands follows from those before it. */
    private record Merged(String label, int rows, int columns) {}

    private static List<List<Merged>> merged(TableLayout layout) {
        List<List<Merged>> rows = new ArrayList<>();
        for (int row = 0; row < layout.rowCount(); row++) {
            rows.add(layout.row(row).stream()
                    .map(cell -> new Merged(cell.label(), cell.rows(), cell.columns()))
                    .toList());
        }
        return rows;
    }

    @Test
    void theTablesOf2021AreMergedAsThoseOfTheOfficialTemplate() throws IOException {
        Path file = CORPUS.resolve("official-template-2021.docx");
        assumeTrue(Files.exists(file), "the corpus is not here: " + file);
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<Table> tables = Form.of(FormVersion.V2021).getTables();
            for (int i = 0; i < tables.size(); i++) {
                assertThat(merged(document.getTables().get(i)))
                        .as(tables.get(i).toString())
                        .isEqualTo(merged(TableLayout.of(tables.get(i))));
            }
        }
    }

    private static List<List<Merged>> merged(XWPFTable table) {
        List<List<Merged>> rows = new ArrayList<>();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            List<Merged> cells = new ArrayList<>();
            int column = 0;
            for (CTTc cell : table.getRow(row).getCtRow().getTcList()) {
                int columns = columns(cell);
                if (!continues(cell)) {
                    int rowCount = 1;
                    while (row + rowCount < table.getNumberOfRows() && continuesAt(table, row + rowCount, column)) {
                        rowCount++;
                    }
                    String text = new XWPFTableCell(cell, table.getRow(row), table.getBody()).getText();
                    cells.add(new Merged(text.replaceAll("[\\s\\u3000]", ""), rowCount, columns));
                }
                column += columns;
            }
            rows.add(cells);
        }
        return rows;
    }

    private static boolean continuesAt(XWPFTable table, int row, int column) {
        int at = 0;
        for (CTTc cell : table.getRow(row).getCtRow().getTcList()) {
            if (at == column) {
                return continues(cell);
            }
            at += columns(cell);
        }
        return false;
    }

    private static int columns(CTTc cell) {
        CTTcPr properties = cell.getTcPr();
        return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
    }

    private static boolean continues(CTTc cell) {
        CTTcPr properties = cell.getTcPr();
        return properties.isSetVMerge()
                && (properties.getVMerge().getVal() == null
                        || properties.getVMerge().getVal().equals(STMerge.CONTINUE));
    }

    @Test
    void tablesThreeAndFourOf2019AreMergedAsAPublishedPageHasThem() throws IOException {
        Path file = CORPUS.resolve("shanghai-office-2019.html");
        assumeTrue(Files.exists(file), "the corpus is not here: " + file);
        List<Element> tables = Jsoup.parse(file.toFile()).select("table");
        for (Section section : List.of(Section.REQUESTS, Section.CHALLENGES)) {
            List<List<Merged>> published = new ArrayList<>();
            for (Element row : tables.get(section.ordinal() - 1).select("tr")) {
                published.add(row.select("td, th").stream()
                        .map(cell -> new Merged(
                                cell.text().replaceAll("[\\s\\u00a0]|^\\d+$", ""),
                                span(cell, "rowspan"),
                                span(cell, "colspan")))
                        .toList());
            }
            assertThat(published).isEqualTo(merged(layout(FormVersion.V2019, section)));
        }
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }
}
