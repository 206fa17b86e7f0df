package org.disclosurereport.stated;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.Count;
import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * A total told in section 一 with the categories it falls into, such as "主动公开信息 90 条，其中：…".
 *
 * <p>A list within a list (by channel, then by category) is a breakdown of its own whose subject is
 * the outer category.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Breakdown implements WithBreakdown permits ImmutableBreakdown {
    Breakdown() {}

    /** {@return what is counted, such as 主动公开政府信息} */
    public abstract Optional<String> getSubject();

    /** {@return the unit told, such as 条 or 件} */
    public abstract Optional<String> getUnit();

    /** {@return the total told} */
    @Value.Default
    public Count getStatedTotal() {
        return Count.blank();
    }

    /** {@return what the list claims about the total} */
    @Value.Default
    public BreakdownKind getKind() {
        return BreakdownKind.CLOSED;
    }

    /** {@return the categories, in the order stated} */
    public abstract List<Category> getCategories();

    /** {@return the words it was read from; absent where it was given as a value} */
    public abstract Optional<String> getQuote();

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("subject", getSubject());
        Arguments.requireText("unit", getUnit());
        Arguments.requireText("quote", getQuote());
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Breakdown}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}
