package org.disclosurereport;

import org.immutables.value.Value;

/**
 * One row of table 二, blocks （五） and （六）, 2019 form: items of a public service and decisions made.
 *
 * <p>Some bodies print last year plus change as the number of decisions, so nothing follows from
 * it.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class ServiceItems implements WithServiceItems permits ImmutableServiceItems {
    ServiceItems() {}

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

    /** {@return 处理决定数量, decisions made in the year} */
    @Value.Default
    public Count getDecisions() {
        return Count.blank();
    }

    /**
     * Gives the numbers of a row of block （五） or （六）, none of them blank.
     *
     * @param itemsLastYear 上一年项目数量, 0 … 2<sup>53</sup> − 1
     * @param change 本年增/减, negative for fewer
     * @param decisions 处理决定数量, 0 … 2<sup>53</sup> − 1
     * @return the row
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ServiceItems of(long itemsLastYear, long change, long decisions) {
        return builder()
                .itemsLastYear(Count.of(itemsLastYear))
                .change(Change.of(change))
                .decisions(Count.of(decisions))
                .build();
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceItems}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableServiceItems.Builder {
        Builder() {}
    }
}
