package org.disclosurereport.validation.rules.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.form.Section;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.texts.TextSimilarity;

/** The rule that a year's text isn't last year's: {@code series.text-repeated}. */
final class RepeatedTextRule {
    static final List<SeriesRule> RULES = List.of(Years.rule(
            RuleInfo.builder()
                    .id("series.text-repeated")
                    .severity(Severity.WARNING)
                    .statement(
                            "第一部分（及其各项内容）、第五部分的文字不照抄上年（年份、数字、机关名称和规定用语不计）",
                            "the text of sections 一 (and its topics) and 五 is not last year's, with years, figures, names and the"
                                    + " sentences that template and law give taken out")
                    .places("相邻两年，第一部分（或其中一项）、第五部分", "section 一, or a topic of it, and 五, in consecutive years")
                    .citation(Citations.ARTICLE_50)
                    .build(),
            RepeatedTextRule::judge));

    private static final LocalizedText MESSAGE = LocalizedText.of(
            "{place}：{year}年度的文字与{last}年度{share}%相同（年份、数字、机关名称和规定用语不计），请核对是否沿用上年内容",
            "{place}: {share} % of the text of {year} is that of {last}, without years, figures, names and the sentences that"
                    + " template and law give");

    private RepeatedTextRule() {}

    private static void judge(Years years, Findings findings) {
        List<String> names = Stream.of(years.now(), years.last())
                .flatMap(report -> TextSimilarity.names(report.getAgency()).stream())
                .toList();
        Judge judge = new Judge(years, names, findings);
        Overview now = years.now().getOverview();
        Overview last = years.last().getOverview();
        if (!judge.isRepeated(Place.of(Section.OVERVIEW), overview(now), overview(last))) {
            for (OverviewTopic topic : OverviewTopic.values()) {
                if (now.getTopics().containsKey(topic) && last.getTopics().containsKey(topic)) {
                    judge.isRepeated(
                            Place.of(
                                    "overview.topics." + topic.getName(),
                                    LocalizedText.of(topic.getLabel(), topic.getEnglishLabel())),
                            List.of(now.getTopics().get(topic)),
                            List.of(last.getTopics().get(topic)));
                }
            }
        }
        judge.isRepeated(Place.of(Section.PROBLEMS_AND_IMPROVEMENTS), problems(years.now()), problems(years.last()));
    }

    private static List<String> overview(Overview overview) {
        List<String> texts = new ArrayList<>(List.of(overview.getText()));
        texts.addAll(overview.getTopics().values());
        return texts;
    }

    private static List<String> problems(DisclosureReport report) {
        ProblemsAndImprovements section = report.getProblemsAndImprovements();
        return List.of(section.getProblems(), section.getImprovements());
    }

    /**
     * Judges one text after the other.
     *
     * @param years the reports
     * @param names the names that are taken out
     * @param findings takes the outcome
     */
    private record Judge(Years years, List<String> names, Findings findings) {
        /** Texts that are too short to have been copied are not judged. */
        boolean isRepeated(Place place, List<String> now, List<String> last) {
            TextSimilarity current = TextSimilarity.of(now, names);
            if (!current.isComparable()) {
                return false;
            }
            TextSimilarity previous = TextSimilarity.of(last, names);
            double share = current.share(previous);
            if (share < TextSimilarity.REPEATED) {
                findings.holds();
                return false;
            }
            Map<String, Object> holes = new HashMap<>(years.holes());
            holes.put("place", place.getLabel());
            holes.put("share", TextSimilarity.percent(share));
            findings.violated(Finding.builder()
                    .place(place)
                    .message(MESSAGE.fill(holes))
                    .reports(years.keys())
                    .build());
            return true;
        }
    }
}
