package org.disclosurereport.json;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.input.UnreadableInputException;

/**
 * The JSON of a report has problems. Thrown only where a caller asked for a report or an exception,
 * by {@link JsonReadResult#orElseThrow()}; the message lists all problems in English.
 *
 * <p>Immutable and thread-safe, apart from what every exception lets change.
 */
public final class InvalidReportJsonException extends UnreadableInputException {
    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    InvalidReportJsonException(List<JsonProblem> problems) {
        super(list(problems));
        this.problems = problems;
    }

    /** The problems in English, one a line. */
    static String list(List<JsonProblem> problems) {
        return problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n"));
    }

    /** {@return the problems, at least one; empty after Java serialization} */
    public List<JsonProblem> getProblems() {
        return problems == null ? List.of() : problems;
    }

    @Override
    public List<LocalizedText> getReasons() {
        return getProblems().stream().map(JsonProblem::getText).toList();
    }
}
