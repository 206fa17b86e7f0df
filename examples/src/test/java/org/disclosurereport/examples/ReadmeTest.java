package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final Path SOURCE =
            Path.of("src", "main", "java", "org", "disclosurereport", "examples", "ReadmeExample.java");
    private static final Pattern BETWEEN_MARKS =
            Pattern.compile("// README begins\\R(.*?)\\h*// README ends", Pattern.DOTALL);
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theExampleOfTheReadmeIsTheProgramThatIsCompiledAndRun(String readme) throws IOException {
        String program =
                find(BETWEEN_MARKS, Files.readString(SOURCE)).stripTrailing().stripIndent() + "\n";
        String shown = find(JAVA_BLOCK, Files.readString(Path.of("..", readme)));
        assertThat(shown).isEqualToNormalizingNewlines(program);
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
