package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs, over page breaks too. A line begins a new one when it is indented, centred, farther from
 * the line before or of another size, when it is numbered, or when the line before had room left. Not thread-safe.
 */
public final class Paragraphs {
    private static final String SENTENCE_ENDS = "。；;：:！!？?”";

    private final Map<Long, Margins> margins = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextLine last;
    private int lastPage;
    private double pitch;
    private SourcePlace place = SourcePlace.DOCUMENT;

    /**
     * Where the text's lines begin and end on pages of one width.
     *
     * @param left where full lines begin
     * @param right where they end
     * @param pitch the usual distance of lines
     */
    private record Margins(double left, double right, double pitch) {
        boolean isCentred(TextLine line) {
            double before = line.left() - left;
            double after = right - line.right();
            return before > 2.7 * line.size() && Math.abs(before - after) < 1.5 * line.size();
        }

        static Margins of(List<PageLayout> pages) {
            double left = Double.MAX_VALUE;
            double right = 0;
            List<Double> pitches = new ArrayList<>();
            for (PageLayout page : pages) {
                TextLine before = null;
                for (PageLayout.Line line : page.lines()) {
                    TextLine text = line.text();
                    if (text.right() - text.left() > 0.4 * page.width()) {
                        left = Math.min(left, text.left());
                        right = Math.max(right, text.right());
                    }
                    if (before != null && Math.abs(before.size() - text.size()) < 1) {
                        pitches.add(text.middle() - before.middle());
                    }
                    before = text;
                }
            }
            pitches.sort(null);
            double pitch = pitches.isEmpty() ? Double.MAX_VALUE : pitches.get(pitches.size() / 2);
            double width = pages.get(0).width();
            return right == 0 ? new Margins(0.15 * width, 0.85 * width, pitch) : new Margins(left, right, pitch);
        }
    }

    /**
     * Makes ready for a document.
     *
     * @param pages its pages
     */
    public Paragraphs(List<PageLayout> pages) {
        Map<Long, List<PageLayout>> byWidth = new HashMap<>();
        for (PageLayout page : pages) {
            byWidth.computeIfAbsent(Math.round(page.width()), width -> new ArrayList<>())
                    .add(page);
        }
        byWidth.forEach((width, same) -> margins.put(width, Margins.of(same)));
    }

    /**
     * Adds a line.
     *
     * @param page its page
     * @param line the line
     * @param blocks where a paragraph goes that ended before it
     */
    public void add(PageLayout page, PageLayout.Line line, List<? super TextBlock> blocks) {
        TextLine next = line.text();
        Margins here = margins.get(Math.round(page.width()));
        if (last == null || isNew(last, next, here, page.number() == lastPage)) {
            end(blocks);
            place = SourcePlace.of(page.number(), 0, line.number(), 0);
            pitch = here.pitch();
        } else {
            if (page.number() == lastPage) {
                pitch = next.middle() - last.middle();
            }
            if (isWord(text.codePointBefore(text.length()))
                    && isWord(next.text().codePointAt(0))) {
                text.append(' ');
            }
        }
        text.append(next.text());
        last = next;
        lastPage = page.number();
    }

    /**
     * Ends the paragraph.
     *
     * @param blocks where it goes
     */
    public void end(List<? super TextBlock> blocks) {
        if (last != null) {
            blocks.add(new TextBlock(text.toString(), false, place));
            text.setLength(0);
            last = null;
        }
    }

    private boolean isNew(TextLine before, TextLine next, Margins here, boolean samePage) {
        double size = next.size();
        return before.hasCells()
                || next.hasCells()
                || Math.abs(before.size() - size) > 0.12 * size
                || here.isCentred(before)
                || here.isCentred(next)
                || next.left() - here.left() > 1.2 * size
                || hadRoom(before, next, here)
                || samePage && next.middle() - before.middle() > 1.3 * Math.min(pitch, 3 * size)
                || ListNumber.begins(next.text()) && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the next line's first word would have fitted into the line before. */
    private static boolean hadRoom(TextLine before, TextLine next, Margins here) {
        int word = 0;
        while (word < next.text().length()
                && next.text().charAt(word) > ' '
                && next.text().charAt(word) < 0x7F) {
            word++;
        }
        double needed = Math.max(2.5, 1 + word * 0.6) * next.size();
        return here.right() - before.right() > needed;
    }

    private static boolean isWord(int character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character);
    }
}
