/**
 * Reads reports from published documents and writes the official form.
 *
 * <p>Entry points: {@link org.disclosurereport.documents.ReportReader}, which gives a {@link
 * org.disclosurereport.documents.ReadResult}: the report, a {@link org.disclosurereport.documents.CellSource} for each
 * cell, and {@link org.disclosurereport.documents.ReadIssue}s.
 *
 * <p>The way back is {@link org.disclosurereport.documents.ReportWriter}: the form as a page, a Word document, a workbook
 * or text, in one of the {@link org.disclosurereport.documents.ReportFormat}s. What it writes reads back to the same
 * report.
 *
 * <p>Data problems are values, programming errors are exceptions: whatever a document holds, reading it gives a result;
 * only a file that can't be opened and arguments that can't be are exceptions. Nothing is fetched from anywhere.
 */
@NullMarked
@ValueStyle
package org.disclosurereport.documents;

import org.disclosurereport.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
