package org.disclosurereport.validation.rules.consolidation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.Consolidation.Exclusion;
import org.disclosurereport.validation.ConsolidationRule;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;

/** The rules across bodies: {@code consolidation.*}. */
public final class ConsolidationRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ConsolidationRule> RULES = Stream.of(
                    SumRules.RULES,
                    List.of(ConsolidationRule.of(
                            RuleInfo.builder()
                                    .id("consolidation.coverage")
                                    .severity(Severity.WARNING)
                                    .statement(
                                            "应当报告的每个机关都有一份本年度报告",
                                            "every body that is to report has one report for the year")
                                    .places("本级部门和下级政府，逐个", "each body covered")
                                    .citation(Citations.ARTICLE_49)
                                    .build(),
                            ConsolidationRules::coverage)),
                    RepeatedTextRule.RULES)
            .flatMap(List::stream)
            .toList();

    private static final LocalizedText MISSING =
            LocalizedText.of("缺少“{body}”{year}年度的报告", "the report of \"{body}\" for {year} is missing");
    private static final LocalizedText OTHER_YEAR = LocalizedText.of(
            "“{body}”的报告是{other}年度的，不是{year}年度的，未计入",
            "the report of \"{body}\" is for {other}, not for {year}, and doesn't count");
    private static final LocalizedText REPEATED = LocalizedText.of(
            "“{body}”{year}年度有不止一份报告，以最后公布的一份为准（公布日期不全的，以先列出的一份为准）",
            "there is more than one report of \"{body}\" for {year}; the one published last counts (where dates are missing, the one"
                    + " given first)");
    private static final LocalizedText GOVERNMENT = LocalizedText.of(
            "“{body}”是本政府，不是其本级部门或下级政府，其报告未计入",
            "\"{body}\" is the government itself, not one of its bodies; its report doesn't count");

    private ConsolidationRules() {}

    /** One outcome for each body that is expected, and for each other one whose report doesn't count. */
    private static void coverage(Consolidation consolidation, Findings findings) {
        ReportKey government = ReportKey.of(consolidation.getGovernment());
        Map<String, Optional<LocalizedText>> messages = new LinkedHashMap<>();
        Set<String> missing = Set.copyOf(consolidation.getMissing());
        for (String body : consolidation.getExpected()) {
            messages.put(body, Optional.of(body).filter(missing::contains).map(each -> missing(each, government)));
        }
        for (Exclusion why : Exclusion.values()) {
            for (DisclosureReport report : consolidation.getExcluded(why)) {
                String body = BodyNames.of(report.getAgency()).stream()
                        .filter(messages::containsKey)
                        .findFirst()
                        .orElse(report.getAgency().getName());
                messages.put(body, Optional.of(excluded(why, report, government)));
            }
        }
        messages.forEach((body, message) -> message.ifPresentOrElse(
                text -> findings.violated(Finding.builder()
                        .place(Place.ofBody(body))
                        .addReports(government)
                        .message(text)
                        .build()),
                findings::holds));
    }

    private static LocalizedText missing(String body, ReportKey government) {
        return MISSING.fill(Map.of("body", body, "year", government.getYear()));
    }

    private static LocalizedText excluded(Exclusion why, DisclosureReport report, ReportKey government) {
        LocalizedText template = switch (why) {
            case OTHER_YEAR -> OTHER_YEAR;
            case REPEATED -> REPEATED;
            case GOVERNMENT -> GOVERNMENT;
        };
        return template.fill(
                Map.of("body", report.getAgency().getName(), "other", report.getYear(), "year", government.getYear()));
    }
}
