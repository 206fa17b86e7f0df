package org.disclosurereport.documents.source.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/**
 * A picture where a page draws it.
 *
 * @param pixels the picture
 * @param matrix from the unit square, whose lower left corner is the picture's, to points from the page's upper left corner
 */
public record DrawnPicture(Pixels pixels, AffineTransform matrix) {
    /** What a picture is made of. Nothing is decoded before it is asked for. */
    public interface Pixels {
        /**
         * {@return how many pixels it has across, 0 if that isn't known}
         *
         * @throws IOException if the file is damaged
         */
        int across() throws IOException;

        /**
         * {@return the picture on white paper; nothing if it can't be decoded}
         *
         * @throws IOException if the file is damaged
         */
        Optional<BufferedImage> decoded() throws IOException;
    }

    /** {@return the box around it, in points} */
    public Rectangle2D box() {
        return matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    }
}
