package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which words belong to a number: those that lead to it, those behind it, the numbers told together with it, and the
 * words that make of one a none. It looks at tokens and changes nothing.
 */
final class Surroundings {
    private static final long NUMBERS = Sense.set(Sense.COUNT, Sense.MONEY);
    private static final long BOUNDARIES =
            Sense.set(Sense.COMMA, Sense.SEMICOLON, Sense.COLON, Sense.OPEN, Sense.CLOSE);
    private static final long TAIL_ENDS =
            BOUNDARIES | NUMBERS | Sense.set(Sense.PAUSE, Sense.OF_WHICH, Sense.NAMELY, Sense.UNCLEAR);
    private static final long BESIDE_NUMBER =
            Sense.EMPTY | Sense.set(Sense.SUM, Sense.AMOUNT, Sense.COMMA, Sense.PAUSE, Sense.SHARE, Sense.PERCENT);
    private static final long BESIDE_DENIAL = Sense.EMPTY | Sense.YEARS | Sense.set(Sense.INFORMATION, Sense.JOINT);
    private static final long GETTING = Sense.set(Sense.RECEIVE, Sense.NEW, Sense.OCCUR);
    private static final long UNLEADING = Sense.EMPTY | Sense.YEARS | Sense.set(Sense.SUM, Sense.AMOUNT, Sense.JOINT);

    /** A number in brackets belongs to no more words than these. */
    private static final int LONGEST_LEAD = 40;

    private static final long ITEM_VERBS = Sense.set(Sense.THROUGH, Sense.PUBLISH, Sense.ACTION);
    private static final long MEANINGFUL_VERBS = Sense.set(Sense.RECEIVE, Sense.NEW, Sense.ANSWER, Sense.ISSUE);
    private static final long MARKS = Sense.set(Sense.OF_WHICH, Sense.INCLUDING, Sense.RESPECTIVELY, Sense.NAMELY);

    private final Tokens tokens;

    Surroundings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the token behind the words that follow a number in its clause} */
    int tail(int at) {
        int tail = at + 1;
        if (tokens.is(tail, Sense.OPEN)
                && tokens.partner(tail) > 0
                && tokens.numbers(tail, tokens.partner(tail)) == 0) {
            // 10件（50%）予以公开
            tail = tokens.partner(tail) + 1;
        }
        while (tail < tokens.size() && !tokens.isAny(tail, TAIL_ENDS)) {
            tail++;
        }
        return tail;
    }

    /**
     * A clause that says no more than 共 takes what is counted from the clause before it: 收到申请，共21件. What is told behind
     * the number (10件予以公开) isn't told before it: 在办结的申请中 says only of what the number is.
     */
    int leadStart(Counted counted, Clause clause, Topic topic) {
        int from = counted.from;
        int token = counted.token;
        boolean outcome = (tokens.meaning(token + 1, counted.tailEnd) & ~Sense.REQUEST.bit()) != 0;
        if (outcome && endsAmong(from, token)) {
            return token;
        }
        boolean empty = tokens.meaning(from, token) == 0 && (tokens.roles(from, token) & ~UNLEADING) == 0;
        boolean previous = empty && clause.previous >= 0 && counted.mark == null;
        boolean domain = previous && outcome && (endsAmong(clause.previous, from - 1) || isStated(counted, topic));
        return previous && !domain ? clause.previous : from;
    }

    /** {@return whether what is told behind a number states something by itself} */
    private boolean isStated(Counted counted, Topic topic) {
        long meaning = tokens.meaning(counted.token + 1, counted.tailEnd);
        return StatementTable.stated(meaning, 0, topic, tokens.is(counted.token, Sense.MONEY)) != null;
    }

    /** 在收到的申请中, 办结的申请里共: whether words end so, beside those that add nothing. */
    private boolean endsAmong(int from, int to) {
        int last = to - 1;
        while (last > from && tokens.isAny(last, Sense.EMPTY | Sense.SUM.bit())) {
            last--;
        }
        return last >= from && tokens.is(last, Sense.AMONG);
    }

    /** {@return the first token that is no punctuation} */
    int skipSeparators(int first, int token) {
        int next = first;
        while (next < token && tokens.isAny(next, BOUNDARIES | Sense.PAUSE.bit())) {
            next++;
        }
        return Math.min(next, token);
    }

    /** {@return the number that follows a word after others that add nothing, −1 when another word does} */
    int firstNumber(int at) {
        int next = at;
        while (tokens.isAny(next, Sense.EMPTY | Sense.set(Sense.PUBLISH, Sense.SUM))) {
            next++;
        }
        return tokens.is(next, Sense.COUNT) ? next : -1;
    }

    /** {@return a number and those that nothing but a mark or 和 parts from it: 15件、12件和8件} */
    List<Integer> joinedNumbers(int first) {
        List<Integer> joined = new ArrayList<>();
        int next = first;
        while (tokens.isAny(next, NUMBERS)) {
            joined.add(next++);
            while (tokens.isAny(next, Sense.set(Sense.PAUSE, Sense.COMMA, Sense.JOINT))) {
                next++;
            }
        }
        return joined;
    }

    /**
     * {@return the number that a bracket has beside words that add nothing (共10件，占50%), −1 if it has more, or if no words
     * right before it could say what it counts}
     *
     * @param from the first token of the words before
     */
    int onlyNumber(int open, int close, int from) {
        if (open == from || open - from > LONGEST_LEAD || tokens.is(open - 1, Sense.CLOSE)) {
            return -1;
        }
        int number = -1;
        for (int i = open + 1; i < close; i++) {
            if (tokens.isAny(i, NUMBERS) && number < 0) {
                number = i;
            } else if (!tokens.isAny(i, BESIDE_NUMBER)) {
                return -1;
            }
        }
        return number;
    }

    /** 未收到一件申请, 一件申请也没有收到: one that there isn't. 未办结1件 is one. */
    boolean isNotEvenOne(int at, int from) {
        if (tokens.value(at) != 1 || !tokens.hasUnit(at) || !tokens.is(at, Sense.COUNT)) {
            return false;
        }
        boolean denied = false;
        for (int i = from; i < at; i = tokens.next(i)) {
            if (tokens.is(i, Sense.NOT)) {
                denied = true;
            } else if (denied && !tokens.isAny(i, BESIDE_DENIAL) && (tokens.meaning(i, i + 1) & GETTING) == 0) {
                return false;
            }
        }
        return denied || isDeniedBehind(at);
    }

    private boolean isDeniedBehind(int at) {
        int end = tail(at);
        for (int i = at + 1; i + 1 < end; i++) {
            if (tokens.is(i, Sense.NOT) && (tokens.meaning(i + 1, i + 2) & GETTING) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the words before a number begin with what is done, not with a name} */
    boolean beginsWithVerb(Counted counted) {
        int first = counted.from;
        return first < counted.token
                && (tokens.isAny(first, ITEM_VERBS) || (tokens.meaning(first, first + 1) & MEANINGFUL_VERBS) != 0);
    }

    /** {@return whether a word that introduces a list follows a number} */
    boolean isFollowedByList(int token) {
        int next = token + 1;
        while (tokens.isAny(next, Sense.set(Sense.COMMA, Sense.PAUSE, Sense.OPEN))) {
            next++;
        }
        return tokens.isAny(next, MARKS);
    }

    /** {@return the next token that denies, the end when there is none} */
    int nextDenial(int from, int end) {
        int next = from;
        while (next < end && !tokens.is(next, Sense.NOT)) {
            next = tokens.next(next);
        }
        return Math.min(next, end);
    }

    /** {@return the last word that composes (构成), −1 without one} */
    int lastComposed() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, Sense.COMPOSED)) {
                return i;
            }
        }
        return -1;
    }
}
