package org.disclosurereport;

import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * Section 五, 存在的主要问题及改进情况.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class ProblemsAndImprovements implements WithProblemsAndImprovements
        permits ImmutableProblemsAndImprovements {
    ProblemsAndImprovements() {}

    /**
     * {@return the problems told, or the whole text when the report doesn't part them; empty when
     * there is none}
     */
    @Value.Default
    public String getProblems() {
        return "";
    }

    /** {@return the improvements told; empty when there is none} */
    @Value.Default
    public String getImprovements() {
        return "";
    }

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("problems", getProblems());
        Arguments.requireText("improvements", getImprovements());
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProblemsAndImprovements}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableProblemsAndImprovements.Builder {
        Builder() {}
    }
}
