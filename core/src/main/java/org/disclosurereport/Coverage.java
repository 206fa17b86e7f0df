package org.disclosurereport;

/** Whom the numbers of a report cover. */
public enum Coverage implements Named {
    /** The body alone. */
    BODY("本机关"),
    /** The whole area: the body's departments and lower bodies too. */
    AREA("本行政区域");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
