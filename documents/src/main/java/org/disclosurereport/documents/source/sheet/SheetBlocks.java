package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.flow.PlacedCell;

/**
 * Parts a sheet into lines and tables.
 *
 * <p>Rows that follow each other without a blank one between belong together. A row with one filled cell is a line when
 * it holds more than a label does, or stands outside a table: not between rows of several cells that reach over the same
 * columns. A row with blank cells that have borders is never a line. Columns with nothing in them are left
 * out, so that a cell far out doesn't widen a table.
 */
final class SheetBlocks {
    /** A label has no more characters; longer ones are prose. */
    private static final int LABEL_CHARACTERS = 80;

    private final int page;
    private final Budget budget;
    private final BlockList blocks;

    SheetBlocks(int page, Budget budget, BlockList blocks) {
        this.page = page;
        this.budget = budget;
        this.blocks = blocks;
    }

    void add(List<SheetCell> cells, List<CellRange> merged) {
        List<SheetRow> rows = rows(cells, merged);
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !isJoined(rows.get(i - 1), rows.get(i))) {
                addJoined(rows.subList(start, i));
                start = i;
            }
        }
    }

    private List<SheetRow> rows(List<SheetCell> cells, List<CellRange> merged) {
        TreeMap<Integer, SheetRow> rows = new TreeMap<>();
        for (SheetCell cell : cells) {
            rows.computeIfAbsent(cell.row(), SheetRow::new).add(cell.column(), cell.text());
        }
        List<CellRange> byRow = new ArrayList<>(merged);
        byRow.sort(Comparator.comparingInt(CellRange::firstRow));
        List<CellRange> open = new ArrayList<>();
        int next = 0;
        for (SheetRow row : rows.values()) {
            for (; next < byRow.size() && byRow.get(next).firstRow() <= row.number(); next++) {
                if (byRow.get(next).lastRow() >= row.number()) {
                    open.add(byRow.get(next));
                }
            }
            open.removeIf(range -> range.lastRow() < row.number());
            budget.useCells(open.size());
            open.forEach(range -> row.ranges().put(range.firstColumn(), range));
            row.dropCovered();
        }
        rows.values().removeIf(row -> row.cells().isEmpty());
        return new ArrayList<>(rows.values());
    }

    private static boolean isJoined(SheetRow row, SheetRow next) {
        return next.number() == row.number() + 1
                || row.ranges().values().stream().anyMatch(range -> range.lastRow() >= next.number());
    }

    private void addJoined(List<SheetRow> rows) {
        List<SheetRow> table = new ArrayList<>();
        List<SheetRow> singles = new ArrayList<>();
        SheetRow above = null;
        for (SheetRow row : rows) {
            if (row.isSingle()) {
                singles.add(row);
                continue;
            }
            addSingles(singles, above != null && above.isAsWideAs(row), table);
            table.add(row);
            above = row;
        }
        addSingles(singles, false, table);
        addTable(table);
    }

    /** Adds rows of one cell: to the table around them, or as lines. */
    private void addSingles(List<SheetRow> singles, boolean inside, List<SheetRow> table) {
        for (SheetRow row : singles) {
            if (inside && row.text().length() <= LABEL_CHARACTERS) {
                table.add(row);
            } else {
                addTable(table);
                for (String line : Characters.lines(row.text())) {
                    blocks.line(line, false, page, row.number());
                }
            }
        }
        singles.clear();
    }

    private void addTable(List<SheetRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TreeSet<Integer> used = new TreeSet<>();
        rows.forEach(row -> used.addAll(row.cells().keySet()));
        budget.useCells((long) used.size() * rows.size());
        Map<Integer, Integer> ranks = new HashMap<>();
        used.forEach(column -> ranks.put(column, ranks.size()));
        List<List<PlacedCell>> placed = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<PlacedCell> cells = new ArrayList<>();
            for (int column : used) {
                CellRange range = rows.get(i).rangeAt(column);
                if (range == null) {
                    cells.add(new PlacedCell(text(rows.get(i), column), ranks.get(column), 1, 1));
                } else if (used.ceiling(range.firstColumn()) == column
                        && (i == 0 || rows.get(i - 1).number() < range.firstRow())) {
                    int columns = ranks.get(used.floor(range.lastColumn())) - ranks.get(column) + 1;
                    cells.add(new PlacedCell(
                            text(rows.get(i), range.firstColumn()),
                            ranks.get(column),
                            columns,
                            rowsIn(range, rows, i)));
                }
            }
            placed.add(cells);
        }
        blocks.table(placed, page);
        rows.clear();
    }

    private static int rowsIn(CellRange range, List<SheetRow> rows, int from) {
        int to = from;
        while (to < rows.size() && rows.get(to).number() <= range.lastRow()) {
            to++;
        }
        return to - from;
    }

    private static String text(SheetRow row, int column) {
        return String.join("\n", Characters.lines(row.cells().getOrDefault(column, "")));
    }
}
