package org.disclosurereport;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The row 政府集中采购 of table 二, block （九）, 2019 form.
 *
 * <p>Bodies write yuan or 万元 or no unit into the cell, so the unit stands beside the amount and is
 * absent when none was printed.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Procurement implements WithProcurement permits ImmutableProcurement {
    Procurement() {}

    /** {@return 采购项目数量, projects} */
    @Value.Default
    public Count getProjects() {
        return Count.blank();
    }

    /** {@return 采购总金额, in the unit printed} */
    @Value.Default
    public Amount getAmount() {
        return Amount.blank();
    }

    /** {@return the unit printed with the amount, if any} */
    public abstract Optional<MoneyUnit> getAmountUnit();

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Procurement}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableProcurement.Builder {
        Builder() {}
    }
}
