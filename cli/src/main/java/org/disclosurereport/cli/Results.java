package org.disclosurereport.cli;

import java.util.List;
import org.disclosurereport.validation.ValidationResult;
import org.jspecify.annotations.Nullable;

/** Says what was found, report by report, in the order of the input. */
interface Results {
    /** Tells of a report. */
    void report(ReadReport read, ValidationResult result);

    /** Tells what is no report; the line is null when the file could not be opened at all. */
    void unreadable(String file, @Nullable Integer line, List<Problem> problems);

    /** Tells of all together. */
    void end();
}
