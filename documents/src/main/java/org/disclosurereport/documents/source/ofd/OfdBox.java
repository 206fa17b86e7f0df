package org.disclosurereport.documents.source.ofd;

/**
 * A rectangle on a page, in millimeters from its upper left corner.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
record OfdBox(double x, double y, double width, double height) {
    /** {@return the box that four numbers are; another where they are none} */
    static OfdBox of(String numbers, OfdBox otherwise) {
        double[] all = OfdNumbers.of(numbers, 4);
        return all.length == 4 && all[2] > 0 && all[3] > 0 ? new OfdBox(all[0], all[1], all[2], all[3]) : otherwise;
    }
}
