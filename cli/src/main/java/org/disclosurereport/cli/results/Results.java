package org.disclosurereport.cli.results;

import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.validation.ValidationResult;

/**
 * Says what was found, report by report, in the order of the input.
 *
 * @param <T> what is made ready for a report
 */
public interface Results<T> {
    /** Makes ready what takes long; called by several threads at once. */
    T prepare(ReadReport read, ValidationResult result);

    /** Tells of a report. */
    void report(ReadReport read, ValidationResult result, T prepared);

    /** Tells what is no report. */
    void unreadable(ReadFailure failure);

    /** Tells of all together. */
    void end();
}
