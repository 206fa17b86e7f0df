package org.disclosurereport.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.disclosurereport.validation.beans.ConsistentReportValidator;

/**
 * The report is consistent: {@link ReportValidator} finds nothing of a severity that matters.
 *
 * <p>For example
 *
 * <pre>{@code
 * record SubmitRequest(@Valid @ConsistentReport DisclosureReport report) {}
 * }</pre>
 *
 * <p>Each finding becomes a constraint violation with the property path of the cell or row it is about,
 * such as {@code report.challenges.reconsideration}, and the rule's message. The constraints on single
 * fields are not repeated: {@code @Valid} beside it checks those. Null is valid. A rule that fails is an exception, not a violation.
 *
 * <p>The rules are {@link RuleSet#standard()} unless the host says otherwise, with its waivers, rules and severities: as the constraint
 * validator payload of Hibernate Validator,
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class).configure().constraintValidatorPayload(rules).buildValidatorFactory();
 * }</pre>
 *
 * or with any provider by a {@link jakarta.validation.ConstraintValidatorFactory} that makes a {@link
 * ConsistentReportValidator#ConsistentReportValidator(RuleSet)}. With Hibernate Validator the {@link Violation} is the dynamic payload
 * of the constraint violation as a {@code HibernateConstraintViolation<?>} ({@code
 * violation.getDynamicPayload(Violation.class)}), and messages are in the language of
 * the interpolator's locale. Through a {@link org.disclosurereport.validation.beans.ReportMessageInterpolator} that is Chinese unless it is
 * English; else a language that has no messages, such as German, gets those of the JVM's default locale. {@link
 * org.disclosurereport.validation.beans.JsonPointers} gives the JSON pointer of a violation from the host's object.
 */
@Documented
@Constraint(validatedBy = ConsistentReportValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentReport {
    /**
     * {@return the message of the constraint itself, which is never shown: each finding has its own}
     */
    String message() default "{org.disclosurereport.validation.ConsistentReport.message}";

    /**
     * {@return the validation groups, none by default}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload, none by default}
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * {@return the least severity that makes a report invalid}
     */
    Severity severity() default Severity.ERROR;

    /**
     * {@return the language of the messages as a language tag: {@code zh} or {@code en}; empty for the language of the interpolator's
     *     locale (Hibernate Validator), see above; anything else is refused when the constraint is set up}
     */
    String language() default "";
}
