package org.disclosurereport.validation.search;

/** How many steps are left; counted, so that a result is the same on every machine. Not thread-safe. */
public final class Budget {
    private long left;
    private boolean met;

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
        met |= left < 0;
        return !met;
    }

    /** {@return the steps that are left, 0 or more} */
    public long left() {
        return Math.max(0, left);
    }

    /** Makes an end to it: a number grew beyond what is counted exactly. */
    void meet() {
        met = true;
    }

    /** {@return whether more was asked for than there was} */
    public boolean isMet() {
        return met;
    }
}
