package org.disclosurereport.documents.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.LaidCell;
import org.disclosurereport.documents.writing.LaidCell.Role;
import org.disclosurereport.documents.writing.PrintedReport;
import org.disclosurereport.documents.writing.RemarkedCells;
import org.disclosurereport.documents.writing.TableLayout;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.form.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A table of the form on pages: measured when it is made, drawn then. Where it takes more than a page, its heads are on each one, and no
 * page has a single row of it. Not thread-safe.
 */
final class PageTable {
    /** 小五, and from line to line. */
    private static final double SIZE = 9;

    private static final double LINE = 12;
    /** Room between the lines of the table and the text, at the sides and in all above and below. */
    private static final double SIDE = 1.5;

    private static final double ABOVE_AND_BELOW = 3;
    private static final double MIN_ROW = 16;
    /** How many rows stand together at the end of a page and at the beginning of one. */
    private static final int TOGETHER = 2;

    private static final String BLOCK_FILL = "DCE6F2";

    private final TableLayout layout;
    private final PrintedReport report;
    private final RemarkedCells remarks;
    private final Fonts fonts;
    private final String name;
    private final List<List<String>> texts = new ArrayList<>();
    private final double[] edges;
    private final double[] heights;

    PageTable(TableLayout layout, PrintedReport report, RemarkedCells remarks, Fonts fonts) {
        this.layout = layout;
        this.report = report;
        this.remarks = remarks;
        this.fonts = fonts;
        this.name = layout.table().getSection().getName();
        this.edges = edges();
        layout.cells().forEach(cell -> texts.add(lines(cell)));
        this.heights = heights();
    }

    private double[] edges() {
        double whole = layout.shares().stream().mapToInt(Integer::intValue).sum();
        double[] places = new double[layout.columnCount() + 1];
        int shares = 0;
        for (int column = 0; column < layout.columnCount(); column++) {
            shares += layout.shares().get(column);
            places[column + 1] = PageFlow.WIDTH * shares / whole;
        }
        return places;
    }

    private double width(LaidCell cell) {
        return edges[cell.column() + cell.columns()] - edges[cell.column()];
    }

    private String text(LaidCell laid) {
        Cell cell = laid.cell();
        return cell == null ? laid.label() : report.text(cell);
    }

    private List<String> lines(LaidCell cell) {
        String text = text(cell);
        if (cell.role() == Role.VALUE) {
            return List.of(text);
        }
        double room = width(cell) - 2 * SIDE;
        IntToDoubleFunction width =
                character -> fonts.glyph(Typeface.TABLE, character).width() * SIZE;
        List<String> lines = ChineseLines.of(text, room, room, width);
        if (lines.size() > 1 && isCentered(cell)) {
            // Lines of the same length, 商业 over 企业, as the form has them.
            double even = text.codePoints().mapToDouble(width::applyAsDouble).sum() / lines.size() + SIZE / 2;
            List<String> balanced = ChineseLines.of(text, Math.min(room, even), Math.min(room, even), width);
            return balanced.size() == lines.size() ? balanced : lines;
        }
        return lines;
    }

    private boolean isCentered(LaidCell cell) {
        return cell.role() == Role.VALUE
                || cell.role() == Role.HEAD
                || cell.role() != Role.BLOCK && layout.headRows() == 0;
    }

    private double[] heights() {
        double[] rows = new double[layout.rowCount()];
        java.util.Arrays.fill(rows, MIN_ROW);
        // Cells of one row first: what covers several may have room then.
        for (int most = 1; most <= layout.rowCount(); most++) {
            for (int i = 0; i < texts.size(); i++) {
                LaidCell cell = layout.cells().get(i);
                if (cell.rows() == most) {
                    double lacking = needed(i) - height(rows, cell.row(), cell.row() + cell.rows());
                    rows[cell.row() + cell.rows() - 1] += Math.max(0, lacking);
                }
            }
        }
        return rows;
    }

    private double needed(int cell) {
        return texts.get(cell).size() * LINE + ABOVE_AND_BELOW;
    }

    private static double height(double[] rows, int from, int to) {
        double height = 0;
        for (int row = from; row < to; row++) {
            height += rows[row];
        }
        return height;
    }

    double height() {
        return height(heights, 0, layout.rowCount());
    }

    /** How much of it must be together with its heading: all of it if a page can have that. */
    double together(double above) {
        return above + height() <= PageFlow.HEIGHT
                ? height()
                : height(heights, 0, Math.min(layout.headRows() + TOGETHER, layout.rowCount()));
    }

    /** Draws it where the flow is, on as many pages as it takes. */
    void draw(PageFlow flow, Tag parent) {
        Tag table = parent.add("Table");
        Rows rows = new Rows(table);
        flow.require(together(0));
        int from = 0;
        while (from < layout.rowCount()) {
            int heads = from == 0 ? 0 : layout.headRows();
            int to = end(from, flow.room() - height(heights, 0, heads));
            if (to == from) {
                if (flow.isEmpty()) {
                    to = from + 1;
                } else {
                    flow.newPage();
                    continue;
                }
            }
            drawPart(flow, rows, 0, heads, false);
            drawPart(flow, rows, from, to, true);
            from = to;
            if (from < layout.rowCount()) {
                flow.newPage();
            }
        }
    }

    /** The row before which a page ends that has room for so much. */
    private int end(int from, double room) {
        int to = from;
        while (to < layout.rowCount() && height(heights, from, to + 1) <= room + 0.01) {
            to++;
        }
        int least = from == 0 ? layout.headRows() + TOGETHER : from + TOGETHER;
        if (to < layout.rowCount()) {
            int leaving = Math.min(to, layout.rowCount() - TOGETHER);
            return leaving >= least ? leaving : to >= least ? to : from;
        }
        return to;
    }

    private void drawPart(PageFlow flow, Rows rows, int from, int to, boolean first) {
        Canvas page = flow.canvas();
        for (int row = from; row < to; row++) {
            for (int i = 0; i < texts.size(); i++) {
                LaidCell cell = layout.cells().get(i);
                // A cell that began on the page before goes on here.
                if (cell.row() == row || row == from && cell.row() < row && row < cell.row() + cell.rows()) {
                    int last = Math.min(to, cell.row() + cell.rows());
                    double top = flow.top() + height(heights, from, row);
                    drawCell(page, i, top, height(heights, row, last), rows, first && cell.row() == row);
                }
            }
        }
        flow.advance(height(heights, from, to));
    }

    private void drawCell(Canvas page, int i, double top, double height, Rows rows, boolean first) {
        LaidCell cell = layout.cells().get(i);
        double x = PageFlow.LEFT + edges[cell.column()];
        page.beginOrnament();
        colour(cell).ifPresent(colour -> page.fill(x, top, width(cell), height, colour));
        page.box(x, top, width(cell), height);
        page.end();
        Optional<Tag> tag = first ? Optional.of(rows.add(cell)) : Optional.empty();
        tag.ifPresent(element -> addNote(page, cell, top, height, element));
        if (text(cell).isEmpty() || !first && needed(i) > height) {
            return;
        }
        tag.ifPresentOrElse(page::begin, page::beginOrnament);
        double y = top + (height - texts.get(i).size() * LINE) / 2;
        for (String line : texts.get(i)) {
            double natural = fonts.width(line, Typeface.TABLE, SIZE, 0);
            // A number is never broken: a long one is printed smaller.
            double size = cell.role() == Role.VALUE ? SIZE * Math.min(1, (width(cell) - 2 * SIDE) / natural) : SIZE;
            double left = isCentered(cell) ? (width(cell) - natural * size / SIZE) / 2 : SIDE;
            page.text(line, x + left, PageFlow.baseline(y, LINE, size), Typeface.TABLE, size, 0);
            y += LINE;
        }
        page.end();
    }

    private void addNote(Canvas page, LaidCell laid, double top, double height, Tag tag) {
        Cell cell = laid.cell();
        if (cell != null && remarks.tone(cell).isPresent()) {
            double x = PageFlow.LEFT + edges[laid.column()];
            page.note(x, top, width(laid), height, remarks.heading(), remarks.messages(cell), tag);
        }
    }

    private Optional<String> colour(LaidCell laid) {
        Cell cell = laid.cell();
        if (cell == null) {
            return laid.role() == Role.BLOCK ? Optional.of(BLOCK_FILL) : Optional.empty();
        }
        return remarks.tone(cell).map(RemarkedCells::fill);
    }

    /** The rows of the table in the tree of tags. */
    private final class Rows {
        private final Tag table;
        private @Nullable Tag part;
        private Tag row;
        private int number = -1;

        Rows(Tag table) {
            this.table = table;
            this.row = table;
        }

        Tag add(LaidCell cell) {
            if (cell.row() != number) {
                String type = cell.row() < layout.headRows() ? "THead" : "TBody";
                if (part == null || !part.type().equals(type)) {
                    part = table.add(type);
                }
                row = part.add("TR");
                number = cell.row();
            }
            return row.add(cell.cell() == null ? "TH" : "TD").cell(tagged(cell));
        }
    }

    private String id(LaidCell label) {
        return name + "-" + (label.row() + 1) + "-" + (label.column() + 1);
    }

    private Tag.Cell tagged(LaidCell cell) {
        String scope = switch (cell.role()) {
            case ROW -> "Row";
            case HEAD, BLOCK, CORNER -> "Column";
            case VALUE -> "";
        };
        List<String> labels = cell.role() == Role.VALUE
                ? layout.labelsOf(cell).stream().map(this::id).toList()
                : List.of();
        return new Tag.Cell(cell.cell() == null ? id(cell) : "", cell.rows(), cell.columns(), scope, labels);
    }
}
