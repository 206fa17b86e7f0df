package org.disclosurereport;

import org.disclosurereport.internal.Totals;
import org.immutables.value.Value;

/**
 * Table 四, 政府信息公开行政复议、行政诉讼情况: challenges by way of law, and what became of them.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Challenges implements WithChallenges permits ImmutableChallenges {
    Challenges() {}

    /** {@return 行政复议} */
    public abstract ChallengeCounts getReconsideration();

    /** {@return 行政诉讼（未经复议直接起诉）} */
    public abstract ChallengeCounts getLitigationDirect();

    /** {@return 行政诉讼（复议后起诉）} */
    public abstract ChallengeCounts getLitigationAfterReconsideration();

    /**
     * Fills in every total from its parts: the sum of the parts that are not blank, or blank if all
     * are. Rows that are no totals keep their parts.
     *
     * @return a copy with those totals
     * @throws IllegalArgumentException if a sum is over 2<sup>53</sup> − 1
     */
    public Challenges withTotals() {
        return Totals.of(this);
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Challenges}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableChallenges.Builder {
        Builder() {
            reconsideration(Blank.CHALLENGE_COUNTS);
            litigationDirect(Blank.CHALLENGE_COUNTS);
            litigationAfterReconsideration(Blank.CHALLENGE_COUNTS);
        }

        /**
         * Fills in every total from its parts, so that nobody adds by hand: the sum of the parts that
         * are not blank, or blank if all are. Totals set before are replaced.
         *
         * @return this builder
         * @throws IllegalArgumentException if a sum is over 2<sup>53</sup> − 1
         */
        public Builder withTotals() {
            return from(build().withTotals());
        }
    }
}
