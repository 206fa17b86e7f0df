package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchConversion;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.batch.data.DataFormat;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How reports are converted to data. */
final class DataOptions {
    static final LocalizedText RESUME_UNUSED = LocalizedText.of(
            "--resume 须与 --to ndjson 或 csv 和 -o FILE 同用，FILE 应为普通文件",
            "--resume needs --to ndjson or csv and -o FILE with a regular file");
    static final LocalizedText LAYOUT_UNUSED =
            LocalizedText.of("--layout 只与 --to csv 同用", "--layout goes with --to csv only");
    private static final LocalizedText FAILURES_MISSING = LocalizedText.of(
            "--to {target} 须用 -o FILE 指定文件，或用 --failures FILE 指定无法读取的文件记入何处",
            "--to {target} needs -o FILE, or --failures FILE for what can't be read");
    private static final String LAYOUTS = "wide|long";

    @Option(names = "--layout", paramLabel = LAYOUTS, descriptionKey = "layout")
    private @Nullable String layout;

    boolean hasLayout() {
        return layout != null;
    }

    private DataFormat format(Target target) {
        if (target == Target.NDJSON) {
            if (layout != null) {
                throw new UsageException(LAYOUT_UNUSED);
            }
            return DataFormat.NDJSON;
        }
        String chosen = Optional.ofNullable(layout).orElse("wide");
        return switch (chosen) {
            case "wide" -> DataFormat.CSV_WIDE;
            case "long" -> DataFormat.CSV_LONG;
            default -> throw UsageException.notOneOf("--layout", LAYOUTS, chosen);
        };
    }

    int convert(Target target, InputOptions inputs, OutputOptions output, FailureOptions failures, Session session)
            throws InterruptedIOException {
        BatchConversion conversion =
                BatchConversion.of(format(target)).withJobs(inputs.jobs()).withLocale(session.locale());
        BatchCommandRun run = new BatchCommandRun(session.console(), session.locale());
        BatchOutput written = failures.output(output, run, RESUME_UNUSED);
        if (written.getFailures().isEmpty()) {
            throw new UsageException(FAILURES_MISSING.fill(Map.of("target", target.getName())));
        }
        return run.over(conversion, inputs.input(), written).exitCode();
    }
}
