package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is printed, in the shape of the official form.
 *
 * @param section the section it belongs to
 * @param rows its rows; a merged cell stands once, where its upper left corner is
 */
record PrintedTable(Section section, List<List<PrintedCell>> rows) {

    /** How many columns it has. */
    int columns() {
        return rows.get(0).stream().mapToInt(PrintedCell::columns).sum();
    }

    /**
     * The cells by row and column with spans laid out: a merged cell stands at each place it covers, the same object.
     */
    @Nullable
    PrintedCell[][] grid() {
        @Nullable PrintedCell[][] grid = new PrintedCell[rows.size()][columns()];
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (PrintedCell cell : rows.get(r)) {
                while (grid[r][c] != null) {
                    c++;
                }
                for (int y = r; y < Math.min(rows.size(), r + cell.rows()); y++) {
                    for (int x = c; x < c + cell.columns(); x++) {
                        grid[y][x] = cell;
                    }
                }
                c += cell.columns();
            }
        }
        return grid;
    }

    /** The values of a row, in order. */
    static List<PrintedCell> values(List<PrintedCell> row) {
        return row.stream().filter(PrintedCell::isValue).toList();
    }

    /** Whether a row holds nothing but labels. */
    static boolean isHead(List<PrintedCell> row) {
        return row.stream().noneMatch(PrintedCell::isValue);
    }

    PrintedTable withRows(List<List<PrintedCell>> newRows) {
        return new PrintedTable(section, List.copyOf(new ArrayList<>(newRows)));
    }
}
