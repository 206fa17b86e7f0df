package org.disclosurereport.service;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.pages.Markup;

/** Several documents on one page, each with its verdict and a button to its own page. Stateless and thread-safe. */
final class OverviewPage {
    private static final LocalizedText FILE = LocalizedText.of("文件", "File");
    private static final LocalizedText AGENCY = LocalizedText.of("机关", "Agency");
    private static final LocalizedText YEAR = LocalizedText.of("年度", "Year");
    private static final LocalizedText VERDICT = LocalizedText.of("结果", "Result");
    private static final LocalizedText FINDINGS = LocalizedText.of("条目", "Findings");
    private static final LocalizedText ALL = LocalizedText.of("各份文件的结果", "Results of all files");
    private static final LocalizedText SHOW = LocalizedText.of("查看", "Show");

    private OverviewPage() {}

    static String of(List<Overview> rows, Locale locale) {
        Markup html = Pages.head(locale);
        html.raw("<main class=\"start\">\n")
                .element("h1", Pages.NAME.get(locale))
                .raw("\n");
        Pages.openTable(html, ALL, List.of(FILE, AGENCY, YEAR, VERDICT, FINDINGS, SHOW), locale);
        rows.forEach(row -> add(html, row, locale));
        html.raw("</tbody>\n</table>\n</div>\n");
        html.open("p")
                .element("a", Pages.AGAIN.get(locale), "href", Pages.here(locale))
                .closeLine("p");
        return Pages.end(html);
    }

    private static void add(Markup html, Overview row, Locale locale) {
        html.open("tr").element("th", row.file(), "scope", "row");
        row.problem().ifPresent(problem -> {
            html.open("td", "colspan", "5").text(problem.title(locale));
            Pages.reasons(html, problem, locale);
            html.close("td");
        });
        row.report().ifPresent(report -> add(html, report, row.review().orElseThrow(), locale));
        html.closeLine("tr");
    }

    private static void add(Markup html, DisclosureReport report, ReportReview review, Locale locale) {
        html.element("td", report.getAgency().getName())
                .element("td", Integer.toString(report.getYear()))
                .element(
                        "td",
                        review.getVerdict().getLabel().get(locale),
                        "class",
                        review.getVerdict().getId())
                .element("td", Integer.toString(review.getOpinions().size()))
                .open("td")
                .open("form", "method", "post", "action", Pages.here(locale), "enctype", "multipart/form-data");
        Pages.hidden(html, report);
        html.element("button", SHOW.get(locale)).close("form").close("td");
    }
}
