package org.disclosurereport.cli.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReviewVerdict;

/**
 * The index of the pages with counts, some entries on each of its pages. It is written once per order, so that it can be sorted without a
 * script.
 */
public final class IndexPage {
    static final String STYLE = PageStyle.of("index.css");

    static final LocalizedText TITLE = LocalizedText.of("政府信息公开工作年度报告检查结果", "Annual reports: findings");
    private static final LocalizedText SUMMARY = LocalizedText.of(
            "共检查 {total} 份：有错误 {errors}，需核对 {check}，无问题 {none}，无法读取 {unreadable}",
            "{total} checked: {errors} with errors, {check} to check, {none} without problems, {unreadable} could not"
                    + " be read");
    private static final LocalizedText CHECKED = LocalizedText.of("共检查", "checked");
    private static final LocalizedText WITH_WARNINGS = LocalizedText.of("有警告", "with warnings");
    private static final LocalizedText WITH_DOUBTS = LocalizedText.of("识别存疑", "with doubts");
    /** The way to the page on which reports are found. */
    public static final LocalizedText SEARCH = SearchPage.TITLE;

    /** The way to the first page of a site of which the index is a part. */
    public static final LocalizedText OVERVIEW = LocalizedText.of("返回总览", "Back to the overview");

    private static final LocalizedText SORT = LocalizedText.of("排序：", "Sort by: ");

    /** The orders of the index, each a page of its own. */
    enum Order {
        /** As given. */
        INPUT("", EntryTable.FILE, Comparator.comparingInt(IndexEntry::number)),
        /** By agency, then year; unreadable input last. */
        AGENCY(
                "-by-agency",
                EntryTable.AGENCY,
                Comparator.comparing(IndexEntry::isReadable)
                        .reversed()
                        .thenComparing(IndexEntry::agency)
                        .thenComparingInt(IndexEntry::year)),
        /** Unreadable input first, then those with the most errors, warnings, notices, doubts. */
        FINDINGS(
                "-by-findings",
                LocalizedText.of("问题", "findings"),
                Comparator.comparing(IndexEntry::isReadable)
                        .thenComparing(Comparator.comparingInt(IndexEntry::errors)
                                .thenComparingInt(IndexEntry::warnings)
                                .thenComparingInt(IndexEntry::notices)
                                .thenComparingInt(IndexEntry::doubts)
                                .reversed()));

        private final String suffix;
        private final LocalizedText label;
        private final Comparator<IndexEntry> comparator;

        Order(String suffix, LocalizedText label, Comparator<IndexEntry> comparator) {
            this.suffix = suffix;
            this.label = label;
            this.comparator = comparator;
        }

        /** The name of a page, from 1, of the index that is called so. */
        String page(String stem, int number) {
            return stem + suffix + (number == 1 ? "" : "-" + number) + ".html";
        }
    }

    /** What the index is called where it is the first page. */
    public static final String INDEX = "index";

    private final String stem;
    private final List<IndexEntry> entries;
    private final Order order;
    private final int number;
    private final Locale locale;
    private final Markup html = new Markup();

    private IndexPage(String stem, List<IndexEntry> sorted, Order order, int number, Locale locale) {
        this.stem = stem;
        this.entries = sorted;
        this.order = order;
        this.number = number;
        this.locale = locale;
    }

    /** The names of the first pages, which every index has. */
    public static List<String> firstPages(String stem) {
        return Stream.concat(
                        Stream.of(Order.values()).map(order -> order.page(stem, 1)), Stream.of(SearchPage.name(stem)))
                .toList();
    }

    /** Writes all pages of the index in every order, and the one for searching. */
    public static void write(String stem, List<IndexEntry> entries, Locale locale, PageFolder folder) {
        for (Order order : Order.values()) {
            List<IndexEntry> sorted = entries.stream().sorted(order.comparator).toList();
            for (int page = 1; page <= EntryTable.pages(sorted.size()); page++) {
                folder.write(order.page(stem, page), new IndexPage(stem, sorted, order, page, locale).toHtml());
            }
        }
        folder.write(SearchPage.name(stem), new SearchPage(stem, entries, locale).toHtml());
    }

    /** The counts in one line. */
    public static String summary(List<IndexEntry> entries, Locale locale) {
        return SUMMARY.fill(Map.of(
                        "total", entries.size(),
                        "errors", count(entries, entry -> entry.verdict() == ReviewVerdict.ERRORS),
                        "check", count(entries, entry -> entry.verdict() == ReviewVerdict.TO_CHECK),
                        "none", count(entries, entry -> entry.verdict() == ReviewVerdict.NO_PROBLEMS),
                        "unreadable", count(entries, entry -> !entry.isReadable())))
                .get(locale);
    }

    private static long count(List<IndexEntry> entries, Predicate<IndexEntry> which) {
        return entries.stream().filter(which).count();
    }

    /** The whole page. */
    String toHtml() {
        html.begin(TITLE.get(locale), locale, STYLE, "");
        addCounts();
        addOrders();
        new EntryTable(entries, page -> order.page(stem, page), html, locale).add(number);
        return html.end();
    }

    private void addCounts() {
        html.open("dl", "class", "counts");
        addCount(CHECKED, "total", entry -> true);
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            addCount(verdict.getLabel(), verdict.getId(), entry -> entry.verdict() == verdict);
        }
        addCount(WITH_WARNINGS, "warning", entry -> entry.warnings() > 0);
        addCount(WITH_DOUBTS, "doubt", entry -> entry.doubts() > 0);
        addCount(EntryTable.UNREADABLE, "unreadable", entry -> !entry.isReadable());
        html.closeLine("dl");
    }

    private void addCount(LocalizedText label, String name, Predicate<IndexEntry> which) {
        html.open("div", "class", name)
                .element("dt", label.get(locale))
                .element("dd", Long.toString(count(entries, which)))
                .close("div");
    }

    private void addOrders() {
        html.open("nav");
        if (!stem.equals(INDEX)) {
            html.element("a", OVERVIEW.get(locale), "href", INDEX + ".html").raw(" ");
        }
        html.text(SORT.get(locale));
        for (Order each : Order.values()) {
            if (each == order) {
                html.element("strong", each.label.get(locale), "aria-current", "page");
            } else {
                html.element("a", each.label.get(locale), "href", each.page(stem, 1));
            }
            html.raw(" ");
        }
        html.element("a", SearchPage.TITLE.get(locale), "href", SearchPage.name(stem))
                .closeLine("nav");
    }
}
