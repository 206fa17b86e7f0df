package org.disclosurereport.cli.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;

/** A table of reports with a link to the page of each, some on each of its pages. Not thread-safe. */
public final class EntryTable {
    /** How many entries a page holds. */
    public static final int ENTRIES = 200;

    static final LocalizedText FILE = LocalizedText.of("文件", "file");
    static final LocalizedText AGENCY = LocalizedText.of("机关", "agency");
    static final LocalizedText YEAR = LocalizedText.of("年度", "year");
    static final LocalizedText VERDICT = LocalizedText.of("结果", "result");
    /** The heading of what could not be read. */
    public static final LocalizedText UNREADABLE = LocalizedText.of("无法读取", "could not be read");

    static final LocalizedText ERRORS = LocalizedText.of("错误", "errors");
    static final LocalizedText WARNINGS = LocalizedText.of("警告", "warnings");
    static final LocalizedText NOTICES = LocalizedText.of("提示", "notices");
    static final LocalizedText DOUBTS = LocalizedText.of("识别存疑", "doubts");
    private static final LocalizedText RANGE = LocalizedText.of("第 {first}–{last} 份，共 {n} 份", "{first}–{last} of {n}");
    private static final LocalizedText PREVIOUS = LocalizedText.of("上一页", "previous page");
    private static final LocalizedText NEXT = LocalizedText.of("下一页", "next page");

    private final List<IndexEntry> entries;
    private final IntFunction<String> pages;
    private final Markup html;
    private final Locale locale;

    /**
     * Makes a table.
     *
     * @param entries all reports, in their order
     * @param pages gives the name of a page by its number, from 1
     * @param html where it is written to
     * @param locale the language
     */
    public EntryTable(List<IndexEntry> entries, IntFunction<String> pages, Markup html, Locale locale) {
        this.entries = entries;
        this.pages = pages;
        this.html = html;
        this.locale = locale;
    }

    /** How many pages a list needs, at least 1. */
    public static int pages(int entries) {
        return Math.max(1, (entries + ENTRIES - 1) / ENTRIES);
    }

    /** Adds one page of the table, from 1. */
    public void add(int number) {
        int first = (number - 1) * ENTRIES;
        int last = Math.min(first + ENTRIES, entries.size());
        addPages(number, first, last);
        addHead(html, locale);
        entries.subList(first, last).forEach(this::addEntry);
        html.raw("</tbody>\n</table>\n</div>\n");
        addPages(number, first, last);
    }

    /** Begins a table of reports, up to its body. */
    static void addHead(Markup html, Locale locale, String... attributes) {
        html.open(
                        "div",
                        Stream.concat(Stream.of("class", "sheet"), Stream.of(attributes))
                                .toArray(String[]::new))
                .raw("\n<table>\n<thead>\n<tr>");
        List.of(FILE, AGENCY, YEAR, VERDICT, ERRORS, WARNINGS, NOTICES, DOUBTS)
                .forEach(head -> html.element("th", head.get(locale), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
    }

    /** Where there is more than one page: what this one shows, and the way to its neighbors. */
    private void addPages(int number, int first, int last) {
        if (entries.size() <= ENTRIES) {
            return;
        }
        html.open("nav")
                .text(RANGE.fill(Map.of("first", first + 1, "last", last, "n", entries.size()))
                        .get(locale))
                .raw(" ");
        if (number > 1) {
            html.element("a", PREVIOUS.get(locale), "href", pages.apply(number - 1), "rel", "prev")
                    .raw(" ");
        }
        if (last < entries.size()) {
            html.element("a", NEXT.get(locale), "href", pages.apply(number + 1), "rel", "next");
        }
        html.closeLine("nav");
    }

    private void addEntry(IndexEntry entry) {
        String page = entry.page();
        html.open("tr").open("th", "scope", "row", "class", "file");
        if (page == null) {
            html.text(entry.place()).close("th").open("td", "colspan", "2", "class", "why");
            for (int i = 0; i < entry.problems().size(); i++) {
                html.raw(i > 0 ? "<br>" : "").text(entry.problems().get(i));
            }
            html.close("td").element("td", UNREADABLE.get(locale), "class", "unreadable");
        } else {
            html.element("a", entry.place(), "href", page)
                    .close("th")
                    .element("td", entry.agency(), "class", "agency")
                    .element("td", Integer.toString(entry.year()), "class", "year")
                    .element(
                            "td",
                            Objects.requireNonNull(entry.verdict()).getLabel().get(locale),
                            "class",
                            entry.verdict().getId());
        }
        addNumber(entry, ERRORS, IndexEntry::errors, "error");
        addNumber(entry, WARNINGS, IndexEntry::warnings, "warning");
        addNumber(entry, NOTICES, IndexEntry::notices, "notice");
        addNumber(entry, DOUBTS, IndexEntry::doubts, "doubt");
        html.closeLine("tr");
    }

    /** The label is shown where the screen is too narrow for a table and its heads. */
    private void addNumber(IndexEntry entry, LocalizedText label, ToIntFunction<IndexEntry> number, String name) {
        int value = number.applyAsInt(entry);
        html.element(
                "td",
                entry.isReadable() ? Integer.toString(value) : "",
                "class",
                value > 0 ? "number " + name : "number",
                "data-label",
                label.get(locale));
    }
}
