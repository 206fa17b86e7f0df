package org.disclosurereport.batch.internal.results;

import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;

/** Writes what was found in the reports of an item. Not thread-safe. */
public interface ResultWriter {
    /** What comes before the first result of a run. */
    byte[] header();

    /** Writes what was found in a report. */
    void report(ReadReport read, ReportReview review);

    /** Writes what could not be read, where failures go into the results. */
    void unreadable(ReadFailure failure);

    /** How much was written. */
    int length();

    /** Takes back what was written last. */
    void backTo(int length);

    /** What was written. */
    byte[] toBytes();
}
