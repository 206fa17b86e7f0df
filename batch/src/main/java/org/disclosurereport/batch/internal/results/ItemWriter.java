package org.disclosurereport.batch.internal.results;

import org.disclosurereport.batch.ReadFailure;

/** Writes what is said of the reports of an item. Not thread-safe. */
public interface ItemWriter {
    /** What is written before the first report of a run. */
    byte[] header();

    /** Writes what is not a report, where failures are written among the results. */
    void unreadable(ReadFailure failure);

    /** How much was written. */
    int length();

    /** Takes back what was written last. */
    void backTo(int length);

    /** What was written. */
    byte[] toBytes();
}
