package org.disclosurereport.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.telling.FileProblems;

/** Files by the names that the command is given. Stateless and thread-safe. */
final class ReportFile {
    /** The name of standard input and output. */
    static final String STANDARD = "-";

    private ReportFile() {}

    /** Why a file can't be read. */
    static LocalizedText why(Exception e) {
        return FileProblems.whyNotRead(e);
    }

    /** Whether a name is that of a folder; what can't be a name is told where it is opened. */
    static boolean isFolder(String name) {
        try {
            return !name.equals(STANDARD) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
