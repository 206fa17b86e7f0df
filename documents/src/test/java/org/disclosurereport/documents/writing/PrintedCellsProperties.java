package org.disclosurereport.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Whatever stands in the cells of a report is shown, exactly, in every format; wrong sums and blanks included. */
class PrintedCellsProperties {
    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void aPageShowsEveryCell(@ForAll("reports") DisclosureReport report) {
        Document page = Jsoup.parse(ReportWriter.of(report).toHtml());
        List<String> shown = new ArrayList<>();
        for (Cell cell : Form.of(report).getCells()) {
            shown.add(page.getElementById(cell.getName()).text());
        }
        assertThat(shown).isEqualTo(printed(report));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void aWordDocumentShowsEveryCell(@ForAll("reports") DisclosureReport report) throws IOException {
        byte[] file = ReportWriter.of(report).toDocx();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> shown = new ArrayList<>();
            List<Table> tables = Form.of(report).getTables();
            for (int i = 0; i < tables.size(); i++) {
                TableLayout layout = TableLayout.of(tables.get(i));
                for (int row = 0; row < layout.rowCount(); row++) {
                    int atRow = row;
                    List<LaidCell> covering = layout.cells().stream()
                            .filter(cell -> cell.row() <= atRow && atRow < cell.row() + cell.rows())
                            .sorted(Comparator.comparingInt(LaidCell::column))
                            .toList();
                    for (int cell = 0; cell < covering.size(); cell++) {
                        if (covering.get(cell).cell() != null) {
                            shown.add(document.getTables()
                                    .get(i)
                                    .getRow(row)
                                    .getCell(cell)
                                    .getText());
                        }
                    }
                }
            }
            assertThat(shown).isEqualTo(printed(report));
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void aWorkbookShowsEveryCell(@ForAll("reports") DisclosureReport report) throws IOException {
        byte[] file = ReportWriter.of(report).toXlsx();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> shown = new ArrayList<>();
            for (Table table : Form.of(report).getTables()) {
                for (LaidCell laid : TableLayout.of(table).cells()) {
                    if (laid.cell() != null) {
                        shown.add(text(
                                workbook.getSheet(table.getSection().getTitle().getChinese())
                                        .getRow(laid.row() + 1)
                                        .getCell(laid.column())));
                    }
                }
            }
            assertThat(shown).isEqualTo(printed(report));
        }
    }

    private static String text(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }

    private static List<String> printed(DisclosureReport report) {
        PrintedReport printed = PrintedReport.of(report);
        return Form.of(report).getCells().stream().map(printed::text).toList();
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return Arbitraries.oneOf(
                ReportArbitraries.anyReports(),
                ReportArbitraries.consistentReports(),
                ReportArbitraries.reportsWithBlanks());
    }
}
