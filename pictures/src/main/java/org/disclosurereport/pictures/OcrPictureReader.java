package org.disclosurereport.pictures;

import java.awt.image.BufferedImage;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.source.Budget;

/**
 * Reads pictures by optical character recognition: the reader that {@code documents} finds where this module is present.
 *
 * <p>For example a page scanned at 150 dots an inch. It reads printed text, not handwriting. The model is loaded with the first
 * picture, once. Stateless and thread-safe.
 */
public final class OcrPictureReader implements PictureReader {
    /** Makes a reader; it is cheap. */
    public OcrPictureReader() {}

    @Override
    public PicturePage read(BufferedImage picture, int page, Budget budget) {
        return Upright.read(GrayPicture.of(picture), page, budget);
    }
}
