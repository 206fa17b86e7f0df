package org.disclosurereport.batch;

/** What to do with what is read from an item. */
interface ReportVisitor {
    /** A report. */
    void report(ReadReport read);

    /** What is no report. */
    void unreadable(ReadFailure failure);
}
