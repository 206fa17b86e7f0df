package org.disclosurereport.cli;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.ResultFormatter;
import org.disclosurereport.series.ReportSeries;
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
        KeptReports kept = new KeptReports();
        BatchInput input = leftOut().map(BatchInput.ofNames(files)::without).orElse(BatchInput.ofNames(files));
        int exitCode = ReportRun.over(
                input,
                number,
                root.console(),
                new ProgressBar(root.console(), root.locale()),
                new Keeping(kept, telling));
        List<ReportSeries> bodies = kept.bodies();
        tellRepeated(kept, bodies, telling);
        compare(kept, bodies, rules, telling);
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
    abstract void compare(KeptReports kept, List<ReportSeries> bodies, RuleSet rules, Telling<?> telling);

    /** Two reports of one body and year can't both be meant; which one is, only the body knows. */
    private static void tellRepeated(KeptReports kept, List<ReportSeries> bodies, Telling<?> telling) {
        for (ReportSeries body : bodies) {
            for (List<DisclosureReport> year : body.getYears()) {
                for (DisclosureReport more : year.subList(1, year.size())) {
                    telling.unusable(TWICE.fill(Map.of(
                            "file", FilePlace.of(kept.get(more)),
                            "agency", more.getAgency().getName(),
                            "year", more.getYear(),
                            "first", FilePlace.of(kept.get(year.get(0))))));
                }
            }
        }
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
            exitCode = Math.max(exitCode, DisclosureReportCommand.exitCode(result));
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

    /** Keeps the tables of what is read. */
    private record Keeping(KeptReports kept, Telling<?> telling) implements ReportRun.Task<ReadReport> {
        @Override
        public ReadReport judge(ReadReport read) {
            return read.withTablesOnly();
        }

        @Override
        public int tell(ReadReport read, ReadReport tables) {
            kept.add(tables);
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
