package org.disclosurereport.batch.internal.results;

import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;

/** Writes the reports of an item as data; what is not a report has no place in it. Not thread-safe. */
public interface DataWriter extends ItemWriter {
    /** Writes a report. */
    void report(ReadReport read);

    /** Refused: a run of conversions has a file for failures. */
    @Override
    default void unreadable(ReadFailure failure) {
        throw new IllegalStateException("failures have no place among reports, was " + failure.getFile());
    }
}
