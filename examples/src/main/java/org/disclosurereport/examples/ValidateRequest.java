package org.disclosurereport.examples;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.ConsistentReport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks a report that arrives in a request object with Jakarta Bean Validation, as a web framework does. */
public final class ValidateRequest {
    /**
     * What a host receives. The constraints on fields come with {@code @Valid}, the rules with ours.
     *
     * @param submittedBy who sent it
     * @param report the report
     */
    public record Submission(
            @NotNull String submittedBy,

            @Valid @NotNull @ConsistentReport(language = "zh")
            DisclosureReport report) {}

    private ValidateRequest() {}

    /**
     * Checks a submission and prints each violation with its property path.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // a host has its own Validator; without Jakarta EL this interpolator is needed
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Submission submission = new Submission("clerk", BuildAndValidate.report());
        for (ConstraintViolation<Submission> violation : validator.validate(submission)) {
            System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
        }
    }
}
