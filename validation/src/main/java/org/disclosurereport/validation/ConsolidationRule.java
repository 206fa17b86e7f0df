package org.disclosurereport.validation;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.disclosurereport.validation.rules.FunctionRule;

/**
 * A rule across bodies: it compares a government's report with those of the bodies that it covers.
 *
 * <p>For example {@code consolidation.sum}. Implementations are pure and thread-safe, as any {@link Rule}, and name the government's
 * report first in {@link Finding#getReports()}. It is not called for a government's report on a form that the rule isn't for, see
 * {@link RuleInfo#getForms()}.
 */
public non-sealed interface ConsolidationRule extends Rule {
    /**
     * Evaluates this rule for a government.
     *
     * @param consolidation its report and what is known of the bodies
     * @param findings takes the outcome at each place, in form order; nothing where the rule doesn't apply
     */
    void evaluate(Consolidation consolidation, Findings findings);

    /**
     * Makes a rule of a function.
     *
     * @param info id, severity and statement of the rule
     * @param evaluation writes the outcome at each place; pure and thread-safe
     * @return the rule
     */
    static ConsolidationRule of(RuleInfo info, BiConsumer<Consolidation, Findings> evaluation) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(evaluation, "evaluation");
        final class Evaluated extends FunctionRule<Consolidation> implements ConsolidationRule {
            Evaluated() {
                super(info, evaluation);
            }
        }
        return new Evaluated();
    }
}
