package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "disclosurereport", "examples");
    private static final Pattern BETWEEN_MARKS =
            Pattern.compile("// README begins\\R(.*?)\\h*// README ends", Pattern.DOTALL);
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theExamplesOfTheReadmeAreThePrograms(String readme) throws IOException {
        assertThatExamplesOf(
                readme, List.of("ReadmeExample.java", "ReadmeDocumentExample.java", "ReadmeDiagnosisExample.java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/across-reports.md", "docs/across-reports.zh-CN.md"})
    void theExampleOfYearsAndBodiesIsTheProgram(String page) throws IOException {
        assertThatExamplesOf(page, List.of("ReadmeBodiesExample.java"));
    }

    private static void assertThatExamplesOf(String name, List<String> programs) throws IOException {
        Path page = Path.of("..", name);
        String text = Files.readString(page).replace("\r\n", "\n");
        List<String> blocks = find(JAVA_BLOCK, text);
        assertThat(blocks).hasSameSizeAs(programs);
        String updated = text;
        for (int i = 0; i < blocks.size(); i++) {
            String program = find(BETWEEN_MARKS, Files.readString(SOURCES.resolve(programs.get(i))))
                    .get(0);
            updated = updated.replace(blocks.get(i), program.stripTrailing().stripIndent() + "\n");
        }
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(page, updated);
        } else {
            assertThat(text).as("-Ddocs.update=true writes it anew").isEqualTo(updated);
        }
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found =
                pattern.matcher(text).results().map(match -> match.group(1)).toList();
        assertThat(found).as(pattern.pattern()).isNotEmpty();
        return found;
    }
}
