package org.disclosurereport.documents.source.flow;

/**
 * A cell that knows its columns and rows, but not yet where in the document its table stands.
 *
 * @param text its characters; lines within the cell are parted by a line feed
 * @param column the first column it covers, from 0
 * @param columnSpan how many columns it covers, 1 or more
 * @param rowSpan how many rows it covers, 1 or more
 */
public record PlacedCell(String text, int column, int columnSpan, int rowSpan) {}
