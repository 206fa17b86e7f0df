package org.disclosurereport.validation.rules;

import java.util.function.BiConsumer;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.RuleInfo;

/**
 * What the rules that are made of a function have in common; a subclass names the scope.
 *
 * @param <T> what a rule of the scope evaluates
 */
public abstract class FunctionRule<T> {
    private final RuleInfo info;
    private final BiConsumer<T, Findings> evaluation;

    /**
     * Makes a rule.
     *
     * @param info its metadata
     * @param evaluation writes the outcome at each place
     */
    protected FunctionRule(RuleInfo info, BiConsumer<T, Findings> evaluation) {
        this.info = info;
        this.evaluation = evaluation;
    }

    /** {@return the metadata} */
    public final RuleInfo getInfo() {
        return info;
    }

    /**
     * Evaluates the rule.
     *
     * @param subject what is evaluated
     * @param findings takes the outcome at each place
     */
    public final void evaluate(T subject, Findings findings) {
        evaluation.accept(subject, findings);
    }

    @Override
    public final String toString() {
        return info.getId();
    }
}
