package org.disclosurereport.validation.rules.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Form;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.Severity;

/** The rules across years: {@code series.*}. */
public final class SeriesRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<SeriesRule> RULES = Stream.of(
                    ChainRules.RULES, ChangeRules.RULES, StatedChangeRule.RULES, RepeatedTextRule.RULES, List.of(gap()))
            .flatMap(List::stream)
            .toList();

    private static final LocalizedText PUBLISHED_LAST =
            LocalizedText.of("与其他年度比较时以{date}公布的为准", "that published on {date} is compared with other years");
    private static final LocalizedText UNDATED =
            LocalizedText.of("公布日期不全，与其他年度比较时任一份相符即可", "not all are dated, so any may fit other years");
    private static final LocalizedText MISSING_MESSAGE =
            LocalizedText.of("此前缺少{years}年度的报告", "before it the report of {years} is missing");
    private static final LocalizedText OTHER_FORM_MESSAGE = LocalizedText.of(
            "{year}年度有{n}份报告，所用格式不同；{counting}", "there are {n} reports of {year}, on different forms; {counting}");
    private static final LocalizedText TWICE_MESSAGE = LocalizedText.of(
            "{year}年度有{n}份报告，表中{differing}个数不同；{counting}",
            "there are {n} reports of {year}, {differing} of their numbers differ; {counting}");

    private static final Place YEAR = Place.of("year", ReportProperty.of("year").getLabel());

    private SeriesRules() {}

    private static SeriesRule gap() {
        return SeriesRule.of(
                RuleInfo.builder()
                        .id("series.gap")
                        .severity(Severity.NOTICE)
                        .statement("各年度连续，每年一份", "no year is missing, and none is there twice with different numbers")
                        .places("每份报告的年度", "the year of each report")
                        .build(),
                SeriesRules::gaps);
    }

    private static void gaps(ReportSeries series, Findings findings) {
        int next = series.getReports().get(0).getYear();
        for (List<DisclosureReport> reports : series.getYears()) {
            int year = reports.get(0).getYear();
            if (next < year) {
                findings.violated(gap(reports, MISSING_MESSAGE.fill(Map.of("years", years(next, year - 1)))));
            }
            repeated(reports, findings);
            next = year + 1;
        }
    }

    private static String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + "—" + last;
    }

    private static void repeated(List<DisclosureReport> reports, Findings findings) {
        DisclosureReport first = reports.get(0);
        Map<String, Object> holes = new HashMap<>(Map.of("year", first.getYear(), "n", reports.size()));
        holes.put(
                "counting",
                ReportSeries.counting(reports).stream()
                        .filter(report -> reports.stream()
                                .allMatch(each -> each.getPublicationDate().isPresent()))
                        .flatMap(report -> report.getPublicationDate().stream())
                        .findFirst()
                        .map(date -> PUBLISHED_LAST.fill(Map.of("date", date)))
                        .orElse(UNDATED));
        if (reports.stream().anyMatch(report -> report.getFormVersion() != first.getFormVersion())) {
            findings.violated(gap(reports, OTHER_FORM_MESSAGE.fill(holes)));
            return;
        }
        long differing = reports.size() == 1 ? 0 : differing(reports);
        if (differing == 0) {
            findings.holds();
            return;
        }
        holes.put("differing", differing);
        findings.violated(gap(reports, TWICE_MESSAGE.fill(holes)));
    }

    private static Finding gap(List<DisclosureReport> reports, LocalizedText message) {
        return Finding.builder()
                .place(YEAR)
                .addReports(ReportKey.of(reports.get(0)))
                .message(message)
                .build();
    }

    /** How many numbers aren't the same in all reports, which use one form; the unit is part of an amount. */
    private static long differing(List<DisclosureReport> reports) {
        DisclosureReport first = reports.get(0);
        return Form.of(first).getCells().stream()
                .filter(cell -> reports.stream()
                        .anyMatch(report -> !cell.get(report).equals(cell.get(first))
                                || !cell.getUnit(report).equals(cell.getUnit(first))))
                .count();
    }
}
