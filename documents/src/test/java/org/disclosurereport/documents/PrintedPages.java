package org.disclosurereport.documents;

/** Builds documents that know only places, given in points from the page's upper left corner. */
public interface PrintedPages {
    /** Goes on to a new page. */
    PrintedPages newPage();

    /** Sets the size of the characters that follow. */
    PrintedPages size(double newSize);

    /** Writes a line of text whose baseline begins at (x, y). */
    PrintedPages text(double x, double y, String text);

    /** {@return how wide a line of text is in the size set} */
    double width(String text);

    /** Draws the outline of a rectangle whose upper left corner is (x, y). */
    PrintedPages outlined(double x, double y, double width, double height);

    /** {@return the file} */
    byte[] toBytes();
}
