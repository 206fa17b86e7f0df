package org.disclosurereport.documents.prose;

import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** What the words before a number were about: it says what a clause counts that names it no more (其中维持 2 件). */
enum Topic {
    NONE(""),
    REQUESTS("申请"),
    RECONSIDERATIONS("复议"),
    LITIGATIONS("诉讼"),
    CHALLENGES("复议诉讼"),
    REGULATIONS("规章"),
    DOCUMENTS("文件"),
    DECISIONS("决定"),
    FEE("处理费"),
    NOTICES("通知"),
    CHARGES("收费"),
    /** Consultations, proposals, complaints: nothing of the form. */
    ELSEWHERE("其他");

    /** Any of requests, reconsiderations and lawsuits of this subject. */
    static final String DISPUTES = "争议";

    /** They name nothing that the form counts. */
    private static final long VERBS = Sense.set(
            Sense.RECEIVE,
            Sense.NEW,
            Sense.ANSWER,
            Sense.CARRY,
            Sense.ONGOING,
            Sense.PREVIOUS_YEAR,
            Sense.NEXT_YEAR,
            Sense.OCCUR,
            Sense.ISSUE,
            Sense.REPEAL,
            Sense.IN_FORCE,
            Sense.COLLECT,
            Sense.TOTAL_AMOUNT,
            Sense.COMMERCIAL,
            Sense.CITIZEN);
    /** The groups of outcomes that have reasons. */
    static final long GROUPS = Sense.set(Sense.REFUSED, Sense.UNAVAILABLE, Sense.NOT_PROCESSED, Sense.OTHER_HANDLING);

    private static final long OUTCOMES = GROUPS | Sense.set(Sense.GRANTED, Sense.PARTLY_GRANTED);

    private static final long REQUEST_WORDS = Sense.set(
            Sense.REQUEST,
            Sense.GRANTED_OR_PARTLY_GRANTED,
            Sense.PARTLY_GRANTED,
            Sense.REFUSED,
            Sense.UNAVAILABLE,
            Sense.NOT_PROCESSED,
            Sense.OTHER_HANDLING,
            Sense.NOT_HELD,
            Sense.REQUIRES_CREATION,
            Sense.STILL_UNCLEAR);

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    /** {@return the topic that a word of the table of statements names} */
    static Topic of(String word) {
        for (Topic topic : values()) {
            if (topic.word.equals(word)) {
                return topic;
            }
        }
        throw new IllegalArgumentException("topic must be one of the table's, was " + word);
    }

    /** {@return what a section is about before its text says it} */
    static Topic of(Section section) {
        return switch (section) {
            case REQUESTS -> REQUESTS;
            case CHALLENGES -> CHALLENGES;
            case OTHER_MATTERS -> FEE;
            case OVERVIEW, PROACTIVE_DISCLOSURE, PROBLEMS_AND_IMPROVEMENTS -> NONE;
        };
    }

    /** {@return the topic that the senses of a clause set, null when they set none} */
    static @Nullable Topic of(long meaning) {
        boolean reconsideration = Sense.RECONSIDERATION.in(meaning);
        boolean litigation = (meaning & Sense.set(Sense.LITIGATION, Sense.DIRECT, Sense.AFTER_RECONSIDERATION)) != 0;
        if (Sense.CASES.in(meaning) || reconsideration && litigation) {
            return CHALLENGES;
        }
        if (reconsideration) {
            return RECONSIDERATIONS;
        }
        if (litigation) {
            return LITIGATIONS;
        }
        if (Sense.NOTICE.in(meaning)) {
            return NOTICES;
        }
        if (Sense.PROCESSING_FEE.in(meaning)) {
            return FEE;
        }
        if (Sense.ADMINISTRATIVE_FEE.in(meaning)) {
            return CHARGES;
        }
        if (Sense.NORMATIVE_DOCUMENT.in(meaning)) {
            return DOCUMENTS;
        }
        if (Sense.REGULATION.in(meaning)) {
            return REGULATIONS;
        }
        if ((meaning & Sense.set(Sense.LICENSING, Sense.PENALTY, Sense.COERCIVE_MEASURE)) != 0) {
            return DECISIONS;
        }
        return (meaning & REQUEST_WORDS) != 0 ? REQUESTS : null;
    }

    boolean isDispute() {
        return this == REQUESTS || this == RECONSIDERATIONS || this == LITIGATIONS || this == CHALLENGES;
    }

    /** {@return whether this topic is known where another is asked for} */
    boolean is(Topic asked) {
        return this == asked || asked == FEE && this == NOTICES;
    }

    /** {@return whether some senses name what the form counts, verbs alone don't} */
    static boolean namesFormMatter(long meaning) {
        return (meaning & ~VERBS) != 0;
    }

    /** {@return whether a sentence names several outcomes of requests, or requests that are carried: all of it is about them} */
    static boolean isOfOutcomes(long meaning) {
        boolean flow = Sense.NEW.in(meaning) && Sense.ANSWER.in(meaning);
        return isOfSeveralOutcomes(meaning) || Sense.CARRY.in(meaning) && (Sense.REQUEST.in(meaning) || flow);
    }

    /** {@return whether a sentence names several outcomes of requests} */
    static boolean isOfSeveralOutcomes(long meaning) {
        return Long.bitCount(meaning & OUTCOMES) > 1;
    }
}
