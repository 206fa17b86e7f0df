package org.disclosurereport.documents.source.flow;

/**
 * A cell as the document writes it: with spans, and without a column.
 *
 * @param text its characters
 * @param columnSpan how many columns it asks for, 1 or more
 * @param rowSpan how many rows it asks for; 0 for all that are left of its group of rows
 * @param role whether it is a cell of its own
 */
public record SpannedCell(String text, int columnSpan, int rowSpan, Role role) {
    /** What a cell is in its row. */
    public enum Role {
        /** A cell. */
        OWN,
        /** A part of the merged cell above it. */
        CONTINUES,
        /** Columns without a cell. */
        GAP
    }
}
