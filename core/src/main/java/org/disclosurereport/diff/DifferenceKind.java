package org.disclosurereport.diff;

import org.disclosurereport.Named;

/** What happened to a property between two versions of a report. */
public enum DifferenceKind implements Named {
    /** Both versions have it, and not the same. */
    CHANGED("修改"),
    /** The version before has it, the one after doesn't. */
    REMOVED("删去"),
    /** The version after has it, the one before doesn't. */
    ADDED("新增");

    private final String label;

    DifferenceKind(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
