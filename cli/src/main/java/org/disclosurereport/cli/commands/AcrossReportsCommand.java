package org.disclosurereport.cli.commands;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
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
import org.disclosurereport.batch.internal.files.Replacing;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.cli.comparisons.InOrder;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.results.FilePlace;
import org.disclosurereport.cli.results.LineResults;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.ProgressBar;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the commands that compare reports with each other have in common: everything is read first, and of each report as much is
 * kept as is compared.
 */
abstract class AcrossReportsCommand implements Callable<Integer> {
    private static final String FORMATS = "text|json|csv|html";
    private static final String PAGES = "html";
    private static final LocalizedText FOLDER_MISSING = LocalizedText.of(
            "--format html 须用 -o DIR 指定写入网页的文件夹", "--format html needs -o DIR, the folder to write pages to");
    private static final LocalizedText DOUBTS = LocalizedText.of(
            "{file}：识别存疑{n}处，可用 validate 查看", "{file}: doubts about the reading: {n}; validate lists them");
    private static final LocalizedText TWICE = LocalizedText.of(
            "{file}：“{agency}”{year}年度有不止一份报告，以 {first} 为准",
            "{file}: there is more than one report of \"{agency}\" for {year}; {first} is compared");

    private final Session session;
    private final Class<? extends Rule> kind;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "across.format")
    private String format = "text";

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private DetailOptions details = new DetailOptions();

    /** Makes a command that runs the rules of one kind. */
    AcrossReportsCommand(Session session, Class<? extends Rule> kind) {
        this.session = session;
        this.kind = kind;
    }

    @Override
    public final Integer call() throws Exception {
        int number = inputs.jobs();
        requireFormat();
        RuleSet rules = ruleOptions.rules(session).matching(kind::isInstance);
        prepare(ruleOptions);
        if (!format.equals(PAGES)) {
            return output.within(session, replacing(), () -> run(number, rules, telling()));
        }
        Path target = output.path().orElseThrow(() -> new UsageException(FOLDER_MISSING));
        inputs.requireAll();
        try (PageFolder folder = PageFolder.open(target, session.locale(), replacing())) {
            return run(number, rules, new Telling<>(session, pages(folder)));
        }
    }

    /** What may be replaced, whatever the command writes. */
    final Replacing replacing() {
        return output.replacing(
                inputs.names(),
                List.of(ruleOptions.waiverFile(), ruleOptions.configurationFile(), besideReports()),
                format.equals(PAGES) ? output.path() : leftOut());
    }

    private int run(int number, RuleSet rules, Telling<?> telling) throws IOException {
        KeptReports kept = new KeptReports();
        BatchInput input = leftOut().map(inputs.input()::without).orElseGet(inputs::input);
        if (format.equals(PAGES)) { // those of an earlier run are no input
            input = output.path().map(input::without).orElse(input);
        }
        int exitCode = ReportRun.over(
                input,
                number,
                session.console(),
                new ProgressBar(session.console(), session.locale()),
                new Keeping(kept, telling));
        List<ReportSeries> bodies = bodies(kept);
        tellRepeated(kept, bodies, telling);
        try {
            InOrder.run(comparisons(kept, bodies, rules, telling), number, Runnable::run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            close();
        }
        telling.end();
        UnmatchedWaivers.tell(rules, telling.matched, session);
        return Math.max(exitCode, telling.exitCode);
    }

    /** What shows comparisons as pages. */
    abstract Results<?> pages(PageFolder folder);

    /** Where messages go, and in which language. */
    final Session session() {
        return session;
    }

    /** Reads what the command needs beside the reports, of which the configuration may hold a part. */
    abstract void prepare(RuleOptions options);

    /** The reports of each body over the years. */
    List<ReportSeries> bodies(KeptReports kept) {
        return kept.bodies(BodyTree.builder().build());
    }

    /** What is left out of the folders that are read, such as what an earlier run wrote. */
    Optional<Path> leftOut() {
        return Optional.empty();
    }

    /** The file that the command needs beside the reports. */
    Optional<String> besideReports() {
        return Optional.empty();
    }

    /** Ends what was begun while reports were compared. */
    void close() throws IOException {
        // most begin nothing
    }

    /** The comparisons, each run by any thread; what it gives is run by this one, in their order, and tells of what was found. */
    abstract List<Callable<Runnable>> comparisons(
            KeptReports kept, List<ReportSeries> bodies, RuleSet rules, Telling<?> telling);

    /** Two reports of one body and year can't both be meant; which one is, only the body knows. */
    private void tellRepeated(KeptReports kept, List<ReportSeries> bodies, Telling<?> telling) {
        for (ReportSeries body : bodies) {
            for (List<DisclosureReport> year : body.getYears()) {
                DisclosureReport counting = counting(year);
                for (DisclosureReport more : year) {
                    if (more == counting) {
                        continue;
                    }
                    telling.unusable(TWICE.fill(Map.of(
                            "file", FilePlace.of(kept.get(more)),
                            "agency", more.getAgency().getName(),
                            "year", more.getYear(),
                            "first", FilePlace.of(kept.get(counting)))));
                }
            }
        }
    }

    /** Which of several reports of one body and year is compared: the one published last. */
    static DisclosureReport counting(List<DisclosureReport> year) {
        return ReportSeries.counting(year).get(0);
    }

    private Telling<?> telling() {
        return switch (format) {
            case "json" -> lines(BatchFormat.JSON);
            case "csv" -> lines(BatchFormat.CSV);
            default ->
                new Telling<>(
                        session,
                        new TextResults(session.console(), session.locale(), details.isVerbose(), details.isQuiet()));
        };
    }

    private void requireFormat() {
        if (!List.of(FORMATS.split("\\|")).contains(format)) {
            throw UsageException.notOneOf("--format", FORMATS, format);
        }
    }

    private Telling<?> lines(BatchFormat lineFormat) {
        return new Telling<>(
                session, new LineResults(session.console(), ResultFormatter.of(lineFormat, session.locale())));
    }

    /** Tells of comparisons and adds up the exit code. */
    static final class Telling<T> {
        private final Session session;
        private final Results<T> results;
        private final Set<Waiver> matched = new HashSet<>();
        private int exitCode = ExitCodes.VALID;

        Telling(Session session, Results<T> results) {
            this.session = session;
            this.results = results;
        }

        /** Tells what was found in a report. */
        void report(ReadReport read, ValidationResult result) {
            for (Violation violation : result.getViolations()) {
                violation.getWaiver().ifPresent(matched::add);
            }
            ReportReview review = Reviewer.withoutDiagnosis(read, result);
            results.report(read, review, results.prepare(read, review));
            exitCode = Math.max(exitCode, ExitCodes.of(result));
        }

        /** Tells what is worth knowing. */
        void note(LocalizedText text) {
            session.console().tell(TextLines.visible(text.get(session.locale())));
        }

        /** Tells what keeps something from being compared. */
        void unusable(LocalizedText why) {
            note(why);
            exitCode = ExitCodes.UNUSABLE;
        }

        private void unreadable(ReadFailure failure) {
            results.unreadable(failure);
        }

        private void end() {
            results.end();
        }
    }

    /** Keeps of what is read as much as is compared. */
    private record Keeping(KeptReports kept, Telling<?> telling) implements ReportRun.Task<ReadReport> {
        @Override
        public ReadReport judge(ReadReport read) {
            return read.withComparedParts();
        }

        @Override
        public int tell(ReadReport read, ReadReport tables) {
            kept.add(tables);
            int doubts = read.getDoubts().size();
            if (doubts > 0) {
                telling.note(DOUBTS.fill(Map.of("file", read.getFile(), "n", doubts)));
            }
            read.getPassedOver()
                    .forEach(key ->
                            telling.note(OneReport.NOTE.fill(Map.of("file", read.getFile(), "why", key.getText()))));
            return ExitCodes.VALID;
        }

        @Override
        public void unreadable(ReadFailure failure) {
            telling.unreadable(failure);
        }
    }
}
