package org.disclosurereport.documents.writing;

import org.disclosurereport.form.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table as it is printed, merged or not: a label, or the value of a cell of the form.
 *
 * @param role what it is
 * @param block which part of the table it belongs to, from 0; a block has heads of its own
 * @param row the first row it covers, from 0
 * @param column the first column it covers, from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param label the label; empty for a value
 * @param cell the cell of the form; null for a label
 */
public record LaidCell(
        Role role,
        int block,
        int row,
        int column,
        int rows,
        int columns,
        String label,
        @Nullable Cell cell) {

    /** What a cell is. */
    public enum Role {
        /** The title of a block, over its whole width. */
        BLOCK,
        /** The corner above the labels of rows. */
        CORNER,
        /** The head of columns. */
        HEAD,
        /** The label of rows. */
        ROW,
        /** A value. */
        VALUE
    }

    /** Whether this label says what stands in a value: it is its block's title, above it, or left of it. */
    boolean isLabelOf(LaidCell value) {
        return switch (role) {
            case BLOCK -> block == value.block;
            case HEAD ->
                block == value.block && column < value.column + value.columns && value.column < column + columns;
            case ROW -> row <= value.row && value.row < row + rows;
            case CORNER, VALUE -> false;
        };
    }

    /** Whether it covers a place of the table's grid. */
    boolean covers(int atRow, int atColumn) {
        return row <= atRow && atRow < row + rows && column <= atColumn && atColumn < column + columns;
    }
}
