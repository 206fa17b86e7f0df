package org.disclosurereport.validation;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a rule was satisfied, violated and undecided in one report; all 0 where it doesn't apply.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface RuleTally {
    /**
     * {@return the rule's stable id}
     */
    @Value.Parameter
    String getRuleId();

    /**
     * {@return the number of places where it holds}
     */
    @Value.Parameter
    int getSatisfied();

    /**
     * {@return the number of places where it doesn't, waived ones included}
     */
    @Value.Parameter
    int getViolated();

    /**
     * {@return the number of places where it is left open}
     */
    @Value.Parameter
    int getUndecided();

    /**
     * {@return violated if the rule is anywhere, else undecided if it is anywhere, else satisfied; empty where it doesn't apply}
     */
    @Value.NonAttribute
    default Optional<Verdict> getVerdict() {
        if (getViolated() > 0) {
            return Optional.of(Verdict.VIOLATED);
        }
        if (getUndecided() > 0) {
            return Optional.of(Verdict.UNDECIDED);
        }
        return getSatisfied() > 0 ? Optional.of(Verdict.SATISFIED) : Optional.empty();
    }

    /**
     * Gives a tally.
     *
     * @param ruleId the rule's id
     * @param satisfied the number of places where it holds
     * @param violated the number of places where it doesn't
     * @param undecided the number of places where it is left open
     * @return the tally
     */
    static RuleTally of(String ruleId, int satisfied, int violated, int undecided) {
        return ImmutableRuleTally.of(ruleId, satisfied, violated, undecided);
    }
}
