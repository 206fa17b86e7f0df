package org.disclosurereport.documents.writing.page;

import java.util.List;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.font.Fonts;

/**
 * Fills pages from the top with the type area of GB/T 9704: 156 by 225 mm, 37 mm below the upper edge and 28 mm from the left one, 22
 * lines of 28 characters. Not thread-safe.
 */
final class PageFlow {
    static final double LEFT = 28 * Canvas.MILLIMETER;
    static final double WIDTH = 156 * Canvas.MILLIMETER;
    static final double HEIGHT = 225 * Canvas.MILLIMETER;
    private static final double TOP = 37 * Canvas.MILLIMETER;

    /** 三号, and from line to line. */
    static final double TEXT_SIZE = 16;

    static final double LINE = 28;
    private static final int CHARACTERS = 28;
    /** What brings characters of the text closer, so that a line has as many as it should. */
    static final double TEXT_SPACING = WIDTH / CHARACTERS - TEXT_SIZE;

    static final double INDENT = 2 * WIDTH / CHARACTERS;
    /** A line with wider gaps than this between its characters is left as it is. */
    private static final double MAX_STRETCH = TEXT_SIZE / 4;

    /** Where a Chinese character's base line is, in parts of its size, if its square is to be in the middle of a line. */
    private static final double ASCENT = 0.88;

    /** 四号, and where a page's number is below the type area. */
    private static final double NUMBER_SIZE = 14;

    private static final double NUMBER_BELOW = 7 * Canvas.MILLIMETER;

    private final Fonts fonts;
    private final Canvas canvas;
    private int page;
    private double y;

    /** Begins on the first page. */
    PageFlow(Fonts fonts, Canvas canvas) {
        this.fonts = fonts;
        this.canvas = canvas;
        newPage();
    }

    void newPage() {
        if (page > 0) {
            number();
        }
        canvas.newPage();
        page++;
        y = 0;
    }

    /** Ends the last page. */
    void finish() {
        number();
    }

    Canvas canvas() {
        return canvas;
    }

    /** Where the next thing goes, from the upper edge of the page. */
    double top() {
        return TOP + y;
    }

    /** How much room the page still has. */
    double room() {
        return HEIGHT - y;
    }

    boolean isEmpty() {
        return y == 0;
    }

    void advance(double height) {
        y += height;
    }

    /** Goes to a new page unless there is room here; what has no room on any page begins where it is. */
    void require(double height) {
        if (height > room() && height <= HEIGHT && !isEmpty()) {
            newPage();
        }
    }

    /** The lines of a text of the type area, the first one indented or not. */
    List<String> lines(String text, Typeface typeface, boolean indented) {
        return ChineseLines.of(
                text,
                WIDTH - (indented ? INDENT : 0),
                WIDTH,
                character -> fonts.glyph(typeface, character).width() * TEXT_SIZE + TEXT_SPACING);
    }

    /** Prints a heading, with room for what follows it. */
    void heading(Tag tag, List<String> lines, Typeface typeface, double following) {
        require(lines.size() * LINE + following);
        print(tag, lines, typeface, false);
    }

    /** Prints a paragraph; neither its first nor its last line stands alone on a page. */
    void paragraph(Tag tag, List<String> lines) {
        int done = 0;
        while (done < lines.size()) {
            int fitting = Math.min(lines.size() - done, (int) ((room() + 0.01) / LINE));
            int left = lines.size() - done - fitting;
            if (left == 1) {
                fitting--;
            }
            boolean alone = fitting == 1 && left > 0 && done == 0;
            if (fitting <= 0 || alone) {
                newPage();
                continue;
            }
            print(tag, lines, done, done + fitting, Typeface.BODY, true);
            done += fitting;
        }
    }

    private void print(Tag tag, List<String> lines, Typeface typeface, boolean justified) {
        print(tag, lines, 0, lines.size(), typeface, justified);
    }

    private void print(Tag tag, List<String> lines, int from, int to, Typeface typeface, boolean justified) {
        canvas.begin(tag);
        for (int i = from; i < to; i++) {
            if (LINE > room() + 0.01) {
                canvas.end();
                newPage();
                canvas.begin(tag);
            }
            String line = lines.get(i);
            double indent = i == 0 ? INDENT : 0;
            double spacing = TEXT_SPACING;
            int gaps = line.codePointCount(0, line.length()) - 1;
            if (justified && i < lines.size() - 1 && gaps > 0) {
                double width = fonts.width(line, typeface, TEXT_SIZE, TEXT_SPACING) - TEXT_SPACING;
                double stretch = (WIDTH - indent - width) / gaps;
                spacing += stretch > MAX_STRETCH ? 0 : stretch;
            }
            canvas.text(line, LEFT + indent, baseline(LINE, TEXT_SIZE), typeface, TEXT_SIZE, spacing);
            advance(LINE);
        }
        canvas.end();
    }

    /** Prints lines in the middle of the type area. */
    void centered(Tag tag, List<String> lines, Typeface typeface, double size, double height) {
        canvas.begin(tag);
        for (String line : lines) {
            double width = fonts.width(line, typeface, size, 0);
            canvas.text(line, LEFT + (WIDTH - width) / 2, baseline(height, size), typeface, size, 0);
            advance(height);
        }
        canvas.end();
    }

    private double baseline(double height, double size) {
        return top() + baseline(0, height, size);
    }

    /** Where the base line of a line is that begins at a place and is so high. */
    static double baseline(double top, double height, double size) {
        return top + (height - size) / 2 + ASCENT * size;
    }

    /** Numbers the page as those of official documents are: between dashes, away from the back, one character from the edge of the type area. */
    private void number() {
        String number = "— " + page + " —";
        double width = fonts.width(number, Typeface.TABLE, NUMBER_SIZE, 0);
        double x = page % 2 == 1 ? LEFT + WIDTH - NUMBER_SIZE - width : LEFT + NUMBER_SIZE;
        canvas.beginPagination();
        canvas.text(
                number,
                x,
                baseline(TOP + HEIGHT + NUMBER_BELOW, NUMBER_SIZE, NUMBER_SIZE),
                Typeface.TABLE,
                NUMBER_SIZE,
                0);
        canvas.end();
    }
}
