package org.disclosurereport.batch.review;

import java.util.Locale;

/** Where an {@link Opinion} comes from, in the order in which opinions are listed. */
public enum OpinionKind {
    /** Cells that are likely wrong with high confidence, and the findings that they explain. */
    CAUSE,
    /** A doubt about the reading of the document. */
    DOUBT,
    /** A finding of a rule that no cause explains. */
    FINDING,
    /** A rule that failed, so that what it would have found is unknown. */
    FAILURE;

    /** {@return the stable id, such as {@code cause}} */
    public String getId() {
        return name().toLowerCase(Locale.ROOT);
    }
}
