package org.disclosurereport.documents.source;

import org.disclosurereport.documents.SourcePlace;

/**
 * A paragraph, or a line where the document has only lines; never a line break in it.
 *
 * <p>Tabs and pipes stay in the text: a flattened table is lines, and what its cells are is for the recogniser.
 *
 * @param text the characters as they stand, blanks at the ends cut but not tabs
 * @param heading whether the document marks it as a heading (a Markdown #, an h1 … h6, a heading style); many headings
 *     aren't marked
 * @param place where it stands
 */
public record TextBlock(String text, boolean heading, SourcePlace place) implements Block {
    /**
     * Keeps what a report can hold.
     *
     * @param text the characters; what no text of a report may hold becomes U+FFFD
     * @param heading whether the document marks it as a heading
     * @param place where it stands
     */
    public TextBlock {
        text = Characters.holdable(text);
    }

    @Override
    public long characters() {
        return text.length();
    }

    @Override
    public int lines() {
        return 1;
    }
}
