package org.disclosurereport.documents.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.Printing;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.LaidCell;
import org.disclosurereport.documents.writing.PrintedReport;
import org.disclosurereport.documents.writing.RemarkedCells;
import org.disclosurereport.documents.writing.TableLayout;
import org.disclosurereport.documents.writing.font.FontLibrary;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTableTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);

    @BeforeEach
    void fontsAreThere() {
        Printing.assumeFonts();
    }

    /** No table of the forms is higher than a page, but one of a form to come may be. */
    @Test
    void aTableHigherThanAPageRepeatsItsHeadsAndLeavesNoRowAlone() {
        TableLayout requests = TableLayout.of(Form.of(REPORT).getTable(Section.REQUESTS));
        List<LaidCell> cells = new ArrayList<>(requests.cells());
        int times = 5;
        int body = requests.rowCount() - requests.headRows();
        for (int i = 1; i < times; i++) {
            for (LaidCell cell : requests.cells()) {
                if (cell.row() >= requests.headRows()) {
                    cells.add(new LaidCell(
                            cell.role(),
                            cell.block(),
                            cell.row() + i * body,
                            cell.column(),
                            cell.rows(),
                            cell.columns(),
                            cell.label(),
                            cell.cell()));
                }
            }
        }
        TableLayout high = new TableLayout(
                requests.table(),
                cells,
                requests.headRows() + times * body,
                requests.columnCount(),
                requests.headRows(),
                requests.shares());
        Fonts fonts = Fonts.of(FontLibrary.ofHost());
        PageTable table = new PageTable(
                high, PrintedReport.of(REPORT), RemarkedCells.of(List.of(), List.of(), true, Locale.CHINA), fonts);
        CountedBoxes canvas = new CountedBoxes();
        PageFlow flow = new PageFlow(fonts, canvas);
        flow.advance(PageFlow.HEIGHT - 60);
        Tag document = new Tag("Document");
        table.draw(flow, document);
        assertThat(canvas.boxes.size()).isGreaterThan(4);
        // The first page has no room for the heads and two rows.
        assertThat(canvas.boxes.get(0)).isZero();
        int heads = (int) requests.cells().stream()
                .filter(cell -> cell.row() < requests.headRows())
                .count();
        // Seven values each row: the boxes of at least two rows below the heads.
        assertThat(canvas.boxes.subList(1, canvas.boxes.size()))
                .allSatisfy(boxes -> assertThat(boxes).isGreaterThanOrEqualTo(heads + 14));
        Tag made = (Tag) document.children().get(0);
        assertThat(made.children()).extracting(part -> ((Tag) part).type()).containsExactly("THead", "TBody");
        assertThat(((Tag) made.children().get(1)).children()).hasSize(times * body);
    }

    /** Counts the boxes of each page. */
    private static final class CountedBoxes implements Canvas {
        private final List<Integer> boxes = new ArrayList<>();

        @Override
        public void newPage() {
            boxes.add(0);
        }

        @Override
        public void bookmark(String title, double y) {}

        @Override
        public void begin(Tag tag) {}

        @Override
        public void beginOrnament() {}

        @Override
        public void beginPagination() {}

        @Override
        public void end() {}

        @Override
        public void text(String text, double x, double baseline, Typeface typeface, double size, double spacing) {}

        @Override
        public void box(double x, double y, double width, double height) {
            boxes.set(boxes.size() - 1, boxes.get(boxes.size() - 1) + 1);
        }

        @Override
        public void fill(double x, double y, double width, double height, String colour) {}

        @Override
        public void note(double x, double y, double width, double height, String author, String text, Tag tag) {}
    }
}
