package org.disclosurereport.validation.diagnosis;

/** What can become of a number's digits when it is typed. Numbers are 0 or more. */
final class Digits {
    private static final long[] POWERS = new long[19];

    static {
        long power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private Digits() {}

    /** {@return how many digits a number has; 1 for 0} */
    static int count(long value) {
        int count = 1;
        while (count < POWERS.length && value >= POWERS[count]) {
            count++;
        }
        return count;
    }

    /** {@return whether both have as many digits, and all but one are the same} */
    static boolean isOneReplaced(long one, long other) {
        if (one == other || count(one) != count(other)) {
            return false;
        }
        long difference = Math.abs(one - other);
        while (difference % 10 == 0) {
            difference /= 10;
        }
        if (difference > 9) {
            return false;
        }
        int differing = 0;
        for (long a = one, b = other; a > 0 || b > 0; a /= 10, b /= 10) {
            differing += a % 10 == b % 10 ? 0 : 1;
        }
        return differing == 1;
    }

    /** {@return whether leaving out one digit of the longer gives the shorter; leading zeros don't count} */
    static boolean isOneDropped(long longer, long shorter) {
        if (longer < 10 || shorter >= longer) {
            return false;
        }
        for (int place = 0; place < count(longer); place++) {
            if (longer / POWERS[place + 1] * POWERS[place] + longer % POWERS[place] == shorter) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether swapping two neighboring digits of one gives the other; leading zeros don't count} */
    static boolean areTwoSwapped(long one, long other) {
        long difference = Math.abs(one - other);
        if (difference == 0 || difference % 9 != 0) {
            return false;
        }
        long larger = Math.max(one, other);
        long smaller = Math.min(one, other);
        for (int place = 0; place + 1 < count(larger); place++) {
            long low = larger / POWERS[place] % 10;
            long high = larger / POWERS[place + 1] % 10;
            if (larger - (high - low) * 9 * POWERS[place] == smaller) {
                return true;
            }
        }
        return false;
    }
}
