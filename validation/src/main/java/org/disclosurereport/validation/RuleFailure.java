package org.disclosurereport.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.disclosurereport.LocalizedText;

/**
 * A rule that could not be evaluated to its end because it threw an exception: a fault of the rule, not of the report.
 *
 * <p>What the rule had found before is kept in the result; what it would have found is unknown, so the result is not {@linkplain
 * ValidationResult#isComplete() complete}. Immutable and thread-safe as far as the exception is; two are equal when rule, type and
 * message of the exception are, for a stack trace differs from run to run.
 */
public final class RuleFailure {
    private static final LocalizedText MESSAGE =
            LocalizedText.of("规则 {rule} 执行失败，未得出结论：{error}", "rule {rule} failed and gives no verdict: {error}");

    private final String ruleId;
    private final Throwable cause;

    private RuleFailure(String ruleId, Throwable cause) {
        this.ruleId = ruleId;
        this.cause = cause;
    }

    /**
     * Gives a failure.
     *
     * @param ruleId the id of the rule that failed
     * @param cause what it threw
     * @return the failure
     */
    public static RuleFailure of(String ruleId, Throwable cause) {
        return new RuleFailure(Objects.requireNonNull(ruleId, "ruleId"), Objects.requireNonNull(cause, "cause"));
    }

    /** {@return the rule's stable id} */
    public String getRuleId() {
        return ruleId;
    }

    /** {@return what the rule threw} */
    public Throwable getCause() {
        return cause;
    }

    /** {@return the message in both languages: the rule and what it threw, without a stack trace} */
    public LocalizedText getMessage() {
        return MESSAGE.fill(Map.of("rule", ruleId, "error", cause.toString()));
    }

    /**
     * {@return the message, English for English locales, else Chinese}
     *
     * @param locale the locale
     */
    public String getMessage(Locale locale) {
        return getMessage().get(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFailure failure
                && ruleId.equals(failure.ruleId)
                && cause.toString().equals(failure.cause.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruleId, cause.toString());
    }

    /** {@return the message in Chinese} */
    @Override
    public String toString() {
        return getMessage().toString();
    }
}
