package org.disclosurereport.documents.source.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/**
 * Builds the lines and tables of a document whose tables may hold anything, tables included.
 *
 * <p>Tables are used for data and for layout. A table within a cell makes the outer one layout, and so does an only
 * column; the rows of such a table that hold data stay a table, all else becomes lines in reading order. A table is
 * decided upon when it ends, so that nothing is looked at twice and nothing recurses.
 */
public final class FlowBuilder {
    /** A cell of so many characters holds an article, not a value. */
    private static final int ARTICLE_CHARACTERS = 500;
    /** A table of no more rows may be the frame of a page. */
    private static final int FRAME_ROWS = 3;

    private final Budget budget;
    private final Function<Budget, TableLayout> layouts;
    private final List<FlowItem> items = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();

    /**
     * Begins an empty document.
     *
     * @param budget what it may use
     * @param layouts gives the layout of a table
     */
    public FlowBuilder(Budget budget, Function<Budget, TableLayout> layouts) {
        this.budget = budget;
        this.layouts = layouts;
    }

    /**
     * Adds text; each of its lines that isn't blank is a line of its own.
     *
     * @param text the text
     * @param heading whether it is marked as a heading
     */
    public void paragraph(CharSequence text, boolean heading) {
        for (String line : Characters.lines(text)) {
            budget.useMemory(Budget.OBJECT_BYTES);
            sink().add(new FlowItem.Line(line, heading));
        }
    }

    /**
     * Adds a picture. One in a cell of a table that holds data is left out: it isn't a table of its own.
     *
     * @param reference what the document calls it
     */
    public void picture(String reference) {
        budget.useMemory(Budget.OBJECT_BYTES + 2L * reference.length());
        sink().add(new FlowItem.Picture(reference));
    }

    /**
     * Begins a table, within a cell if one is open.
     *
     * @throws UnreadableDocumentException if tables nest too deep
     */
    public void beginTable() {
        budget.useMemory(Budget.OBJECT_BYTES);
        tables.push(new OpenTable());
        budget.requireDepth(tables.size());
    }

    /** Begins a row. */
    public void beginRow() {
        if (!tables.isEmpty()) {
            budget.useMemory(Budget.OBJECT_BYTES);
            tables.peek().rows.add(new OpenRow());
        }
    }

    /** Drops the row that was begun last, such as one whose deletion is tracked. */
    public void dropRow() {
        OpenTable table = tables.peek();
        if (table != null && !table.rows.isEmpty()) {
            table.rows.remove(table.rows.size() - 1);
            table.cell = null;
        }
    }

    /** Ends a group of rows, which no merged cell reaches over. */
    public void endRowGroup() {
        if (!tables.isEmpty() && !tables.peek().rows.isEmpty()) {
            OpenTable table = tables.peek();
            table.rows.get(table.rows.size() - 1).endsGroup = true;
        }
    }

    /**
     * Begins a cell.
     *
     * @param columnSpan how many columns it asks for, 1 or more
     * @param rowSpan how many rows it asks for, 0 for the rest of its group
     * @param role whether it is a cell of its own
     */
    public void beginCell(int columnSpan, int rowSpan, SpannedCell.Role role) {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.peek();
        if (table.rows.isEmpty()) {
            table.rows.add(new OpenRow());
        }
        budget.useMemory(Budget.OBJECT_BYTES);
        table.cell = new OpenCell(columnSpan, rowSpan, role);
        table.rows.get(table.rows.size() - 1).cells.add(table.cell);
    }

    /** Ends a cell. */
    public void endCell() {
        if (!tables.isEmpty()) {
            tables.peek().cell = null;
        }
    }

    /**
     * Ends a table and decides whether it holds data or is layout.
     *
     * @throws UnreadableDocumentException if it has too many cells
     */
    public void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.pop();
        List<FlowItem> around = sink();
        around.addAll(table.outside);
        if (table.rows.stream().allMatch(row -> row.cells.isEmpty())) {
            return;
        }
        if (!isLayout(table)) {
            around.add(grid(table.rows));
            return;
        }
        List<OpenRow> data = new ArrayList<>();
        for (OpenRow row : table.rows) {
            if (isFlow(row, table)) {
                addGrid(data, around);
                row.cells.forEach(cell -> around.addAll(cell.items));
            } else {
                data.add(row);
            }
        }
        addGrid(data, around);
    }

    /**
     * {@return the lines and tables; tables still open are ended}
     *
     * @throws UnreadableDocumentException if one has too many cells
     */
    public List<FlowItem> finish() {
        while (!tables.isEmpty()) {
            endTable();
        }
        return items;
    }

    private List<FlowItem> sink() {
        OpenTable table = tables.peek();
        if (table == null) {
            return items;
        }
        return table.cell == null ? table.outside : table.cell.items;
    }

    private static boolean isLayout(OpenTable table) {
        boolean oneColumn = true;
        for (OpenRow row : table.rows) {
            oneColumn &= row.cells.size() <= 1;
            if (row.hasDataTable() || table.rows.size() <= FRAME_ROWS && row.hasArticle()) {
                return true;
            }
        }
        return oneColumn;
    }

    private static boolean isFlow(OpenRow row, OpenTable table) {
        return row.cells.size() <= 1 || row.hasDataTable() || table.rows.size() <= FRAME_ROWS && row.hasArticle();
    }

    private void addGrid(List<OpenRow> rows, List<FlowItem> around) {
        if (!rows.isEmpty()) {
            around.add(grid(rows));
            rows.clear();
        }
    }

    private FlowItem.Grid grid(List<OpenRow> rows) {
        TableLayout layout = layouts.apply(budget);
        for (OpenRow row : rows) {
            List<SpannedCell> cells = new ArrayList<>(row.cells.size());
            for (OpenCell cell : row.cells) {
                cells.add(new SpannedCell(cell.text(), cell.columnSpan, cell.rowSpan, cell.role));
            }
            layout.row(cells);
            if (row.endsGroup) {
                layout.endGroup();
            }
        }
        return new FlowItem.Grid(layout.finish());
    }

    /** A table that hasn't ended, and what stands in it outside its cells, such as a caption. */
    private static final class OpenTable {
        private final List<FlowItem> outside = new ArrayList<>();
        private final List<OpenRow> rows = new ArrayList<>();
        private OpenCell cell;
    }

    private static final class OpenRow {
        private final List<OpenCell> cells = new ArrayList<>();
        private boolean endsGroup;

        boolean hasDataTable() {
            return cells.stream()
                    .flatMap(cell -> cell.items.stream())
                    .anyMatch(item -> item instanceof FlowItem.Grid grid
                            && grid.rows().size() > 1
                            && grid.rows().stream().anyMatch(row -> row.size() > 1));
        }

        boolean hasArticle() {
            return cells.stream()
                    .anyMatch(cell -> cell.items.stream()
                                    .mapToInt(item -> item instanceof FlowItem.Line line
                                            ? line.text().length()
                                            : 0)
                                    .sum()
                            > ARTICLE_CHARACTERS);
        }
    }

    private static final class OpenCell {
        private final List<FlowItem> items = new ArrayList<>();
        private final int columnSpan;
        private final int rowSpan;
        private final SpannedCell.Role role;

        OpenCell(int columnSpan, int rowSpan, SpannedCell.Role role) {
            this.columnSpan = columnSpan;
            this.rowSpan = rowSpan;
            this.role = role;
        }

        /** The lines; a row of a small table within counts as a line, its cells parted by tabs. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (FlowItem item : items) {
                if (item instanceof FlowItem.Line line) {
                    newLine(text).append(line.text());
                } else if (item instanceof FlowItem.Grid grid) {
                    for (List<PlacedCell> row : grid.rows()) {
                        newLine(text)
                                .append(String.join(
                                        "\t", row.stream().map(PlacedCell::text).toList()));
                    }
                }
            }
            return text.toString();
        }

        private static StringBuilder newLine(StringBuilder text) {
            return text.isEmpty() ? text : text.append('\n');
        }
    }
}
