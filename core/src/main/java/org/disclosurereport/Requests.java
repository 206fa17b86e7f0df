package org.disclosurereport;

import org.disclosurereport.internal.Totals;
import org.immutables.value.Value;

/**
 * Table 三, 收到和处理政府信息公开申请情况: requests received and what became of them.
 *
 * <p>The form prints the relation 第一项加第二项之和，等于第三项加第四项之和; a value may break it, a rule tells.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Requests implements WithRequests permits ImmutableRequests {
    Requests() {}

    /** {@return 一、本年新收政府信息公开申请数量} */
    public abstract RequestCounts getNewlyReceived();

    /** {@return 二、上年结转政府信息公开申请数量} */
    public abstract RequestCounts getCarriedOver();

    /** {@return 三、本年度办理结果} */
    public abstract Outcomes getOutcomes();

    /** {@return 四、结转下年度继续办理} */
    public abstract RequestCounts getCarriedForward();

    /**
     * Fills in every total from its parts: the sum of the parts that are not blank, or blank if all
     * are. Rows that are no totals keep their parts.
     *
     * @return a copy with those totals
     * @throws IllegalArgumentException if a sum is over 2<sup>53</sup> − 1
     */
    public Requests withTotals() {
        return Totals.of(this);
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Requests}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableRequests.Builder {
        Builder() {
            newlyReceived(Blank.REQUEST_COUNTS);
            carriedOver(Blank.REQUEST_COUNTS);
            outcomes(Blank.OUTCOMES);
            carriedForward(Blank.REQUEST_COUNTS);
        }

        /**
         * Fills in every total from its parts, so that nobody adds by hand: the sum of the parts that
         * are not blank, or blank if all are. Totals set before are replaced; the parts of rows 一, 二
         * and 四 stay.
         *
         * @return this builder
         * @throws IllegalArgumentException if a sum is over 2<sup>53</sup> − 1
         */
        public Builder withTotals() {
            return from(build().withTotals());
        }
    }
}
