package org.disclosurereport.validation;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.rules.TablesRule;

/** Evaluates the rules of a set. Linear rules run over one array of counts and allocate nothing while they hold. */
final class RuleEngine {
    private final RuleSet ruleSet;
    private final Scope<ReportRule> reportRules;
    private final Scope<SeriesRule> seriesRules;
    private final Scope<ConsolidationRule> consolidationRules;

    RuleEngine(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.reportRules = new Scope<>(ruleSet, ReportRule.class);
        this.seriesRules = new Scope<>(ruleSet, SeriesRule.class);
        this.consolidationRules = new Scope<>(ruleSet, ConsolidationRule.class);
    }

    void warmUp() {
        reportRules.warmUp();
        seriesRules.warmUp();
        consolidationRules.warmUp();
    }

    ValidationResult validate(DisclosureReport report) {
        ReportTables tables = ReportTables.of(report);
        FormVersion form = report.getFormVersion();
        FindingCollector collector = new FindingCollector(ruleSet, () -> ReportKey.of(report));
        for (ReportRule rule : reportRules.warmUp()) {
            collector.begin(rule.getInfo());
            if (rule.getInfo().isFor(form)) {
                evaluate(collector, findings -> evaluate(rule, tables, findings));
            }
            collector.end();
        }
        return collector.result();
    }

    ValidationResult validate(ReportSeries series) {
        DisclosureReport latest = series.getReports().get(series.getReports().size() - 1);
        FindingCollector collector = new FindingCollector(
                ruleSet,
                () -> ReportKey.of(latest),
                () -> series.getReports().stream().map(ReportKey::of).toList());
        for (SeriesRule rule : seriesRules.warmUp()) {
            collector.begin(rule.getInfo());
            evaluate(collector, findings -> rule.evaluate(series, findings));
            collector.end();
        }
        return collector.result();
    }

    ValidationResult validate(Consolidation consolidation) {
        DisclosureReport government = consolidation.getGovernment();
        FindingCollector collector = new FindingCollector(ruleSet, () -> ReportKey.of(government));
        for (ConsolidationRule rule : consolidationRules.warmUp()) {
            collector.begin(rule.getInfo());
            if (rule.getInfo().isFor(government.getFormVersion())) {
                evaluate(collector, findings -> rule.evaluate(consolidation, findings));
            }
            collector.end();
        }
        return collector.result();
    }

    private static void evaluate(ReportRule rule, ReportTables tables, Findings findings) {
        if (rule instanceof LinearRule linear) {
            linear.evaluate(tables, findings);
        } else if (rule instanceof TablesRule onTables) {
            onTables.evaluate(tables, findings);
        } else {
            rule.evaluate(tables.getReport(), findings);
        }
    }

    /** A rule of somebody else's may fail in any way; that is reported as its failure, and the others still run. */
    private static void evaluate(FindingCollector collector, Consumer<Findings> evaluation) {
        try {
            evaluation.accept(collector);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            collector.failed(e);
        }
    }

    /** The rules of one scope, which are prepared before the first of them runs. */
    private static final class Scope<T extends Rule> {
        private final List<T> rules;
        /** Set once all are prepared, perhaps by two threads at once. */
        private volatile boolean ready;

        Scope(RuleSet ruleSet, Class<T> type) {
            rules = ruleSet.getRules().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }

        List<T> warmUp() {
            if (!ready) {
                rules.forEach(Rule::warmUp);
                ready = true;
            }
            return rules;
        }
    }
}
