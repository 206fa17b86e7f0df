package org.disclosurereport.batch.internal.results;

import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.validation.ValidationResult;

/** Writes what was found in the reports of an item. Not thread-safe. */
public interface ResultWriter {
    /** What stands before the first result of a run. */
    byte[] header();

    /** Writes what was found in a report. */
    void report(ReadReport read, ValidationResult result);

    /** Writes what is no report, where failures go into the results. */
    void unreadable(ReadFailure failure);

    /** How much was written. */
    int length();

    /** Takes back what was written last. */
    void backTo(int length);

    /** What was written. */
    byte[] toBytes();
}
