package org.disclosurereport.documents.source;

import org.disclosurereport.documents.SourcePlace;

/**
 * A cell of a table, merged or not.
 *
 * @param text its characters; lines within the cell are parted by a line feed
 * @param column the first column it covers after spans are laid out, from 0
 * @param columnSpan how many columns it covers, 1 or more
 * @param rowSpan how many rows it covers, 1 or more
 * @param place where it stands
 */
public record TableCell(String text, int column, int columnSpan, int rowSpan, SourcePlace place) {
    /**
     * Keeps what a report can hold.
     *
     * @param text its characters; what no text of a report may hold becomes U+FFFD
     * @param column the first column it covers
     * @param columnSpan how many columns it covers
     * @param rowSpan how many rows it covers
     * @param place where it stands
     */
    public TableCell {
        text = Characters.holdable(text);
    }
}
