package org.disclosurereport.validation;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.rules.FunctionRule;

/**
 * A rule across the years: it compares the reports of one body with each other.
 *
 * <p>For example {@code series.carried-over}. Implementations are pure and thread-safe, as any {@link Rule}, and name the reports
 * compared in {@link Finding#getReports()}, the later one first. Each decides by itself which years it compares; those of this library
 * compare only reports on the forms that {@link RuleInfo#getForms()} lists.
 */
public non-sealed interface SeriesRule extends Rule {
    /**
     * Evaluates this rule over the years.
     *
     * @param series the reports of a body
     * @param findings takes the outcome at each place and year, by year and in form order; nothing where the rule doesn't apply
     */
    void evaluate(ReportSeries series, Findings findings);

    /**
     * Makes a rule of a function.
     *
     * @param info id, severity and statement of the rule
     * @param evaluation writes the outcome at each place and year; pure and thread-safe
     * @return the rule
     */
    static SeriesRule of(RuleInfo info, BiConsumer<ReportSeries, Findings> evaluation) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(evaluation, "evaluation");
        final class Evaluated extends FunctionRule<ReportSeries> implements SeriesRule {
            Evaluated() {
                super(info, evaluation);
            }
        }
        return new Evaluated();
    }
}
