package org.disclosurereport.validation;

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
