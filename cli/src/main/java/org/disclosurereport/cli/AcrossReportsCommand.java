package org.disclosurereport.cli;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.ReportSeries;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.ResultFormatter;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What the commands that compare reports with each other have in common: everything is read first, and of each report its tables are
 * kept.
 */
abstract class AcrossReportsCommand implements Callable<Integer> {
    private static final String FORMATS = "text|json|csv";
    private static final LocalizedText DOUBTS = LocalizedText.of(
            "{file}：读取存疑{n}处，可用 validate 查看", "{file}: doubts about the reading: {n}; validate tells them");
    private static final LocalizedText TWICE = LocalizedText.of(
            "{file}：“{agency}”{year}年度有不止一份报告，以 {first} 为准",
            "{file}: there is more than one report of \"{agency}\" for {year}; {first} is compared");

    private final DisclosureReportCommand root;
    private final Class<? extends Rule> kind;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "validate.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "across.format")
    private String format = "text";

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private @Nullable String jobs;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "across.verbose")
    private boolean verbose;

    /** Makes a command that runs the rules of one kind. */
    AcrossReportsCommand(DisclosureReportCommand root, Class<? extends Rule> kind) {
        this.root = root;
        this.kind = kind;
    }

    @Override
    public final Integer call() throws InterruptedIOException {
        int number = ValidateCommand.jobs(jobs);
        RuleSet rules = ruleOptions.rules().matching(kind::isInstance);
        prepare();
        Telling<?> telling = telling();
        Kept kept = new Kept(telling);
        BatchInput input = leftOut().map(BatchInput.ofNames(files)::without).orElse(BatchInput.ofNames(files));
        int exitCode =
                ReportRun.over(input, number, root.console(), new ProgressBar(root.console(), root.locale()), kept);
        tellRepeated(kept.reports, telling);
        compare(kept.reports, rules, telling);
        telling.end();
        UnmatchedWaivers.tell(rules, telling.matched, root);
        return Math.max(exitCode, telling.exitCode);
    }

    /** Reads what the command needs beside the reports. */
    abstract void prepare();

    /** What is left out of the folders that are read, such as what an earlier run wrote. */
    Optional<Path> leftOut() {
        return Optional.empty();
    }

    /** Compares the reports and tells of each comparison. */
    abstract void compare(List<ReadReport> reports, RuleSet rules, Telling<?> telling);

    /** The reports of each body, in the order of their first ones. */
    static List<ReportSeries> bodies(List<ReadReport> reports) {
        return ReportSeries.byAgency(reports.stream().map(ReadReport::getReport).toList());
    }

    /** Two reports of one body and year can't both be meant; which one is, only the body knows. */
    private void tellRepeated(List<ReadReport> reports, Telling<?> telling) {
        Map<DisclosureReport, ReadReport> files = new IdentityHashMap<>();
        reports.forEach(read -> files.put(read.getReport(), read));
        for (ReportSeries body : bodies(reports)) {
            for (List<DisclosureReport> year : body.getYears()) {
                for (DisclosureReport more : year.subList(1, year.size())) {
                    telling.unusable(TWICE.fill(Map.of(
                            "file", place(files.get(more)),
                            "agency", more.getAgency().getName(),
                            "year", more.getYear(),
                            "first", place(files.get(year.get(0))))));
                }
            }
        }
    }

    /** Where a report stands. */
    final String place(ReadReport read) {
        return new TerminalText(root.console(), root.locale()).place(read.getFile(), read.getLine());
    }

    private Telling<?> telling() {
        return switch (format) {
            case "text" -> new Telling<>(root, new TextResults(root.console(), root.locale(), verbose, quiet));
            case "json" -> lines(BatchFormat.JSON);
            case "csv" -> lines(BatchFormat.CSV);
            default -> throw DisclosureReportCommand.notOneOf("--format", FORMATS, format);
        };
    }

    private Telling<?> lines(BatchFormat lineFormat) {
        return new Telling<>(root, new LineResults(root.console(), ResultFormatter.of(lineFormat, root.locale())));
    }

    /** Tells of comparisons and adds up the exit code. */
    static final class Telling<T> {
        private final DisclosureReportCommand root;
        private final Results<T> results;
        private final Set<Waiver> matched = new HashSet<>();
        private int exitCode = DisclosureReportCommand.VALID;

        Telling(DisclosureReportCommand root, Results<T> results) {
            this.root = root;
            this.results = results;
        }

        /** Tells what was found in a report. */
        void report(ReadReport read, ValidationResult result) {
            for (Violation violation : result.getViolations()) {
                violation.getWaiver().ifPresent(matched::add);
            }
            results.report(read, result, results.prepare(read, result));
            if (!result.isValid()) {
                exitCode = Math.max(exitCode, DisclosureReportCommand.INVALID);
            }
        }

        /** Tells what is worth knowing. */
        void note(LocalizedText text) {
            root.console().tell(TextLines.clean(text.get(root.locale())));
        }

        /** Tells what keeps something from being compared. */
        void unusable(LocalizedText why) {
            note(why);
            exitCode = DisclosureReportCommand.UNUSABLE;
        }

        private void unreadable(ReadFailure failure) {
            results.unreadable(failure);
        }

        private void end() {
            results.end();
        }
    }

    /** Keeps the tables of what is read, in the order of the input. */
    private static final class Kept implements ReportRun.Task<ReadReport> {
        private final List<ReadReport> reports = new ArrayList<>();
        private final Telling<?> telling;

        Kept(Telling<?> telling) {
            this.telling = telling;
        }

        @Override
        public ReadReport judge(ReadReport read) {
            return read.withTablesOnly();
        }

        @Override
        public int tell(ReadReport read, ReadReport kept) {
            reports.add(kept);
            int doubts = read.getDoubts().size();
            if (doubts > 0) {
                telling.note(DOUBTS.fill(Map.of("file", read.getFile(), "n", doubts)));
            }
            return DisclosureReportCommand.VALID;
        }

        @Override
        public void unreadable(ReadFailure failure) {
            telling.unreadable(failure);
        }
    }
}
