package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.ReportKey;
import org.disclosurereport.ReportSeries;
import org.jspecify.annotations.Nullable;

/** Evaluates the rules of a set. Linear rules run over one array of counts and allocate nothing while they hold. */
final class RuleEngine {
    private static final LocalizedText FAILED = LocalizedText.of("规则{rule}未能执行：{error}", "rule {rule} failed: {error}");

    private final RuleSet ruleSet;
    /** Those within one report. */
    private final Rule[] rules;

    private final List<SeriesRule> seriesRules;
    private final List<ConsolidationRule> consolidationRules;

    RuleEngine(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.seriesRules = only(SeriesRule.class);
        this.consolidationRules = only(ConsolidationRule.class);
        this.rules = ruleSet.getRules().stream()
                .filter(rule -> !(rule instanceof SeriesRule) && !(rule instanceof ConsolidationRule))
                .toArray(Rule[]::new);
    }

    private <T extends Rule> List<T> only(Class<T> type) {
        return ruleSet.getRules().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    ValidationResult validate(DisclosureReport report) {
        long[] counts = CountsRule.read(report);
        Collector collector = new Collector(rules.length, () -> ReportKey.of(report));
        for (Rule rule : rules) {
            if (rule instanceof LinearRule linear) {
                evaluate(linear, report, counts, collector);
            } else {
                collector.addAll(rule, evaluate(rule, () -> findings(rule, report, counts)));
            }
        }
        return collector.result();
    }

    ValidationResult validate(ReportSeries series) {
        DisclosureReport latest = series.getReports().get(series.getReports().size() - 1);
        return across(seriesRules, rule -> rule.evaluate(series), latest);
    }

    ValidationResult validate(Consolidation consolidation) {
        return across(consolidationRules, rule -> rule.evaluate(consolidation), consolidation.getGovernment());
    }

    private <T extends Rule> ValidationResult across(
            List<T> across, Function<T, List<Finding>> evaluation, DisclosureReport report) {
        Collector collector = new Collector(across.size(), () -> ReportKey.of(report));
        for (T rule : across) {
            collector.addAll(rule, evaluate(rule, () -> evaluation.apply(rule)));
        }
        return collector.result();
    }

    private static List<Finding> findings(Rule rule, DisclosureReport report, long[] counts) {
        return rule instanceof CountsRule onCounts ? onCounts.evaluate(report, counts) : rule.evaluate(report);
    }

    private static void evaluate(LinearRule rule, DisclosureReport report, long[] counts, Collector collector) {
        FormVersion version = report.getFormVersion();
        CompiledConstraints constraints = rule.compiled(version);
        if (constraints.allHold(counts)) {
            collector.endOf(rule.allSatisfied(version));
            return;
        }
        int satisfied = 0;
        for (int place = 0; place < constraints.size(); place++) {
            if (constraints.evaluate(counts, place) == Verdict.SATISFIED) {
                satisfied++;
            } else {
                collector.add(rule, rule.finding(report, counts, place));
            }
        }
        collector.endOf(rule, satisfied);
    }

    /** A rule of somebody else's may fail in any way; that is told as its finding, and the others still run. */
    private static List<Finding> evaluate(Rule rule, Supplier<List<Finding>> evaluation) {
        try {
            List<Finding> findings = evaluation.get();
            return findings == null ? List.of(failure(rule, "null")) : List.copyOf(findings);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return List.of(failure(rule, e.toString()));
        }
    }

    private static Finding failure(Rule rule, String error) {
        return Finding.violated(
                Place.ofReport(), FAILED.fill(Map.of("rule", rule.getInfo().getId(), "error", error)));
    }

    /** Gathers findings of one run and brings them into form order, year by year. */
    private final class Collector {
        private final Supplier<ReportKey> report;
        private final List<Violation> violations = new ArrayList<>();
        private final List<Undecided> undecided = new ArrayList<>();
        private final RuleTally[] tallies;
        private int told;
        private int violatedBefore;
        private int undecidedBefore;

        /** Makes a collector for so many rules; findings that name no report belong to the one given. */
        Collector(int size, Supplier<ReportKey> report) {
            this.report = report;
            this.tallies = new RuleTally[size];
        }

        void addAll(Rule rule, List<Finding> findings) {
            int satisfied = 0;
            for (Finding finding : findings) {
                if (finding.getVerdict() == Verdict.SATISFIED) {
                    satisfied++;
                } else {
                    add(rule, finding);
                }
            }
            endOf(rule, satisfied);
        }

        void add(Rule rule, Finding finding) {
            String id = rule.getInfo().getId();
            if (finding.getVerdict() == Verdict.UNDECIDED) {
                undecided.add(Undecided.of(id, finding.getPlace(), finding.getReports()));
                return;
            }
            @Nullable
            Waiver waiver = ruleSet.findWaiver(
                    id,
                    finding.getPlace(),
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
                    .text(finding.getMessage())
                    .reports(finding.getReports())
                    .citation(rule.getInfo().getCitation())
                    .waiver(Optional.ofNullable(waiver))
                    .build());
        }

        void endOf(Rule rule, int satisfied) {
            endOf(RuleTally.of(
                    rule.getInfo().getId(),
                    satisfied,
                    violations.size() - violatedBefore,
                    undecided.size() - undecidedBefore));
            violatedBefore = violations.size();
            undecidedBefore = undecided.size();
        }

        void endOf(RuleTally tally) {
            tallies[told++] = tally;
        }

        ValidationResult result() {
            violations.sort(Comparator.<Violation>comparingInt(each -> year(each.getReports()))
                    .thenComparingInt(each -> each.getPlace().getOrder()));
            undecided.sort(Comparator.<Undecided>comparingInt(each -> year(each.getReports()))
                    .thenComparingInt(each -> each.getPlace().getOrder()));
            return ImmutableValidationResult.of(violations, undecided, List.of(tallies));
        }

        private static int year(List<ReportKey> reports) {
            return reports.isEmpty() ? 0 : reports.get(0).getYear();
        }
    }
}
