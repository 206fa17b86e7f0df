package org.disclosurereport.cli.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.VisibleText;
import org.disclosurereport.batch.review.ReviewVerdict;

/**
 * The page on which reports are found by words of the agency or file, result, year and rule. One small script does it, allowed by its
 * digest; without a script the page leads to the lists.
 */
final class SearchPage {
    static final LocalizedText TITLE = LocalizedText.of("查找和筛选", "Search and filter");

    private static final String SCRIPT = PageStyle.of("search.js");
    private static final LocalizedText WORDS = LocalizedText.of("机关或文件名", "agency or file");
    private static final LocalizedText RULE = LocalizedText.of("规则", "rule");
    private static final LocalizedText ANY = LocalizedText.of("全部", "all");
    private static final LocalizedText ALL_SHOWN = LocalizedText.of("共 {n} 份", "{n} found");
    private static final LocalizedText MORE =
            LocalizedText.of("共 {n} 份，显示前 {most} 份", "{n} found, the first {most} are shown");
    private static final LocalizedText NO_SCRIPT = LocalizedText.of(
            "筛选需要浏览器允许本页的脚本；不用脚本时，请看", "Filtering needs the script of this page to be allowed; without it, see ");
    private static final LocalizedText BACK = LocalizedText.of("返回索引", "back to the index");
    private static final String UNREADABLE = "unreadable";

    private final String stem;
    private final List<IndexEntry> entries;
    private final Locale locale;
    private final List<String> rules;
    private final Markup html = new Markup();

    SearchPage(String stem, List<IndexEntry> entries, Locale locale) {
        this.stem = stem;
        this.entries = entries;
        this.locale = locale;
        this.rules = List.copyOf(entries.stream()
                .flatMap(entry -> entry.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The name of the page of an index that is called so. */
    static String name(String stem) {
        return stem + "-search.html";
    }

    String toHtml() {
        html.begin(TITLE.get(locale), locale, IndexPage.STYLE, SCRIPT)
                .open("nav")
                .element("a", BACK.get(locale), "href", IndexPage.Order.INPUT.page(stem, 1))
                .closeLine("nav")
                .open("noscript")
                .open("p")
                .text(NO_SCRIPT.get(locale))
                .element("a", IndexPage.TITLE.get(locale), "href", IndexPage.Order.INPUT.page(stem, 1))
                .close("p")
                .closeLine("noscript")
                .open("form", "id", "search", "hidden", "")
                .open("label")
                .text(WORDS.get(locale))
                .raw("<input type=\"search\" name=\"text\" autocomplete=\"off\">")
                .close("label");
        addChoice("verdict", EntryTable.VERDICT);
        addChoice("year", EntryTable.YEAR);
        addChoice("rule", RULE);
        html.closeLine("form").raw("<p id=\"shown\" aria-live=\"polite\"></p>\n");
        EntryTable.addHead(html, locale, "hidden", "");
        // A block of data is no script to a browser.
        return html.raw("</tbody>\n</table>\n</div>\n<script type=\"application/json\" id=\"data\">")
                .raw(data())
                .raw("</script>\n<script>")
                .raw(SCRIPT)
                .raw("</script>\n")
                .end();
    }

    private void addChoice(String name, LocalizedText label) {
        html.open("label")
                .text(label.get(locale))
                .open("select", "name", name)
                .element("option", ANY.get(locale), "value", "")
                .close("select")
                .close("label");
    }

    private String data() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            verdicts.put(verdict.getId(), verdict.getLabel().get(locale));
        }
        verdicts.put(UNREADABLE, EntryTable.UNREADABLE.get(locale));
        Stream<String> numbers = Stream.of(
                number("error", EntryTable.ERRORS),
                number("warning", EntryTable.WARNINGS),
                number("notice", EntryTable.NOTICES),
                number("doubt", EntryTable.DOUBTS));
        return "{\"most\":" + EntryTable.ENTRIES + ",\"all\":" + quote(ALL_SHOWN.get(locale)) + ",\"more\":"
                + quote(MORE.get(locale)) + ",\"verdicts\":"
                + verdicts.entrySet().stream()
                        .map(each -> quote(each.getKey()) + ":" + quote(each.getValue()))
                        .collect(Collectors.joining(",", "{", "}"))
                + ",\"numbers\":" + array(numbers) + ",\"rules\":"
                + array(rules.stream().map(SearchPage::quote)) + ",\"entries\":\n"
                + entries.stream().map(this::entry).collect(Collectors.joining(",\n", "[", "]}"));
    }

    private String number(String name, LocalizedText label) {
        return array(Stream.of(quote(name), quote(label.get(locale))));
    }

    /** The columns that the script knows. */
    private String entry(IndexEntry entry) {
        return array(Stream.of(
                quote(entry.place()),
                Optional.ofNullable(entry.page()).map(SearchPage::quote).orElse("null"),
                quote(entry.agency()),
                Integer.toString(entry.year()),
                quote(Optional.ofNullable(entry.verdict())
                        .map(ReviewVerdict::getId)
                        .orElse(UNREADABLE)),
                Integer.toString(entry.errors()),
                Integer.toString(entry.warnings()),
                Integer.toString(entry.notices()),
                Integer.toString(entry.doubts()),
                array(entry.rules().stream().map(rule -> Integer.toString(rules.indexOf(rule))))));
    }

    private static String array(Stream<String> elements) {
        return elements.collect(Collectors.joining(",", "[", "]"));
    }

    /** A text as JSON that no parser of HTML takes for markup. */
    private static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        String clean = VisibleText.of(text);
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            switch (character) {
                case '"', '\\' -> json.append('\\').append(character);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                case '<' -> json.append("\\u003c");
                default -> json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
