package org.disclosurereport.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.disclosurereport.validation.RuleTally;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Verdict;

/**
 * Counts results.
 *
 * @param registry where
 */
record RuleMetrics(MeterRegistry registry) implements ResultListener {
    /** Validations, by outcome. */
    static final String VALIDATIONS = "disclosure.report.validations";

    /** Places where a rule was evaluated, by rule and verdict. */
    static final String VERDICTS = "disclosure.report.verdicts";

    private static final String FAILED = "failed";

    @Override
    public void validated(ValidationResult result) {
        String outcome = result.isComplete() ? result.isValid() ? "valid" : "invalid" : "incomplete";
        Counter.builder(VALIDATIONS)
                .description("Validations of reports, by outcome")
                .tag("outcome", outcome)
                .register(registry)
                .increment();
        for (RuleTally tally : result.getTallies()) {
            count(tally.getRuleId(), name(Verdict.SATISFIED), tally.getSatisfied());
            count(tally.getRuleId(), name(Verdict.VIOLATED), tally.getViolated());
            count(tally.getRuleId(), name(Verdict.UNDECIDED), tally.getUndecided());
        }
        result.getFailures().forEach(failure -> count(failure.getRuleId(), FAILED, 1));
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private void count(String rule, String verdict, int places) {
        if (places > 0) {
            Counter.builder(VERDICTS)
                    .description("Places where a rule was evaluated, by rule and verdict")
                    .tag("rule", rule)
                    .tag("verdict", verdict)
                    .register(registry)
                    .increment(places);
        }
    }
}
