package org.disclosurereport.documents.writing.page;

import org.disclosurereport.documents.Typeface;

/**
 * What the pages of a document are drawn on: the few things that a printed form is made of, by places in points from the upper left corner
 * of a page.
 *
 * <p>The layout knows nothing else of a format, and a format nothing of the layout. All that is drawn is within {@link #begin} or one of
 * its sisters and {@link #end}, so that a format which has tags can say what each thing on a page is; they aren't nested.
 */
public interface Canvas {
    /** Points in a millimeter. */
    double MILLIMETER = 72 / 25.4;

    /** How wide pages are: A4. */
    double WIDTH = 210 * MILLIMETER;

    /** How high pages are. */
    double HEIGHT = 297 * MILLIMETER;

    /** How strong the lines of boxes are. */
    double LINE_WIDTH = 0.5;

    /** Goes on on a new page, at first on the first one. */
    void newPage();

    /**
     * Marks where a section begins, for a list of contents.
     *
     * @param title its heading
     * @param y where its heading is
     */
    void bookmark(String title, double y);

    /**
     * Begins what an element shows on this page.
     *
     * @param tag the element, which gets what is drawn as its child
     */
    void begin(Tag tag);

    /** Begins an ornament: nothing that is read aloud. */
    void beginOrnament();

    /** Begins a page number, or another thing that stands on the page and not in the text. */
    void beginPagination();

    /** Ends what was begun last. */
    void end();

    /**
     * Draws a line of text.
     *
     * @param text the text
     * @param x where its first character begins
     * @param baseline where its base line is
     * @param typeface the typeface
     * @param size its size
     * @param spacing how much room there is after each character, beyond its width
     */
    void text(String text, double x, double baseline, Typeface typeface, double size, double spacing);

    /**
     * Draws the outline of a box.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     */
    void box(double x, double y, double width, double height);

    /**
     * Fills an area.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param colour six hexadecimal digits, two each for red, green and blue
     */
    void fill(double x, double y, double width, double height, String colour);

    /**
     * Adds a note to an area, which whoever points at it or has the document read aloud gets; it isn't drawn.
     *
     * @param x the left edge of the area
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param author who says it
     * @param text what it says
     * @param tag the element that it is about, which gets the note as its child
     */
    void note(double x, double y, double width, double height, String author, String text, Tag tag);
}
