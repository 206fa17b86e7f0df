package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compares amounts that may be in yuan on one side and in 万元 on the other. Exact: no tolerance but the digits stated. */
public final class Money {
    /** 10^4 yuan make one 万元. */
    private static final int YUAN_DIGITS = 4;

    private Money() {}

    /**
     * {@return whether two amounts are the same but for the unit: one is 10 000 times the other, to the last digit that
     * the first has}
     *
     * @param stated an amount above 0
     * @param printed another
     */
    public static boolean differByUnit(BigDecimal stated, BigDecimal printed) {
        return stated.signum() > 0
                && (agree(stated, printed.movePointLeft(YUAN_DIGITS))
                        || agree(stated, printed.movePointRight(YUAN_DIGITS)));
    }

    /**
     * {@return whether an amount is another one, to the last digit that it has}
     *
     * @param stated the amount that may have fewer digits
     * @param exact the other
     */
    public static boolean agree(BigDecimal stated, BigDecimal exact) {
        return stated.compareTo(exact) == 0
                || stated.signum() > 0
                        && stated.compareTo(exact.setScale(
                                        Math.max(0, stated.stripTrailingZeros().scale()), RoundingMode.HALF_UP))
                                == 0;
    }
}
