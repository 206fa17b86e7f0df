package org.disclosurereport.validation.diagnosis;

import java.util.List;
import org.disclosurereport.form.Cell;
import org.disclosurereport.validation.RuleSet;
import org.immutables.value.Value;

/**
 * How far a diagnosis goes and what it may touch.
 *
 * <p>For example, when the totals of table 四 were checked against the files:
 *
 * <pre>{@code
 * DiagnosisOptions options = DiagnosisOptions.builder()
 *     .addTrustedCells(form.getCell("challenges.reconsideration.total"))
 *     .build();
 * }</pre>
 *
 * <p>Budgets are counted in steps, not by a clock, so a result is the same on every machine. Immutable and
 * thread-safe; equality covers every field, a rule set being equal to itself only.
 */
@Value.Immutable
public interface DiagnosisOptions {
    /** {@return the rules that are to hold; those that are {@link org.disclosurereport.validation.LinearRule}s count, except at waived places} */
    @Value.Default
    default RuleSet getRules() {
        return RuleSet.standard();
    }

    /** {@return cells that are right for certain, of any form; none unless set} */
    List<Cell> getTrustedCells();

    /** {@return the steps of search a report may cost, 1 or more; a step takes about half a microsecond} */
    @Value.Default
    default long getMaxSteps() {
        return 20_000;
    }

    /** {@return how many cells a set may have within rules that hang together, 1 … 40} */
    @Value.Default
    default int getMaxCells() {
        return 12;
    }

    /** {@return the largest number of explanations reported, 1 or more} */
    @Value.Default
    default int getMaxExplanations() {
        return 10;
    }

    /**
     * Refuses budgets that allow nothing.
     *
     * @throws IllegalArgumentException naming the budget, its value and what is allowed
     */
    @Value.Check
    default void check() {
        require(getMaxSteps() >= 1, "maxSteps", "1 or more", getMaxSteps());
        require(getMaxCells() >= 1 && getMaxCells() <= 40, "maxCells", "1 … 40", getMaxCells());
        require(getMaxExplanations() >= 1, "maxExplanations", "1 or more", getMaxExplanations());
    }

    private static void require(boolean holds, String name, String allowed, long value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " must be " + allowed + ", was " + value);
        }
    }

    /** {@return the usual budgets, the standard rules, no trusted cell} */
    static DiagnosisOptions standard() {
        return builder().build();
    }

    /** {@return a builder; nothing need be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DiagnosisOptions}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableDiagnosisOptions.Builder {
        Builder() {}
    }
}
