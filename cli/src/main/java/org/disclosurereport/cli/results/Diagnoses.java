package org.disclosurereport.cli.results;

import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.validation.diagnosis.Diagnosis;

/** Says which cells are likely wrong, report by report, in the order of the input. */
public interface Diagnoses {
    /** Tells of a report. */
    void report(ReadReport read, Diagnosis diagnosis);

    /** Tells what is no report. */
    void unreadable(ReadFailure failure);

    /** Tells of all together. */
    void end();
}
