package org.disclosurereport.documents.source.sheet;

import java.util.Optional;

/**
 * Cells merged into one.
 *
 * @param firstRow the first row, from 1
 * @param firstColumn the first column, from 0
 * @param lastRow the last row
 * @param lastColumn the last column
 */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** {@return the range of an address such as {@code A1:H2}; nothing when it is none} */
    static Optional<CellRange> of(String address) {
        int colon = address.indexOf(':');
        String first = colon < 0 ? address : address.substring(0, colon);
        String last = address.substring(colon + 1);
        CellRange range = new CellRange(row(first), column(first), row(last), column(last));
        return range.firstRow < 1
                        || range.firstColumn < 0
                        || range.lastRow < range.firstRow
                        || range.lastColumn < range.firstColumn
                ? Optional.empty()
                : Optional.of(range);
    }

    /** {@return the column of an address, from 0; -1 when it has none} */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 4; i++) {
            char c = address.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }

    /** {@return the row of an address, from 1; 0 when it has none} */
    static int row(String address) {
        int row = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= '0' && c <= '9' && row < 100_000_000) {
                row = row * 10 + c - '0';
            }
        }
        return row;
    }

    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
