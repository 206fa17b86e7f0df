package org.disclosurereport.validation.rules.series;

import java.util.ArrayList;
import java.util.EnumMap;
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
        Judge judge = new Judge(years, findings);
        Parts now = Parts.of(years.now(), names);
        Parts last = Parts.of(years.last(), names);
        if (!judge.isRepeated(Place.of(Section.OVERVIEW), now.overview(), last.overview())) {
            now.topics().forEach((topic, text) -> {
                TextSimilarity before = last.topics().get(topic);
                if (before != null) {
                    judge.isRepeated(
                            Place.of(
                                    "overview.topics." + topic.getName(),
                                    LocalizedText.of(topic.getLabel(), topic.getEnglishLabel())),
                            text,
                            before);
                }
            });
        }
        judge.isRepeated(
                Place.of(Section.PROBLEMS_AND_IMPROVEMENTS),
                TextSimilarity.of(problems(years.now()), names),
                TextSimilarity.of(problems(years.last()), names));
    }

    /**
     * The fingerprints of section 一, each text read once.
     *
     * @param overview of all of it
     * @param topics of each topic
     */
    private record Parts(TextSimilarity overview, Map<OverviewTopic, TextSimilarity> topics) {
        static Parts of(DisclosureReport report, List<String> names) {
            Overview overview = report.getOverview();
            Map<OverviewTopic, TextSimilarity> topics = new EnumMap<>(OverviewTopic.class);
            overview.getTopics().forEach((topic, text) -> topics.put(topic, TextSimilarity.of(List.of(text), names)));
            List<TextSimilarity> all = new ArrayList<>(topics.values());
            all.add(TextSimilarity.of(List.of(overview.getText()), names));
            return new Parts(TextSimilarity.union(all), topics);
        }
    }

    private static List<String> problems(DisclosureReport report) {
        ProblemsAndImprovements section = report.getProblemsAndImprovements();
        return List.of(section.getProblems(), section.getImprovements());
    }

    /**
     * Judges one text after the other.
     *
     * @param years the reports
     * @param findings takes the outcome
     */
    private record Judge(Years years, Findings findings) {
        /** Texts that are too short to have been copied are not judged. */
        boolean isRepeated(Place place, TextSimilarity current, TextSimilarity previous) {
            if (!current.isComparable()) {
                return false;
            }
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
