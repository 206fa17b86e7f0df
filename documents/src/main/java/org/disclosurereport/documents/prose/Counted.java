package org.disclosurereport.documents.prose;

import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.Listing.Mark;
import org.jspecify.annotations.Nullable;

/** A number of things or of money in its clause: the words that lead to it, those behind it, and what became of it. */
final class Counted {
    /** Its token. */
    final int token;
    /** The first token of the words that lead to it. */
    final int from;
    /** The token behind the words that follow it in its clause. */
    final int tailEnd;
    /** The strongest separator since the number before; null when there is none. */
    final @Nullable Sense separator;
    /** What introduces a list that it begins, null when nothing does. */
    final @Nullable Mark mark;
    /** Whether a colon follows what introduces the list. */
    final boolean introduced;
    /** Whether 其中 or the like was before it in the sentence. */
    final boolean ofWhich;
    /** The bracket it is in, −1 for none. */
    final int bracket;

    /** The first token behind what it took. */
    int next;

    /** The share in per cent printed beside it, in 10<sup>−6</sup>, −1 for none. */
    long share = -1;

    @Nullable
    StatementFate fate;

    /** The number before it whose verb may be its verb as well, null when a stronger separator or a mark is between. */
    @Nullable
    Counted listedAfter;

    /** The meaningful senses of the words that say what it counts. */
    long meaning;

    /** The number that it is a part of, null when no words say that it is of one. */
    @Nullable
    Counted whole;

    /** The verbs that say what happened to what it counts. */
    long verbs;

    /** Whether it counts persons or bodies that did what the next number counts. */
    boolean acting;

    /** Whether it counts what was handled (办理), which may be what was answered or what was to be answered. */
    boolean handled;

    /** Whether the words before it name the disclosure of information. */
    boolean ofDisclosure;

    /** Whether it counts what was published. */
    boolean published;

    StatementPattern.@Nullable Target target;

    Counted(
            int token,
            int from,
            int tailEnd,
            @Nullable Sense separator,
            @Nullable Mark mark,
            boolean introduced,
            boolean ofWhich,
            int bracket) {
        this.token = token;
        this.from = from;
        this.tailEnd = tailEnd;
        this.separator = separator;
        this.mark = mark;
        this.introduced = introduced;
        this.ofWhich = ofWhich;
        this.bracket = bracket;
        this.next = token + 1;
    }

    /** {@return the first token of its clause: of the words that lead to it, or itself} */
    int first() {
        return Math.min(from, token);
    }
}
