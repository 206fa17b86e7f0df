package org.disclosurereport.stated;

import org.disclosurereport.Named;

/** What a list of categories claims about the total stated with it. */
public enum BreakdownKind implements Named {
    /** The list is complete, or the words say so (分别为, 由…构成, a last item 其他), so the categories add up to the total. */
    CLOSED("全部列举"),
    /** The words promise nothing (a plain 其中): the categories may add up to the total, or be some of it only. */
    LISTED("逐项列举"),
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
