package org.disclosurereport.documents.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.writing.LaidCell.Role;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Table;

/**
 * How a table of the form stands on a page: its merged cells, on a grid of rows and columns.
 *
 * <p>Computed from the form's rows, columns and labels. Table 二 is a block of rows after the other, each with heads of
 * its own; table 三 one grid with labels on two sides; table 四 one row of values under its heads. Immutable.
 *
 * @param table the table
 * @param cells labels and values by row and column of their upper left corners
 * @param rowCount how many rows the grid has
 * @param columnCount how many columns the grid has
 * @param headRows how many rows at the top are heads of the whole table, to be repeated on every page
 * @param shares how wide each column is in relation to the others
 */
public record TableLayout(
        Table table, List<LaidCell> cells, int rowCount, int columnCount, int headRows, List<Integer> shares) {

    /**
     * Copies what it is given.
     *
     * @param table the table
     * @param cells labels and values by row and column of their upper left corners
     * @param rowCount how many rows the grid has
     * @param columnCount how many columns the grid has
     * @param headRows how many rows at the top are heads of the whole table, to be repeated on every page
     * @param shares how wide each column is in relation to the others
     */
    public TableLayout {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(LaidCell::row).thenComparingInt(LaidCell::column))
                .toList();
        shares = List.copyOf(shares);
    }

    /**
     * {@return the layout of a table}
     *
     * @param table the table
     */
    public static TableLayout of(Table table) {
        return switch (table.getSection()) {
            case PROACTIVE_DISCLOSURE -> blocks(table);
            case CHALLENGES -> sideBySide(table);
            default -> grid(table);
        };
    }

    /** {@return the cells that begin in a row, from the left}
     *
     * @param row the row, from 0
     */
    public List<LaidCell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** {@return the labels that say what stands in a value, in form order}
     *
     * @param value one of the values
     */
    public List<LaidCell> labelsOf(LaidCell value) {
        return cells.stream().filter(cell -> cell.isLabelOf(value)).toList();
    }

    private static TableLayout blocks(Table table) {
        Map<String, List<Row>> blocks = new LinkedHashMap<>();
        for (Row row : table.getRows()) {
            blocks.computeIfAbsent(row.getLabelPath().get(0), label -> new ArrayList<>())
                    .add(row);
        }
        int width = table.getRows().stream()
                .mapToInt(row -> row.getCells().size())
                .reduce(1, TableLayout::leastCommonMultiple);
        List<LaidCell> cells = new ArrayList<>();
        int top = 0;
        int block = 0;
        for (Map.Entry<String, List<Row>> entry : blocks.entrySet()) {
            cells.add(new LaidCell(Role.BLOCK, block, top, 0, 1, 1 + width, entry.getKey(), null));
            cells.add(new LaidCell(Role.CORNER, block, top + 1, 0, 1, 1, table.getCornerLabel(), null));
            List<Row> rows = entry.getValue();
            int span = width / rows.get(0).getCells().size();
            for (Cell cell : rows.get(0).getCells()) {
                int column = 1 + placeInRow(cell) * span;
                cells.add(new LaidCell(Role.HEAD, block, top + 1, column, 1, span, cell.getColumnLabel(), null));
            }
            top += 2;
            for (Row row : rows) {
                List<String> path = row.getLabelPath();
                cells.add(new LaidCell(Role.ROW, block, top, 0, 1, 1, path.get(path.size() - 1), null));
                for (Cell cell : row.getCells()) {
                    cells.add(new LaidCell(Role.VALUE, block, top, 1 + placeInRow(cell) * span, 1, span, "", cell));
                }
                top++;
            }
            block++;
        }
        List<Integer> shares = new ArrayList<>(List.of(width));
        for (int column = 0; column < width; column++) {
            shares.add(3);
        }
        return new TableLayout(table, cells, top, 1 + width, 0, shares);
    }

    private static TableLayout grid(Table table) {
        List<List<String>> rowPaths =
                table.getRows().stream().map(Row::getLabelPath).toList();
        List<List<String>> columnPaths = table.getRows().get(0).getCells().stream()
                .map(Cell::getColumnLabelPath)
                .toList();
        int left = MergedLabels.depth(rowPaths);
        int top = MergedLabels.depth(columnPaths);
        List<LaidCell> cells = new ArrayList<>();
        cells.add(new LaidCell(Role.CORNER, 0, 0, 0, top, left, table.getCornerLabel(), null));
        addHeads(cells, columnPaths, left);
        for (MergedLabels.Span span : MergedLabels.of(rowPaths)) {
            cells.add(new LaidCell(
                    Role.ROW, 0, top + span.line(), span.level(), span.lines(), span.levels(), span.text(), null));
        }
        for (int row = 0; row < rowPaths.size(); row++) {
            for (Cell cell : table.getRows().get(row).getCells()) {
                cells.add(new LaidCell(Role.VALUE, 0, top + row, left + placeInRow(cell), 1, 1, "", cell));
            }
        }
        List<Integer> shares = new ArrayList<>();
        for (int column = 0; column < left + columnPaths.size(); column++) {
            // The outer labels are narrow, the innermost take the room of the items' long names.
            shares.add(column >= left ? 8 : column < left - 1 ? 9 : 26);
        }
        return new TableLayout(table, cells, top + rowPaths.size(), left + columnPaths.size(), top, shares);
    }

    private static TableLayout sideBySide(Table table) {
        List<List<String>> paths = new ArrayList<>();
        List<LaidCell> cells = new ArrayList<>();
        for (Row row : table.getRows()) {
            for (Cell cell : row.getCells()) {
                List<String> path = new ArrayList<>(row.getLabelPath());
                path.addAll(cell.getColumnLabelPath());
                paths.add(path);
            }
        }
        int top = MergedLabels.depth(paths);
        addHeads(cells, paths, 0);
        List<Integer> shares = new ArrayList<>();
        for (Row row : table.getRows()) {
            for (Cell cell : row.getCells()) {
                cells.add(new LaidCell(Role.VALUE, 0, top, shares.size(), 1, 1, "", cell));
                shares.add(1);
            }
        }
        return new TableLayout(table, cells, top + 1, paths.size(), top, shares);
    }

    private static void addHeads(List<LaidCell> cells, List<List<String>> paths, int left) {
        for (MergedLabels.Span span : MergedLabels.of(paths)) {
            cells.add(new LaidCell(
                    Role.HEAD, 0, span.level(), left + span.line(), span.levels(), span.lines(), span.text(), null));
        }
    }

    private static int placeInRow(Cell cell) {
        return cell.getIndex() - cell.getRow().getCells().get(0).getIndex();
    }

    private static int leastCommonMultiple(int one, int other) {
        int multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }
}
