package org.disclosurereport.cli.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.pages.Charts;
import org.disclosurereport.cli.pages.Charts.ShareRow;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.cli.pages.Shares;

/** Areas with the shares of their verdicts, as a picture and a table that leads to each. */
final class AreaTable {
    private static final LocalizedText AREA = LocalizedText.of("地区", "area");
    private static final LocalizedText REPORTS = LocalizedText.of("份数", "reports");
    private static final LocalizedText BASIS = LocalizedText.of("归属依据", "known by");
    private static final LocalizedText SEPARATOR = LocalizedText.of("、", ", ");

    private final Charts charts;
    private final Markup html;
    private final Locale locale;

    AreaTable(Charts charts, Markup html, Locale locale) {
        this.charts = charts;
        this.html = html;
        this.locale = locale;
    }

    void add(List<Region> regions, Function<Region, String> page, String title) {
        charts.shares(
                title,
                regions.stream()
                        .map(region -> new ShareRow(region.name().get(locale), region.shares()))
                        .toList());
        html.open("div", "class", "sheet", "tabindex", "0", "role", "group", "aria-label", title)
                .raw("\n<table>\n<thead>\n<tr>")
                .element("th", AREA.get(locale), "scope", "col")
                .element("th", REPORTS.get(locale), "scope", "col");
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            html.element("th", verdict.getLabel().get(locale), "scope", "col");
        }
        html.element("th", BASIS.get(locale), "scope", "col").raw("</tr>\n</thead>\n<tbody>\n");
        for (Region region : regions) {
            html.open("tr")
                    .open("th", "scope", "row", "class", "agency")
                    .element("a", region.name().get(locale), "href", page.apply(region))
                    .close("th");
            addShares(html, region.shares(), locale);
            html.element(
                            "td",
                            region.bases().stream()
                                    .map(basis -> basis.getLabel().get(locale))
                                    .collect(Collectors.joining(SEPARATOR.get(locale))))
                    .closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    /** The number of reports, then of each verdict with its share. */
    static void addShares(Markup html, Shares shares, Locale locale) {
        addNumber(html, REPORTS.get(locale), Integer.toString(shares.total()), "");
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            int count = shares.count(verdict);
            addNumber(
                    html,
                    verdict.getLabel().get(locale),
                    count == 0 ? "0" : count + " (" + shares.perCent(verdict) + ")",
                    count == 0 ? "" : " " + verdict.getId());
        }
    }

    /** The label is shown where the screen is too narrow for a table and its heads. */
    static void addNumber(Markup html, String label, String number, String more) {
        html.element("td", number, "class", "number" + more, "data-label", label);
    }
}
