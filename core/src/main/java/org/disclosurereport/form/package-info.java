/**
 * The national form as data: its tables, rows, columns, cells, labels and totals, written once.
 *
 * <p>Entry point: {@link org.disclosurereport.form.Form#of}. The types to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.form.Form}: one version of the form, its cells in form order;
 *   <li>{@link org.disclosurereport.form.Cell}: one cell: its address, its labels, how to read and
 *       replace it in a report;
 *   <li>{@link org.disclosurereport.form.RequestRow}, {@link
 *       org.disclosurereport.form.RequestColumn} and their kin: the rows and columns by name;
 *   <li>{@link org.disclosurereport.form.Total}: which cells a printed total adds up;
 *   <li>{@link org.disclosurereport.form.Remark}: something to say about a cell where the form is shown.
 * </ul>
 *
 * <p>Rules, JSON, readers and writers walk over this; none has a list of its own. Everything here
 * is immutable and thread-safe. An unknown cell name is a programming error and an exception that
 * names the nearest known one.
 */
@NullMarked
package org.disclosurereport.form;

import org.jspecify.annotations.NullMarked;
