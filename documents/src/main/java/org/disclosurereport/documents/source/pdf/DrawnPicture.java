package org.disclosurereport.documents.source.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSStream;

/**
 * A picture where a page draws it.
 *
 * @param image the picture
 * @param matrix from the unit square, whose lower left corner is the picture's, to points from the page's upper left corner
 */
record DrawnPicture(COSStream image, AffineTransform matrix) {
    Rectangle2D box() {
        return matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    }
}
