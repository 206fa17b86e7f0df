package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of （六）其他处理 in table 三. The 2019 form has one row here: it is {@link #getOtherReasons()},
 * and the other two stay blank.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class OtherHandling implements WithOtherHandling permits ImmutableOtherHandling {
    OtherHandling() {}

    /** {@return 1.申请人无正当理由逾期不补正} */
    public abstract RequestCounts getCorrectionOverdue();

    /** {@return 2.申请人逾期未按收费通知要求缴纳费用} */
    public abstract RequestCounts getFeeOverdue();

    /** {@return 3.其他, or the single row （六） of the 2019 form} */
    public abstract RequestCounts getOtherReasons();

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherHandling}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableOtherHandling.Builder {
        Builder() {
            correctionOverdue(Blank.REQUEST_COUNTS);
            feeOverdue(Blank.REQUEST_COUNTS);
            otherReasons(Blank.REQUEST_COUNTS);
        }
    }
}
