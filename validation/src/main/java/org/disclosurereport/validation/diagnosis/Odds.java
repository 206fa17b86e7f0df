package org.disclosurereport.validation.diagnosis;

/** Weighs costs against each other in fixed-point integers, so that every machine weighs alike. */
final class Odds {
    /** What the most likely explanation weighs. */
    static final long ONE = 1L << 40;

    /** How much all others may weigh together for the most likely to be sure: one part in this many, see DIAGNOSIS.md. */
    static final long MARGIN = 20;

    /** The largest doubt that is sure. */
    static final long SURE = ONE / MARGIN;

    /** 2^40 · 2^(−n / 10), n = 0 … 9. */
    private static final long[] TENTHS = {
        1_099_511_627_776L,
        1_025_880_623_293L,
        957_180_466_911L,
        893_080_954_483L,
        833_273_994_645L,
        777_472_127_994L,
        725_407_145_419L,
        676_828_798_972L,
        631_503_599_063L,
        589_213_692_200L
    };

    private Odds() {}

    /** {@return what something weighs that costs more than the most likely explanation; {@link #ONE} if not more} */
    static long weight(int more) {
        if (more <= 0) {
            return ONE;
        }
        int halvings = more / SlipCosts.BIT;
        return halvings > 40 ? 0 : TENTHS[more % SlipCosts.BIT] >> halvings;
    }
}
