package org.disclosurereport.documents.prose;

/** What introduces a list, and what it claims about it. */
enum Mark {
    /** 其中: no promise. */
    PLAIN,
    /** 主要包括: some of it. */
    OPEN,
    /** 分别为, 由 … 构成: all of it. */
    CLOSED,
    /** A colon or a bracket alone. */
    WORDLESS,
    /** 按内容分, 在公开的信息中: a list of the total before, perhaps one more. */
    AGAIN;

    /** {@return the mark that a word is, given the mark before it (其中主要有)} */
    static Mark of(Sense sense, Mark before, boolean mainly) {
        if (before == OPEN || mainly || sense == Sense.INCLUDING) {
            return OPEN;
        }
        return sense == Sense.OF_WHICH ? PLAIN : CLOSED;
    }
}
