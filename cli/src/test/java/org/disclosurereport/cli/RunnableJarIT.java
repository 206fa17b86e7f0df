package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users start; it runs once that is packaged. */
class RunnableJarIT {
    private static final Path JAR = Path.of("target", "disclosure-report.jar");

    @TempDir
    private Path folder;

    @Test
    void jarRunsInAProcessOfItsOwn() throws Exception {
        assertThat(ProcessTest.run(folder, "-jar", JAR.toAbsolutePath().toString()))
                .isEqualTo(ProcessTest.expected());
    }
}
