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
 * <p>Immutable and thread-safe; equality covers report and problems.
 */
public final class JsonReadResult {
  private final @Nullable DisclosureReport report;
  private final List<JsonProblem> problems;

  private JsonReadResult(@Nullable DisclosureReport report, List<JsonProblem> problems) {
    this.report = report;
    this.problems = List.copyOf(problems);
  }

  static JsonReadResult of(DisclosureReport report) {
    return new JsonReadResult(report, List.of());
  }

  static JsonReadResult failed(List<JsonProblem> problems) {
    return new JsonReadResult(null, problems);
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
        && problems.equals(result.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(report, problems);
  }

  /** {@return the report as text, or the problems, one a line} */
  @Override
  public String toString() {
    return report == null ? InvalidReportJsonException.list(problems) : report.toString();
  }
}
