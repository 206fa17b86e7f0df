package org.disclosurereport.documents.source.flow;

import java.util.List;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** Finds the columns and rows that the cells of one table cover. One for a table. */
public interface TableLayout {
    /**
     * Adds a row.
     *
     * @param cells its cells from the left
     * @throws UnreadableDocumentException if there are too many
     */
    void row(List<SpannedCell> cells);

    /** Ends a group of rows: nothing reaches over it. */
    void endGroup();

    /** {@return the rows, each with the cells that begin in it} */
    List<List<PlacedCell>> finish();
}
