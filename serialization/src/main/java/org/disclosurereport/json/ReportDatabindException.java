package org.disclosurereport.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What a host's Jackson throws when the JSON of a report, of a part of one or of findings has problems; the message lists them all
 * in English.
 *
 * <p>Thrown through {@link DisclosureReportModule} only. Hosts that handle {@link
 * MismatchedInputException} handle this too.
 */
public final class ReportDatabindException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    ReportDatabindException(JsonParser parser, Class<?> target, List<JsonProblem> problems) {
        super(parser, InvalidReportJsonException.list(problems), target);
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems, at least one; empty after Java serialization} */
    public List<JsonProblem> getProblems() {
        return problems == null ? List.of() : problems;
    }
}
