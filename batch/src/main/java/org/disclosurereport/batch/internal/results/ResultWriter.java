package org.disclosurereport.batch.internal.results;

import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;

/** Writes what was found in the reports of an item. Not thread-safe. */
public interface ResultWriter extends ItemWriter {
    /** Writes what was found in a report. */
    void report(ReadReport read, ReportReview review);
}
