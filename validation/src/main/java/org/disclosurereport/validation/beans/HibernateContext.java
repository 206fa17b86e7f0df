package org.disclosurereport.validation.beans;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Violation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What Hibernate Validator's context can do beyond the standard; with another provider there is none. */
final class HibernateContext {
    /** Its text in each bundle is the parameter with the message in the language of the bundle. */
    private static final String TEMPLATE = "{org.disclosurereport.validation.ConsistentReport.violation}";

    private final HibernateConstraintValidatorContext context;

    private HibernateContext(HibernateConstraintValidatorContext context) {
        this.context = context;
    }

    static Optional<HibernateContext> find(ConstraintValidatorContext context) {
        try {
            return Optional.of(new HibernateContext(context.unwrap(HibernateConstraintValidatorContext.class)));
        } catch (ValidationException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The constraint validator payload that the host configured. */
    Optional<RuleSet> findRuleSet() {
        return findObserved()
                .map(ObservedRules::rules)
                .or(() -> Optional.ofNullable(context.getConstraintValidatorPayload(RuleSet.class)));
    }

    /** The constraint validator payload, if somebody is to learn of results. */
    Optional<ObservedRules> findObserved() {
        return Optional.ofNullable(context.getConstraintValidatorPayload(ObservedRules.class));
    }

    /** {@return a template that a bundle fills with the message in its language} */
    String template(Violation violation) {
        context.addMessageParameter("chinese", violation.getMessage().getChinese());
        context.addMessageParameter("english", violation.getMessage().getEnglish());
        return TEMPLATE;
    }

    /** Hands the violation to whoever receives the constraint violation that is added next. */
    void carry(Violation violation) {
        context.withDynamicPayload(violation);
    }
}
