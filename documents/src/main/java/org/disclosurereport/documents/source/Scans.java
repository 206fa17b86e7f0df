package org.disclosurereport.documents.source;

import java.util.Map;
import java.util.Set;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.picture.CellImage;

/**
 * What of a document is only pictures.
 *
 * @param pages how many pages have no text and a picture
 * @param read the numbers of the pages that were read as pictures
 * @param cells what the pictures show in the cells of tables that can hold numbers, by place
 */
public record Scans(int pages, Set<Integer> read, Map<SourcePlace, CellImage> cells) {
    /** No picture matters. */
    public static final Scans NONE = new Scans(0, Set.of(), Map.of());

    /**
     * Keeps the cells.
     *
     * @param pages how many pages have no text and a picture
     * @param read the numbers of the pages that were read as pictures
     * @param cells what the pictures show in cells
     */
    public Scans {
        read = Set.copyOf(read);
        cells = Map.copyOf(cells);
    }
}
