package org.disclosurereport.documents.picture;

import java.util.List;
import org.disclosurereport.documents.source.pdf.PageContent;

/**
 * A page as it was read from a picture: the same that a page of a PDF shows, and what its cells can say instead.
 *
 * @param content its texts and lines, in points
 * @param cells the cells of its ruled tables that can hold numbers
 * @param textHeight how many pixels high most of its characters are; 0 when it has none
 */
public record PicturePage(PageContent content, List<CellImage> cells, int textHeight) {}
