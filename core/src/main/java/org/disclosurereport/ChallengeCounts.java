package org.disclosurereport;

import org.disclosurereport.internal.Totals;
import org.immutables.value.Value;

/**
 * One block of table 四: what became of the challenges of one kind, and the printed total.
 *
 * <p>For example {@code ChallengeCounts.of(72, 64, 178, 37, 351)}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class ChallengeCounts implements WithChallengeCounts permits ImmutableChallengeCounts {
    ChallengeCounts() {}

    /** {@return 结果维持, upheld} */
    public abstract Count getUpheld();

    /** {@return 结果纠正, corrected} */
    public abstract Count getCorrected();

    /** {@return 其他结果, any other result} */
    public abstract Count getOtherResult();

    /** {@return 尚未审结, not yet decided} */
    public abstract Count getPending();

    /** {@return 总计 as printed, which need not be the sum} */
    public abstract Count getTotal();

    /**
     * Gives the counts of a block of table 四, in the form's order, none of them blank.
     *
     * @param upheld 结果维持, upheld, 0 … 2<sup>53</sup> − 1
     * @param corrected 结果纠正, corrected, 0 … 2<sup>53</sup> − 1
     * @param otherResult 其他结果, any other result, 0 … 2<sup>53</sup> − 1
     * @param pending 尚未审结, not yet decided, 0 … 2<sup>53</sup> − 1
     * @param total 总计 as printed, which need not be the sum, 0 … 2<sup>53</sup> − 1
     * @return the counts
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ChallengeCounts of(long upheld, long corrected, long otherResult, long pending, long total) {
        return builder()
                .upheld(Count.of(upheld))
                .corrected(Count.of(corrected))
                .otherResult(Count.of(otherResult))
                .pending(Count.of(pending))
                .total(Count.of(total))
                .build();
    }

    /**
     * Fills in the total: the sum of the parts that are not blank, or blank if all are.
     *
     * @return a copy with that total
     * @throws IllegalArgumentException if the sum is over 2<sup>53</sup> − 1
     */
    public ChallengeCounts withTotals() {
        return Totals.of(this);
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChallengeCounts}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableChallengeCounts.Builder {
        Builder() {
            upheld(Count.blank());
            corrected(Count.blank());
            otherResult(Count.blank());
            pending(Count.blank());
            total(Count.blank());
        }
    }
}
