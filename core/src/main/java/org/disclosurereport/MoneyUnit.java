package org.disclosurereport;

/** The unit of an {@link Amount}, as the form or the body prints it. */
public enum MoneyUnit implements Named {
    /** 元, one yuan. */
    YUAN("元"),
    /** 万元, ten thousand yuan. */
    WAN_YUAN("万元");

    private final String label;

    MoneyUnit(String label) {
        this.label = label;
    }

    /** {@return the Chinese label, 元 or 万元} */
    public String getLabel() {
        return label;
    }
}
