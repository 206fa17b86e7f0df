package org.disclosurereport.cli.commands;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.batch.BatchValidation;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.files.Replacing;
import org.disclosurereport.batch.review.Areas;
import org.disclosurereport.batch.review.FindingsWorkbook;
import org.disclosurereport.cli.pages.HtmlResults;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.pages.WorkbookResults;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks reports. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {
    private static final String FORMATS = "text|json|csv|html|xlsx";

    /** It logs its version at start-up, which nobody needs here. Held, since loggers are held weakly. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private static final LocalizedText OUTPUT_MISSING = LocalizedText.of(
            "--format html 须用 -o DIR 指定写入网页的文件夹", "--format html needs -o DIR, the folder to write pages to");
    private static final LocalizedText FILE_MISSING =
            LocalizedText.of("--format xlsx 须用 -o FILE 指定写入的文件", "--format xlsx needs -o FILE, the file to write to");
    private static final LocalizedText EVERY_UNUSED =
            LocalizedText.of("--all 只与 --format csv、xlsx 同用", "--all is for --format csv and xlsx only");
    private static final LocalizedText PAGES_UNUSED =
            LocalizedText.of("--pages 只与 --format xlsx 同用", "--pages is for --format xlsx only");
    private static final LocalizedText OUTPUT_UNUSED = LocalizedText.of(
            "-o 只与 --format json、csv、html、xlsx 同用", "-o is for --format json, csv, html and xlsx only");
    private static final LocalizedText FAILURES_UNUSED =
            LocalizedText.of("--failures 只与 --format json、csv 同用", "--failures is for --format json and csv only");
    private static final LocalizedText RESUME_UNUSED = LocalizedText.of(
            "--resume 须与 --format json 或 csv 和 -o FILE 同用，FILE 应为普通文件",
            "--resume needs --format json or csv and -o FILE with a regular file");

    private final Session session;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "validate.format")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FailureOptions failures = new FailureOptions();

    @Option(names = "--all", descriptionKey = "all")
    private boolean every;

    @Option(names = "--pages", paramLabel = "DIR", descriptionKey = "pages")
    private @Nullable String pages;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Mixin
    private DetailOptions details = new DetailOptions();

    public ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        HIBERNATE.setLevel(Level.WARNING);
        int number = inputs.jobs();
        if (every && !format.equals("csv") && !format.equals("xlsx")) {
            throw new UsageException(EVERY_UNUSED);
        }
        if (pages != null && !format.equals("xlsx")) {
            throw new UsageException(PAGES_UNUSED);
        }
        if (output.path().isPresent()) {
            inputs.requireAll();
        }
        return switch (format) {
            case "text" -> {
                requireNoFile();
                if (output.name().isPresent()) {
                    throw new UsageException(OUTPUT_UNUSED);
                }
                RuleSet rules = ruleOptions.rulesWithinReports(session);
                yield run(
                        new TextResults(session.console(), session.locale(), details.isVerbose(), details.isQuiet()),
                        inputs.input(),
                        rules,
                        number);
            }
            case "html" -> {
                requireNoFile();
                Path target = output.path().orElseThrow(() -> new UsageException(OUTPUT_MISSING));
                yield writePages(target, ruleOptions.rulesWithinReports(session), number);
            }
            case "xlsx" -> {
                requireNoFile();
                Path target = output.path().orElseThrow(() -> new UsageException(FILE_MISSING));
                yield writeWorkbook(target, ruleOptions.rulesWithinReports(session), number);
            }
            case "json" -> write(BatchFormat.JSON, number);
            case "csv" -> write(BatchFormat.CSV, number);
            default -> throw UsageException.notOneOf("--format", FORMATS, format);
        };
    }

    private void requireNoFile() {
        failures.requireUnused(FAILURES_UNUSED, RESUME_UNUSED);
    }

    private int writePages(Path target, RuleSet rules, int number) throws InterruptedIOException {
        Replacing replacing = output.replacing(
                inputs.names(),
                List.of(ruleOptions.waiverFile(), ruleOptions.configurationFile()),
                Optional.of(target));
        try (PageFolder folder = PageFolder.open(target, session.locale(), replacing)) {
            // The pages of an earlier run are no input.
            return run(
                    new HtmlResults(session.console(), session.locale(), folder),
                    inputs.input().without(target),
                    rules,
                    number);
        }
    }

    private int writeWorkbook(Path target, RuleSet rules, int number) throws InterruptedIOException {
        Replacing replacing = output.replacing(
                inputs.names(),
                List.of(ruleOptions.waiverFile(), ruleOptions.configurationFile()),
                Optional.of(target));
        try (OutputFile file = OutputFile.create(target, replacing);
                FindingsWorkbook workbook = FindingsWorkbook.of(rules, session.locale(), every)) {
            ruleOptions.bodies().map(Areas::of).ifPresent(workbook::setAreas);
            Optional<Path> folder = Optional.ofNullable(pages).map(name -> OutputOptions.path("--pages", name));
            WorkbookResults results =
                    new WorkbookResults(session.console(), session.locale(), workbook, target, folder);
            int code = run(results, inputs.input().without(target), rules, number);
            workbook.write(OutputOptions.stream(file));
            file.commit();
            results.end();
            return code;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return OutputOptions.notWritten(session, target.toString(), e);
        }
    }

    private <T> int run(Results<T> results, BatchInput input, RuleSet rules, int number) throws InterruptedIOException {
        int exitCode = ReviewRun.over(results, input, rules, number, session);
        if (!(results instanceof WorkbookResults)) { // those end when the file is there
            results.end();
        }
        return exitCode;
    }

    private int write(BatchFormat batchFormat, int number) throws InterruptedIOException {
        BatchCommandRun run = new BatchCommandRun(session.console(), session.locale());
        BatchOutput target = failures.output(output, run, RESUME_UNUSED);
        RuleSet rules = ruleOptions.rulesWithinReports(session);
        WarmUp.start(rules);
        BatchValidation validation = BatchValidation.of(rules)
                .withJobs(number)
                .withFormat(batchFormat)
                .withEveryReport(every)
                .withLocale(session.locale());
        validation = ruleOptions.bodies().map(validation::withBodies).orElse(validation);
        BatchCommandRun.Ended ended = run.over(validation, inputs.input(), target);
        if (ended.isComplete()) {
            UnmatchedWaivers.tell(rules, ended.counts().getWaived().keySet(), session);
        }
        return ended.exitCode();
    }
}
