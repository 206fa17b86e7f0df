package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Evaluates the rules of a set. Linear rules run over one array of counts and allocate nothing while they hold. */
final class RuleEngine {
    private static final LocalizedText FAILED = LocalizedText.of("规则{rule}未能执行：{error}", "rule {rule} failed: {error}");

    private final RuleSet ruleSet;
    private final Rule[] rules;

    RuleEngine(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.rules = ruleSet.getRules().toArray(Rule[]::new);
    }

    ValidationResult validate(DisclosureReport report) {
        long[] counts = CountsRule.read(report);
        Collector collector = new Collector(report);
        for (Rule rule : rules) {
            if (rule instanceof LinearRule linear) {
                evaluate(linear, report.getFormVersion(), counts, collector);
            } else {
                collector.addAll(rule, evaluate(rule, report, counts));
            }
        }
        return collector.result();
    }

    private static void evaluate(LinearRule rule, FormVersion version, long[] counts, Collector collector) {
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
                collector.add(rule, rule.finding(collector.report, counts, place));
            }
        }
        collector.endOf(rule, satisfied);
    }

    /** A rule of somebody else's may fail in any way; that is told as its finding, and the others still run. */
    private static List<Finding> evaluate(Rule rule, DisclosureReport report, long[] counts) {
        try {
            List<Finding> findings =
                    rule instanceof CountsRule onCounts ? onCounts.evaluate(report, counts) : rule.evaluate(report);
            return findings == null ? List.of(failure(rule, "null")) : List.copyOf(findings);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return List.of(failure(rule, e.toString()));
        }
    }

    private static Finding failure(Rule rule, String error) {
        return Finding.violated(
                Place.ofReport(), FAILED.fill(Map.of("rule", rule.getInfo().getId(), "error", error)));
    }

    /** Gathers findings of one run and brings them into form order. */
    private final class Collector {
        private final DisclosureReport report;
        private final List<Violation> violations = new ArrayList<>();
        private final List<Undecided> undecided = new ArrayList<>();
        private final RuleTally[] tallies = new RuleTally[rules.length];
        private int told;
        private int violatedBefore;
        private int undecidedBefore;

        Collector(DisclosureReport report) {
            this.report = report;
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
                undecided.add(Undecided.of(id, finding.getPlace()));
                return;
            }
            @Nullable Waiver waiver = ruleSet.findWaiver(id, finding.getPlace());
            violations.add(ImmutableViolation.builder()
                    .ruleId(id)
                    .severity(ruleSet.getSeverity(id))
                    .place(finding.getPlace())
                    .cells(finding.getCells())
                    .judged(finding.getJudged())
                    .relation(finding.getRelation())
                    .expected(finding.getExpected())
                    .actual(finding.getActual())
                    .text(finding.getMessage())
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
            violations.sort(Comparator.comparingInt(each -> each.getPlace().getOrder()));
            undecided.sort(Comparator.comparingInt(each -> each.getPlace().getOrder()));
            return ImmutableValidationResult.of(violations, undecided, List.of(tallies));
        }
    }
}
