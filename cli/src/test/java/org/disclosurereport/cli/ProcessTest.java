package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as users start it: in a process of its own. */
class ProcessTest {
    private static final String EXPECTED = """
      broken.json: 甲县人民政府 2023, errors found (1 error)
        error    challenges › reconsideration · total: 0 → 11? (total left at zero;
                 high confidence)
                 challenges › reconsideration: the total is 0, the results add up to
                 11, difference −11
                 upheld 10 + corrected 1 = 11
                 rule challenges.total
      """;

    @TempDir
    private Path folder;

    @Test
    void mainRunsInAProcessOfItsOwn() throws Exception {
        assertThat(run(folder, "-cp", classPath(), DisclosureReportCommand.class.getName()))
                .isEqualTo(expected());
    }

    static String classPath() {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        // Under the module path Surefire patches the module with the classes, so they are in neither.
        return path + File.pathSeparator + Path.of("target", "classes").toAbsolutePath();
    }

    static Ran expected() {
        return new Ran(1, EXPECTED, "");
    }

    /** Checks a broken report in a locale that knows no Chinese. */
    static Ran run(Path folder, String... java) throws Exception {
        Samples.file(folder, "broken.json", Samples.broken());
        return start(folder, List.of(java), "validate", "--lang", "en", "broken.json");
    }

    /** Runs in a locale that knows no Chinese. */
    static Ran start(Path folder, List<String> java, String... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
