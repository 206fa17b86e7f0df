package org.disclosurereport.batch;

import java.util.List;
import java.util.Objects;

/**
 * A file or a line that is no report, and why: line 7 of {@code all.ndjson}, whose JSON ends too early.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
public final class ReadFailure {
    private final String file;
    private final int line;
    private final List<ReadProblem> problems;

    ReadFailure(String file, int line, List<ReadProblem> problems) {
        this.file = file;
        this.line = line;
        this.problems = List.copyOf(problems);
    }

    /** {@return the file's or folder's name as it was given or found} */
    public String getFile() {
        return file;
    }

    /**
     * {@return the line at which the report should begin, 1 unless there is one report a line; 0 when the file could not be
     * opened or holds no report at all}
     */
    public int getLine() {
        return line;
    }

    /** {@return why, at least one reason, in the order of the text} */
    public List<ReadProblem> getProblems() {
        return problems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadFailure failure
                && file.equals(failure.file)
                && line == failure.line
                && problems.equals(failure.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, problems);
    }

    /** {@return file, line and problems as text} */
    @Override
    public String toString() {
        return file + ":" + line + " " + problems;
    }
}
