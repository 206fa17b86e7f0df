package org.disclosurereport.cli.pages;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.results.FilePlace;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A line of the index: a report with what was found, or unreadable input and why.
 *
 * @param number the place in the order of the input, from 1
 * @param place the file, with the line if it has one report a line
 * @param page the report's page; null for unreadable input
 * @param agency the agency; empty for unreadable input
 * @param year the year; 0 for unreadable input
 * @param verdict the verdict; null for what could not be read
 * @param errors how many violations of that severity aren't waived; so the next two
 * @param warnings the same of warnings
 * @param notices the same of notices
 * @param doubts how many doubts there are about the reading
 * @param rules the ids of the rules of these violations, each once
 * @param problems why there is no report; empty for a report
 */
public record IndexEntry(
        int number,
        String place,
        @Nullable String page,
        String agency,
        int year,
        @Nullable ReviewVerdict verdict,
        int errors,
        int warnings,
        int notices,
        int doubts,
        List<String> rules,
        List<String> problems) {
    public static IndexEntry of(int number, String place, String page, ReadReport read, ReportReview review) {
        ValidationResult result = review.getResult();
        return new IndexEntry(
                number,
                place,
                page,
                read.getReport().getAgency().getName(),
                read.getReport().getYear(),
                review.getVerdict(),
                count(result, Severity.ERROR),
                count(result, Severity.WARNING),
                count(result, Severity.NOTICE),
                read.getDoubts().size(),
                result.getViolations().stream()
                        .filter(violation -> !violation.isWaived())
                        .map(Violation::getRuleId)
                        .distinct()
                        .toList(),
                List.of());
    }

    public static IndexEntry unreadable(int number, ReadFailure failure, Locale locale) {
        String place = failure.getLine() == 0
                ? failure.getFile()
                : FilePlace.of(failure.getFile(), failure.getLine()).get(locale);
        List<String> problems = failure.getProblems().stream()
                .map(problem -> problem.getText().get(locale))
                .toList();
        return new IndexEntry(number, place, null, "", 0, null, 0, 0, 0, 0, List.of(), problems);
    }

    public boolean isReadable() {
        return page != null;
    }

    private static int count(ValidationResult result, Severity severity) {
        return (int) result.getViolations().stream()
                .filter(violation -> violation.getSeverity() == severity && !violation.isWaived())
                .count();
    }
}
