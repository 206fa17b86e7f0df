package org.disclosurereport;

import java.math.BigDecimal;

/** The unit of an {@link Amount}, as the form or the body prints it. */
public enum MoneyUnit implements Named {
    /** 元, one yuan. */
    YUAN("元"),
    /** 万元, ten thousand yuan. */
    WAN_YUAN("万元");

    /** 10^4 yuan make one 万元. */
    private static final int YUAN_DIGITS = 4;

    private final String label;

    MoneyUnit(String label) {
        this.label = label;
    }

    /**
     * Says an amount in another unit, exactly.
     *
     * @param amount an amount in this unit
     * @param target the unit wanted
     * @return the same amount in that unit
     */
    public BigDecimal convert(BigDecimal amount, MoneyUnit target) {
        if (this == target) {
            return amount;
        }
        return this == YUAN ? amount.movePointLeft(YUAN_DIGITS) : amount.movePointRight(YUAN_DIGITS);
    }

    /** {@return the Chinese label, 元 or 万元} */
    public String getLabel() {
        return label;
    }
}
