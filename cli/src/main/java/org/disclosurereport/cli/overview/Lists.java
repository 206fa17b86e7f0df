package org.disclosurereport.cli.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.pages.Charts;
import org.disclosurereport.cli.pages.EntryTable;
import org.disclosurereport.cli.pages.IndexEntry;
import org.disclosurereport.cli.pages.IndexPage;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.pages.PageNames;

/** The pages between the overview and the reports: areas and rules. Not thread-safe. */
final class Lists {
    private static final LocalizedText AREA = LocalizedText.of("{area}：检查结果", "{area}: results");
    private static final LocalizedText RULE = LocalizedText.of("规则 {id}：有该问题的报告", "Rule {id}: reports with a finding");

    /** By body, then by year, so that the years of a body are together. */
    private static final Comparator<IndexEntry> BY_BODY = Comparator.comparing(IndexEntry::agency)
            .thenComparingInt(IndexEntry::year)
            .thenComparingInt(IndexEntry::number);

    private final PageFolder folder;
    private final PageNames names;
    private final Locale locale;
    private final Map<Region, String> pages = new IdentityHashMap<>();

    Lists(PageFolder folder, PageNames names, Locale locale) {
        this.folder = folder;
        this.names = names;
        this.locale = locale;
    }

    /** The first page of an area. */
    String page(Region region) {
        return pages.get(region);
    }

    /** Writes the pages of all areas within one, and of what is within them. */
    void writeAreas(Region parent, String prefix, String back) {
        for (Region region : parent.parts()) {
            String name = prefix + region.name().getChinese();
            String page = names.of("area", name, 1);
            pages.put(region, page);
            if (region.isDivided()) {
                writeAreas(region, name + "-", page);
                String title = AREA.fill(Map.of("area", region.name())).get(locale);
                Markup html = begin(title, back);
                new AreaTable(new Charts(html, locale), html, locale).add(region.parts(), this::page, title);
                folder.write(page, end(html));
            } else {
                write(
                        page,
                        name,
                        "area",
                        AREA.fill(Map.of("area", region.name())).get(locale),
                        "",
                        back,
                        region.entries());
            }
        }
    }

    /** Writes the list of the reports with a finding of a rule and gives the name of its first page. */
    String writeRule(String id, String statement, List<Entry> entries) {
        String page = names.of("rule", id, 1);
        write(page, id, "rule", RULE.fill(Map.of("id", id)).get(locale), statement, OverviewPage.NAME, entries);
        return page;
    }

    private void write(
            String first, String name, String kind, String title, String note, String back, List<Entry> entries) {
        List<IndexEntry> sorted =
                entries.stream().map(Entry::index).sorted(BY_BODY).toList();
        Map<Integer, String> byNumber = new HashMap<>(Map.of(1, first));
        int last = EntryTable.pages(sorted.size());
        for (int page = 2; page <= last; page++) {
            byNumber.put(page, names.of(kind, name, page));
        }
        for (int page = 1; page <= last; page++) {
            Markup html = begin(title, back);
            if (!note.isEmpty()) {
                html.element("p", note).raw("\n");
            }
            new EntryTable(sorted, byNumber::get, html, locale).add(page);
            folder.write(byNumber.get(page), end(html));
        }
    }

    private Markup begin(String title, String back) {
        return new Markup()
                .begin(title, locale, OverviewPage.STYLE, "")
                .open("nav")
                .element("a", IndexPage.OVERVIEW.get(locale), "href", OverviewPage.NAME)
                .raw(" ")
                .raw(back.equals(OverviewPage.NAME) ? "" : up(back))
                .closeLine("nav");
    }

    private String up(String back) {
        return new Markup().element("a", UP.get(locale), "href", back).toString();
    }

    private static final LocalizedText UP = LocalizedText.of("返回上一级", "Up one level");

    private static String end(Markup html) {
        return html.end();
    }

    /** The reports with a finding, by rule. */
    static Map<String, List<Entry>> byRule(List<Entry> entries) {
        Map<String, List<Entry>> rules = new HashMap<>();
        for (Entry entry : entries) {
            entry.index()
                    .rules()
                    .forEach(rule -> rules.computeIfAbsent(rule, any -> new ArrayList<>())
                            .add(entry));
        }
        return rules;
    }
}
