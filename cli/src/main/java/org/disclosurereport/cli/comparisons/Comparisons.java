package org.disclosurereport.cli.comparisons;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.Opinion;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.cli.pages.PageStyle;
import org.disclosurereport.validation.Violation;

/** What the pages of comparisons have in common. Stateless and thread-safe. */
final class Comparisons {
    static final String STYLE =
            PageStyle.of("index.css") + PageStyle.of("overview.css") + PageStyle.of("comparisons.css");

    static final LocalizedText BLANK = LocalizedText.of("留空", "blank");
    static final LocalizedText YEAR = LocalizedText.of("年度", "year");
    private static final LocalizedText RULE = LocalizedText.of("规则 {id}", "rule {id}");
    private static final LocalizedText NOTHING = LocalizedText.of("没有发现问题。", "Nothing was found.");

    private Comparisons() {}

    /** Adds what was found, as a list. */
    static void addFindings(Markup html, List<ReportReview> reviews, Locale locale) {
        if (reviews.stream().allMatch(review -> review.getOpinions().isEmpty())) {
            html.element("p", NOTHING.get(locale), "class", "note").raw("\n");
            return;
        }
        html.raw("<ul class=\"findings\">\n");
        for (ReportReview review : reviews) {
            for (Opinion opinion : review.getOpinions()) {
                html.open("li", "class", opinion.isWaived() ? "waived" : "found")
                        .element(
                                "span",
                                opinion.getLabel().get(locale),
                                "class",
                                "badge " + opinion.getTone().getName())
                        .text(" " + opinion.getMessage().get(locale));
                opinion.getViolations().stream()
                        .map(Violation::getRuleId)
                        .distinct()
                        .forEach(id -> html.raw(" ")
                                .element("span", RULE.fill(Map.of("id", id)).get(locale), "class", "rule"));
                html.closeLine("li");
            }
        }
        html.raw("</ul>\n");
    }
}
