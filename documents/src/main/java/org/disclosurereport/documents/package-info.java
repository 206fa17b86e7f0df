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
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        jdkOnly = true,
        jdk9Collections = true,
        optionalAcceptNullable = false,
        defaults = @Value.Immutable(lazyhash = false))
package org.disclosurereport.documents;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
