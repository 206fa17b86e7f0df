package org.disclosurereport.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.form.Remark;
import org.disclosurereport.validation.rules.KnownNames;
import org.immutables.value.Value;

/**
 * The outcome of the rules for a report, in form order.
 *
 * <p>For example {@code result.isValid()}, or {@code result.getViolations().get(0).getMessage()}. Whether a rule
 * could be evaluated, whether the report is valid and how grave a violation is are three questions with
 * three answers. It holds no copy of the report. Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface ValidationResult {
    /**
     * {@return what doesn't hold, waived violations included, in form order}
     */
    List<Violation> getViolations();

    /**
     * {@return what blank cells or values not given leave open, in form order}
     */
    List<Undecided> getUndecided();

    /**
     * {@return how often each rule was satisfied, violated and undecided, in the order of the rule set}
     */
    List<RuleTally> getTallies();

    /**
     * {@return the rules that threw an exception, in the order of the rule set; what they would have found is unknown}
     */
    List<RuleFailure> getFailures();

    /**
     * {@return the waivers for the rules evaluated and the reports given that accepted no violation, in the order of the rule set}
     */
    List<Waiver> getUnmatchedWaivers();

    /**
     * {@return whether every rule could be evaluated to its end, so that {@link #isValid()} is the whole answer}
     */
    @Value.NonAttribute
    default boolean isComplete() {
        return getFailures().isEmpty();
    }

    /**
     * {@return whether there is no unwaived violation of severity {@link Severity#ERROR}; a rule that failed doesn't make a report
     * invalid, but see {@link #isComplete()}}
     */
    @Value.NonAttribute
    default boolean isValid() {
        return getUnwaivedViolations(Severity.ERROR).isEmpty();
    }

    /**
     * {@return the violations that no waiver accepts, in form order}
     */
    @Value.NonAttribute
    default List<Violation> getUnwaivedViolations() {
        return getViolations().stream()
                .filter(violation -> !violation.isWaived())
                .toList();
    }

    /**
     * Gives the violations of some gravity that no waiver accepts.
     *
     * @param least the least severity asked for
     * @return those as grave or graver, in form order
     */
    default List<Violation> getUnwaivedViolations(Severity least) {
        Objects.requireNonNull(least, "least");
        return getUnwaivedViolations().stream()
                .filter(violation -> violation.getSeverity().isAtLeast(least))
                .toList();
    }

    /**
     * Gives the violations of some gravity, waived ones included.
     *
     * @param least the least severity asked for
     * @return those as grave or graver, in form order
     */
    default List<Violation> getViolations(Severity least) {
        Objects.requireNonNull(least, "least");
        return getViolations().stream()
                .filter(violation -> violation.getSeverity().isAtLeast(least))
                .toList();
    }

    /**
     * Gives the violations of one rule, waived ones included.
     *
     * @param ruleId the rule's id
     * @return its violations, in form order
     * @throws IllegalArgumentException if no such rule was evaluated; the message names a near one
     */
    default List<Violation> getViolations(String ruleId) {
        getTally(ruleId);
        return getViolations().stream()
                .filter(violation -> violation.getRuleId().equals(ruleId))
                .toList();
    }

    /**
     * Gives how often a rule was satisfied, violated and undecided.
     *
     * @param ruleId the rule's id
     * @return its tally
     * @throws IllegalArgumentException if no such rule was evaluated; the message names a near one
     */
    default RuleTally getTally(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return getTallies().stream()
                .filter(tally -> tally.getRuleId().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(KnownNames.message(
                        "ruleId must be one of those evaluated",
                        ruleId,
                        getTallies().stream().map(RuleTally::getRuleId).toList())));
    }

    /**
     * {@return what to say about cells of the tables where the form is shown: for each violation that nobody waived, one
     * remark on each cell that the rule judges, in form order of the places}
     */
    @Value.NonAttribute
    default List<Remark> getRemarks() {
        return getUnwaivedViolations().stream()
                .flatMap(violation -> violation.getJudged().stream()
                        .map(cell -> Remark.of(
                                cell,
                                Remark.Tone.valueOf(violation.getSeverity().name()),
                                violation.getMessage())))
                .distinct()
                .toList();
    }

    /**
     * Gives what a rule says of the whole report: failed if it threw, else violated if it is anywhere, else undecided if it is
     * anywhere, else satisfied.
     *
     * @param ruleId the rule's id
     * @return the verdict; empty if the rule doesn't apply to the report
     * @throws IllegalArgumentException if no such rule was evaluated; the message names a near one
     */
    default Optional<Verdict> getVerdict(String ruleId) {
        RuleTally tally = getTally(ruleId);
        if (getFailures().stream().anyMatch(failure -> failure.getRuleId().equals(ruleId))) {
            return Optional.of(Verdict.FAILED);
        }
        return tally.getVerdict();
    }

    /**
     * {@return a builder, for those who read results that were written; nothing must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ValidationResult}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableValidationResult.Builder {
        Builder() {}
    }
}
