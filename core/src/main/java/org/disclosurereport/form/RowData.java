package org.disclosurereport.form;

import java.util.List;

/**
 * What a row of a table is made from.
 *
 * @param <T> the type of the table
 * @param <R> the type of the row
 */
record RowData<T, R>(
    String number,
    List<String> labelPath,
    List<String> namePath,
    Lens<T, R> lens,
    List<Column<R>> columns) {}
