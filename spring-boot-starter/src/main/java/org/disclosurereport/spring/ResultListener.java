package org.disclosurereport.spring;

import org.disclosurereport.validation.ValidationResult;

/**
 * Learns of the result of every validation by {@link org.disclosurereport.validation.RuleSetValidator} and by {@link
 * org.disclosurereport.validation.ConsistentReport}: a bean of this type is called by the thread that validates. The starter's own counts
 * results by rule and verdict.
 *
 * <p>What a listener throws reaches who validates. Implementations are thread-safe.
 */
@FunctionalInterface
public interface ResultListener {
    /**
     * Takes note of a result.
     *
     * @param result the result
     */
    void validated(ValidationResult result);
}
