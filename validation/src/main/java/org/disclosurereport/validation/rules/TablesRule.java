package org.disclosurereport.validation.rules;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;

/** A rule that looks at the numbers of the tables, which the engine reads once for all rules. */
public final class TablesRule implements ReportRule {
    private final RuleInfo info;
    private final BiConsumer<ReportTables, Findings> evaluation;

    private TablesRule(RuleInfo info, BiConsumer<ReportTables, Findings> evaluation) {
        this.info = Objects.requireNonNull(info, "info");
        this.evaluation = Objects.requireNonNull(evaluation, "evaluation");
    }

    /**
     * Makes a rule of a function.
     *
     * @param info its metadata
     * @param evaluation writes the outcome at each place; pure and thread-safe
     * @return the rule
     */
    public static TablesRule of(RuleInfo info, BiConsumer<ReportTables, Findings> evaluation) {
        return new TablesRule(info, evaluation);
    }

    @Override
    public RuleInfo getInfo() {
        return info;
    }

    @Override
    public void evaluate(DisclosureReport report, Findings findings) {
        evaluate(ReportTables.of(report), findings);
    }

    /**
     * Evaluates the rule.
     *
     * @param tables the numbers of the report
     * @param findings takes the outcome at each place
     */
    public void evaluate(ReportTables tables, Findings findings) {
        evaluation.accept(tables, findings);
    }

    @Override
    public String toString() {
        return info.getId();
    }
}
