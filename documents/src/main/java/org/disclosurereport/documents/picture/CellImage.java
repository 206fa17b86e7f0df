package org.disclosurereport.documents.picture;

import java.util.List;

/**
 * What a picture shows in one cell of a table that can hold a number.
 *
 * @param x where the cell's middle is, in points from the left of the page
 * @param y where it is from the top
 * @param readings what it can say, the most probable first; never empty: a cell without ink says nothing, surely
 * @param cutOut the cell as a PNG, or nothing where its reading is clear
 */
public record CellImage(double x, double y, List<PossibleText> readings, byte[] cutOut) {
    /**
     * Keeps the readings.
     *
     * @param x where the cell's middle is
     * @param y where it is from the top
     * @param readings what it can say
     * @param cutOut the cell as a PNG
     */
    public CellImage {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("readings must hold one or more, was empty");
        }
    }

    /**
     * {@return the same on a page of another size}
     *
     * @param factor how many times larger the page is
     */
    public CellImage scaled(double factor) {
        return new CellImage(x * factor, y * factor, readings, cutOut);
    }
}
