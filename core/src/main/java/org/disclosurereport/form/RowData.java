package org.disclosurereport.form;

import java.util.List;

/**
 * What a row of a table is made from.
 *
 * @param <T> the type of the table
 * @param <G> the type of the group of rows that holds the row, which may be the table itself
 * @param <R> the type of the row
 */
record RowData<T, G, R>(
        String number,
        List<String> labelPath,
        List<String> namePath,
        Lens<T, G> group,
        Lens<G, R> lens,
        List<Column<R>> columns) {}
