package org.disclosurereport.cli;

import java.util.List;
import org.disclosurereport.validation.Diagnosis;
import org.jspecify.annotations.Nullable;

/** Says which cells are likely wrong, report by report, in the order of the input. */
interface Diagnoses {
    /** Tells of a report. */
    void report(ReadReport read, Diagnosis diagnosis);

    /** Tells what is no report; the line is null when the file could not be opened or holds none at all. */
    void unreadable(String file, @Nullable Integer line, List<Problem> problems);

    /** Tells of all together. */
    void end();
}
