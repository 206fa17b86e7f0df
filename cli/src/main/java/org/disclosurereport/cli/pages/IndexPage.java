package org.disclosurereport.cli.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReviewVerdict;

/** The index of the pages with counts. It is written once per order, so that it can be sorted without a script. */
final class IndexPage {
    private static final String STYLE = PageStyle.of("index.css");

    private static final LocalizedText TITLE = LocalizedText.of("政府信息公开工作年度报告检查结果", "Annual reports: findings");
    private static final LocalizedText SUMMARY = LocalizedText.of(
            "共检查 {total} 份：有错误 {errors}，需核对 {check}，无问题 {none}，无法读取 {unreadable}",
            "{total} checked: {errors} with errors, {check} to check, {none} without problems, {unreadable} could not"
                    + " be read");
    private static final LocalizedText YEAR = LocalizedText.of("年度", "year");
    private static final LocalizedText VERDICT = LocalizedText.of("结果", "result");
    private static final LocalizedText UNREADABLE = LocalizedText.of("无法读取", "could not be read");
    private static final LocalizedText ERRORS = LocalizedText.of("错误", "errors");
    private static final LocalizedText WARNINGS = LocalizedText.of("警告", "warnings");
    private static final LocalizedText NOTICES = LocalizedText.of("提示", "notices");
    private static final LocalizedText DOUBTS = LocalizedText.of("识别存疑", "doubts");
    private static final LocalizedText CHECKED = LocalizedText.of("共检查", "checked");
    private static final LocalizedText WITH_WARNINGS = LocalizedText.of("有警告", "with warnings");
    private static final LocalizedText WITH_DOUBTS = LocalizedText.of("识别存疑", "with doubts");
    private static final LocalizedText SORT = LocalizedText.of("排序：", "Sort by: ");

    /** The orders of the index, each a page of its own. */
    enum Order {
        /** As given. */
        INPUT("index.html", LocalizedText.of("文件", "file"), Comparator.comparingInt(IndexEntry::number)),
        /** By agency, then year; unreadable input last. */
        AGENCY(
                "index-by-agency.html",
                LocalizedText.of("机关", "agency"),
                Comparator.comparing(IndexEntry::isReadable)
                        .reversed()
                        .thenComparing(IndexEntry::agency)
                        .thenComparingInt(IndexEntry::year)),
        /** Unreadable input first, then those with the most errors, warnings, notices, doubts. */
        FINDINGS(
                "index-by-findings.html",
                LocalizedText.of("问题", "findings"),
                Comparator.comparing(IndexEntry::isReadable)
                        .thenComparing(Comparator.comparingInt(IndexEntry::errors)
                                .thenComparingInt(IndexEntry::warnings)
                                .thenComparingInt(IndexEntry::notices)
                                .thenComparingInt(IndexEntry::doubts)
                                .reversed()));

        private final String page;
        private final LocalizedText label;
        private final Comparator<IndexEntry> comparator;

        Order(String page, LocalizedText label, Comparator<IndexEntry> comparator) {
            this.page = page;
            this.label = label;
            this.comparator = comparator;
        }

        /** The name of the page. */
        String page() {
            return page;
        }
    }

    private final List<IndexEntry> entries;
    private final Order order;
    private final Locale locale;
    private final Markup html = new Markup();

    IndexPage(List<IndexEntry> entries, Order order, Locale locale) {
        this.entries = entries.stream().sorted(order.comparator).toList();
        this.order = order;
        this.locale = locale;
    }

    /** The counts in one line. */
    static String summary(List<IndexEntry> entries, Locale locale) {
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
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", PageStyle.language(locale))
                .raw("\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src ")
                .raw(Markup.policySource(STYLE))
                .raw("; base-uri 'none'; form-action 'none'\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", TITLE.get(locale))
                .raw("\n<style>")
                .raw(STYLE)
                .raw("</style>\n</head>\n<body>\n<main>\n")
                .element("h1", TITLE.get(locale))
                .raw("\n");
        addCounts();
        addOrders();
        addTable();
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void addCounts() {
        html.open("dl", "class", "counts");
        addCount(CHECKED, "total", entry -> true);
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            addCount(verdict.getLabel(), verdict.getId(), entry -> entry.verdict() == verdict);
        }
        addCount(WITH_WARNINGS, "warning", entry -> entry.warnings() > 0);
        addCount(WITH_DOUBTS, "doubt", entry -> entry.doubts() > 0);
        addCount(UNREADABLE, "unreadable", entry -> !entry.isReadable());
        html.closeLine("dl");
    }

    private void addCount(LocalizedText label, String name, Predicate<IndexEntry> which) {
        html.open("div", "class", name)
                .element("dt", label.get(locale))
                .element("dd", Long.toString(count(entries, which)))
                .close("div");
    }

    private void addOrders() {
        html.open("nav").text(SORT.get(locale));
        for (Order each : Order.values()) {
            if (each == order) {
                html.element("strong", each.label.get(locale), "aria-current", "page");
            } else {
                html.element("a", each.label.get(locale), "href", each.page);
            }
            html.raw(" ");
        }
        html.closeLine("nav");
    }

    private void addTable() {
        html.raw("<div class=\"sheet\">\n<table>\n<thead>\n<tr>");
        List.of(Order.INPUT.label, Order.AGENCY.label, YEAR, VERDICT, ERRORS, WARNINGS, NOTICES, DOUBTS)
                .forEach(head -> html.element("th", head.get(locale), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        entries.forEach(this::addEntry);
        html.raw("</tbody>\n</table>\n</div>\n");
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
                    .element("td", Integer.toString(entry.year()))
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
