package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands of the READMEs, run in their order by the packaged jar on a copy of the files that a clone has. A block {@code text} is
 * the whole output of the command before it; {@code -Ddocs.update=true} writes it anew.
 */
class ReadmeCommandsIT {
    private static final Path ROOT = Path.of("..");
    private static final Path JAR = Path.of("target", "disclosure-report.jar");
    private static final String COMMAND = "disclosure-report ";
    private static final Pattern FENCE =
            Pattern.compile("^```(sh|text)\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("\\h+#.*$");
    /** What a page may show beside the command: it is run by the build, or by other tests. */
    private static final Pattern OTHERS = Pattern.compile(
            "mvn .*|alias disclosure-report='java -jar cli/target/disclosure-report.jar'|java -cp benchmarks/.*|java -jar service/.*");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"README.md, true", "docs/across-reports.md, true", "README.zh-CN.md, false"})
    void theCommandsRunInTheirOrderAndReportWhatThePageShows(String name, boolean all) throws Exception {
        copyExamples();
        Path page = ROOT.resolve(name);
        String text = Files.readString(page);
        List<MatchResult> fences = FENCE.matcher(text).results().toList();
        StringBuilder updated = new StringBuilder();
        int end = 0;
        Ran last = null;
        for (int i = 0; i < fences.size(); i++) {
            MatchResult fence = fences.get(i);
            updated.append(text, end, fence.start());
            end = fence.end();
            if (fence.group(1).equals("text")) {
                assertThat(last).as("a command before the output").isNotNull();
                updated.append("```text\n").append(last.out()).append("```");
                continue;
            }
            updated.append(fence.group());
            List<String> lines = fence.group(2).lines().toList();
            boolean shown = i + 1 < fences.size() && fences.get(i + 1).group(1).equals("text");
            // The same commands in another language: those whose output is shown are enough.
            for (String line :
                    all ? lines : shown ? lines.subList(lines.size() - 1, lines.size()) : List.<String>of()) {
                last = run(line, last);
            }
        }
        updated.append(text, end, text.length());
        assertThat(last).as("commands in %s", name).isNotNull();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(page, updated);
        } else {
            assertThat(text).as("-Ddocs.update=true writes it anew").isEqualTo(updated.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README", "docs/across-reports"})
    void bothLanguagesShowTheSameCommands(String name) throws IOException {
        List<String> english = commands(ROOT.resolve(name + ".md"));
        assertThat(english).isNotEmpty();
        assertThat(commands(ROOT.resolve(name + ".zh-CN.md"))).isEqualTo(english);
    }

    private static List<String> commands(Path page) throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(page));
        while (fence.find()) {
            if (fence.group(1).equals("sh")) {
                fence.group(2)
                        .lines()
                        .map(line -> COMMENT.matcher(line).replaceFirst("").replace("--lang en ", ""))
                        .forEach(commands::add);
            }
        }
        return commands;
    }

    private Ran run(String line, Ran last) throws Exception {
        String command = COMMENT.matcher(line).replaceFirst("").strip();
        if (!command.startsWith(COMMAND)) {
            if (!OTHERS.matcher(command).matches()) {
                fail("not a command that is tried anywhere: " + line);
            }
            return last;
        }
        Ran ran = ProcessTest.start(
                folder,
                List.of("-jar", JAR.toAbsolutePath().toString()),
                command.substring(COMMAND.length()).split(" +"));
        // 1: the reports have errors, or differ
        assertThat(ran.code()).as("%s: %s", line, ran.err()).isBetween(0, 1);
        assertThat(ran.err()).as(line).doesNotContain("Exception");
        return ran;
    }

    private void copyExamples() throws IOException {
        // The build that makes the jar leaves one in the root.
        Files.createDirectories(folder.resolve("target"));
        Path examples = ROOT.resolve("examples");
        for (String part : List.of("reports", "province")) {
            try (Stream<Path> files = Files.walk(examples.resolve(part))) {
                for (Path file : files.toList()) {
                    Path copy = folder.resolve("examples")
                            .resolve(examples.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }
        }
    }
}
