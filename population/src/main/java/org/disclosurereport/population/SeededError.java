package org.disclosurereport.population;

import java.util.List;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * An error that was put into a population, with everything that rules must say of it.
 *
 * <p>For example a digit dropped from 一、本年新收 · 自然人: the row's total, the column's balance, and the government's sum of that cell don't hold.
 * The findings follow by plain arithmetic from the numbers printed and true, not from any rule engine. No other error takes part in them.
 * Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface SeededError {
    /** {@return what went wrong} */
    @Value.Parameter
    ErrorKind getKind();

    /** {@return the report it was made in; for a body left out or counted twice, the government's} */
    @Value.Parameter
    ReportKey getKey();

    /** {@return what was changed, cells in form order; never empty} */
    @Value.Parameter
    List<SeededChange> getChanges();

    /** {@return every finding that it must lead to, in their order; empty when no rule can see it} */
    @Value.Parameter
    List<ExpectedFinding> getExpectedFindings();

    /**
     * Gives an error.
     *
     * @param kind what went wrong
     * @param key the report it was made in
     * @param changes what was changed
     * @param expectedFindings every finding that it must lead to
     * @return the error
     */
    static SeededError of(
            ErrorKind kind, ReportKey key, List<SeededChange> changes, List<ExpectedFinding> expectedFindings) {
        return ImmutableSeededError.of(kind, key, changes, expectedFindings);
    }
}
