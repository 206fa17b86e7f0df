package org.disclosurereport.cli.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.Opinion;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.pages.FormLabels;
import org.disclosurereport.cli.pages.IndexPage;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.cli.pages.PageStyle;
import org.disclosurereport.cli.results.FilePlace;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;

/** The page of a report without problems: what it is, notices if there are any, and its totals; without the form and the texts. */
final class LightPage {
    /** Short, because every page holds it. */
    private static final String STYLE = PageStyle.of("light.css");

    private static final LocalizedText YEAR = LocalizedText.of("{year}年度", "{year}");
    private static final LocalizedText TOTALS = LocalizedText.of("表三、表四的总计", "Totals of tables 三 and 四");
    private static final LocalizedText UNDECIDED =
            LocalizedText.of("因留空或缺项，无法核对 {n} 处。", "Undecided, because cells or values are blank: {n}.");
    private static final LocalizedText WHOLE = LocalizedText.of(
            "填报表格和各单元格的出处，可用 validate --format html 查看。",
            "The form, and where each cell was read, are on the page that validate --format html writes.");
    private static final LocalizedText BLANK = LocalizedText.of("（留空）", "(blank)");

    private final ReadReport read;
    private final ReportReview review;
    private final Locale locale;
    private final Markup html = new Markup();

    LightPage(ReadReport read, ReportReview review, Locale locale) {
        this.read = read;
        this.review = review;
        this.locale = locale;
    }

    String toHtml() {
        DisclosureReport report = read.getReport();
        String agency = report.getAgency().getName();
        String file = FilePlace.of(read).get(locale);
        html.begin(
                (agency.isEmpty() ? file : agency) + " "
                        + YEAR.fill(Map.of("year", report.getYear())).get(locale),
                locale,
                STYLE,
                "");
        html.open("nav")
                .element("a", IndexPage.OVERVIEW.get(locale), "href", OverviewPage.NAME)
                .closeLine("nav")
                .element("p", file, "class", "file")
                .open("p")
                .element("span", review.getVerdict().getLabel().get(locale), "class", "verdict")
                .closeLine("p");
        List<Opinion> opinions = review.getOpinions();
        if (!opinions.isEmpty()) {
            html.raw("<ol>");
            opinions.forEach(opinion -> html.open("li")
                    .text(opinion.getLabel().get(locale) + "："
                            + opinion.getMessage().get(locale))
                    .close("li"));
            html.raw("</ol>\n");
        }
        int undecided = review.getResult().getUndecided().size();
        if (undecided > 0) {
            html.element("p", UNDECIDED.fill(Map.of("n", undecided)).get(locale))
                    .raw("\n");
        }
        addTotals(report);
        return html.element("p", WHOLE.get(locale), "class", "note").raw("\n").end();
    }

    /** The last cell of each row that has one in the column of totals. */
    private void addTotals(DisclosureReport report) {
        html.element("h2", TOTALS.get(locale)).raw("\n<table>\n");
        for (Row row : Form.of(report).getRows()) {
            row.findCell("total").ifPresent(cell -> addTotal(row, cell, report));
        }
        html.raw("</table>\n");
    }

    private void addTotal(Row row, Cell cell, DisclosureReport report) {
        String value = cell.get(report).toString();
        html.open("tr")
                .element("th", FormLabels.of(row, locale), "scope", "row")
                .element("td", value.isEmpty() ? BLANK.get(locale) : value)
                .closeLine("tr");
    }
}
