package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What docs/service.md asks of the service is answered, and the limits it names are those that are. */
class DocsCommandsTest extends RunningService {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"service.md", "service.zh-CN.md"})
    void everyRequestIsAnswered(String page) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "curl"))),
                "no curl on the path: the requests in the documentation are not tried");
        List<String> commands;
        try (Stream<String> lines = Files.lines(ROOT.resolve("docs").resolve(page))) {
            commands = lines.filter(line -> line.startsWith("curl ")).toList();
        }
        assertThat(commands).hasSize(4);
        for (String command : commands) {
            String here = command.replace(
                            "http://127.0.0.1:8080", client().uri("").toString())
                    .replace("-o target/", "-o " + folder + "/");
            Path out = folder.resolve("out");
            Process process = new ProcessBuilder("sh", "-c", here)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(here).isZero();
            if (!command.contains(" -o ")) {
                assertThat(Files.readString(out)).as(here).startsWith("{").doesNotContain("problems/");
            }
        }
    }

    @Test
    void everyLimitIsNamedWithItsDefault() throws IOException {
        String english = Files.readString(ROOT.resolve("docs/service.md"), StandardCharsets.UTF_8);
        String chinese = Files.readString(ROOT.resolve("docs/service.zh-CN.md"), StandardCharsets.UTF_8);
        for (Class<?> type : List.of(ServiceProperties.class, ServiceProperties.Batches.class)) {
            for (var component : type.getRecordComponents()) {
                String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                if (!name.equals("batches")) {
                    assertThat(english).contains(name + "`");
                    assertThat(chinese).contains(name + "`");
                }
                DefaultValue value = component.getAnnotation(DefaultValue.class);
                if (value != null && value.value().length > 0 && !value.value()[0].equals("0")) {
                    assertThat(english).as(name).contains("`" + value.value()[0] + "`");
                    assertThat(chinese).as(name).contains("`" + value.value()[0] + "`");
                }
            }
        }
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(kind.title().getChinese()).matches("(?s).*\\p{IsHan}.*");
            assertThat(kind.title().getEnglish()).doesNotContainPattern("\\p{IsHan}");
        }
    }
}
