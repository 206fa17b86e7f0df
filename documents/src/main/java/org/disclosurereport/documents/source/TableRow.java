package org.disclosurereport.documents.source;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells that begin in this row, from the left; a merged cell stands once, where its upper left corner is
 */
public record TableRow(List<TableCell> cells) {}
