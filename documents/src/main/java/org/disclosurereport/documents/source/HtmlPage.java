package org.disclosurereport.documents.source;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML within the limits; nothing that a page names is fetched. */
final class HtmlPage {
    /** So many elements may nest for each table that may: table, tbody, tr, td, and what a page puts around. */
    private static final int ELEMENTS_PER_TABLE = 8;
    /** So many tags may stand for each cell that may: its own two, and those of a paragraph and of two runs. */
    private static final int TAGS_PER_CELL = 8;

    private HtmlPage() {}

    static Document parse(String html, Budget budget) throws UnreadableDocumentException {
        long mostTags = (long) TAGS_PER_CELL * budget.limits().getMaxCells();
        long tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            if (tags > mostTags) {
                throw Refusal.limit("maxCells", budget.limits().getMaxCells());
            }
        }
        Parser parser = Parser.htmlParser();
        // Deeper elements are put beside each other; nested tables meet maxDepth long before.
        parser.setMaxDepth((int)
                Math.min(1 << 20, (long) ELEMENTS_PER_TABLE * budget.limits().getMaxDepth() + 64));
        try {
            return parser.parseInput(html, "");
        } catch (RuntimeException e) {
            throw Refusal.broken("HTML 无法解析", "the HTML can't be parsed");
        }
    }
}
