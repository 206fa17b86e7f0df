package org.disclosurereport.documents.source.page;

/**
 * A straight line along a row or a column of the page, in points from its upper left corner.
 *
 * @param position the line's distance from the left when it is vertical, else from the top
 * @param start where it begins, on the other axis
 * @param end where it ends, on the other axis; not before the start
 */
public record Ruling(double position, double start, double end) {
    double length() {
        return end - start;
    }
}
