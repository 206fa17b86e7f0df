package org.disclosurereport.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import picocli.CommandLine.Command;

/** Compares the years of each body; told of the later report of each two. */
@Command(name = "series")
public final class SeriesCommand extends AcrossReportsCommand {
    private static final LocalizedText SINGLE =
            LocalizedText.of("只有一份报告、无从比较的机关：{n}个", "bodies with one report, so nothing to compare: {n}");

    public SeriesCommand(Session session) {
        super(session, SeriesRule.class);
    }

    @Override
    void prepare(RuleOptions options) {
        // The reports are all there is.
    }

    @Override
    void compare(KeptReports kept, List<ReportSeries> bodies, RuleSet rules, Telling<?> telling) {
        int single = 0;
        for (ReportSeries body : bodies) {
            List<DisclosureReport> before = List.of();
            for (List<DisclosureReport> year : body.getYears()) {
                List<DisclosureReport> both = new ArrayList<>(before);
                both.addAll(year);
                if (both.size() > 1) {
                    telling.report(
                            kept.get(counting(year)),
                            ofYear(year.get(0).getYear(), ReportValidator.validate(ReportSeries.of(both), rules)));
                }
                before = ReportSeries.counting(year);
            }
            single += body.getReports().size() == 1 ? 1 : 0;
        }
        if (single > 0) {
            telling.note(SINGLE.fill(Map.of("n", single)));
        }
    }

    @Override
    DisclosureReport counting(List<DisclosureReport> year) {
        return ReportSeries.counting(year).get(0);
    }

    /** What was found of the versions of the year before is reported with that year. */
    private static ValidationResult ofYear(int year, ValidationResult both) {
        return both.getViolations().stream().allMatch(violation -> isOfYear(year, violation))
                ? both
                : ValidationResult.builder()
                        .from(both)
                        .violations(both.getViolations().stream()
                                .filter(violation -> isOfYear(year, violation))
                                .toList())
                        .build();
    }

    private static boolean isOfYear(int year, Violation violation) {
        return violation.getReports().stream().limit(1).allMatch(report -> report.getYear() == year);
    }
}
