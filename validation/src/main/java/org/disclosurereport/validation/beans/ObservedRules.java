package org.disclosurereport.validation.beans;

import java.util.Objects;
import java.util.function.Consumer;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;

/**
 * Rules for {@link org.disclosurereport.validation.ConsistentReport}, and who learns of each result, for example to count it.
 *
 * <p>For example
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class)
 *         .configure()
 *         .constraintValidatorPayload(ObservedRules.of(rules, result -> log(result)))
 *         .buildValidatorFactory();
 * }</pre>
 *
 * <p>Thread-safe if the listener is.
 */
public final class ObservedRules {
    private final RuleSet rules;
    private final Consumer<? super ValidationResult> listener;

    private ObservedRules(RuleSet rules, Consumer<? super ValidationResult> listener) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Gives what the constraint takes as the constraint validator payload of Hibernate Validator.
     *
     * @param rules the rules, their severities and the waivers
     * @param listener receives the result of every report that the constraint checks, complete or not; what it throws reaches the caller
     * @return the payload
     */
    public static ObservedRules of(RuleSet rules, Consumer<? super ValidationResult> listener) {
        return new ObservedRules(rules, listener);
    }

    RuleSet rules() {
        return rules;
    }

    void observe(ValidationResult result) {
        listener.accept(result);
    }
}
