package org.disclosurereport.cli;

import java.io.InterruptedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.batch.BatchValidation;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.telling.FileProblems;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks reports. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private static final String FORMATS = "text|json|csv|html";

    /** Tells its version at start-up, which is no news here. Held, since loggers are held weakly. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private static final LocalizedText OUTPUT_MISSING = LocalizedText.of(
            "--format html 须用 -o DIR 指定写入网页的文件夹", "--format html needs -o DIR, the folder to write pages to");
    private static final LocalizedText OUTPUT_UNUSED =
            LocalizedText.of("-o 只与 --format json、csv、html 同用", "-o goes with --format json, csv and html only");
    private static final LocalizedText FAILURES_UNUSED =
            LocalizedText.of("--failures 只与 --format json、csv 同用", "--failures goes with --format json and csv only");
    private static final LocalizedText RESUME_UNUSED = LocalizedText.of(
            "--resume 须与 --format json 或 csv 和 -o FILE 同用，FILE 应为普通文件",
            "--resume needs --format json or csv and -o FILE with a regular file");
    private static final LocalizedText BAD_JOBS = LocalizedText.of(
            "--jobs 应为 1 至 1024 的整数，实为“{value}”", "--jobs must be a whole number, 1 … 1024, was \"{value}\"");
    private static final LocalizedText BAD_NAME = LocalizedText.of("{option}：{why}", "{option}: {why}");

    private final DisclosureReportCommand root;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "validate.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "validate.format")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUTPUT",
            descriptionKey = "validate.output")
    private @Nullable String output;

    @Option(names = "--failures", paramLabel = "FILE", descriptionKey = "failures")
    private @Nullable String failures;

    @Option(names = "--resume", descriptionKey = "resume")
    private boolean resume;

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
            descriptionKey = "verbose")
    private boolean verbose;

    ValidateCommand(DisclosureReportCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        HIBERNATE.setLevel(Level.WARNING);
        int number = jobs(jobs);
        return switch (format) {
            case "text" -> {
                requireNoFile();
                if (output != null) {
                    throw new UsageException(OUTPUT_UNUSED);
                }
                RuleSet rules = withinReports();
                yield run(new TextResults(root.console(), root.locale(), verbose, quiet), input(), rules, number);
            }
            case "html" -> {
                requireNoFile();
                if (output == null) {
                    throw new UsageException(OUTPUT_MISSING);
                }
                RuleSet rules = withinReports();
                PageFolder folder = new PageFolder(output, root.locale());
                // The pages of an earlier run are no input.
                BatchInput input = input().without(path("-o", output));
                yield run(new HtmlResults(root.console(), root.locale(), folder, rules), input, rules, number);
            }
            case "json" -> write(BatchFormat.JSON, number);
            case "csv" -> write(BatchFormat.CSV, number);
            default -> throw DisclosureReportCommand.notOneOf("--format", FORMATS, format);
        };
    }

    /** Rules across reports have commands of their own; waivers for them are no news here. */
    private RuleSet withinReports() {
        return ruleOptions.rules().matching(rule -> rule instanceof ReportRule);
    }

    private BatchInput input() {
        return BatchInput.ofNames(files);
    }

    private void requireNoFile() {
        if (failures != null) {
            throw new UsageException(FAILURES_UNUSED);
        }
        if (resume) {
            throw new UsageException(RESUME_UNUSED);
        }
    }

    /** How many jobs there are to be; by default one a processor. */
    static int jobs(@Nullable String text) {
        if (text == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= 1024) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as any other number that won't do
        }
        throw new UsageException(BAD_JOBS.fill(Map.of("value", text)));
    }

    private static Path path(String option, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(BAD_NAME.fill(Map.of("option", option, "why", FileProblems.whyNotRead(e))));
        }
    }

    private <T> int run(Results<T> results, BatchInput input, RuleSet rules, int number) throws InterruptedIOException {
        WarmUp.start(rules);
        Task<T> task = new Task<>(results, rules);
        ProgressBar progress = new ProgressBar(root.console(), root.locale());
        int exitCode = ReportRun.over(input, number, root.console(), progress, task);
        results.end();
        UnmatchedWaivers.tell(rules, task.matched, root);
        return exitCode;
    }

    private int write(BatchFormat batchFormat, int number) throws InterruptedIOException {
        BatchCommandRun run = new BatchCommandRun(root.console(), root.locale());
        BatchOutput target = target(run);
        RuleSet rules = withinReports();
        WarmUp.start(rules);
        BatchValidation validation = BatchValidation.of(rules)
                .withJobs(number)
                .withFormat(batchFormat)
                .withLocale(root.locale());
        BatchCommandRun.Ended ended = run.over(validation, input(), target);
        if (ended.isComplete()) {
            UnmatchedWaivers.tell(rules, ended.counts().getWaived().keySet(), root);
        }
        return ended.exitCode();
    }

    private BatchOutput target(BatchCommandRun run) {
        BatchOutput target =
                output == null ? BatchOutput.toStream(run.standardOutput()) : BatchOutput.toFile(path("-o", output));
        if (failures != null) {
            target = target.withFailures(path("--failures", failures));
        }
        if (resume && target.getCheckpoint().isEmpty()) {
            throw new UsageException(RESUME_UNUSED);
        }
        return resume ? target.resuming() : target;
    }

    /** A report's result, and what was made ready for telling it. */
    private record Judged<T>(ValidationResult result, T prepared) {}

    /** Checks what is read, and notes which waivers were of use. */
    private static final class Task<T> implements ReportRun.Task<Judged<T>> {
        private final Results<T> results;
        private final RuleSet rules;
        private final Set<Waiver> matched = new HashSet<>();

        Task(Results<T> results, RuleSet rules) {
            this.results = results;
            this.rules = rules;
        }

        @Override
        public Judged<T> judge(ReadReport read) {
            ValidationResult result = ReportValidator.validate(read.getReport(), rules);
            return new Judged<>(result, results.prepare(read, result));
        }

        @Override
        public int tell(ReadReport read, Judged<T> judged) {
            ValidationResult result = judged.result();
            for (Violation violation : result.getViolations()) {
                violation.getWaiver().ifPresent(matched::add);
            }
            results.report(read, result, judged.prepared());
            return DisclosureReportCommand.exitCode(result);
        }

        @Override
        public void unreadable(ReadFailure failure) {
            results.unreadable(failure);
        }
    }
}
