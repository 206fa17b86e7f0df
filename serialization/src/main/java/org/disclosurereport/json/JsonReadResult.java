package org.disclosurereport.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading JSON: the report, or every problem found. Never both, never neither.
 *
 * <p>For example {@code ReportJson.read(path).orElseThrow()}. Nothing is half-read: one problem
 * anywhere, and there is no report. That a report was read doesn't mean that it is consistent.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
public final class JsonReadResult {
    private final @Nullable DisclosureReport report;
    private final List<JsonProblem> problems;

    private final List<JsonProblem> passedOver;

    private JsonReadResult(
            @Nullable DisclosureReport report, List<JsonProblem> problems, List<JsonProblem> passedOver) {
        this.report = report;
        this.problems = List.copyOf(problems);
        this.passedOver = List.copyOf(passedOver);
    }

    static JsonReadResult of(Utf8Input.Outcome<DisclosureReport> outcome) {
        return new JsonReadResult(outcome.value(), outcome.problems(), outcome.passedOver());
    }

    /** {@return the report, present when there are no problems} */
    public Optional<DisclosureReport> getReport() {
        return Optional.ofNullable(report);
    }

    /** {@return the problems in the order of the text; empty when there is a report} */
    public List<JsonProblem> getProblems() {
        return problems;
    }

    /**
     * {@return the keys of a later version of the schema that the report was read without, in the order of the text, each of kind {@link
     * JsonProblemKind#LATER_KEY}; empty for documents of this version, in which an unknown key is a problem. What is passed over isn't
     * in the report and isn't written again}
     */
    public List<JsonProblem> getPassedOver() {
        return passedOver;
    }

    /**
     * {@return the report}
     *
     * @throws InvalidReportJsonException if there are problems; its message lists them all
     */
    public DisclosureReport orElseThrow() {
        if (report == null) {
            throw new InvalidReportJsonException(problems);
        }
        return report;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonReadResult result
                && Objects.equals(report, result.report)
                && problems.equals(result.problems)
                && passedOver.equals(result.passedOver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, problems, passedOver);
    }

    /** {@return the report as text, or the problems, one a line} */
    @Override
    public String toString() {
        return report == null ? InvalidReportJsonException.list(problems) : report.toString();
    }
}
