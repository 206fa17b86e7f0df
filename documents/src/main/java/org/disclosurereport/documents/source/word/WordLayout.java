package org.disclosurereport.documents.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.flow.PlacedCell;
import org.disclosurereport.documents.source.flow.SpannedCell;
import org.disclosurereport.documents.source.flow.TableLayout;

/**
 * Lays out a Word table: every row writes all its columns, and a cell that continues a merged one says so.
 *
 * <p>A cell continues the one above that begins at the same column; where there is none, it stands for itself.
 */
final class WordLayout implements TableLayout {
    private final Budget budget;
    private final List<List<Placing>> rows = new ArrayList<>();
    /** The cells of the row above, by first column. */
    private Map<Integer, Placing> above = Map.of();

    WordLayout(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void row(List<SpannedCell> cells) {
        List<Placing> begun = new ArrayList<>(cells.size());
        Map<Integer, Placing> row = new HashMap<>();
        int column = 0;
        for (SpannedCell cell : cells) {
            budget.useCells(cell.columnSpan());
            Placing continued = cell.role() == SpannedCell.Role.CONTINUES ? above.get(column) : null;
            if (continued != null) {
                continued.rowSpan++;
                row.put(column, continued);
            } else if (cell.role() != SpannedCell.Role.GAP) {
                Placing own = new Placing(cell, column);
                begun.add(own);
                row.put(column, own);
            }
            column += cell.columnSpan();
        }
        rows.add(begun);
        above = row;
    }

    @Override
    public void endGroup() {
        above = Map.of();
    }

    @Override
    public List<List<PlacedCell>> finish() {
        List<List<PlacedCell>> placed = new ArrayList<>(rows.size());
        for (List<Placing> row : rows) {
            placed.add(row.stream().map(Placing::place).toList());
        }
        return placed;
    }

    private static final class Placing {
        private final SpannedCell cell;
        private final int column;
        private int rowSpan = 1;

        Placing(SpannedCell cell, int column) {
            this.cell = cell;
            this.column = column;
        }

        PlacedCell place() {
            return new PlacedCell(cell.text(), column, cell.columnSpan(), rowSpan);
        }
    }
}
