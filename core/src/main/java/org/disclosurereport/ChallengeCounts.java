package org.disclosurereport;

import org.disclosurereport.form.Totals;
import org.immutables.value.Value;

/**
 * One block of table 四: what became of the challenges of one kind, and the printed total.
 *
 * <p>For example {@code ChallengeCounts.of(72, 64, 178, 37, 351)}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface ChallengeCounts extends WithChallengeCounts {
    /** {@return 结果维持, upheld} */
    Count getUpheld();

    /** {@return 结果纠正, corrected} */
    Count getCorrected();

    /** {@return 其他结果, any other result} */
    Count getOtherResult();

    /** {@return 尚未审结, not yet decided} */
    Count getPending();

    /** {@return 总计 as printed, which need not be the sum} */
    Count getTotal();

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
    static ChallengeCounts of(long upheld, long corrected, long otherResult, long pending, long total) {
        return builder()
                .upheld(Count.of(upheld))
                .corrected(Count.of(corrected))
                .otherResult(Count.of(otherResult))
                .pending(Count.of(pending))
                .total(Count.of(total))
                .build();
    }

    /**
     * Writes the counts of this block, in the form's order, into an array. This is the fast way for
     * engines; {@code Form.readCounts} is its caller.
     *
     * @param target where to write 5 numbers
     * @param offset the index of the first
     * @param whenBlank what to write for a blank count
     */
    default void copyTo(long[] target, int offset, long whenBlank) {
        target[offset] = getUpheld().orElse(whenBlank);
        target[offset + 1] = getCorrected().orElse(whenBlank);
        target[offset + 2] = getOtherResult().orElse(whenBlank);
        target[offset + 3] = getPending().orElse(whenBlank);
        target[offset + 4] = getTotal().orElse(whenBlank);
    }

    /**
     * Fills in the total: the sum of the parts that are not blank, or blank if all are.
     *
     * @return a copy with that total
     * @throws IllegalArgumentException if the sum is over 2<sup>53</sup> − 1
     */
    default ChallengeCounts withTotals() {
        return Totals.of(this);
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChallengeCounts}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableChallengeCounts.Builder {
        Builder() {
            upheld(Count.blank());
            corrected(Count.blank());
            otherResult(Count.blank());
            pending(Count.blank());
            total(Count.blank());
        }
    }
}
