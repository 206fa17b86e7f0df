package org.disclosurereport.population;

/**
 * Numbers that look random and follow from where they are drawn: SplitMix64, started from a seed and up to three numbers.
 *
 * <p>So a body's numbers of a year can be had without those of any other. Not thread-safe.
 */
final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    static Draws of(long seed, long one, long two, Purpose purpose) {
        return new Draws(mix(mix(mix(seed + STEP * (purpose.ordinal() + 1)) + one) + two * STEP));
    }

    /** What is drawn for, so that no two things hang together. */
    enum Purpose {
        NAMES,
        BODY,
        YEAR,
        FLOW,
        DOCUMENTS,
        ITEMS,
        PROSE,
        PLAN,
        SLIP,
        SENTENCES,
        PROBLEMS
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 up to a bound, which it never reaches. The bias is below one in 2^31 for the bounds used here. */
    int below(int bound) {
        state += STEP;
        return (int) (((mix(state) >>> 32) * bound) >>> 32);
    }

    /** A number from one bound to the other, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** A number of things of which there are so many thousandths on average: 2300 gives 2 or 3. */
    long whole(long thousandths) {
        return (thousandths + below(1000)) / 1000;
    }
}
