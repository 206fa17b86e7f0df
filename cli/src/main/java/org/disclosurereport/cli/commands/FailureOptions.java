package org.disclosurereport.cli.commands;

import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.cli.terminal.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a long run records what could not be read, and whether it resumes an earlier one. */
final class FailureOptions {
    @Option(names = "--failures", paramLabel = "FILE", descriptionKey = "failures")
    private @Nullable String failures;

    @Option(names = "--resume", descriptionKey = "resume")
    private boolean resume;

    /** Refuses both options where they have no meaning. */
    void requireUnused(LocalizedText failuresUnused, LocalizedText resumeUnused) {
        if (failures != null) {
            throw new UsageException(failuresUnused);
        }
        if (resume) {
            throw new UsageException(resumeUnused);
        }
    }

    /** The output of a run with these options; refused with these words where it can't be resumed. */
    BatchOutput output(OutputOptions output, BatchCommandRun run, LocalizedText resumeUnused) {
        BatchOutput target =
                output.path().map(BatchOutput::toFile).orElseGet(() -> BatchOutput.toStream(run.standardOutput()));
        if (failures != null) {
            target = target.withFailures(OutputOptions.path("--failures", failures));
        }
        if (output.isForced()) {
            target = target.replacing();
        }
        if (resume && target.getCheckpoint().isEmpty()) {
            throw new UsageException(resumeUnused);
        }
        return resume ? target.resuming() : target;
    }
}
