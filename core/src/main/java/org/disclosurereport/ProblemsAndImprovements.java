package org.disclosurereport;

import org.immutables.value.Value;

/**
 * Section 五, 存在的主要问题及改进情况.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface ProblemsAndImprovements extends WithProblemsAndImprovements {
    /**
     * {@return the problems told, or the whole text when the report doesn't part them; empty when
     * there is none}
     */
    @Value.Default
    default String getProblems() {
        return "";
    }

    /** {@return the improvements told; empty when there is none} */
    @Value.Default
    default String getImprovements() {
        return "";
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProblemsAndImprovements}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableProblemsAndImprovements.Builder {
        Builder() {}
    }
}
