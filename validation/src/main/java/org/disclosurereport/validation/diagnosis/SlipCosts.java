package org.disclosurereport.validation.diagnosis;

/**
 * How unlikely each kind of slip is, in tenths of a bit: 10 more is half as likely.
 *
 * <p>A cost is made of three parts: the kind (how often it happens), the place (one of some 200 cells, or of their
 * neighbours), and what exactly became of the number (which digit, which other number). All costs are in this table and nowhere
 * else; how well they do is in the module's DIAGNOSIS.md, which the calibration writes.
 */
final class SlipCosts {
    /** One bit. */
    static final int BIT = 10;

    /** One of the cells. */
    static final int CELL = 75;
    /** One of the totals. */
    static final int TOTAL_CELL = 52;
    /** One of the pairs of neighbours. */
    static final int NEIGHBOURS = 85;
    /** One of the pairs of a line. */
    static final int PAIR = 115;

    static final int DIGIT_REPLACED = 20;
    static final int DIGIT_DROPPED = 28;
    static final int DIGIT_INSERTED = 28;
    static final int DIGITS_SWAPPED = 25;
    /** A slip that leaves a zero in front, which is then not printed. */
    static final int LEADING_ZERO = 20;

    static final int TOTAL_LEFT_AT_ZERO = 25;
    static final int TOTAL_NOT_UPDATED = 55;
    static final int SIGN_CHANGED = 40;
    static final int UNIT_CHANGED = 60;
    static final int CELLS_EXCHANGED = 30;
    /** Two cells of a line exchanged that are no neighbours. */
    static final int EXCHANGED_APART = 45;

    static final int VALUE_SLIPPED = 40;
    static final int BLOCK_SLIPPED = 50;
    static final int LINE_SHIFTED = 60;
    static final int AMOUNT_MOVED = 60;
    static final int OTHER_VALUE = 50;

    /** A slip that nobody thought of, and each cell of it: what the most likely explanation is doubted for if nothing else. */
    static final int UNHEARD = 250;

    static final int UNHEARD_CELL = 140;

    /** An explanation that costs more than this a cell may have a likelier one that takes a cell more. */
    static final int PLAUSIBLE_CELL = 75;

    /** What costs so much more than the most likely explanation changes nothing. */
    static final int HOPELESS = 100;

    /** One of ten digits. */
    static final int DIGIT = 33;

    private static final int[] LOG = new int[65];

    static {
        // 10 · log2, rounded, by repeated squaring in integers: no machine rounds it otherwise
        for (int n = 1; n < LOG.length; n++) {
            long power = 1;
            for (int i = 0; i < 10; i++) {
                power *= n;
            }
            LOG[n] = 63 - Long.numberOfLeadingZeros(power);
        }
    }

    private SlipCosts() {}

    /** {@return the cost of one choice among n, for n of 1 … 64} */
    static int oneOf(int n) {
        return LOG[Math.max(1, Math.min(n, LOG.length - 1))];
    }

    /** {@return the cost of a number told at random: larger ones are rarer} */
    static int value(long value) {
        return 15 + DIGIT * Digits.count(Math.abs(value));
    }
}
