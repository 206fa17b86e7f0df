package org.disclosurereport.stated;

import org.disclosurereport.Named;

/** Whom a figure told in the prose covers, from the scope words beside it. */
public enum FigureScope implements Named {
    /** No scope word stands beside the figure. */
    UNSTATED("未说明"),
    /** The body alone (本机关, 我局). */
    BODY("本机关"),
    /** The whole area (全市, 全区, 全县). */
    AREA("本行政区域"),
    /** Handled by an office on behalf of its government (政府办代表区政府). */
    ON_BEHALF("代表政府");

    private final String label;

    FigureScope(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
