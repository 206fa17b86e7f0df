package org.disclosurereport;

import org.immutables.value.Value;

/**
 * One category of a {@link Breakdown}, such as 政务要闻 15 条.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Category extends WithCategory {
    /** {@return the category's name as the prose tells it} */
    String getName();

    /** {@return the number told for it} */
    @Value.Default
    default Count getCount() {
        return Count.blank();
    }

    /**
     * Gives a category.
     *
     * @param name as the prose tells it
     * @param count the number told, 0 … 2<sup>53</sup> − 1
     * @return the category
     * @throws IllegalArgumentException if the count is out of range
     */
    static Category of(String name, long count) {
        return builder().name(name).count(Count.of(count)).build();
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Category}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableCategory.Builder {
        Builder() {}
    }
}
