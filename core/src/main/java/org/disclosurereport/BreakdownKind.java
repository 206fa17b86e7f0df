package org.disclosurereport;

/** What a list of categories claims about the total told with it. */
public enum BreakdownKind implements Named {
    /** The list is complete, so the categories add up to the total (其中：…). */
    CLOSED("全部列举"),
    /** The list names some categories only (主要包括 …). */
    OPEN("部分列举"),
    /** The total is rounded (余, 多, 近), so nothing follows from the categories. */
    ROUNDED("约数");

    private final String label;

    BreakdownKind(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
