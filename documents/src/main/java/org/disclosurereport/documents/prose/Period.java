package org.disclosurereport.documents.prose;

/**
 * The time that numbers are of, as far as the words before them say: the year reported, another one, a part of a year, or
 * several years named together (2023年和2024年分别收到17件和8件).
 *
 * @param other whether the year named last is another than the one reported
 * @param span whether a part of a year or many years are named: 第四季度, 上半年, 2008年以来
 * @param named how many years are named together
 * @param turn which of them is the one reported, counted from 0; −1 for none
 */
record Period(boolean other, boolean span, int named, int turn) {
    /** The year reported, named or not. */
    static final Period REPORTED = new Period(false, false, 1, 0);

    static final Period OTHER = new Period(true, false, 1, -1);

    /** More years than anybody tells a number of each. */
    private static final int MOST = 30;

    /** {@return whether a number is not of the year reported} */
    boolean isOther() {
        return other || span || isSeveral();
    }

    /** {@return whether what is denied is not denied for the year reported: of several years it is denied for each} */
    boolean leavesOpen() {
        return span || (isSeveral() ? turn < 0 : other);
    }

    /** {@return whether years are named together, so that each has a number of its own or all have one} */
    boolean isSeveral() {
        return named > 1;
    }

    /** {@return this time after one more year: another one alone, or named together with those before} */
    Period with(boolean reported, boolean joined, long between) {
        if (!joined) {
            return reported ? REPORTED : OTHER;
        }
        int all = (int) Math.min(MOST, named + Math.max(0, between) + 1);
        return new Period(!reported, false, all, reported ? all - 1 : turn);
    }

    /** {@return a part of the year: the year stays} */
    Period ofPart() {
        return new Period(other, true, named, turn);
    }

    /** {@return the whole year: 全年 behind 2023年 is the whole of that year} */
    Period ofWhole() {
        return new Period(other, false, named, turn);
    }

    /** {@return many years: one that they begin with (2008年以来) is none that the words behind are of} */
    Period ofMany() {
        return new Period(false, true, 1, 0);
    }
}
