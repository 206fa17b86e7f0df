package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of 三、本年度办理结果 in table 三: what became of the requests.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Outcomes implements WithOutcomes permits ImmutableOutcomes {
    Outcomes() {}

    /** {@return （一）予以公开} */
    public abstract RequestCounts getGranted();

    /** {@return （二）部分公开} */
    public abstract RequestCounts getPartlyGranted();

    /** {@return （三）不予公开} */
    public abstract Refused getRefused();

    /** {@return （四）无法提供} */
    public abstract Unavailable getUnavailable();

    /** {@return （五）不予处理} */
    public abstract NotProcessed getNotProcessed();

    /** {@return （六）其他处理} */
    public abstract OtherHandling getOtherHandling();

    /** {@return （七）总计 as printed, which need not be the sum} */
    public abstract RequestCounts getTotal();

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcomes}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableOutcomes.Builder {
        Builder() {
            granted(Blank.REQUEST_COUNTS);
            partlyGranted(Blank.REQUEST_COUNTS);
            refused(Blank.REFUSED);
            unavailable(Blank.UNAVAILABLE);
            notProcessed(Blank.NOT_PROCESSED);
            otherHandling(Blank.OTHER_HANDLING);
            total(Blank.REQUEST_COUNTS);
        }
    }
}
