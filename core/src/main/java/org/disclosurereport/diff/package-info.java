/**
 * What changed between two versions of a report.
 *
 * <p>Entry point: {@link org.disclosurereport.diff.ReportDiff#between}. The types to know: {@link
 * org.disclosurereport.diff.Difference}, one thing that is not the same, and {@link org.disclosurereport.diff.TextChange},
 * a stretch of a text that differs. Everything here is immutable and thread-safe.
 */
@NullMarked
package org.disclosurereport.diff;

import org.jspecify.annotations.NullMarked;
