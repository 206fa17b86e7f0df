package org.disclosurereport.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
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

    /** {@return the problems, at least one, each with its pointer from the value of this library; empty after Java serialization} */
    public List<JsonProblem> getProblems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * {@return the problems, each with its pointer from the start of the host's document, such as {@code /report/year} where the report is
     * the property {@code report} of a request; complete once Jackson has thrown the exception to its caller}
     */
    public List<JsonProblem> getProblemsInDocument() {
        JsonPointer prefix = JsonPointer.empty();
        for (Reference step : getPath()) {
            if (step.getPropertyName() != null) {
                prefix = prefix.appendProperty(step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                prefix = prefix.appendIndex(step.getIndex());
            }
        }
        String pointer = prefix.toString();
        return getProblems().stream()
                .map(problem -> problem.withPrefix(pointer))
                .toList();
    }
}
