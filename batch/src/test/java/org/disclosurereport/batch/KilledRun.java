package org.disclosurereport.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.disclosurereport.validation.RuleSet;

/** A run in a process of its own, which a test kills: input, output, format. */
final class KilledRun {
    private KilledRun() {}

    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]), Path.of(args[1]), BatchFormat.valueOf(args[2]));
    }

    static BatchResult run(Path input, Path output, BatchFormat format) throws IOException {
        return BatchValidation.of(RuleSet.standard())
                .withJobs(2)
                .withFormat(format)
                .withCheckpointsEvery(Duration.ofMillis(5))
                .withBlocksOf(1 << 15)
                .run(BatchInput.of(input), BatchOutput.toFile(output).resuming());
    }
}
