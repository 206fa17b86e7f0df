package org.disclosurereport.documents.picture;

import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.page.PageContent;

/**
 * A page as it was read from a picture: the same that a page of a PDF shows, and what its cells can say instead.
 *
 * @param content its texts and lines, in points
 * @param cells the cells of its ruled tables that can hold numbers
 * @param textHeight how many pixels high most of its characters are; 0 when it has none
 */
public record PicturePage(PageContent content, List<CellImage> cells, int textHeight) {
    /** Lower characters can't be read reliably, and not by a person either. */
    private static final int LOWEST = 7;

    /** {@return what there is to know about the page} */
    public List<ReadIssue> issues() {
        return textHeight == 0 || textHeight >= LOWEST
                ? List.of()
                : List.of(ReadIssue.of(
                        ReadIssueKind.PICTURE_SMALL,
                        SourcePlace.of(content.number(), 0, 0, 0),
                        List.of(),
                        Map.of("height", textHeight)));
    }
}
