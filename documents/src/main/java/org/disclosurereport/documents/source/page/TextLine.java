package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text on a page.
 *
 * @param text its characters from the left, blanks at the ends cut; a wide gap is a tab
 * @param left where its first character begins, in points from the left
 * @param right where its last character ends
 * @param middle the height of its middle, in points from the top
 * @param size the size of most of its characters
 */
public record TextLine(String text, double left, double right, double middle, double size) {
    /** A gap wider than this many characters parts cells. */
    private static final double CELL_GAP = 1.5;
    /** Between numbers a narrower one does: nothing is written with so wide a blank between two numbers. */
    private static final double NUMBER_GAP = 0.7;
    /** So many characters before it can be what a character is the shadow of. */
    private static final int NEAR = 4;
    /** Fewer pairs of letters don't tell whether a line is letter-spaced. */
    private static final int FEW = 4;
    /** A gap wider than this many characters parts words that are written with blanks. */
    private static final double WORD_GAP = 0.22;

    /** {@return whether cells are parted in it} */
    boolean hasCells() {
        return text.indexOf('\t') >= 0;
    }

    /**
     * {@return the lines that some glyphs make, from the top}
     *
     * @param glyphs glyphs of lines from left to right, in any order
     */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::centreY));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double middle = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.centreY() - middle
                            > 0.45 * Math.min(glyph.size(), line.get(0).size())) {
                add(lines, line);
                line.clear();
            }
            line.add(glyph);
            middle += (glyph.centreY() - middle) / line.size();
        }
        add(lines, line);
        return lines;
    }

    private static void add(List<TextLine> lines, List<Glyph> glyphs) {
        List<Glyph> line = withoutShadows(glyphs);
        int first = 0;
        int last = line.size() - 1;
        while (first <= last && line.get(first).isBlank()) {
            first++;
        }
        while (last >= first && line.get(last).isBlank()) {
            last--;
        }
        if (first <= last) {
            lines.add(of(line, first, last));
        }
    }

    /** Bold is sometimes made by drawing a character twice, hardly shifted. */
    private static List<Glyph> withoutShadows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> line = new ArrayList<>(sorted.size());
        for (Glyph glyph : sorted) {
            boolean shadow = false;
            for (int i = line.size() - 1; i >= Math.max(0, line.size() - NEAR); i--) {
                Glyph near = line.get(i);
                shadow |= near.text().equals(glyph.text()) && glyph.left() - near.left() < 0.3 * glyph.width();
            }
            if (!shadow) {
                line.add(glyph);
            }
        }
        return line;
    }

    private static TextLine of(List<Glyph> line, int first, int last) {
        boolean spread = isSpread(line, first, last);
        double spacing = spacing(line, first, last);
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        double middle = 0;
        double size = 0;
        int seen = 0;
        boolean blank = false;
        for (int i = first; i <= last; i++) {
            Glyph glyph = line.get(i);
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (before != null) {
                double gap = gap(before, glyph);
                double em = Math.max(before.size(), glyph.size());
                if (!spread && gap > (isDigit(before) && isDigit(glyph) ? NUMBER_GAP : CELL_GAP) * em) {
                    text.append('\t');
                } else if (!spread && (blank || isWord(before) && isWord(glyph) && gap > spacing + WORD_GAP * em)) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            middle += glyph.centreY();
            size += glyph.size();
            seen++;
            blank = false;
            before = glyph;
        }
        return new TextLine(
                text.toString(), line.get(first).left(), line.get(last).right(), middle / seen, size / seen);
    }

    /** {@return how far a character stands from where it is due} */
    private static double gap(Glyph before, Glyph glyph) {
        return glyph.left() - Math.max(before.right(), Math.min(before.next(), glyph.left()));
    }

    /** {@return the room between the letters of a line, where it has enough of them to tell} */
    private static double spacing(List<Glyph> line, int first, int last) {
        double least = Double.MAX_VALUE;
        int pairs = 0;
        for (int i = first + 1; i <= last; i++) {
            if (isWord(line.get(i - 1)) && isWord(line.get(i))) {
                least = Math.min(least, gap(line.get(i - 1), line.get(i)));
                pairs++;
            }
        }
        return pairs < FEW ? 0 : Math.max(0, least);
    }

    /** Whether a word or title is spread out, all its characters equally far from each other: 目　　录. */
    private static boolean isSpread(List<Glyph> line, int first, int last) {
        double least = Double.MAX_VALUE;
        double most = 0;
        int gaps = 0;
        Glyph before = null;
        for (int i = first; i <= last; i++) {
            Glyph glyph = line.get(i);
            if (glyph.isBlank()) {
                continue;
            }
            if (!isIdeograph(glyph)) {
                return false;
            }
            if (before != null) {
                double gap = (glyph.left() - before.right()) / glyph.size();
                least = Math.min(least, gap);
                most = Math.max(most, gap);
                gaps++;
            }
            before = glyph;
        }
        return gaps > 0 && least > 0.3 && most - least < 0.4;
    }

    private static boolean isIdeograph(Glyph glyph) {
        return Character.isIdeographic(glyph.text().codePointAt(0));
    }

    private static boolean isDigit(Glyph glyph) {
        return Character.isDigit(glyph.text().codePointAt(0));
    }

    /** Letters and digits other than ideographs. */
    private static boolean isWord(Glyph glyph) {
        int character = glyph.text().codePointAt(0);
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }
}
