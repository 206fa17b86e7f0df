package org.disclosurereport.stated;

import org.disclosurereport.Count;
import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * One category of a {@link Breakdown}, such as 政务要闻 15 条.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Category implements WithCategory permits ImmutableCategory {
    Category() {}

    /** {@return the category's name as the prose tells it} */
    public abstract String getName();

    /** {@return the number told for it} */
    @Value.Default
    public Count getCount() {
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
    public static Category of(String name, long count) {
        return builder().name(name).count(Count.of(count)).build();
    }

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("name", getName());
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Category}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableCategory.Builder {
        Builder() {}
    }
}
