package org.disclosurereport.validation.search;

/** How many steps are left; counted, so that a result is the same on every machine. Not thread-safe. */
public final class Budget {
    private long left;
    private boolean exhausted;

    /**
     * Makes a budget.
     *
     * @param steps how many steps it allows
     */
    public Budget(long steps) {
        this.left = steps;
    }

    /**
     * Takes steps.
     *
     * @param steps how many
     * @return whether they were there to take
     */
    boolean take(long steps) {
        left -= steps;
        exhausted |= left < 0;
        return !exhausted;
    }

    /** {@return the steps that are left, 0 or more} */
    public long left() {
        return Math.max(0, left);
    }

    /** Ends it: a number grew beyond what is counted exactly. */
    void exhaust() {
        exhausted = true;
    }

    /** {@return whether more was asked for than there was} */
    public boolean isExhausted() {
        return exhausted;
    }
}
