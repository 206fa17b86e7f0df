package org.disclosurereport.documents.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Joins a row that a page break cuts in two: the upper part goes on in the first row of the next page. Only where it
 * can't be two rows: no line closes the upper part, or each column has text in one of the parts only.
 */
public final class CutRows {
    private CutRows() {}

    /**
     * The two tables after joining.
     *
     * @param upper the table before the page break
     * @param lower the table after it; null when it was nothing but the rest of the row
     */
    public record Joined(TableBlock upper, @Nullable TableBlock lower) {}

    /**
     * {@return the tables with the cut row whole, as it stands in the upper one}
     *
     * @param upper the last table of a page
     * @param lower the first table of the next page
     * @param open whether no line closes the upper table below, or the lower one above
     */
    public static Joined join(TableBlock upper, TableBlock lower, boolean open) {
        int last = upper.rows().size() - 1;
        List<TableCell> ends = endingIn(upper, last);
        List<TableCell> begins = lower.rows().get(0).cells();
        if (!sameColumns(ends, begins) || !(open || isRest(ends, begins))) {
            return new Joined(upper, lower);
        }
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : upper.rows()) {
            List<TableCell> cells = new ArrayList<>();
            for (TableCell cell : row.cells()) {
                int at = ends.indexOf(cell);
                cells.add(at < 0 ? cell : joined(cell, begins.get(at)));
            }
            rows.add(new TableRow(List.copyOf(cells)));
        }
        return new Joined(new TableBlock(List.copyOf(rows)), withoutFirstRow(lower));
    }

    private static TableCell joined(TableCell above, TableCell below) {
        String gap = above.text().isEmpty() || below.text().isEmpty() ? "" : "\n";
        return new TableCell(
                above.text() + gap + below.text(), above.column(), above.columnSpan(), above.rowSpan(), above.place());
    }

    private static @Nullable TableBlock withoutFirstRow(TableBlock table) {
        List<TableRow> rest = table.rows().subList(1, table.rows().size());
        return rest.isEmpty() ? null : new TableBlock(List.copyOf(rest));
    }

    private static List<TableCell> endingIn(TableBlock table, int last) {
        List<TableCell> cells = new ArrayList<>();
        for (int row = 0; row <= last; row++) {
            for (TableCell cell : table.rows().get(row).cells()) {
                if (row + cell.rowSpan() - 1 == last) {
                    cells.add(cell);
                }
            }
        }
        cells.sort((one, other) -> Integer.compare(one.column(), other.column()));
        return cells;
    }

    /** Rows of one height only: a merged cell that goes on is the beginning of more than one row. */
    private static boolean sameColumns(List<TableCell> ends, List<TableCell> begins) {
        if (ends.size() != begins.size() || ends.size() < 2) {
            return false;
        }
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).column() != begins.get(i).column()
                    || ends.get(i).columnSpan() != begins.get(i).columnSpan()) {
                return false;
            }
        }
        return begins.stream().allMatch(cell -> cell.rowSpan() == 1);
    }

    /** Whether both have text, but no column in both, so that neither is a row of its own. */
    private static boolean isRest(List<TableCell> ends, List<TableCell> begins) {
        boolean above = false;
        boolean below = false;
        for (int i = 0; i < ends.size(); i++) {
            boolean filledAbove = !ends.get(i).text().isBlank();
            boolean filledBelow = !begins.get(i).text().isBlank();
            if (filledAbove && filledBelow) {
                return false;
            }
            above |= filledAbove;
            below |= filledBelow;
        }
        return above && below;
    }
}
