package org.disclosurereport.batch.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleFailure;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisOptions;
import org.disclosurereport.validation.diagnosis.Explanation;
import org.disclosurereport.validation.diagnosis.ReportDiagnosis;
import org.disclosurereport.validation.diagnosis.Slip;

/**
 * Makes of rules, error localization and reading one list of opinions about a report.
 *
 * <p>For example
 *
 * <pre>{@code
 * ReportReview review = Reviewer.of(RuleSet.standard()).review(read);
 * review.getOpinions().forEach(opinion -> System.out.println(opinion.getNumber() + ". " + opinion.getMessage()));
 * }</pre>
 *
 * <p>Where the diagnosis has high confidence in an explanation, each of its slips leads as a {@link OpinionKind#CAUSE}; a finding that no
 * longer appears once the explanation is applied, and in which one of its cells takes part, belongs to that cause. Whatever the
 * diagnosis is not confident of says nothing here; see {@link ReportReview#getDiagnosis}. Immutable and thread-safe.
 */
public final class Reviewer {
    private static final LocalizedText CAUSE =
            LocalizedText.of("{cells}？（{slip}，可能性高）", "{cells}? ({slip}; high confidence)");
    private static final LocalizedText CHANGE =
            LocalizedText.of("{cell}：{printed} → {fits}", "{cell}: {printed} → {fits}");

    private final RuleSet rules;
    private final DiagnosisOptions options;

    private Reviewer(RuleSet rules) {
        this.rules = rules;
        this.options = DiagnosisOptions.builder().rules(rules).build();
    }

    /**
     * Gives a reviewer.
     *
     * @param rules the rules, their severities and the waivers
     * @return the reviewer
     */
    public static Reviewer of(RuleSet rules) {
        return new Reviewer(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Reviews a report: validates it, diagnoses it and takes in how it was read.
     *
     * @param read the report
     * @return the review
     */
    public ReportReview review(ReadReport read) {
        return review(read, ReportValidator.validate(read.getReport(), rules));
    }

    /**
     * Reviews a report that was validated already.
     *
     * @param read the report
     * @param result what these rules found in it
     * @return the review
     */
    public ReportReview review(ReadReport read, ValidationResult result) {
        Objects.requireNonNull(result, "result");
        DisclosureReport report = read.getReport();
        Diagnosis diagnosis = ReportDiagnosis.diagnose(report, options);
        Optional<Explanation> explanation = diagnosis.getFirst().filter(Explanation::isSure);
        List<Violation> left = new ArrayList<>(result.getViolations());
        List<Opinion> opinions = new ArrayList<>();
        if (explanation.isPresent()) {
            Set<String> persisting = persisting(explanation.get().applyTo(report));
            for (Slip slip : explanation.get().getSlips()) {
                opinions.add(cause(slip, explanation.get(), left, persisting, report));
            }
        }
        return review(read, result, Optional.of(diagnosis), opinions, left);
    }

    /**
     * Gives a review without a diagnosis, such as of what rules across reports found.
     *
     * @param read the report that the findings belong to
     * @param result what was found
     * @return the review
     */
    public static ReportReview withoutDiagnosis(ReadReport read, ValidationResult result) {
        Objects.requireNonNull(read, "read");
        return review(read, result, Optional.empty(), new ArrayList<>(), result.getViolations());
    }

    private static ReportReview review(
            ReadReport read,
            ValidationResult result,
            Optional<Diagnosis> diagnosis,
            List<Opinion> opinions,
            List<Violation> left) {
        DisclosureReport report = read.getReport();
        for (ReadIssue issue : read.getDoubts()) {
            opinions.add(Opinion.builder()
                    .number(opinions.size() + 1)
                    .kind(OpinionKind.DOUBT)
                    .message(LocalizedText.of(issue.getMessage(Locale.CHINESE), issue.getMessage(Locale.ENGLISH)))
                    .marked(issue.getCells())
                    .passages(Passages.of(issue.getMessage(), Optional.empty(), report))
                    .issue(issue)
                    .build());
        }
        left.stream()
                .sorted(Comparator.comparing(Violation::isWaived).thenComparing(Violation::getSeverity))
                .forEach(violation -> opinions.add(finding(violation, opinions.size() + 1, report)));
        for (RuleFailure failure : result.getFailures()) {
            opinions.add(Opinion.builder()
                    .number(opinions.size() + 1)
                    .kind(OpinionKind.FAILURE)
                    .message(failure.getMessage())
                    .failedRule(failure.getRuleId())
                    .build());
        }
        return ReportReview.builder()
                .result(result)
                .diagnosis(diagnosis)
                .opinions(opinions)
                .build();
    }

    private static Opinion finding(Violation violation, int number, DisclosureReport report) {
        boolean relation = !violation.getJudged().isEmpty() && !violation.isWaived();
        return Opinion.builder()
                .number(number)
                .kind(OpinionKind.FINDING)
                .severity(violation.getSeverity())
                .message(violation.getMessage())
                .marked(relation ? marked(violation, report) : violation.getJudged())
                .passages(Passages.of(
                        violation.getMessage(), Optional.of(violation.getPlace().getPath()), report))
                .addViolations(violation)
                .build();
    }

    /** Where nobody knows which number is wrong all that take part are marked alike; a figure in the prose is none of them. */
    private static List<Cell> marked(Violation violation, DisclosureReport report) {
        List<Cell> cells = cells(violation, report);
        return violation.getSeverity() == Severity.ERROR && cells.containsAll(violation.getJudged())
                ? cells
                : violation.getJudged();
    }

    /** Takes the findings that the slip explains out of those that are left. */
    private static Opinion cause(
            Slip slip, Explanation explanation, List<Violation> left, Set<String> persisting, DisclosureReport report) {
        List<Violation> explained = left.stream()
                .filter(violation -> !violation.isWaived()
                        && !persisting.contains(key(violation))
                        && cells(violation, report).stream().anyMatch(slip.getCells()::contains))
                .toList();
        left.removeAll(explained);
        List<Correction> corrections = explanation.getCorrections().stream()
                .filter(correction -> slip.getCells().contains(correction.getCell()))
                .toList();
        Set<Cell> corrected = new HashSet<>();
        explanation.getCorrections().forEach(correction -> corrected.add(correction.getCell()));
        List<LocalizedText> changes = corrections.stream()
                .map(correction -> CHANGE.fill(Map.of(
                        "cell",
                        LocalizedText.of(
                                correction.getCell().getLabel(),
                                correction.getCell().getEnglishLabel()),
                        "printed",
                        correction.getPrinted(),
                        "fits",
                        correction.getFits())))
                .toList();
        return Opinion.builder()
                .number(number(explanation, slip))
                .kind(OpinionKind.CAUSE)
                .severity(explained.stream()
                        .map(Violation::getSeverity)
                        .min(Comparator.naturalOrder())
                        .orElse(Severity.ERROR))
                .message(CAUSE.fill(Map.of(
                        "cells",
                        LocalizedText.join(changes, "；", "; "),
                        "slip",
                        slip.getKind().getLabel())))
                .corrections(corrections)
                .related(explained.stream()
                        .flatMap(violation -> cells(violation, report).stream())
                        .filter(cell -> !corrected.contains(cell))
                        .distinct()
                        .sorted(Comparator.comparingInt(Cell::getIndex))
                        .toList())
                .passages(explained.stream()
                        .flatMap(
                                violation -> Passages.of(
                                        violation.getMessage(),
                                        Optional.of(violation.getPlace().getPath()),
                                        report)
                                        .stream())
                        .distinct()
                        .toList())
                .violations(explained)
                .build();
    }

    private static int number(Explanation explanation, Slip slip) {
        return explanation.getSlips().indexOf(slip) + 1;
    }

    /** What is still found once the explanation is applied. */
    private Set<String> persisting(DisclosureReport corrected) {
        Set<String> keys = new HashSet<>();
        ReportValidator.validate(corrected, rules).getViolations().forEach(violation -> keys.add(key(violation)));
        return keys;
    }

    private static String key(Violation violation) {
        return violation.getRuleId() + ' ' + violation.getPlace().getName();
    }

    /** The cells of the report's tables that take part in a finding, in form order. */
    private static List<Cell> cells(Violation violation, DisclosureReport report) {
        Form form = Form.of(report);
        return Stream.concat(
                        violation.getCells().stream()
                                .filter(reading -> isOwn(reading, violation))
                                .flatMap(reading -> form.findCell(reading.getName()).stream()),
                        violation.getJudged().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Cell::getIndex))
                .toList();
    }

    private static boolean isOwn(CellReading reading, Violation violation) {
        return reading.getReport()
                .filter(key -> !key.equals(violation.getReports().get(0)))
                .isEmpty();
    }
}
