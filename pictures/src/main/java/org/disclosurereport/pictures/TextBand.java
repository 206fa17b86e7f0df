package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as a rectangle of pixels that its ink fills.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right behind its right edge
 * @param bottom behind its lower edge
 */
record TextBand(int left, int top, int right, int bottom) {
    /** A gap wider than so many characters parts what stands beside each other. */
    private static final double APART = 2.2;
    /** What is higher, in characters of the usual size, is two lines of a smaller one when there is a gap. */
    private static final double HIGH = 1.1;
    /** Lines that touch have so much of the ink of a row between them. */
    private static final double TOUCH = 0.25;

    TextBand grown(int by) {
        return new TextBand(left - by, top - by, right + by, bottom + by);
    }

    /** {@return what of this is in another} */
    TextBand within(TextBand other) {
        return new TextBand(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    boolean has(int x, int y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    int height() {
        return bottom - top;
    }

    int width() {
        return right - left;
    }

    /**
     * {@return the lines of text in a rectangle, from the top}
     *
     * @param ink the ink of text
     * @param area where to look
     * @param em how many pixels high a character is
     */
    static List<TextBand> in(Ink ink, TextBand area, double em) {
        List<TextBand> bands = new ArrayList<>();
        int[] counts = new int[area.height()];
        for (int y = area.top; y < area.bottom; y++) {
            counts[y - area.top] = ink.count(area.left, y, area.right, y + 1);
        }
        List<int[]> spans = new ArrayList<>();
        for (int y = 0; y < counts.length; y++) {
            if (counts[y] > 0) {
                int start = y;
                while (y < counts.length && counts[y] > 0) {
                    y++;
                }
                split(counts, start, y, em, spans);
            }
        }
        int[] open = null;
        for (int[] span : spans) {
            if (open != null && belongs(open, span, em)) {
                open = new int[] {open[0], span[1]};
            } else {
                if (open != null) {
                    add(ink, area, open, em, bands);
                }
                open = span;
            }
        }
        if (open != null) {
            add(ink, area, open, em, bands);
        }
        return bands;
    }

    /** Strokes above each other are of one character when together they are no higher than one. */
    private static boolean belongs(int[] above, int[] below, double em) {
        int gap = below[0] - above[1];
        int flat = Math.min(above[1] - above[0], below[1] - below[0]);
        return below[1] - above[0] <= 1.12 * em && (gap <= 0.2 * em || flat < 0.45 * em && gap < 0.45 * em);
    }

    /** Lines that touch are parted where there is least ink: what is as high as two lines, and what is higher than one and has a gap but for a touch. */
    private static void split(int[] counts, int start, int end, double em, List<int[]> spans) {
        if (end - start <= 1.7 * em) {
            int gap = gap(counts, start, end);
            if (end - start > HIGH * em && gap > 0) {
                spans.add(new int[] {start, gap});
                spans.add(new int[] {gap, end});
            } else {
                spans.add(new int[] {start, end});
            }
            return;
        }
        int from = (int) (start + 0.7 * em);
        int to = (int) Math.min(end - 0.7 * em, start + 1.6 * em);
        int best = from;
        for (int y = from; y <= to; y++) {
            if (counts[y] < counts[best]) {
                best = y;
            }
        }
        spans.add(new int[] {start, best});
        split(counts, best, end, em, spans);
    }

    /** {@return the row in the middle that has next to no ink beside what is above and below it, or -1} */
    private static int gap(int[] counts, int start, int end) {
        int from = start + (end - start) * 2 / 5;
        int to = start + (end - start) * 3 / 5;
        int best = from;
        long ink = 0;
        for (int y = start; y < end; y++) {
            ink += counts[y];
            best = y >= from && y <= to && counts[y] < counts[best] ? y : best;
        }
        return counts[best] <= TOUCH * ink / (end - start) ? best : -1;
    }

    private static void add(Ink ink, TextBand area, int[] span, double em, List<? super TextBand> bands) {
        int top = area.top + span[0];
        int bottom = area.top + span[1];
        int start = -1;
        int last = -1;
        for (int x = area.left; x < area.right; x++) {
            if (ink.count(x, top, x + 1, bottom) == 0) {
                continue;
            }
            if (start >= 0 && x - last > APART * em) {
                bands.add(new TextBand(start, top, last + 1, bottom));
                start = x;
            }
            start = start < 0 ? x : start;
            last = x;
        }
        if (start >= 0) {
            bands.add(new TextBand(start, top, last + 1, bottom));
        }
    }
}
