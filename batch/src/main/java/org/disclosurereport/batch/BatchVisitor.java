package org.disclosurereport.batch;

/**
 * Takes what was read, in the order of the input; called by the thread of the run only.
 *
 * @param <R> what the workers made of a report
 */
public interface BatchVisitor<R> {
    /**
     * Takes a report.
     *
     * @param read the report
     * @param result what a worker made of it
     */
    void report(ReadReport read, R result);

    /**
     * Takes what is no report.
     *
     * @param failure what and why
     */
    void unreadable(ReadFailure failure);
}
