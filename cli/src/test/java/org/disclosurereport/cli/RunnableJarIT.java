package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The libraries need their services and resources, and none of them may write to the terminal. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "xlsx", "text"})
    void jarWritesAndReadsDocumentsAndSaysNothingElse(String format) throws Exception {
        List<String> java = List.of("-jar", JAR.toAbsolutePath().toString());
        Samples.file(folder, "broken.json", Samples.broken());
        assertThat(ProcessTest.start(folder, java, "convert", "broken.json", "--to", format, "-o", "report"))
                .isEqualTo(new Ran(0, "", ""));
        Ran ran = ProcessTest.start(folder, java, "validate", "--lang", "en", "report");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("report: 甲县人民政府 2023, errors found (1 error")
                .contains("read from ");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void jarReadsPdfAndSaysNothingElse() throws Exception {
        Path pdf = Path.of("..", "examples", "reports", "jinshan-2023.pdf").toAbsolutePath();
        List<String> java = List.of("-jar", JAR.toAbsolutePath().toString());
        Ran ran = ProcessTest.start(folder, java, "validate", "--format", "json", pdf.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("\"valid\":true", "\"reading\":{\"kind\":\"pdf\"")
                .hasLineCount(1);
        assertThat(ran.err()).isEmpty();
        Files.write(folder.resolve("broken.pdf"), Arrays.copyOf(Files.readAllBytes(pdf), 60_000));
        Ran broken = ProcessTest.start(folder, java, "validate", "--lang", "en", "broken.pdf");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).startsWith("broken.pdf: ").hasLineCount(1);
    }
}
