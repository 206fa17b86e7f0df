package org.disclosurereport.cli;

import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.json.ReportPatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two versions of a report. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private static final LocalizedText ONE_INPUT =
            LocalizedText.of("标准输入只有一份报告，- 只能用一次", "standard input holds one report: - may stand once only");
    private static final LocalizedText TESTS_WITHOUT_PATCH =
            LocalizedText.of("--tests 须与 --format json-patch 同用", "--tests goes with --format json-patch");

    private final DisclosureReportCommand root;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "diff.before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "diff.after")
    private String after = "";

    @Option(names = "--format", paramLabel = Format.NAMES, descriptionKey = "diff.format")
    private String format = "text";

    @Option(names = "--tests", descriptionKey = "diff.tests")
    private boolean tests;

    DiffCommand(DisclosureReportCommand root) {
        this.root = root;
    }

    /** How to tell what changed. */
    private enum Format {
        TEXT,
        JSON,
        JSON_PATCH;

        static final String NAMES = "text|json|json-patch";

        static Format of(String name) {
            return switch (name) {
                case "text" -> TEXT;
                case "json" -> JSON;
                case "json-patch" -> JSON_PATCH;
                default -> throw DisclosureReportCommand.notOneOf("--format", NAMES, name);
            };
        }
    }

    @Override
    public Integer call() throws InterruptedIOException {
        root.locale();
        Format as = Format.of(format);
        if (tests && as != Format.JSON_PATCH) {
            throw new UsageException(TESTS_WITHOUT_PATCH);
        }
        if (before.equals(BatchInput.STANDARD_INPUT) && after.equals(BatchInput.STANDARD_INPUT)) {
            throw new UsageException(ONE_INPUT);
        }
        // Both are read, so that all that is wrong with either is told at once.
        Optional<DisclosureReport> old = OneReport.read(before, root.console(), root.locale());
        Optional<DisclosureReport> young = OneReport.read(after, root.console(), root.locale());
        if (old.isEmpty() || young.isEmpty()) {
            return DisclosureReportCommand.UNUSABLE;
        }
        ReportDiff diff = ReportDiff.between(old.get(), young.get());
        switch (as) {
            case TEXT -> new TextDifferences(root.console(), root.locale()).print(before, after, young.get(), diff);
            case JSON -> root.console().print(JsonDifferences.line(before, after, diff, root.locale()));
            case JSON_PATCH -> {
                ReportPatch patch = ReportPatch.between(old.get(), young.get());
                root.console().print((tests ? patch.withTests() : patch).bytes());
            }
        }
        return diff.isEmpty() ? DisclosureReportCommand.VALID : DisclosureReportCommand.INVALID;
    }
}
