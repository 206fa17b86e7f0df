package org.disclosurereport.cli.results;

import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;

/**
 * Shows what is said about reports, report by report, in the order of the input.
 *
 * @param <T> what is made ready for a report
 */
public interface Results<T> {
    /** Makes ready what takes long; called by several threads at once. */
    T prepare(ReadReport read, ReportReview review);

    /** Shows a report. */
    void report(ReadReport read, ReportReview review, T prepared);

    /** Shows what could not be read. */
    void unreadable(ReadFailure failure);

    /** Shows the summary. */
    void end();
}
