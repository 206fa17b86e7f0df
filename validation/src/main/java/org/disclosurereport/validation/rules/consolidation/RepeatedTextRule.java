package org.disclosurereport.validation.rules.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ConsolidationRule;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.texts.TextSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * The rule that no body's text is another body's: {@code consolidation.text-repeated}.
 *
 * <p>Bodies are not compared pair by pair. An index holds, for each of the {@link TextSimilarity#getKeys() keys} of a fingerprint, the first few
 * bodies that have it; a body is compared with those alone. Text that very many bodies share costs no more than that, so the work
 * is linear in the number of bodies. Each body is reported once, with the one that it is most like among those before it.
 */
final class RepeatedTextRule {
    static final List<ConsolidationRule> RULES = List.of(ConsolidationRule.of(
            RuleInfo.builder()
                    .id("consolidation.text-repeated")
                    .severity(Severity.NOTICE)
                    .statement(
                            "各机关报告的文字不互相照抄（年份、数字、机关名称和规定用语不计）",
                            "no body's text is another body's, with names, years, figures and the sentences that template and law"
                                    + " give taken out")
                    .places("每个机关的第一、第五部分", "sections 一 and 五 of each body")
                    .citation(Citations.ARTICLE_50)
                    .build(),
            RepeatedTextRule::judge));

    private static final LocalizedText MESSAGE = LocalizedText.of(
            "“{body}”第一、第五部分的文字与“{other}”{share}%相同（年份、数字、机关名称和规定用语不计），请核对",
            "{share} % of the text of \"{body}\" in sections 一 and 五 is that of \"{other}\", without years, figures, names and"
                    + " the sentences that template and law give");

    /** So many bodies of one key are looked at; that many more have it only if they all write alike. */
    private static final int MOST_PER_KEY = 16;

    private RepeatedTextRule() {}

    private static void judge(Consolidation consolidation, Findings findings) {
        List<DisclosureReport> bodies = consolidation.getBodies();
        List<TextSimilarity> texts = new ArrayList<>();
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (DisclosureReport body : bodies) {
            TextSimilarity text = text(body);
            int number = texts.size();
            Set<Integer> candidates = new LinkedHashSet<>();
            if (text.isComparable()) {
                for (int key : text.getKeys()) {
                    List<Integer> known = index.computeIfAbsent(key, each -> new ArrayList<>(1));
                    candidates.addAll(known);
                    if (known.size() < MOST_PER_KEY) {
                        known.add(number);
                    }
                }
                report(consolidation, number, text, texts, candidates, findings);
            }
            texts.add(text);
        }
    }

    private static void report(
            Consolidation consolidation,
            int number,
            TextSimilarity text,
            List<TextSimilarity> texts,
            Set<Integer> candidates,
            Findings findings) {
        double most = 0;
        @Nullable DisclosureReport other = null;
        for (int candidate : candidates) {
            double share = text.share(texts.get(candidate), TextSimilarity.REPEATED);
            if (share > most) {
                most = share;
                other = consolidation.getBodies().get(candidate);
            }
        }
        if (other == null) {
            findings.holds();
            return;
        }
        DisclosureReport body = consolidation.getBodies().get(number);
        findings.violated(Finding.builder()
                .place(Place.ofBody(body.getAgency().getName()))
                .addReports(ReportKey.of(consolidation.getGovernment()), ReportKey.of(body), ReportKey.of(other))
                .message(MESSAGE.fill(Map.of(
                        "body", body.getAgency().getName(),
                        "other", other.getAgency().getName(),
                        "share", TextSimilarity.percent(most))))
                .build());
    }

    private static TextSimilarity text(DisclosureReport report) {
        List<String> texts = new ArrayList<>(List.of(report.getOverview().getText()));
        texts.addAll(report.getOverview().getTopics().values());
        texts.add(report.getProblemsAndImprovements().getProblems());
        texts.add(report.getProblemsAndImprovements().getImprovements());
        return TextSimilarity.of(texts, TextSimilarity.names(report.getAgency()));
    }
}
