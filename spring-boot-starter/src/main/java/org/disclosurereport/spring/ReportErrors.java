package org.disclosurereport.spring;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.input.UnreadableInputException;
import org.disclosurereport.json.InvalidReportJsonException;
import org.disclosurereport.json.ReportDatabindException;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.beans.JsonPointers;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;

/** Finds in an exception what is wrong with a report. */
final class ReportErrors {
    /** The rule that has the constraints on single fields. */
    private static final String FIELDS = "fields.constraint";

    private static final String OWN = "{org.disclosurereport.";
    private static final int MAX_CAUSES = 10;

    private ReportErrors() {}

    /**
     * Gives what is wrong.
     *
     * @return all of it, in the order of the report; empty if the exception isn't about a report
     */
    static Optional<List<ReportError>> find(Exception exception) {
        if (exception instanceof BindingResult binding) {
            return about(binding.getAllErrors().stream()
                    .map(error -> new Found(
                            error,
                            error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null))
                    .toList());
        }
        if (exception instanceof MethodValidationResult method) {
            return about(method.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream()
                            .map(error -> new Found(error, violation(result, error))))
                    .toList());
        }
        Throwable cause = exception;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
            if (cause instanceof ReportDatabindException json) {
                return Optional.of(json.getProblemsInDocument().stream()
                        .map(ReportError::of)
                        .toList());
            }
            if (cause instanceof InvalidReportJsonException json) {
                return Optional.of(
                        json.getProblems().stream().map(ReportError::of).toList());
            }
            if (cause instanceof UnreadableInputException input) {
                return Optional.of(
                        input.getReasons().stream().map(ReportError::ofReason).toList());
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /**
     * An error of the host's request.
     *
     * @param error as Spring has it
     * @param violation as Bean Validation found it; null if something else did
     */
    private record Found(
            MessageSourceResolvable error, @Nullable ConstraintViolation<?> violation) {
        /** The rule's violation, which the constraint carries. */
        Optional<Violation> carried() {
            return violation instanceof HibernateConstraintViolation<?> hibernate
                    ? Optional.ofNullable(hibernate.getDynamicPayload(Violation.class))
                    : Optional.empty();
        }

        boolean isOwn() {
            return violation != null
                    && (carried().isPresent() || violation.getMessageTemplate().contains(OWN));
        }

        String message() {
            return violation != null ? violation.getMessage() : String.valueOf(error.getDefaultMessage());
        }

        ReportError toError() {
            String pointer = violation != null
                    ? JsonPointers.of(violation)
                    : error instanceof FieldError field
                            ? "/" + field.getField().replaceAll("[.\\[]", "/").replace("]", "")
                            : "";
            return carried()
                    .map(rule -> ReportError.of(pointer, message(), rule))
                    .orElseGet(() -> ReportError.of(
                            pointer, message(), Optional.of(FIELDS).filter(id -> isOwn())));
        }

        /** In form order; before it what the host's own constraints found. */
        static int compare(Found one, Found other) {
            Place first = one.carried().map(Violation::getPlace).orElseGet(Place::ofReport);
            Place second = other.carried().map(Violation::getPlace).orElseGet(Place::ofReport);
            int order = Place.inFormOrder().compare(first, second);
            return order != 0 ? order : ReportError.ORDER.compare(one.toError(), other.toError());
        }
    }

    private static @Nullable ConstraintViolation<?> violation(
            ParameterValidationResult result, MessageSourceResolvable error) {
        try {
            return result.unwrap(error, ConstraintViolation.class);
        } catch (IllegalArgumentException e) {
            return null; // something other than Bean Validation found it
        }
    }

    /** All errors of a request if one of them is about a report; the host's own are told with them. */
    private static Optional<List<ReportError>> about(List<Found> found) {
        return found.stream().noneMatch(Found::isOwn)
                ? Optional.empty()
                : Optional.of(found.stream()
                        .sorted(Found::compare)
                        .map(Found::toError)
                        .toList());
    }
}
