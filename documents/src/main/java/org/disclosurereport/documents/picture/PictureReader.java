package org.disclosurereport.documents.picture;

import java.awt.image.BufferedImage;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/**
 * Reads the text of pictures. Implementations are found by {@link java.util.ServiceLoader}, have no state of their own and are
 * thread-safe.
 */
public interface PictureReader {
    /**
     * Reads a picture.
     *
     * @param picture the picture; not changed
     * @param page the number of the page it is, from 1
     * @param budget what reading it may use; charged
     * @return what it shows
     * @throws UnreadableDocumentException if it is over a limit
     */
    PicturePage read(BufferedImage picture, int page, Budget budget);
}
