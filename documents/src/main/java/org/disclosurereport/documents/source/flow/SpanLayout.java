package org.disclosurereport.documents.source.flow;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Budget;

/**
 * Finds the column of every cell from the column and row spans, as a browser does.
 *
 * <p>A cell begins at the first column that no cell from above covers. A cell that would run into one from above covers
 * only the columns before that; a row span ends with its group of rows, and 0 means to the end of that group. Only the
 * cells that reach down are kept, not a grid, so that a span costs nothing but its count in the limit of cells.
 *
 * <p>One for a table: {@link #row} for each row, {@link #endGroup} after each group of rows, then {@link #finish}.
 */
public final class SpanLayout implements TableLayout {
    private final Budget budget;
    private final List<List<Placing>> rows = new ArrayList<>();
    /** The cells that cover the next row, by column. */
    private List<Placing> above = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param budget what it may use
     */
    public SpanLayout(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void row(List<SpannedCell> cells) {
        List<Placing> placed = new ArrayList<>(cells.size());
        long column = 0;
        int next = 0;
        for (SpannedCell cell : cells) {
            while (next < above.size() && above.get(next).column < column + 1) {
                column = Math.max(column, above.get(next).end());
                next++;
            }
            long end = column + cell.columnSpan();
            long free = next < above.size() ? Math.min(end, above.get(next).column) : end;
            budget.useCells(free - column);
            placed.add(new Placing(cell, (int) column, (int) (free - column), rows.size()));
            column = end;
        }
        for (Placing cell : above) {
            budget.useCells(cell.columnSpan);
        }
        rows.add(placed);
        above = reachingBelow(placed);
    }

    /** Merges what reaches below this row from above and from this row; both are sorted by column. */
    private List<Placing> reachingBelow(List<Placing> placed) {
        List<Placing> below = new ArrayList<>();
        int row = rows.size() - 1;
        int next = 0;
        for (Placing cell : above) {
            for (; next < placed.size() && placed.get(next).column < cell.column; next++) {
                keep(placed.get(next), row, below);
            }
            keep(cell, row, below);
        }
        for (; next < placed.size(); next++) {
            keep(placed.get(next), row, below);
        }
        return below;
    }

    private static void keep(Placing cell, int row, List<Placing> below) {
        if (cell.asked.rowSpan() == 0 || cell.row + (long) cell.asked.rowSpan() > row + 1L) {
            below.add(cell);
        }
    }

    @Override
    public void endGroup() {
        for (Placing cell : above) {
            cell.rowSpan = rows.size() - cell.row;
        }
        above = new ArrayList<>();
    }

    @Override
    public List<List<PlacedCell>> finish() {
        endGroup();
        List<List<PlacedCell>> laidOut = new ArrayList<>(rows.size());
        for (List<Placing> row : rows) {
            laidOut.add(row.stream().map(Placing::place).toList());
        }
        return laidOut;
    }

    /** A cell being placed: how far it reaches down is known when its group of rows ends. */
    private static final class Placing {
        private final SpannedCell asked;
        private final int column;
        private final int columnSpan;
        private final int row;
        private int rowSpan;

        Placing(SpannedCell asked, int column, int columnSpan, int row) {
            this.asked = asked;
            this.column = column;
            this.columnSpan = columnSpan;
            this.row = row;
            this.rowSpan = Math.max(1, asked.rowSpan());
        }

        long end() {
            return (long) column + columnSpan;
        }

        PlacedCell place() {
            return new PlacedCell(asked.text(), column, columnSpan, rowSpan);
        }
    }
}
