package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of （六）其他处理 in table 三. The 2019 form has one row here: it is {@link #getOtherReasons()},
 * and the other two stay blank.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface OtherHandling extends WithOtherHandling {
    /** {@return 1.申请人无正当理由逾期不补正} */
    RequestCounts getCorrectionOverdue();

    /** {@return 2.申请人逾期未按收费通知要求缴纳费用} */
    RequestCounts getFeeOverdue();

    /** {@return 3.其他, or the single row （六） of the 2019 form} */
    RequestCounts getOtherReasons();

    /**
     * {@return whether the two rows that the 2019 form doesn't have are blank throughout, so that {@link #getOtherReasons()} may stand for all
     *     three, as some bodies still use it in a 2021 form}
     */
    @Value.NonAttribute
    default boolean isSingleRow() {
        return getCorrectionOverdue().equals(Blank.REQUEST_COUNTS)
                && getFeeOverdue().equals(Blank.REQUEST_COUNTS);
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherHandling}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableOtherHandling.Builder {
        Builder() {
            correctionOverdue(Blank.REQUEST_COUNTS);
            feeOverdue(Blank.REQUEST_COUNTS);
            otherReasons(Blank.REQUEST_COUNTS);
        }
    }
}
