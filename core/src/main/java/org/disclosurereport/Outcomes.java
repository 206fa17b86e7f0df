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
    @Value.Default
    default RequestCounts getGranted() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return （二）部分公开} */
    @Value.Default
    default RequestCounts getPartlyGranted() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return （三）不予公开} */
    @Value.Default
    default Refused getRefused() {
        return Blank.REFUSED;
    }

    /** {@return （四）无法提供} */
    @Value.Default
    default Unavailable getUnavailable() {
        return Blank.UNAVAILABLE;
    }

    /** {@return （五）不予处理} */
    @Value.Default
    default NotProcessed getNotProcessed() {
        return Blank.NOT_PROCESSED;
    }

    /** {@return （六）其他处理} */
    @Value.Default
    default OtherHandling getOtherHandling() {
        return Blank.OTHER_HANDLING;
    }

    /** {@return （七）总计 as printed, which need not be the sum} */
    @Value.Default
    default RequestCounts getTotal() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcomes}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableOutcomes.Builder {
        Builder() {}
    }
}
