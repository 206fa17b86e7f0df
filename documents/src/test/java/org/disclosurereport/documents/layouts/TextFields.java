package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disclosurereport.documents.layouts.PrintedCell.Role;

/** Turns the rows of a table into fields of text, as converters do that know nothing of merged cells. */
final class TextFields {
    private static final int LABEL_COLUMNS = 3;

    /** What stands at the places that a merged cell covers beside its first. */
    enum Covered {
        /** An empty field each. */
        KEPT,
        /** An empty field where a cell above reaches down; and where rows were filled up to the width, at the end. */
        BELOW,
        /** Nothing. */
        DROPPED
    }

    private final Accidents accidents;
    private final Covered covered;
    private final boolean padded;

    /**
     * Begins.
     *
     * @param padded whether every row is filled up with empty fields to the width of its table
     */
    TextFields(Accidents accidents, Covered covered, boolean padded) {
        this.accidents = accidents;
        this.covered = covered;
        this.padded = padded;
    }

    /** The fields of each row. */
    List<List<String>> of(PrintedTable table) {
        PrintedCell[][] grid = table.grid();
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < grid.length; r++) {
            rows.add(row(table, grid, r));
        }
        return rows;
    }

    private List<String> row(PrintedTable table, PrintedCell[][] grid, int r) {
        List<String> fields = new ArrayList<>();
        List<PrintedCell> begins = table.rows().get(r);
        boolean leading = true;
        boolean leadingLost = !PrintedTable.isHead(begins) && accidents.strikes(Accident.LOST_LEADING_CELLS);
        int c = 0;
        while (c < grid[r].length) {
            PrintedCell cell = grid[r][c];
            boolean begun = begins.stream().anyMatch(candidate -> candidate == cell);
            if (begun) {
                add(fields, cell, leadingLost && leading && c > 0);
                leading = false;
            } else if (covered != Covered.DROPPED && !(leading && leadingLost)) {
                fields.addAll(Collections.nCopies(
                        covered == Covered.KEPT ? cell.columns() : Math.min(2, cell.columns()), ""));
            }
            c += Math.max(1, cell.columns());
        }
        if (accidents.has(Accident.VANISHED_BLANKS)) {
            fields.removeIf(String::isEmpty);
        } else if (padded) {
            pad(fields, table.columns());
        }
        return fields;
    }

    private void add(List<String> fields, PrintedCell cell, boolean movedToFront) {
        if (cell.role() == Role.LOST_LABEL && covered != Covered.KEPT) {
            return;
        }
        fields.add(cell.text());
        boolean overLabels = cell.role() == Role.LABEL && (cell.columns() == LABEL_COLUMNS || movedToFront);
        if (covered == Covered.KEPT || covered == Covered.BELOW && cell.columns() > LABEL_COLUMNS) {
            fields.addAll(Collections.nCopies(cell.columns() - 1, ""));
        } else if (overLabels && (covered == Covered.BELOW || accidents.has(Accident.LEADING_PAD))) {
            fields.add("");
        }
    }

    private void pad(List<String> fields, int width) {
        while (fields.size() < width) {
            fields.add("");
        }
        if (accidents.strikes(Accident.UNEVEN_PADS)) {
            int more = accidents.stream(Accident.UNEVEN_PADS).nextInt(4);
            fields.addAll(Collections.nCopies(more, ""));
        }
    }
}
