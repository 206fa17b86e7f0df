package org.disclosurereport.cli;

import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.telling.FileProblems;

/** Files by the names that the command is given. Stateless and thread-safe. */
final class ReportFile {
    private ReportFile() {}

    /** Why a file can't be read. */
    static LocalizedText why(Exception e) {
        return FileProblems.whyNotRead(e);
    }
}
