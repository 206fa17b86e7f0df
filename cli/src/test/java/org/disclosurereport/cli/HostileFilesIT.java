package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar with little memory: each hostile file is one report's matter, and the ones before and after it are read as ever. */
@Timeout(600)
class HostileFilesIT {
    private static final Path JAR = Path.of("target", "disclosure-report.jar").toAbsolutePath();
    private static final Path SHARED = Path.of("..", "..", "shared", "hostile");

    @TempDir
    private Path folder;

    private Ran run(String... args) throws Exception {
        return ProcessTest.start(folder, List.of("-Xmx256m", "-jar", JAR.toString()), args);
    }

    @Test
    void everyKindIsAnsweredBetweenGoodFiles() throws Exception {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : HostileFiles.all(Samples.broken()).entrySet()) {
            names.add(Files.write(folder.resolve(each.getKey()), each.getValue())
                    .getFileName()
                    .toString());
        }
        assertAnswered(names);
    }

    @Test
    void sharedFilesAreAnsweredBetweenGoodFiles() throws Exception {
        assumeTrue(Files.isDirectory(SHARED), "the hostile files that are shared beside the repository are not here");
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED)) {
            for (Path file : files.filter(any -> !any.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
                names.add(file.getFileName().toString());
            }
        }
        assertAnswered(names);
    }

    /** One process for all: what the first leaves behind, such as classes that couldn't be set up, must not spoil the next. */
    private void assertAnswered(List<String> hostile) throws Exception {
        List<String> args = new ArrayList<>(List.of("validate", "--format", "json", "--jobs", "2"));
        for (int i = 0; i < hostile.size(); i++) {
            args.add(good("good-" + i));
            args.add(hostile.get(i));
        }
        args.add(good("good-" + hostile.size()));
        Ran ran = run(args.toArray(String[]::new));
        assertThat(ran.err()).doesNotContain("Exception", "\tat ", "[Fatal Error]", "WARN");
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(2 * hostile.size() + 1);
        String first = lines.get(0);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i % 2 == 0) {
                assertThat(line).isEqualTo(first.replace("good-0", "good-" + i / 2));
            } else {
                assertThat(line).startsWith("{\"file\":\"" + hostile.get(i / 2) + "\"");
            }
        }
    }

    private String good(String name) throws IOException {
        return Path.of(Samples.file(folder, name + ".json", Samples.broken()))
                .getFileName()
                .toString();
    }

    /** Text for people and pages as well, without a line that a name made. */
    @Test
    void textAndPagesAreSafeToLookAt() throws Exception {
        Map<String, byte[]> all = HostileFiles.all(Samples.broken());
        for (String name : List.of("spoof.json", "long-name.json")) {
            Files.write(folder.resolve(name), all.get(name));
        }
        for (String format : List.of("text", "csv")) {
            Ran ran = run("validate", "--format", format, "spoof.json", "long-name.json");
            assertThat(ran.out() + ran.err()).doesNotContain("\u001b").doesNotContain("\nfake.json");
        }
        Ran pages = run("validate", "--format", "html", "-o", "pages", "spoof.json", "long-name.json");
        assertThat(pages.err()).doesNotContain("Exception");
    }
}
