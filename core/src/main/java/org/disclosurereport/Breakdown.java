package org.disclosurereport;

import java.util.List;
import java.util.Optional;
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
public interface Breakdown extends WithBreakdown {
    /** {@return what is counted, such as 主动公开政府信息} */
    Optional<String> getSubject();

    /** {@return the unit told, such as 条 or 件} */
    Optional<String> getUnit();

    /** {@return the total told} */
    @Value.Default
    default Count getStatedTotal() {
        return Count.blank();
    }

    /** {@return what the list claims about the total} */
    @Value.Default
    default BreakdownKind getKind() {
        return BreakdownKind.CLOSED;
    }

    /** {@return the categories, in the order stated} */
    List<Category> getCategories();

    /** {@return the words it was read from; absent where it was given as a value} */
    Optional<String> getQuote();

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Breakdown}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}
