package org.disclosurereport.documents.source.page;

/**
 * A character where it is drawn, in points from the page's upper left corner.
 *
 * @param text the character, or the characters of a ligature; blanks are glyphs, too
 * @param left the left edge of its box
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 * @param next where the next character of the text is due, letter-spacing included; from the left for lines as usual
 * @param size the size of the font as drawn
 * @param direction where the next character of the text stands
 */
public record Glyph(
        String text,
        double left,
        double top,
        double right,
        double bottom,
        double next,
        double size,
        Direction direction) {
    /** How a text runs. */
    public enum Direction {
        /** Lines as usual. */
        RIGHT,
        /** Turned to the right, or written vertically; the next line is on the left. */
        DOWN,
        /** Turned to the left; the next line is on the right. */
        UP
    }

    /** {@return how far its middle is from the left edge of the page} */
    public double centreX() {
        return (left + right) / 2;
    }

    /** {@return how far its middle is from the upper edge of the page} */
    public double centreY() {
        return (top + bottom) / 2;
    }

    double width() {
        return right - left;
    }

    /**
     * Gives this glyph on a page that is larger.
     *
     * @param factor how many times
     * @return the glyph
     */
    public Glyph scaled(double factor) {
        return new Glyph(
                text,
                left * factor,
                top * factor,
                right * factor,
                bottom * factor,
                next * factor,
                size * factor,
                direction);
    }

    /** {@return whether nothing is seen of it} */
    public boolean isBlank() {
        return text.isBlank();
    }
}
