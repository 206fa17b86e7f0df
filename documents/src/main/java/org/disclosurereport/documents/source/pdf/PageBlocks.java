package org.disclosurereport.documents.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TableBlock;

/**
 * The pages of a document that knows only places as blocks: ruled tables as tables, those that a page break cuts joined; other text as
 * paragraphs, without the running lines. Stateless and thread-safe.
 */
public final class PageBlocks {
    private PageBlocks() {}

    /**
     * {@return the blocks of a document}
     *
     * @param laidOut all its pages
     */
    public static List<Block> of(List<PageLayout> laidOut) {
        List<PageLayout> pages = RunningLines.remove(laidOut);
        List<Block> blocks = new ArrayList<>();
        Paragraphs paragraphs = new Paragraphs(pages);
        int tables = 0;
        boolean follows = false;
        for (PageLayout page : pages) {
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
        return List.copyOf(blocks);
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
