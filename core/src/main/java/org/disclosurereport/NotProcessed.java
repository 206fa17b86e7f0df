package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of （五）不予处理 in table 三: requests the body did not process, by reason.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class NotProcessed implements WithNotProcessed permits ImmutableNotProcessed {
    NotProcessed() {}

    /** {@return 1.信访举报投诉类申请} */
    public abstract RequestCounts getPetitionsAndComplaints();

    /** {@return 2.重复申请} */
    public abstract RequestCounts getRepeated();

    /** {@return 3.要求提供公开出版物} */
    public abstract RequestCounts getPublishedMaterials();

    /** {@return 4.无正当理由大量反复申请} */
    public abstract RequestCounts getAbusiveVolume();

    /** {@return 5.要求行政机关确认或重新出具已获取信息} */
    public abstract RequestCounts getConfirmationOrReissue();

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NotProcessed}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableNotProcessed.Builder {
        Builder() {
            petitionsAndComplaints(Blank.REQUEST_COUNTS);
            repeated(Blank.REQUEST_COUNTS);
            publishedMaterials(Blank.REQUEST_COUNTS);
            abusiveVolume(Blank.REQUEST_COUNTS);
            confirmationOrReissue(Blank.REQUEST_COUNTS);
        }
    }
}
