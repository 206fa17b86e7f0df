package org.disclosurereport.documents.prose;

/** What a token of the prose is: a word of a known sense, a number, or punctuation. */
enum Term {
    // Words; what each is for stands in the lexicon.
    REQUEST,
    INFORMATION,
    RECEIVE,
    NEW,
    ANSWER,
    NOT,
    CARRY,
    PREVIOUS_YEAR,
    NEXT_YEAR,
    THIS_YEAR,
    GRANTED,
    PARTLY_GRANTED,
    GRANTED_OR_PARTLY_GRANTED,
    REFUSED,
    UNAVAILABLE,
    NOT_PROCESSED,
    OTHER_HANDLING,
    RECONSIDERATION,
    LITIGATION,
    CASES,
    PART,
    REASON,
    COMPARISON,
    PERIOD,
    ELSEWHERE,
    BODY,
    AREA,
    ON_BEHALF,
    FILLER,
    AMOUNT,
    OF_WHICH,
    RESPECTIVELY,
    INCLUDING,
    MAINLY,
    AND_SO_ON,
    SHARE,
    CHANNEL,
    THROUGH,
    PUBLISH,
    ACTION,
    FEE,
    COLLECT,
    // Numbers.
    QUANTITY,
    MONEY,
    YEAR,
    NUMBER,
    // What is left.
    TEXT,
    COMMA,
    PAUSE,
    SEMICOLON,
    COLON,
    OPEN,
    CLOSE;

    private final long bit = 1L << ordinal();

    /** {@return the bit that stands for it in a set} */
    long bit() {
        return bit;
    }

    /** {@return whether a set has it} */
    boolean in(long set) {
        return (set & bit) != 0;
    }

    /** {@return the set of some terms} */
    static long set(Term... terms) {
        long set = 0;
        for (Term term : terms) {
            set |= term.bit;
        }
        return set;
    }
}
