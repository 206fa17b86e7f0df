package org.disclosurereport.documents.recognition;

import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * Where a scan is: outside of the tables, in one of rows, or in table 四. What a token of a line means depends on it.
 *
 * <p>Each question takes the token when the answer is yes.
 */
abstract sealed class OpenTable permits OpenTable.Outside, OpenRows, OpenChallenges {
    /** The section whose table is open; null outside. */
    abstract @Nullable Section section();

    /** Takes a value. */
    abstract void value(Token token);

    /** Whether a text is the rest of the label that is open. */
    boolean continuesLabel(Token token) {
        return false;
    }

    /** Whether a text is a label with its values stuck to it: 规章000. */
    boolean isGlued(Token token) {
        return false;
    }

    /** Whether a text is a misprinted head, or several heads in one. */
    boolean isNearHead(Token token) {
        return false;
    }

    /** Whether a text that is no label stands in the place of a value, or means nothing here. */
    boolean takesText(Token token) {
        return false;
    }

    /** What was begun is over: a heading or a paragraph stands there. */
    void interrupt() {}

    /** Whether a paragraph ends the table. */
    boolean endsAtProse() {
        return false;
    }

    /** No table is open. */
    static final class Outside extends OpenTable {
        @Override
        @Nullable
        Section section() {
            return null;
        }

        @Override
        void value(Token token) {
            // A number outside of the tables is the prose's.
        }
    }
}
