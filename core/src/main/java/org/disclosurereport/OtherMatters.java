package org.disclosurereport;

import java.util.List;
import org.disclosurereport.internal.Arguments;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.StatedFigure;
import org.immutables.value.Value;

/**
 * Section 六, 其他需要报告的事项, and the information processing fee (信息处理费, 国办函〔2020〕109号).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class OtherMatters implements WithOtherMatters permits ImmutableOtherMatters {
    OtherMatters() {}

    /** {@return the text; empty when there is none} */
    @Value.Default
    public String getText() {
        return "";
    }

    /** {@return how many notices asked for the fee (收费通知); blank when the text says nothing} */
    @Value.Default
    public Count getFeeNotices() {
        return Count.blank();
    }

    /** {@return what the notices asked for in all, in yuan; blank when the text says nothing} */
    @Value.Default
    public Amount getFeeNoticesAmount() {
        return Amount.blank();
    }

    /**
     * {@return what was charged as 信息处理费 in the year, in yuan; 0 when the text says that nothing was,
     * blank when it says nothing}
     */
    @Value.Default
    public Amount getProcessingFee() {
        return Amount.blank();
    }

    /** {@return the totals stated with their categories, in the order stated} */
    public abstract List<Breakdown> getBreakdowns();

    /** {@return the figures stated that a table holds too, in the order stated} */
    public abstract List<StatedFigure> getStatedFigures();

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("text", getText());
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherMatters}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableOtherMatters.Builder {
        Builder() {}
    }
}
