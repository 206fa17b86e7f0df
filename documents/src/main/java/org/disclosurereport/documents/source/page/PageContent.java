package org.disclosurereport.documents.source.page;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number the page's number, from 1
 * @param width its width in points, as it is looked at
 * @param height its height
 * @param glyphs its characters, in the order in which they are drawn
 * @param horizontals its horizontal lines
 * @param verticals its vertical lines
 * @param pictures how many pictures cover a good part of it
 * @param damaged whether some of what it shows may be missing or wrong
 */
public record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> horizontals,
        List<Ruling> verticals,
        int pictures,
        boolean damaged) {}
