package org.disclosurereport.cli.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.comparisons.SeriesPages;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the years of each body; told of the later report of each two. */
@Command(name = "series")
public final class SeriesCommand extends AcrossReportsCommand {
    private static final LocalizedText SINGLE =
            LocalizedText.of("只有一份报告、无从比较的机关：{n}个", "bodies with one report, so nothing to compare: {n}");

    private static final LocalizedText ABSENT = LocalizedText.of(
            "“{body}”的前身“{predecessor}”没有报告，未与其比较",
            "there is no report of \"{predecessor}\", a predecessor of \"{body}\", to compare with");

    @Option(names = "--predecessors", paramLabel = "FILE", descriptionKey = "predecessors")
    private @Nullable String predecessorsFile;

    private @Nullable BodyList list;
    private @Nullable SeriesPages pages;

    public SeriesCommand(Session session) {
        super(session, SeriesRule.class);
    }

    @Override
    void prepare(RuleOptions options) {
        list = predecessorsFile == null ? BodyList.of(options).orElse(null) : BodyList.read(predecessorsFile);
    }

    @Override
    List<ReportSeries> bodies(KeptReports kept) {
        return list == null ? super.bodies(kept) : kept.bodies(list.tree());
    }

    @Override
    Optional<String> besideReports() {
        return Optional.ofNullable(predecessorsFile);
    }

    private void tellAbsent(KeptReports kept, BodyTree tree, Telling<?> telling) {
        Set<String> there = new HashSet<>();
        for (ReadReport read : kept.all()) {
            Agency agency = read.getReport().getAgency();
            there.add(agency.getName());
            agency.getUnifiedSocialCreditCode().ifPresent(there::add);
        }
        for (String body : tree.getSuccessors()) {
            for (String predecessor : there.contains(body) ? tree.getPredecessors(body) : List.<String>of()) {
                if (!there.contains(predecessor)) {
                    telling.note(ABSENT.fill(Map.of("body", body, "predecessor", predecessor)));
                }
            }
        }
    }

    @Override
    Results<?> pages(PageFolder folder) {
        pages = new SeriesPages(session().console(), session().locale(), folder);
        return pages;
    }

    @Override
    List<Callable<Runnable>> comparisons(
            KeptReports kept, List<ReportSeries> bodies, RuleSet rules, Telling<?> telling) {
        if (list != null) {
            list.tellProblems(telling);
            tellAbsent(kept, list.tree(), telling);
        }
        if (pages != null) {
            pages.show(bodies);
        }
        List<Callable<Runnable>> comparisons = new ArrayList<>();
        int single = 0;
        for (ReportSeries body : bodies) {
            List<DisclosureReport> before = List.of();
            for (List<DisclosureReport> year : body.getYears()) {
                List<DisclosureReport> both = new ArrayList<>(before);
                both.addAll(year);
                if (both.size() > 1) {
                    comparisons.add(() -> {
                        ValidationResult result =
                                ofYear(year.get(0).getYear(), ReportValidator.validate(ReportSeries.of(both), rules));
                        return () -> telling.report(kept.get(counting(year)), result);
                    });
                }
                before = ReportSeries.counting(year);
            }
            single += body.getReports().size() == 1 ? 1 : 0;
        }
        if (single > 0) {
            LocalizedText text = SINGLE.fill(Map.of("n", single));
            comparisons.add(() -> () -> telling.note(text));
        }
        return comparisons;
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
