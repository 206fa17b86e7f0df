package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;

/**
 * A row that a page break cuts in two: lines of a label, or of numbers too long for their column, go on in the first
 * row of the next page. It is joined only where the lower part can't be a row of its own: no column has text in both
 * parts, or a row of many numbers has a label that goes on without a list number or no label at all.
 */
public final class CutRow {
    /** So many numbers a row has only where each row's label has a list number. */
    private static final int MANY = 5;

    private CutRow() {}

    /**
     * The two tables after joining.
     *
     * @param upper the table before the page break
     * @param lower the table after it; without rows when it was nothing but the rest of the row
     */
    public record Joined(TableBlock upper, TableBlock lower) {}

    /**
     * {@return the tables with the cut row whole, as it stands in the upper one}
     *
     * @param upper the last table of a page
     * @param lower the first table of the next page
     */
    public static Joined join(TableBlock upper, TableBlock lower) {
        List<TableCell> above = endingIn(upper, upper.rows().size() - 1);
        List<TableCell> below = withoutRests(lower.rows().get(0).cells(), above.size());
        if (!sameColumns(above, below) || !(isApart(above, below) || goesOn(above, below))) {
            return new Joined(upper, lower);
        }
        Map<TableCell, TableCell> whole = new IdentityHashMap<>();
        for (int i = 0; i < above.size(); i++) {
            whole.put(above.get(i), joined(above.get(i), below.get(i)));
        }
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : upper.rows()) {
            List<TableCell> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(whole.getOrDefault(cell, cell)));
            rows.add(new TableRow(List.copyOf(cells)));
        }
        return new Joined(new TableBlock(List.copyOf(rows)), withoutFirstRow(lower));
    }

    private static TableCell joined(TableCell above, TableCell below) {
        String gap = above.text().isEmpty() || below.text().isEmpty() ? "" : "\n";
        String rest = below.rowSpan() > 1 ? "" : gap + below.text();
        return new TableCell(above.text() + rest, above.column(), above.columnSpan(), above.rowSpan(), above.place());
    }

    /** Merged cells that go on below the row that is taken away begin in the next. */
    private static TableBlock withoutFirstRow(TableBlock table) {
        List<TableRow> rest =
                new ArrayList<>(table.rows().subList(1, table.rows().size()));
        if (!rest.isEmpty()) {
            List<TableCell> second = new ArrayList<>(rest.get(0).cells());
            for (TableCell cell : table.rows().get(0).cells()) {
                if (cell.rowSpan() > 1) {
                    second.add(new TableCell(
                            cell.text(), cell.column(), cell.columnSpan(), cell.rowSpan() - 1, cell.place()));
                }
            }
            second.sort(Comparator.comparingInt(TableCell::column));
            rest.set(0, new TableRow(List.copyOf(second)));
        }
        return new TableBlock(List.copyOf(rest));
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
        cells.sort(Comparator.comparingInt(TableCell::column));
        return cells;
    }

    /** On some pages the rest of a merged label on the left has no border, so that its column isn't one. */
    private static List<TableCell> withoutRests(List<TableCell> below, int size) {
        int first = 0;
        while (below.size() - first > size
                && below.get(first).rowSpan() > 1
                && below.get(first).text().isBlank()) {
            first++;
        }
        return below.subList(first, below.size());
    }

    private static boolean sameColumns(List<TableCell> above, List<TableCell> below) {
        if (above.size() != below.size() || above.size() < 2) {
            return false;
        }
        int shift = below.get(0).column() - above.get(0).column();
        for (int i = 0; i < above.size(); i++) {
            if (above.get(i).column() + shift != below.get(i).column()
                    || above.get(i).columnSpan() != below.get(i).columnSpan()) {
                return false;
            }
        }
        return true;
    }

    /** Whether both have text, but no column in both. */
    private static boolean isApart(List<TableCell> above, List<TableCell> below) {
        boolean inAbove = false;
        boolean inBelow = false;
        for (int i = 0; i < above.size(); i++) {
            boolean filledAbove = !above.get(i).text().isBlank();
            boolean filledBelow = !below.get(i).text().isBlank();
            if (filledAbove && filledBelow || filledBelow && below.get(i).rowSpan() > 1) {
                return false;
            }
            inAbove |= filledAbove;
            inBelow |= filledBelow;
        }
        return inAbove && inBelow;
    }

    /** Whether many numbers stand in the upper row behind its label, and the lower one has the rest of both. */
    private static boolean goesOn(List<TableCell> above, List<TableCell> below) {
        int label = above.size() - 1;
        while (label >= 0
                && isNumber(above.get(label).text())
                && isNumber(below.get(label).text())) {
            label--;
        }
        if (label < 0 || above.size() - 1 - label < MANY) {
            return false;
        }
        String rest = below.get(label).text();
        return below.get(label).rowSpan() == 1
                && ListNumber.begins(above.get(label).text() + " ")
                && (rest.isEmpty() ? hasText(below) : !ListNumber.begins(rest));
    }

    private static boolean hasText(List<TableCell> cells) {
        return cells.stream().anyMatch(cell -> !cell.text().isBlank());
    }

    private static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }
}
