package org.disclosurereport.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.form.Remark;
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
    @Value.Parameter
    List<Violation> getViolations();

    /**
     * {@return what blank cells or values not given leave open, in form order}
     */
    @Value.Parameter
    List<Undecided> getUndecided();

    /**
     * {@return how often each rule was satisfied, violated and undecided, in the order of the rule set}
     */
    @Value.Parameter
    List<RuleTally> getTallies();

    /**
     * {@return the rules that threw an exception, in the order of the rule set; what they would have found is unknown}
     */
    @Value.Parameter
    List<RuleFailure> getFailures();

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
        return getViolations(Severity.ERROR).isEmpty();
    }

    /**
     * Gives the violations of some gravity that nobody waived.
     *
     * @param least the least severity asked for
     * @return those as grave or graver, in form order
     */
    default List<Violation> getViolations(Severity least) {
        Objects.requireNonNull(least, "least");
        return getViolations().stream()
                .filter(violation ->
                        !violation.isWaived() && violation.getSeverity().isAtLeast(least))
                .toList();
    }

    /**
     * Gives the violations of one rule, waived ones included.
     *
     * @param ruleId the rule's id
     * @return its violations, in form order
     */
    default List<Violation> getViolations(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return getViolations().stream()
                .filter(violation -> violation.getRuleId().equals(ruleId))
                .toList();
    }

    /**
     * {@return what to say about cells of the tables where the form is shown: for each violation that nobody waived, one
     * remark on each cell that the rule judges, in form order of the places}
     */
    @Value.NonAttribute
    default List<Remark> getRemarks() {
        return getViolations().stream()
                .filter(violation -> !violation.isWaived())
                .flatMap(violation -> violation.getJudged().stream()
                        .map(cell -> Remark.of(
                                cell,
                                Remark.Tone.valueOf(violation.getSeverity().name()),
                                violation.getText())))
                .distinct()
                .toList();
    }

    /**
     * Gives what a rule says of the whole report: failed if it threw, else violated if it is anywhere, else undecided if it is
     * anywhere, else satisfied.
     *
     * @param ruleId the rule's id
     * @return the verdict; empty if the rule was not in the set or doesn't apply to the report
     */
    default Optional<Verdict> getVerdict(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        if (getFailures().stream().anyMatch(failure -> failure.getRuleId().equals(ruleId))) {
            return Optional.of(Verdict.FAILED);
        }
        return getTallies().stream()
                .filter(tally -> tally.getRuleId().equals(ruleId))
                .findFirst()
                .flatMap(RuleTally::getVerdict);
    }
}
