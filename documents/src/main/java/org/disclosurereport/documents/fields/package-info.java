/**
 * What this library hides in a file of its own beside the visible form: the values that stand in no cell of a table, by
 * name, so that our own file reads back exactly.
 *
 * <p>Entry points: {@link org.disclosurereport.documents.fields.ReportFields}, from a report to fields and back, and
 * {@link org.disclosurereport.documents.fields.HiddenFields}, which finds them in a page, a document or a workbook. The
 * visible prose is for people to edit: where it was edited, the fields behind it are not given.
 *
 * <p>Names that nobody knows and texts that can't be are data problems, hence values; never exceptions.
 */
@NullMarked
package org.disclosurereport.documents.fields;

import org.jspecify.annotations.NullMarked;
