package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.documents.source.Budget;

/**
 * A page as lines and tables.
 *
 * @param number the page's number, from 1
 * @param width its width in points
 * @param height its height
 * @param lines the lines of text outside its tables, from the top
 * @param tables its ruled tables, from the top
 */
public record PageLayout(int number, double width, double height, List<Line> lines, List<RuledTable> tables) {
    /**
     * A line of text in its place.
     *
     * @param number which of the page's lines it is, from 1
     * @param text the line
     */
    public record Line(int number, TextLine text) {}

    /**
     * {@return the layout of a page}
     *
     * @param page what the page shows
     * @param budget what it may use; charged
     */
    public static PageLayout of(PageContent page, Budget budget) {
        List<RuledTable> tables = RuledTables.find(page, budget);
        List<RuledTable> innermost = new ArrayList<>(tables);
        innermost.sort(Comparator.comparingDouble(RuledTable::area));
        // Each character is looked for in each table; a page of nothing but tables takes its time.
        budget.useSteps((long) page.glyphs().size() * tables.size());
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (innermost.stream().noneMatch(table -> table.add(glyph))) {
                outside.add(glyph);
            }
        }
        List<Glyph> level = outside.stream()
                .filter(glyph -> glyph.direction() == Glyph.Direction.RIGHT)
                .toList();
        List<TextLine> texts = TextLine.of(level);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(i + 1, texts.get(i)));
        }
        return new PageLayout(page.number(), page.width(), page.height(), List.copyOf(lines), List.copyOf(tables));
    }

    /** {@return the same page with these lines} */
    PageLayout withLines(List<Line> kept) {
        return new PageLayout(number, width, height, List.copyOf(kept), tables);
    }
}
