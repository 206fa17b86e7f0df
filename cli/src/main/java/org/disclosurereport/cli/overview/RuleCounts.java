package org.disclosurereport.cli.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.batch.review.ReportReview;

/** How often each rule finds something that nobody waived, and in how many reports. Not thread-safe. */
final class RuleCounts {
    private final Map<String, Integer> findings = new LinkedHashMap<>();
    private final Map<String, Integer> reports = new LinkedHashMap<>();

    void add(ReportReview review, List<String> rules) {
        review.getResult().getUnwaivedViolations().forEach(each -> findings.merge(each.getRuleId(), 1, Integer::sum));
        rules.forEach(rule -> reports.merge(rule, 1, Integer::sum));
    }

    /** The rules, those that find something in the most reports first. */
    List<String> mostFrequent() {
        return reports.keySet().stream()
                .sorted(Comparator.<String>comparingInt(rule -> -reports.get(rule))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    int findings(String rule) {
        return findings.getOrDefault(rule, 0);
    }

    int reports(String rule) {
        return reports.getOrDefault(rule, 0);
    }
}
