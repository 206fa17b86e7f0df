package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchConversion;
import org.disclosurereport.batch.BatchCounts;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.batch.BatchOutputException;
import org.disclosurereport.batch.BatchRefusedException;
import org.disclosurereport.batch.BatchResult;
import org.disclosurereport.batch.BatchValidation;
import org.disclosurereport.cli.results.Summary;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.ProgressBar;
import org.disclosurereport.cli.terminal.TextLines;

/** Has results written as JSON or CSV, and tells where they are and what was found. */
final class BatchCommandRun {
    private static final LocalizedText WRITTEN = LocalizedText.of("结果已写入 {file}", "results written: {file}");
    private static final LocalizedText FAILURES = LocalizedText.of("无法读取的已记入 {file}", "unreadable input: {file}");
    private static final LocalizedText FINISHED =
            LocalizedText.of("上次运行已经完成，没有需要继续的内容", "the last run had finished, there is nothing to resume");
    private static final LocalizedText RESUMABLE =
            LocalizedText.of("排除故障后可用 --resume 继续上次检查", "once that is fixed, --resume continues from here");

    private final Console console;
    private final Locale locale;
    private final ProgressBar progress;

    BatchCommandRun(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
        this.progress = new ProgressBar(console, locale);
    }

    /** Where results go that are to be seen at once. */
    OutputStream standardOutput() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                progress.hide();
                console.print(Arrays.copyOfRange(bytes, offset, offset + length));
                if (console.isInteractive()) {
                    console.flush();
                }
            }
        };
    }

    /**
     * A run that ended.
     *
     * @param exitCode the exit code
     * @param isComplete whether everything was read and written
     * @param counts what was found
     */
    record Ended(int exitCode, boolean isComplete, BatchCounts counts) {}

    /** What runs over an input. */
    private interface Run {
        BatchResult run() throws BatchOutputException, InterruptedIOException;
    }

    /** Checks everything, or reports why that can't be. */
    Ended over(BatchValidation validation, BatchInput input, BatchOutput output) throws InterruptedIOException {
        return over(() -> progress.listenTo(validation).run(input, output), output, this::findings);
    }

    private String findings(BatchCounts counts) {
        Summary summary = new Summary(locale);
        return summary.of(counts) + summary.byRule(counts.getViolationsByRule());
    }

    /** Converts everything, or reports why that can't be. */
    Ended over(BatchConversion conversion, BatchInput input, BatchOutput output) throws InterruptedIOException {
        return over(() -> progress.listenTo(conversion).run(input, output), output, new Summary(locale)::ofConversion);
    }

    private Ended over(Run run, BatchOutput output, Function<BatchCounts, String> summary)
            throws InterruptedIOException {
        try {
            BatchResult result = run.run();
            progress.hide();
            tellEnd(result, output, summary);
            return new Ended(exitCode(result.getCounts()), true, result.getCounts());
        } catch (BatchRefusedException e) {
            tell(e.getText());
        } catch (BatchOutputException e) {
            progress.hide();
            tell(e.getText());
            if (output.getCheckpoint().isPresent()) {
                tell(RESUMABLE);
            }
        }
        return new Ended(ExitCodes.UNUSABLE, false, BatchCounts.none());
    }

    private void tellEnd(BatchResult result, BatchOutput output, Function<BatchCounts, String> summary) {
        if (result.isFinishedBefore()) {
            tell(FINISHED);
        }
        if (output.getResults().isPresent()) {
            String file =
                    WRITTEN.fill(Map.of("file", output.getResults().get())).get(locale);
            console.print(TextLines.visible(file) + "\n" + summary.apply(result.getCounts()));
        }
        if (output.getFailures().isPresent() && result.getCounts().getUnreadable() > 0) {
            tell(FAILURES.fill(Map.of("file", output.getFailures().get())));
        }
    }

    private void tell(LocalizedText text) {
        console.tell(TextLines.visible(text.get(locale)));
    }

    private static int exitCode(BatchCounts counts) {
        if (counts.getUnreadable() > 0 || counts.getIncomplete() > 0) {
            return ExitCodes.UNUSABLE;
        }
        return counts.getInvalid() > 0 ? ExitCodes.INVALID : ExitCodes.VALID;
    }
}
