package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.disclosurereport.series.ReportKey;
import org.jspecify.annotations.Nullable;

/** Gathers the findings of one run, rule by rule, and brings them into form order, year by year. Not thread-safe. */
final class FindingCollector implements Findings {
    private final RuleSet ruleSet;
    private final Supplier<ReportKey> report;
    private final Supplier<List<ReportKey>> reports;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private final List<RuleTally> tallies = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private @Nullable RuleInfo rule;
    private int satisfied;
    private int violatedBefore;
    private int undecidedBefore;

    /**
     * Makes a collector.
     *
     * @param ruleSet severities and waivers
     * @param report whose the findings are that name no report
     * @param reports all reports given
     */
    FindingCollector(RuleSet ruleSet, Supplier<ReportKey> report, Supplier<List<ReportKey>> reports) {
        this.ruleSet = ruleSet;
        this.report = report;
        this.reports = reports;
    }

    /** Makes a collector for one report. */
    FindingCollector(RuleSet ruleSet, Supplier<ReportKey> report) {
        this(ruleSet, report, () -> List.of(report.get()));
    }

    /** From here on the findings are those of a rule. */
    void begin(RuleInfo next) {
        rule = next;
        satisfied = 0;
        violatedBefore = violations.size();
        undecidedBefore = undecided.size();
    }

    void failed(Throwable cause) {
        failures.add(RuleFailure.of(rule().getId(), cause));
    }

    void end() {
        tallies.add(RuleTally.of(
                rule().getId(), satisfied, violations.size() - violatedBefore, undecided.size() - undecidedBefore));
        rule = null;
    }

    private RuleInfo rule() {
        RuleInfo current = rule;
        if (current == null) {
            throw new IllegalStateException("findings must be written while the rule is evaluated, no rule is");
        }
        return current;
    }

    @Override
    public void holds(int places) {
        rule();
        if (places < 0) {
            throw new IllegalArgumentException("places must be 0 or more, was " + places);
        }
        satisfied += places;
    }

    @Override
    public void undecided(Place place, List<ReportKey> reports) {
        undecided.add(Undecided.of(rule().getId(), place, reports));
    }

    @Override
    public void violated(Finding finding) {
        String id = rule().getId();
        @Nullable
        Waiver waiver = ruleSet.findWaiver(
                id,
                Objects.requireNonNull(finding, "finding").getPlace(),
                finding.getReports().isEmpty()
                        ? report
                        : () -> finding.getReports().get(0));
        violations.add(Violation.builder()
                .ruleId(id)
                .severity(ruleSet.getSeverity(id))
                .place(finding.getPlace())
                .cells(finding.getCells())
                .judged(finding.getJudged())
                .relation(finding.getRelation())
                .expected(finding.getExpected())
                .actual(finding.getActual())
                .message(finding.getMessage())
                .reports(finding.getReports())
                .citation(rule().getCitation())
                .waiver(Optional.ofNullable(waiver))
                .build());
    }

    ValidationResult result() {
        violations.sort(inFormOrder(Violation::getReports, Violation::getPlace));
        undecided.sort(inFormOrder(Undecided::getReports, Undecided::getPlace));
        return ValidationResult.builder()
                .violations(violations)
                .undecided(undecided)
                .tallies(tallies)
                .failures(failures)
                .unmatchedWaivers(unmatchedWaivers())
                .build();
    }

    private List<Waiver> unmatchedWaivers() {
        List<Waiver> waivers = ruleSet.getWaivers();
        if (waivers.isEmpty()) {
            return List.of();
        }
        Set<String> evaluated = tallies.stream().map(RuleTally::getRuleId).collect(Collectors.toSet());
        List<ReportKey> given = reports.get();
        Set<Waiver> matched =
                violations.stream().flatMap(each -> each.getWaiver().stream()).collect(Collectors.toSet());
        return waivers.stream()
                .filter(waiver -> evaluated.contains(waiver.getRuleId()))
                .filter(waiver -> waiver.getReport().map(given::contains).orElse(true))
                .filter(waiver -> !matched.contains(waiver))
                .toList();
    }

    private static <T> Comparator<T> inFormOrder(Function<T, List<ReportKey>> reports, Function<T, Place> place) {
        return Comparator.<T>comparingInt(each -> year(reports.apply(each))).thenComparing(place, Place.inFormOrder());
    }

    private static int year(List<ReportKey> reports) {
        return reports.isEmpty() ? 0 : reports.get(0).getYear();
    }
}
