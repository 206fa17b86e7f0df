package org.disclosurereport.cli.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.pages.Charts;
import org.disclosurereport.cli.pages.Charts.ShareRow;
import org.disclosurereport.cli.pages.Charts.ValueRow;
import org.disclosurereport.cli.pages.EntryTable;
import org.disclosurereport.cli.pages.IndexPage;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.cli.pages.PageStyle;
import org.disclosurereport.cli.pages.Shares;

/** The first page: counts, then areas, years, rules, cells and outliers, each as a picture and a table that leads on. */
final class OverviewPage {
    static final String NAME = IndexPage.INDEX + ".html";
    static final String STYLE = PageStyle.of("index.css") + PageStyle.of("overview.css");

    /** What the lists of all reports are called. */
    static final String LISTS = "reports";

    private static final LocalizedText TITLE =
            LocalizedText.of("政府信息公开工作年度报告检查总览", "Annual reports: overview of what was found");
    private static final LocalizedText ALL = LocalizedText.of("全部报告", "All reports");
    private static final LocalizedText CHECKED = LocalizedText.of("共检查", "checked");
    private static final LocalizedText AREAS = LocalizedText.of("各地区的检查结果", "Results by area");
    private static final LocalizedText YEARS = LocalizedText.of("各年度的检查结果", "Results by year");
    private static final LocalizedText RULES = LocalizedText.of("最常见的问题", "The most frequent findings");
    private static final LocalizedText RULES_PICTURE =
            LocalizedText.of("有该问题的报告份数，前 {n} 条规则", "Reports with a finding, of the first {n} rules");
    private static final LocalizedText CELLS = LocalizedText.of("表三中出错的位置", "Where errors are in table 三");
    private static final LocalizedText CELLS_NOTE = LocalizedText.of(
            "一格的数字是有多少份报告在此有错误：或推断此格填错，或此格所在的勾稽关系不成立而不能确定是哪一格。",
            "The number in a cell is how many reports have an error there: the cell is likely wrong, or it takes part in a relation that "
                    + "doesn't hold and it isn't certain which of its cells is wrong.");
    private static final LocalizedText REPORTS = LocalizedText.of("份数", "reports");
    private static final LocalizedText YEAR = LocalizedText.of("年度", "year");
    private static final LocalizedText REQUESTS = LocalizedText.of("本年新收申请合计", "applications newly received, in all");
    private static final LocalizedText BLANK = LocalizedText.of("（留空 {n} 份）", " ({n} blank)");
    private static final LocalizedText RULE = LocalizedText.of("规则", "rule");
    private static final LocalizedText STATEMENT = LocalizedText.of("内容", "statement");
    private static final LocalizedText SEVERITY = LocalizedText.of("级别", "severity");
    private static final LocalizedText FINDINGS = LocalizedText.of("处数", "findings");
    private static final LocalizedText UNREADABLE_NOTE = LocalizedText.of(
            "另有 {n} 份无法读取，不计入各地区和各年度，见", "{n} more could not be read and count for no area and no year; see ");
    private static final int MOST_RULES = 15;

    private final Locale locale;
    private final Markup html = new Markup();
    private final Charts charts;

    OverviewPage(Locale locale) {
        this.locale = locale;
        this.charts = new Charts(html, locale);
    }

    /**
     * A rule with its page.
     *
     * @param id its id
     * @param statement what must hold
     * @param severity how severe a finding is
     * @param page the list of reports with a finding
     * @param findings how many there are
     * @param reports in how many reports
     */
    record RuleLine(
            String id, LocalizedText statement, LocalizedText severity, String page, int findings, int reports) {}

    /** Adds the heading and the counts. */
    OverviewPage counts(Shares shares, int unreadable) {
        html.begin(TITLE.get(locale), locale, STYLE, "").open("dl", "class", "counts");
        addCount(CHECKED, "total", shares.total() + unreadable);
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            addCount(verdict.getLabel(), verdict.getId(), shares.count(verdict));
        }
        addCount(EntryTable.UNREADABLE, "unreadable", unreadable);
        html.closeLine("dl").open("nav");
        String list = IndexPage.firstPages(LISTS).get(0);
        html.element("a", ALL.get(locale), "href", list).raw(" ");
        String search =
                IndexPage.firstPages(LISTS).get(IndexPage.firstPages(LISTS).size() - 1);
        html.element("a", IndexPage.SEARCH.get(locale), "href", search).raw(" ");
        Map<String, LocalizedText> parts = new TreeMap<>(
                Map.of("1areas", AREAS, "2years", YEARS, "3rules", RULES, "4cells", CELLS, "5outliers", OUTLIERS));
        parts.forEach((id, label) -> html.element("a", label.get(locale), "href", "#" + id.substring(1))
                .raw(" "));
        html.closeLine("nav");
        if (unreadable > 0) {
            html.open("p", "class", "note")
                    .text(UNREADABLE_NOTE.fill(Map.of("n", unreadable)).get(locale))
                    .element("a", ALL.get(locale), "href", list)
                    .closeLine("p");
        }
        return this;
    }

    private static final LocalizedText OUTLIERS = LocalizedText.of("离群值", "Outliers");

    private void addCount(LocalizedText label, String name, int number) {
        html.open("div", "class", name)
                .element("dt", label.get(locale))
                .element("dd", Integer.toString(number))
                .close("div");
    }

    /** Adds the areas. */
    OverviewPage areas(Region region, Function<Region, String> page) {
        html.element("h2", AREAS.get(locale), "id", "areas").raw("\n");
        new AreaTable(charts, html, locale).add(region.parts(), page, AREAS.get(locale));
        return this;
    }

    /** Adds the years, each beside the others. */
    OverviewPage years(List<Entry> entries) {
        Map<Integer, List<Entry>> years = new TreeMap<>();
        entries.forEach(entry ->
                years.computeIfAbsent(entry.year(), any -> new ArrayList<>()).add(entry));
        html.element("h2", YEARS.get(locale), "id", "years").raw("\n");
        List<ShareRow> rows = new ArrayList<>();
        years.forEach((year, ofYear) -> {
            Shares shares = new Shares();
            ofYear.forEach(entry -> shares.add(entry.verdict()));
            rows.add(new ShareRow(Integer.toString(year), shares));
        });
        charts.shares(YEARS.get(locale), rows);
        html.raw(
                "<div class=\"sheet\" tabindex=\"0\" role=\"group\" aria-labelledby=\"years\">\n<table>\n<thead>\n<tr>");
        head(YEAR);
        head(REPORTS);
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            head(verdict.getLabel());
        }
        head(REQUESTS);
        html.raw("</tr>\n</thead>\n<tbody>\n");
        int next = 0;
        for (List<Entry> ofYear : years.values()) {
            ShareRow row = rows.get(next);
            next++;
            html.open("tr").element("th", row.label(), "scope", "row", "class", "year");
            AreaTable.addShares(html, row.shares(), locale);
            long blank =
                    ofYear.stream().filter(entry -> entry.requests().isEmpty()).count();
            long sum = ofYear.stream()
                    .mapToLong(entry -> entry.requests().orElse(0))
                    .sum();
            AreaTable.addNumber(
                    html,
                    REQUESTS.get(locale),
                    sum + (blank == 0 ? "" : BLANK.fill(Map.of("n", blank)).get(locale)),
                    "");
            html.closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
        return this;
    }

    /** Adds the rules, those of the most reports first. */
    OverviewPage rules(List<RuleLine> rules) {
        html.element("h2", RULES.get(locale), "id", "rules").raw("\n");
        if (rules.isEmpty()) {
            html.element("p", NOTHING.get(locale)).raw("\n");
            return this;
        }
        List<RuleLine> first = rules.subList(0, Math.min(MOST_RULES, rules.size()));
        charts.bars(
                RULES_PICTURE.fill(Map.of("n", first.size())).get(locale),
                first.stream()
                        .map(rule -> new ValueRow(rule.id(), rule.reports()))
                        .toList());
        html.raw(
                "<div class=\"sheet\" tabindex=\"0\" role=\"group\" aria-labelledby=\"rules\">\n<table>\n<thead>\n<tr>");
        List.of(RULE, STATEMENT, SEVERITY, REPORTS, FINDINGS).forEach(this::head);
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (RuleLine rule : rules) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("a", rule.id(), "href", rule.page())
                    .close("th")
                    .element("td", rule.statement().get(locale), "class", "statement")
                    .element("td", rule.severity().get(locale));
            AreaTable.addNumber(html, REPORTS.get(locale), Integer.toString(rule.reports()), "");
            AreaTable.addNumber(html, FINDINGS.get(locale), Integer.toString(rule.findings()), "");
            html.closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
        return this;
    }

    private static final LocalizedText NOTHING = LocalizedText.of("没有发现问题。", "Nothing was found.");

    /** Adds table 三 of each form. */
    OverviewPage cells(CellCounts counts) {
        html.element("h2", CELLS.get(locale), "id", "cells")
                .raw("\n")
                .element("p", CELLS_NOTE.get(locale), "class", "note")
                .raw("\n");
        HeatMap map = new HeatMap(charts, html, locale);
        for (FormVersion version : counts.versions()) {
            map.add(version, counts);
        }
        return this;
    }

    /** Adds the outliers. */
    OverviewPage outliers(List<Entry> entries) {
        new OutlierSection(charts, html, locale).add(entries);
        return this;
    }

    private void head(LocalizedText text) {
        html.element("th", text.get(locale), "scope", "col");
    }

    String toHtml() {
        return html.end();
    }
}
