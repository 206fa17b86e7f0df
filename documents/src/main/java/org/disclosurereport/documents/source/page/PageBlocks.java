package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TableBlock;

/**
 * The blocks of laid out pages in reading order: ruled tables as tables, other text as paragraphs, both over page breaks.
 *
 * @param blocks the blocks
 * @param cells where a page was a picture, what it shows in each cell
 */
public record PageBlocks(List<Block> blocks, Map<SourcePlace, CellImage> cells) {
    /**
     * {@return the blocks of pages}
     *
     * @param pages the pages of a document in order
     */
    public static PageBlocks of(List<PageLayout> pages) {
        return of(pages, Map.of());
    }

    /**
     * {@return the blocks of pages, of which some were pictures}
     *
     * @param laidOut the pages of a document in order
     * @param images by the number of the page, what the cells of its tables show
     */
    public static PageBlocks of(List<PageLayout> laidOut, Map<Integer, List<CellImage>> images) {
        List<PageLayout> pages = RunningLines.remove(laidOut);
        List<Block> blocks = new ArrayList<>();
        Map<SourcePlace, CellImage> cells = new HashMap<>();
        Paragraphs paragraphs = new Paragraphs(pages);
        int tables = 0;
        boolean follows = false;
        for (PageLayout page : pages) {
            List<CellImage> shown = images.getOrDefault(page.number(), List.of());
            int table = 0;
            boolean first = true;
            for (int line = 0; line <= page.lines().size(); line++) {
                double to = line < page.lines().size()
                        ? page.lines().get(line).text().middle()
                        : Double.MAX_VALUE;
                for (; table < page.tables().size() && page.tables().get(table).top() < to; table++) {
                    paragraphs.end(blocks);
                    RuledTable next = page.tables().get(table);
                    tables++;
                    addTable(blocks, first && follows, next.block(page.number(), tables));
                    for (CellImage image : shown) {
                        Optional<SourcePlace> place = next.placeAt(image.x(), image.y(), page.number(), tables);
                        place.ifPresent(known -> cells.put(known, image));
                    }
                    follows = true;
                    first = false;
                }
                if (line < page.lines().size()) {
                    paragraphs.add(page, page.lines().get(line), blocks);
                    follows = false;
                    first = false;
                }
            }
        }
        paragraphs.end(blocks);
        return new PageBlocks(List.copyOf(blocks), cells);
    }

    private static void addTable(List<Block> blocks, boolean follows, TableBlock table) {
        if (!follows || !(blocks.get(blocks.size() - 1) instanceof TableBlock above)) {
            blocks.add(table);
            return;
        }
        CutRow.Joined joined = CutRow.join(above, table);
        blocks.set(blocks.size() - 1, joined.upper());
        if (!joined.lower().rows().isEmpty()) {
            blocks.add(joined.lower());
        }
    }
}
