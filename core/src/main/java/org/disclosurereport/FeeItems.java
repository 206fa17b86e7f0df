package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The row 行政事业性收费 of table 二, block （八）, 2019 form: items of administrative fees.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class FeeItems implements WithFeeItems permits ImmutableFeeItems {
    FeeItems() {}

    /** {@return 上一年项目数量, items last year} */
    @Value.Default
    public Count getItemsLastYear() {
        return Count.blank();
    }

    /** {@return 本年增/减, signed} */
    @Value.Default
    public Change getChange() {
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
    public static FeeItems of(long itemsLastYear, long change) {
        return builder()
                .itemsLastYear(Count.of(itemsLastYear))
                .change(Change.of(change))
                .build();
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeeItems}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableFeeItems.Builder {
        Builder() {}
    }
}
