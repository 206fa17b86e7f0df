package org.disclosurereport.documents.prose;

import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;

/** What a number of a sentence says of one before it: what that includes, or that it counts something else. */
final class Wholes {
    private final Statements statements;

    // What the sentence told so far.
    private long received;
    private long carriedOver;

    Wholes(Statements statements) {
        this.statements = statements;
    }

    void beginSentence() {
        received = -1;
        carriedOver = 0;
    }

    /** Replaces or takes back a figure before one, where this one says more of it. */
    void revise(Counted counted, Clause clause) {
        StatedQuantity quantity = counted.target == null ? null : counted.target.quantity();
        Counted owner = clause.last;
        if (quantity == StatedQuantity.PARTLY_GRANTED
                && clause.bracket >= 0
                && owner != null
                && owner.next == clause.bracket
                && owner.target != null
                && owner.target.quantity() == StatedQuantity.GRANTED
                && clause.ofWhich) {
            statements.replaceQuantity(owner, StatedQuantity.GRANTED_OR_PARTLY_GRANTED);
        }
        Counted whole = counted.whole;
        if (whole != null && whole.handled && isBrought(quantity)) {
            // 办理236件（含上年结转16件）: answered or to be answered, nobody can tell.
            statements.withdraw(whole, StatementFate.SUM);
        }
        if (whole != null && whole.target != null && FigureReader.isOfDisclosureAmong(counted)) {
            statements.withdraw(whole, StatementFate.OTHER_MATTER);
        }
    }

    /**
     * Notes what was received and carried over.
     *
     * @return whether a figure is the two together, answered or not: 新收21件，上年结转2件，共办理23件
     */
    boolean isOfBrought(Counted counted, long value) {
        StatedQuantity quantity = counted.target == null ? null : counted.target.quantity();
        if (quantity == StatedQuantity.REQUESTS_CARRIED_OVER) {
            carriedOver = value;
        } else if (quantity == StatedQuantity.REQUESTS_RECEIVED) {
            received = value;
        }
        return counted.handled && carriedOver > 0 && received >= 0 && value == received + carriedOver;
    }

    private static boolean isBrought(@Nullable StatedQuantity quantity) {
        return quantity == StatedQuantity.REQUESTS_CARRIED_OVER || quantity == StatedQuantity.REQUESTS_RECEIVED;
    }
}
