package org.disclosurereport.documents;

import org.disclosurereport.Named;

/** How sure the reading of a cell is. */
public enum Certainty implements Named {
    /** It stands where its labels say; nothing had to be chosen. */
    SURE("确定"),
    /** Several readings were possible, and the form's sums or the rest of the table leave this one; an issue says so. */
    CHECKED("经核对"),
    /** It may be wrong; an issue says why. A cell left blank because nothing safe could be read is unsure, too. */
    UNSURE("存疑"),
    /** The document has no such cell: it is blank, and an issue says so. */
    MISSING("缺失");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
