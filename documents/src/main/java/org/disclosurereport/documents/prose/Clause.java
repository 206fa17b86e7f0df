package org.disclosurereport.documents.prose;

import org.disclosurereport.documents.prose.Listing.Mark;
import org.jspecify.annotations.Nullable;

/** Where in its sentence a reader is: the clause that punctuation, brackets and marks have begun. */
final class Clause {
    private static final long BESIDE_MARKS =
            Sense.EMPTY | Sense.set(Sense.INFORMATION, Sense.MAINLY, Sense.AMOUNT, Sense.SUM, Sense.PUBLISH);

    private final Tokens tokens;
    /** The bracket it is in, −1 for none. */
    final int bracket;
    /** Whether it is in a bracket within the name or the words before a number: no list has its numbers. */
    final boolean note;

    /** The first token of the words that lead to the next number. */
    int from;
    /** The first token of the clause before, if that has no number; else −1. */
    int previous;
    /** The strongest separator since the number before. */
    @Nullable
    Sense separator;
    /** What introduces a list that the next number begins. */
    @Nullable
    Mark mark;
    /** Whether a colon follows the mark. */
    boolean introduced;
    /** Whether parts of what the form counts follow. */
    boolean ofWhich;
    /** The number whose parts follow. */
    @Nullable
    Counted whole;
    /** The number read last. */
    @Nullable
    Counted last;

    private int other = -1;

    private Clause(Tokens tokens, int from, int bracket, boolean note, boolean ofWhich, @Nullable Counted last) {
        this.tokens = tokens;
        this.from = from;
        this.previous = -1;
        this.bracket = bracket;
        this.note = note;
        this.ofWhich = ofWhich;
        this.last = last;
    }

    /** The first clause of a sentence. */
    static Clause ofSentence(Tokens tokens) {
        return new Clause(tokens, 0, -1, false, false, null);
    }

    /** {@return the first clause in a bracket; this one continues behind it} */
    Clause inBracket(int open, boolean inNote) {
        Clause inner = new Clause(tokens, open + 1, open, note || inNote, ofWhich, last);
        inner.whole = inNote ? null : last;
        return inner;
    }

    /** Continues behind a bracket that belongs to the number before it. */
    void passBracket(int next) {
        from = next;
        mark = null;
        introduced = false;
        if (last != null) {
            last.next = next;
        }
    }

    /** Begins anew behind a number. */
    void begin(int next) {
        from = next;
        previous = -1;
        separator = null;
        mark = null;
        introduced = false;
    }

    /** Begins anew behind a bracket without a partner. */
    void beginBehindBracket(int next) {
        separate(Sense.COMMA);
        previous = -1;
        from = next;
    }

    /** Notes a number that counts nothing. */
    void passOther(int token) {
        other = token;
    }

    /** {@return whether a number is in the clause up to a token} */
    boolean hasNumber(int end) {
        return other >= from && other < end || last != null && last.token >= from && last.token < end || from > end;
    }

    /** {@return a number of the clause, given the token behind the words that follow it} */
    Counted counted(int token, int tail) {
        Counted counted = new Counted(token, from, tail, separator, mark, introduced, ofWhich, bracket);
        boolean ofWhole = ofWhich || bracket >= 0 && !note;
        counted.whole = ofWhole ? whole : null;
        return counted;
    }

    /** Notes that a mark introduces a list, or the parts of what the form counts. */
    void introduce(Mark with, int at, boolean ofForm) {
        mark = with;
        introduced = false;
        ofWhich = ofForm;
        whole = ofWhich && last != null ? last : whole;
        from = at + 1;
    }

    /** 予以公开的86件申请中，…: what follows is a part of the figure read last, as behind 其中; behind another number it may be anything. */
    void beginAmong(int separator) {
        boolean among = tokens.is(separator, Sense.COMMA) && tokens.is(separator - 1, Sense.AMONG);
        if (among && last != null && last.target != null && last.next <= from) {
            ofWhich = true;
            whole = last;
        }
    }

    /** 其中，政策文件：12条；工作动态：30条: a colon between the name of a category and its number adds nothing. */
    boolean endsWithName(int colon, boolean inList) {
        return from < colon && tokens.is(colon + 1, Sense.COUNT) && !hasNumber(colon) && (mark != null || inList);
    }

    /** Notes a separator; a stronger one stays. */
    void separate(Sense with) {
        boolean kept = separator == Sense.SEMICOLON || separator != null && with == Sense.PAUSE;
        separator = kept ? separator : with;
    }

    /** {@return whether the words up to a token add nothing, so that a mark there begins its clause} */
    boolean isNeutral(int end) {
        for (int i = from; i < end; i++) {
            if (!tokens.isAny(i, BESIDE_MARKS)) {
                return false;
            }
        }
        return true;
    }

    /** 在主动公开的信息中, 按内容分, 从渠道看: words without a number after which a list of the total before follows. */
    boolean leadsToList(int end) {
        int word = end - 1;
        if (word <= from) {
            return false;
        }
        if (tokens.is(word, Sense.DIVIDED)) {
            return tokens.isAny(from, Sense.set(Sense.ACCORDING_TO, Sense.OF_WHICH));
        }
        boolean ofInformation = tokens.isAny(word - 1, Sense.set(Sense.INFORMATION, Sense.PUBLISH))
                || tokens.is(word - 1, Sense.FILLER) && tokens.is(from, Sense.FILLER);
        return tokens.is(word, Sense.AMONG) && ofInformation;
    }
}
