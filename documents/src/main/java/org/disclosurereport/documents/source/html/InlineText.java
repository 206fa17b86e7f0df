package org.disclosurereport.documents.source.html;

import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;

/**
 * Gathers the text of one block of a page from its runs, with blanks as a browser shows them: a run of blanks and line
 * ends of the source is one blank, also over the borders of elements, and none stands beside a line break.
 */
final class InlineText {
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private boolean blankBefore;
    private long controls;

    InlineText(Budget budget) {
        this.budget = budget;
    }

    void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                blankBefore = true;
            } else if (Characters.isPlain(c) || !isLeftOut(c)) {
                if (blankBefore && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                blankBefore = false;
                text.append(Characters.isNoBreakBlank(c) ? ' ' : c);
            }
        }
        budget.useCharacters(run.length());
    }

    private boolean isLeftOut(char c) {
        controls += Characters.isControl(c) ? 1 : 0;
        return Characters.isInvisible(c);
    }

    /** {@return how many control characters were left out} */
    long controls() {
        return controls;
    }

    void appendPreformatted(String run) {
        budget.useCharacters(run.length());
        controls += Characters.controls(run);
        text.append(run);
        blankBefore = false;
    }

    void breakLine() {
        text.append('\n');
        blankBefore = false;
    }

    /** Hands the text over and begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        blankBefore = false;
        return taken;
    }
}
