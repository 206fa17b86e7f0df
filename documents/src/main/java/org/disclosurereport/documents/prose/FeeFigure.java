package org.disclosurereport.documents.prose;

import org.disclosurereport.Named;

/** The three figures of the information processing fee, which section 六 holds and no table. */
enum FeeFigure implements Named {
    /** How many notices asked for it. */
    FEE_NOTICES,
    /** What they asked for, in yuan. */
    FEE_NOTICES_AMOUNT,
    /** What was received, in yuan. */
    PROCESSING_FEE
}
