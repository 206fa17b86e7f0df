package org.disclosurereport.documents.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.flow.FlowBuilder;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.flow.SpanLayout;
import org.disclosurereport.documents.source.flow.SpannedCell;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over the nodes of a page, without recursion, and builds its lines and tables.
 *
 * <p>What a browser doesn't show is passed over and noted, because some pages show their report by a script only.
 */
public final class HtmlFlow {
    /** Elements whose content is never text of the page. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "button",
            "textarea",
            "iframe",
            "object",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "datalist",
            "rt",
            "rp",
            "map",
            "title");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");
    /** What HTML allows; a browser reads more as this. */
    private static final int MAX_COLUMN_SPAN = 1000;

    private static final int MAX_ROW_SPAN = 65_534;
    /** Pictures of fewer pixels are icons. */
    private static final int PICTURE_PIXELS = 64;

    private final boolean withHidden;
    private final FlowBuilder flow;
    private final InlineText text;
    private final List<String> pending = new ArrayList<>();
    private int headings;
    private int preformatted;
    private int pictures;
    private int shownTables;
    private long hiddenCharacters;
    private int hiddenTables;

    /**
     * Begins.
     *
     * @param budget what the page may use
     * @param withHidden whether to take also what a browser hides
     */
    public HtmlFlow(Budget budget, boolean withHidden) {
        this.withHidden = withHidden;
        this.flow = new FlowBuilder(budget, SpanLayout::new);
        this.text = new InlineText(budget);
    }

    /**
     * {@return the lines and tables of an element and all within it}
     *
     * @param root the element
     * @throws UnreadableDocumentException if there are too many
     */
    public List<FlowItem> read(Element root) {
        Node node = root;
        while (node != null) {
            boolean entered = enter(node);
            Node child = entered ? node.firstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            if (entered) {
                leave(node);
            }
            while (node != root && node.nextSibling() == null) {
                node = node.parent();
                leave(node);
            }
            node = node == root ? null : node.nextSibling();
        }
        flush();
        return flow.finish();
    }

    /** {@return how many pictures of some size were met} */
    public int pictures() {
        return pictures;
    }

    /** {@return how many control characters were left out} */
    public long controls() {
        return text.controls();
    }

    /** Whether a report may stand in what was passed over: tables when none is shown, or most of the text. */
    boolean mayHideReport(List<FlowItem> shown) {
        if (withHidden) {
            return false;
        }
        long shownCharacters = shown.stream()
                .mapToLong(
                        item -> item instanceof FlowItem.Line line ? line.text().length() : 0)
                .sum();
        return shownTables == 0 && (hiddenTables > 0 || hiddenCharacters > 2 * shownCharacters);
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode run) {
            if (preformatted > 0) {
                text.appendPreformatted(run.getWholeText());
            } else {
                text.append(run.getWholeText());
            }
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return false;
        }
        if (!withHidden && isHidden(element, name)) {
            hiddenTables += element.getElementsByTag("table").size();
            hiddenCharacters += element.wholeText().length();
            return false;
        }
        begin(element, name);
        return true;
    }

    private void begin(Element element, String name) {
        switch (name) {
            case "br" -> text.breakLine();
            case "img" -> {
                if (isPicture(element)) {
                    pictures++;
                    pending.add(element.attr("src"));
                }
            }
            case "table" -> {
                flush();
                shownTables++;
                flow.beginTable();
            }
            case "tr" -> {
                flush();
                flow.beginRow();
            }
            case "td", "th" -> {
                flush();
                flow.beginCell(
                        Math.max(1, span(element.attr("colspan"), MAX_COLUMN_SPAN)),
                        span(element.attr("rowspan"), MAX_ROW_SPAN),
                        SpannedCell.Role.OWN);
            }
            default -> {
                if (element.isBlock()) {
                    flush();
                }
                headings += isHeading(element, name) ? 1 : 0;
                preformatted += name.equals("pre") ? 1 : 0;
            }
        }
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        switch (name) {
            case "table" -> {
                flush();
                flow.endTable();
            }
            case "td", "th" -> {
                flush();
                flow.endCell();
            }
            default -> {
                if (element.isBlock()) {
                    flush();
                }
                if (ROW_GROUPS.contains(name)) {
                    flow.endRowGroup();
                }
                headings -= isHeading(element, name) ? 1 : 0;
                preformatted -= name.equals("pre") ? 1 : 0;
            }
        }
    }

    /** Pictures come after the text of their block. */
    private void flush() {
        flow.paragraph(text.take(), headings > 0);
        pending.forEach(flow::picture);
        pending.clear();
    }

    private static boolean isHeading(Element element, String name) {
        return HEADINGS.contains(name) || element.attr("role").equalsIgnoreCase("heading");
    }

    private static boolean isHidden(Element element, String name) {
        if (name.equals("nav") || element.attr("role").equalsIgnoreCase("navigation") || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    private static boolean isPicture(Element image) {
        return isLarge(image.attr("width")) && isLarge(image.attr("height"));
    }

    private static boolean isLarge(String pixels) {
        long number = leadingNumber(pixels);
        return number < 0 || pixels.endsWith("%") || number >= PICTURE_PIXELS;
    }

    private static int span(String attribute, int max) {
        long number = leadingNumber(attribute);
        return number < 0 ? 1 : (int) Math.min(number, max);
    }

    /** {@return the number that a text begins with, at most a billion; -1 when it begins with none} */
    private static long leadingNumber(String text) {
        String trimmed = text.strip();
        long number = -1;
        for (int i = 0; i < trimmed.length() && trimmed.charAt(i) >= '0' && trimmed.charAt(i) <= '9'; i++) {
            number = Math.min(1_000_000_000L, Math.max(number, 0) * 10 + trimmed.charAt(i) - '0');
        }
        return number;
    }
}
