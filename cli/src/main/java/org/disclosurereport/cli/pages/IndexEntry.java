package org.disclosurereport.cli.pages;

import java.util.List;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
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
 * @param problems why there is no report; empty for a report
 */
record IndexEntry(
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
        List<String> problems) {
    static IndexEntry of(int number, String place, String page, ReadReport read, ReportReview review) {
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
                List.of());
    }

    static IndexEntry unreadable(int number, String place, List<String> problems) {
        return new IndexEntry(number, place, null, "", 0, null, 0, 0, 0, 0, List.copyOf(problems));
    }

    boolean isReadable() {
        return page != null;
    }

    private static int count(ValidationResult result, Severity severity) {
        return (int) result.getViolations().stream()
                .filter(violation -> violation.getSeverity() == severity && !violation.isWaived())
                .count();
    }
}
