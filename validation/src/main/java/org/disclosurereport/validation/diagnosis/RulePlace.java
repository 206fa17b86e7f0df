package org.disclosurereport.validation.diagnosis;

import org.disclosurereport.validation.Place;
import org.immutables.value.Value;

/**
 * A rule at one of its places, such as {@code requests.row-total} at {@code requests.carriedOver}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface RulePlace {
    /** {@return the rule's id} */
    String getRuleId();

    /** {@return where} */
    Place getPlace();

    /**
     * Gives a rule at a place.
     *
     * @param ruleId the rule's id
     * @param place where
     * @return both
     */
    static RulePlace of(String ruleId, Place place) {
        return ImmutableRulePlace.builder().ruleId(ruleId).place(place).build();
    }
}
