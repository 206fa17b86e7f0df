package org.disclosurereport.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.files.OutputFolder;
import org.disclosurereport.cli.comparisons.ConsolidationPages;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.results.FilePlace;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ConsolidationRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares each government with the bodies it covers; told of the government's report. */
@Command(name = "consolidate")
public final class ConsolidateCommand extends AcrossReportsCommand {
    private static final LocalizedText NO_TREE = LocalizedText.of(
            "缺少机关名单：用 --tree FILE，或在 --config FILE 的 [bodies] 中写明",
            "who covers whom is missing: name a list with --tree FILE, or write it under [bodies] in --config FILE");
    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "{file}：“{agency}”不在机关名单 {tree} 中，未计入任何政府",
            "{file}: \"{agency}\" is not in {tree} and counts for no government");
    private static final LocalizedText NO_REPORT = LocalizedText.of(
            "缺少“{government}”{year}年度的报告，未核对其本级部门和下级政府{n}个机关的{reports}份报告",
            "the report of \"{government}\" for {year} is missing; the {reports} reports of its {n} bodies were not compared");
    private static final LocalizedText NOTHING = LocalizedText.of(
            "名单中的“{government}”及其所属机关{year}年度没有任何报告",
            "there is no report of \"{government}\" or any of its bodies for {year}");
    private static final LocalizedText SUCCEEDED = LocalizedText.of(
            "“{predecessor}”{year}年度另有报告，因其后继机关“{body}”已报告，未计入",
            "the report of \"{predecessor}\" for {year} is not counted, since \"{body}\", which followed it, has one for that year");
    private static final LocalizedText NOT_WRITTEN =
            LocalizedText.of("无法写出 {file}：{why}", "{file} can't be written: {why}");

    @Option(names = "--tree", paramLabel = "FILE", descriptionKey = "tree")
    private @Nullable String treeFile;

    @Option(names = "--write", paramLabel = "DIR", descriptionKey = "write")
    private @Nullable String folder;

    private final Set<String> written = new HashSet<>();
    private @Nullable BodyList list;
    private @Nullable ConsolidationPages pages;
    private @Nullable OutputFolder drafts;

    public ConsolidateCommand(Session session) {
        super(session, ConsolidationRule.class);
    }

    @Override
    void prepare(RuleOptions options) {
        list = treeFile == null
                ? BodyList.of(options).orElseThrow(() -> new UsageException(NO_TREE))
                : BodyList.read(treeFile);
    }

    @Override
    Results<?> pages(PageFolder target) {
        pages = new ConsolidationPages(session().console(), session().locale(), target);
        pages.show(Objects.requireNonNull(list).tree());
        return pages;
    }

    @Override
    List<Callable<Runnable>> comparisons(
            KeptReports kept, List<ReportSeries> bodies, RuleSet rules, Telling<?> telling) {
        BodyList named = Objects.requireNonNull(list);
        BodyTree known = named.tree();
        named.tellProblems(telling);
        List<Callable<Runnable>> comparisons = new ArrayList<>();
        byYearAndBody(kept.all(), named, telling).forEach((year, reports) -> {
            for (String government : known.getParents()) {
                comparisons.add(() -> compare(government, year, reports, known, rules, kept, telling));
            }
        });
        return comparisons;
    }

    private Map<Integer, Map<String, List<ReadReport>>> byYearAndBody(
            List<ReadReport> reports, BodyList named, Telling<?> telling) {
        Map<Integer, Map<String, List<ReadReport>>> years = new TreeMap<>();
        for (ReadReport read : reports) {
            Agency agency = read.getReport().getAgency();
            Optional<String> body =
                    named.tree().find(agency).or(() -> named.tree().findPredecessor(agency));
            if (body.isPresent()) {
                years.computeIfAbsent(read.getReport().getYear(), year -> new LinkedHashMap<>())
                        .computeIfAbsent(body.get(), name -> new ArrayList<>())
                        .add(read);
            } else {
                telling.unusable(UNKNOWN.fill(
                        Map.of("file", FilePlace.of(read), "agency", agency.getName(), "tree", named.name())));
            }
        }
        return years;
    }

    /** Compares a government's year; what is given tells of it. */
    private Runnable compare(
            String government,
            int year,
            Map<String, List<ReadReport>> reports,
            BodyTree bodies,
            RuleSet rules,
            KeptReports kept,
            Telling<?> telling) {
        List<String> expected = bodies.getReporting(government, reports::containsKey);
        bodies.getChildren(government).stream()
                .filter(expected::contains)
                .forEach(body -> tellSucceeded(body, year, bodies.getPredecessors(body), expected, reports, telling));
        List<DisclosureReport> covered = expected.stream()
                .flatMap(body -> reports.getOrDefault(body, List.of()).stream())
                .map(ReadReport::getReport)
                .toList();
        List<DisclosureReport> own = reports.getOrDefault(government, List.of()).stream()
                .map(ReadReport::getReport)
                .toList();
        Agency agency = own.isEmpty() ? Agency.of(government) : own.get(0).getAgency();
        DisclosureReport report = own.isEmpty()
                ? DisclosureReport.builder().agency(agency).year(year).build()
                : counting(own);
        Consolidation consolidation = Consolidation.of(report, covered).withExpected(expected);
        Optional<ValidationResult> result =
                own.isEmpty() ? Optional.empty() : Optional.of(ReportValidator.validate(consolidation, rules));
        return () -> {
            if (result.isPresent()) {
                telling.report(kept.get(report), result.get());
            } else if (covered.isEmpty()) {
                telling.note(NOTHING.fill(Map.of("government", government, "year", year)));
            } else {
                telling.unusable(NO_REPORT.fill(Map.of(
                        "government", government, "year", year, "n", expected.size(), "reports", covered.size())));
            }
            if (pages != null && !(own.isEmpty() && covered.isEmpty())) {
                pages.add(government, year, own.isEmpty() ? Optional.empty() : Optional.of(report), consolidation);
            }
            if (folder != null && !covered.isEmpty()) {
                write(consolidation.getTotals(), agency, government, folder, year, telling);
            }
        };
    }

    /** A body that reports itself may have counted what its predecessors did in the year, or not: nobody adds that up unseen. */
    private static void tellSucceeded(
            String body,
            int year,
            List<String> predecessors,
            List<String> expected,
            Map<String, List<ReadReport>> reports,
            Telling<?> telling) {
        for (String predecessor : predecessors) {
            if (!expected.contains(predecessor) && reports.containsKey(predecessor)) {
                telling.note(SUCCEEDED.fill(Map.of("body", body, "predecessor", predecessor, "year", year)));
            }
        }
    }

    /** Bodies of one name are told apart by what they are called in the tree. */
    private void write(
            ReportTotals totals, Agency agency, String government, String target, int year, Telling<?> telling) {
        String name = fileName(agency.getName(), year);
        if (!written.add(name)) {
            name = fileName(agency.getName() + "-" + government, year);
        }
        try {
            if (drafts == null) {
                drafts = OutputFolder.open(OutputOptions.path("--write", target), replacing());
            }
            drafts.write(name, ReportJson.write(totals.toReport(agency, year)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            telling.unusable(NOT_WRITTEN.fill(Map.of("file", name, "why", FileProblems.whyNotWritten(e))));
        }
    }

    @Override
    void close() throws IOException {
        if (drafts != null) {
            drafts.close();
        }
    }

    @Override
    Optional<String> besideReports() {
        return Optional.ofNullable(treeFile);
    }

    private static String fileName(String agency, int year) {
        return agency.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + "-" + year + ".json";
    }

    @Override
    Optional<Path> leftOut() {
        return Optional.ofNullable(folder).map(name -> OutputOptions.path("--write", name));
    }
}
