package org.disclosurereport.documents.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses HTML within the limits; nothing that a page names is fetched.
 *
 * <p>The tags are counted before the page is parsed, because a parser's time grows with the elements that are open.
 */
public final class HtmlPage {
    /** So many elements may nest for each table that may: table, tbody, tr, td. */
    private static final int ELEMENTS_PER_TABLE = 4;
    /** So many tags may stand for each cell that may: its own two, and those of a paragraph and of two runs. */
    private static final int TAGS_PER_CELL = 8;

    /** So many open elements, counted again at every tag: a hundred thousand tags at a depth of several hundred. */
    private static final long MOST_OPEN_AT_TAGS = 64_000_000;

    private static final int LONGEST_NAME = 10;
    /** Elements that stay open until their end is written; others end by themselves. */
    private static final Set<String> NESTING = Set.of(
            "table",
            "div",
            "span",
            "font",
            "center",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "big",
            "small",
            "a",
            "ul",
            "ol",
            "dl",
            "blockquote",
            "section",
            "article",
            "main",
            "form",
            "fieldset",
            "pre",
            "code",
            "sub",
            "sup");

    private HtmlPage() {}

    /**
     * {@return the page as a tree}
     *
     * @param html the page
     * @param budget what it may use
     * @throws UnreadableDocumentException if it is over a limit
     */
    public static Document parse(String html, Budget budget) {
        int mostOpen = (int)
                Math.min(1 << 20, (long) ELEMENTS_PER_TABLE * budget.limits().getMaxDepth());
        countTags(html, mostOpen, budget);
        Parser parser = Parser.htmlParser();
        // Deeper elements, which no balance of tags tells, are put beside each other.
        parser.setMaxDepth(mostOpen + 64);
        try {
            return parser.parseInput(html, "");
        } catch (RuntimeException e) {
            throw Refusal.broken("HTML 无法解析", "the HTML can't be parsed");
        }
    }

    private static void countTags(String html, int mostOpen, Budget budget) {
        long mostTags = (long) TAGS_PER_CELL * budget.limits().getMaxCells();
        long tags = 0;
        long allOpen = 0;
        long openAtTags = 0;
        Map<String, Integer> open = new HashMap<>();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            if (tags > mostTags) {
                throw Refusal.limit("maxCells", budget.limits().getMaxCells(), budget.limits());
            }
            boolean closing = html.startsWith("/", at + 1);
            String name = name(html, closing ? at + 2 : at + 1);
            if (NESTING.contains(name)) {
                int before = open.getOrDefault(name, 0);
                int level = Math.max(0, closing ? before - 1 : before + 1);
                open.put(name, level);
                allOpen += level - before;
                if (level > mostOpen) {
                    throw Refusal.limit("maxDepth", budget.limits().getMaxDepth(), budget.limits());
                }
                if (name.equals("table")) {
                    budget.requireDepth(level);
                }
            }
            openAtTags += allOpen;
            if (openAtTags > MOST_OPEN_AT_TAGS) {
                throw Refusal.limit("maxDepth", budget.limits().getMaxDepth(), budget.limits());
            }
        }
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && end < start + LONGEST_NAME && isLetter(html.charAt(end))) {
            end++;
        }
        return html.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
