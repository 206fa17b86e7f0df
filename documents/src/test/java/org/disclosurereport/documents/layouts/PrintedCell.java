package org.disclosurereport.documents.layouts;

import org.disclosurereport.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is printed.
 *
 * @param text what is printed; a line break stands for itself
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param role what it is
 * @param value the value it tells, where it is plainly printed
 */
record PrintedCell(
        String text,
        int columns,
        int rows,
        Role role,
        @Nullable CellValue value) {
    /** What a cell is. */
    enum Role {
        /** A head or the label of a row. */
        LABEL,
        /** A label that was lost, and in text its cell with it. */
        LOST_LABEL,
        /** A value. */
        VALUE
    }

    static PrintedCell label(String text, int columns, int rows) {
        return new PrintedCell(text, columns, rows, Role.LABEL, null);
    }

    boolean isValue() {
        return role == Role.VALUE;
    }

    PrintedCell withText(String newText) {
        return new PrintedCell(newText, columns, rows, role, null);
    }

    PrintedCell withColumns(int newColumns) {
        return new PrintedCell(text, newColumns, rows, role, value);
    }
}
