/**
 * From a report to the official form on a page: what is printed, where it stands, and how each file format shows it.
 *
 * <p>{@link org.disclosurereport.documents.writing.PrintedReport} is the form filled in, {@link
 * org.disclosurereport.documents.writing.TableLayout} one of its tables as merged cells; both are computed from the form
 * in {@code core}. {@link org.disclosurereport.documents.writing.HtmlForm} and its kin render them.
 */
@NullMarked
package org.disclosurereport.documents.writing;

import org.jspecify.annotations.NullMarked;
