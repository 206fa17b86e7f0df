package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.ReportSeries;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.SeriesRule;
import picocli.CommandLine.Command;

/** Compares the years of each body; told of the later report of each two. */
@Command(name = "series")
final class SeriesCommand extends AcrossReportsCommand {
    SeriesCommand(DisclosureReportCommand root) {
        super(root, SeriesRule.class);
    }

    @Override
    void prepare() {
        // The reports are all there is.
    }

    @Override
    void compare(List<ReadReport> reports, RuleSet rules, Telling<?> telling) {
        Map<DisclosureReport, ReadReport> files = new IdentityHashMap<>();
        reports.forEach(read -> files.put(read.getReport(), read));
        for (ReportSeries body : ReportSeries.byAgency(
                reports.stream().map(ReadReport::getReport).toList())) {
            List<DisclosureReport> before = List.of();
            for (List<DisclosureReport> year : byYear(body)) {
                List<DisclosureReport> both = new ArrayList<>(before);
                both.addAll(year);
                if (both.size() > 1) {
                    telling.report(files.get(year.get(0)), ReportValidator.validate(ReportSeries.of(both), rules));
                }
                before = year.subList(0, 1);
            }
        }
    }

    private static Iterable<List<DisclosureReport>> byYear(ReportSeries body) {
        Map<Integer, List<DisclosureReport>> years = new TreeMap<>();
        for (DisclosureReport report : body.getReports()) {
            years.computeIfAbsent(report.getYear(), year -> new ArrayList<>()).add(report);
        }
        return years.values();
    }
}
