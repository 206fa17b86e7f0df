package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.comparisons.DiffPage;
import org.disclosurereport.cli.results.JsonDifferences;
import org.disclosurereport.cli.results.TextDifferences;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.json.ReportPatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two versions of a report. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {
    private static final LocalizedText ONE_INPUT =
            LocalizedText.of("标准输入只有一份报告，- 只能用一次", "standard input holds one report: - may be given once only");
    private static final LocalizedText TESTS_WITHOUT_PATCH =
            LocalizedText.of("--tests 须与 --format json-patch 同用", "--tests is for --format json-patch");

    private final Session session;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "diff.before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "diff.after")
    private String after = "";

    @Option(names = "--format", paramLabel = Format.NAMES, descriptionKey = "diff.format")
    private String format = "text";

    @Option(names = "--tests", descriptionKey = "diff.tests")
    private boolean tests;

    @Mixin
    private OutputOptions output = new OutputOptions();

    public DiffCommand(Session session) {
        this.session = session;
    }

    /** How to tell what changed. */
    private enum Format {
        TEXT,
        JSON,
        JSON_PATCH,
        HTML;

        static final String NAMES = "text|json|json-patch|html";

        static Format of(String name) {
            return switch (name) {
                case "text" -> TEXT;
                case "json" -> JSON;
                case "json-patch" -> JSON_PATCH;
                case "html" -> HTML;
                default -> throw UsageException.notOneOf("--format", NAMES, name);
            };
        }
    }

    @Override
    public Integer call() throws Exception {
        session.locale();
        Format as = Format.of(format);
        if (tests && as != Format.JSON_PATCH) {
            throw new UsageException(TESTS_WITHOUT_PATCH);
        }
        if (before.equals(BatchInput.STANDARD_INPUT) && after.equals(BatchInput.STANDARD_INPUT)) {
            throw new UsageException(ONE_INPUT);
        }
        return output.within(
                session, output.replacing(List.of(before, after), List.of(), Optional.empty()), () -> compare(as));
    }

    private int compare(Format as) throws InterruptedIOException {
        // Both are read, so that all that is wrong with either is told at once.
        Optional<DisclosureReport> old =
                OneReport.read(before, session.console(), session.locale()).map(ReadReport::getReport);
        Optional<DisclosureReport> young =
                OneReport.read(after, session.console(), session.locale()).map(ReadReport::getReport);
        if (old.isEmpty() || young.isEmpty()) {
            return ExitCodes.UNUSABLE;
        }
        ReportDiff diff = ReportDiff.between(old.get(), young.get());
        switch (as) {
            case TEXT ->
                new TextDifferences(session.console(), session.locale()).print(before, after, young.get(), diff);
            case JSON -> session.console().print(JsonDifferences.line(before, after, diff, session.locale()));
            case HTML ->
                session.console()
                        .print(DiffPage.of(before, after, old.get(), young.get(), diff, session.locale())
                                .getBytes(StandardCharsets.UTF_8)); // as the page says, whatever the terminal has
            case JSON_PATCH -> {
                ReportPatch patch = ReportPatch.between(old.get(), young.get());
                session.console().print((tests ? patch.withTests() : patch).bytes());
            }
        }
        return diff.isEmpty() ? ExitCodes.VALID : ExitCodes.INVALID;
    }
}
