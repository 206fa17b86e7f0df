package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The row 行政事业性收费 of table 二, block （八）, 2019 form: items of administrative fees.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface FeeItems extends WithFeeItems {
    /** {@return 上一年项目数量, items last year} */
    @Value.Default
    default Count getItemsLastYear() {
        return Count.blank();
    }

    /** {@return 本年增/减, signed} */
    @Value.Default
    default Change getChange() {
        return Change.blank();
    }

    /**
     * Gives the numbers of the row, none of them blank.
     *
     * @param itemsLastYear 上一年项目数量, 0 … 2<sup>53</sup> − 1
     * @param change 本年增/减, negative for fewer
     * @return the row
     * @throws IllegalArgumentException if a number is out of range
     */
    static FeeItems of(long itemsLastYear, long change) {
        return builder()
                .itemsLastYear(Count.of(itemsLastYear))
                .change(Change.of(change))
                .build();
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeeItems}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableFeeItems.Builder {
        Builder() {}
    }
}
