package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of 三、本年度办理结果 in table 三: what became of the requests.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Outcomes extends WithOutcomes {
    /** {@return （一）予以公开} */
    RequestCounts getGranted();

    /** {@return （二）部分公开} */
    RequestCounts getPartlyGranted();

    /** {@return （三）不予公开} */
    Refused getRefused();

    /** {@return （四）无法提供} */
    Unavailable getUnavailable();

    /** {@return （五）不予处理} */
    NotProcessed getNotProcessed();

    /** {@return （六）其他处理} */
    OtherHandling getOtherHandling();

    /** {@return （七）总计 as printed, which need not be the sum} */
    RequestCounts getTotal();

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcomes}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableOutcomes.Builder {
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
