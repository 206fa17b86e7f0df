package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the Containerfile names is there. Whether it builds only a builder with a registry can tell. */
class ContainerfileTest {
    private static final Path ROOT = Path.of("..");

    /** Instructions, those over several lines put together. */
    private static List<String> instructions() throws IOException {
        List<String> instructions = new ArrayList<>();
        String text = Files.readString(ROOT.resolve("Containerfile"))
                .replaceAll("(?m)^#.*\\R", "")
                .replaceAll("\\\\\\R", " ");
        text.lines().filter(line -> !line.isBlank()).forEach(instructions::add);
        return instructions;
    }

    private static String only(String pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (String instruction : instructions()) {
            Matcher matcher = Pattern.compile(pattern).matcher(instruction);
            if (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        assertThat(found).as(pattern).hasSize(1);
        return found.get(0);
    }

    @Test
    void whatIsCopiedIsThere() throws IOException {
        List<String> stages = new ArrayList<>();
        int copied = 0;
        for (String instruction : instructions()) {
            String[] words = instruction.split("\\s+");
            if (words[0].equals("FROM") && words.length == 4) {
                stages.add(words[3]);
            }
            if (!words[0].equals("COPY")) {
                continue;
            }
            copied++;
            if (words[1].startsWith("--from=")) {
                assertThat(stages).contains(words[1].substring("--from=".length()));
                assertThat(only("extract --destination (\\S+)")).isEqualTo(words[2]);
            } else {
                for (int i = 1; i + 1 < words.length; i++) {
                    assertThat(ROOT.resolve(words[i])).as(instruction).exists();
                }
            }
        }
        assertThat(copied).isEqualTo(2);
    }

    @Test
    void theJarIsTheOneThatIsBuilt() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String name = pom.replaceAll("(?s).*<finalName>(.*?)</finalName>.*", "$1") + ".jar";

        assertThat(only("-jar (service/target/\\S+)")).isEqualTo("service/target/" + name);
        assertThat(only("ENTRYPOINT .*\"(/service/[^\"]+)\"")).isEqualTo("/service/" + name);
        assertThat(Files.readString(ROOT.resolve("pom.xml"))).contains("<module>" + only("-pl (\\S+)") + "</module>");
    }

    @Test
    void itRunsAsAUserWithoutRights() throws IOException {
        assertThat(only("^USER (\\d+)$")).isEqualTo(only("--uid (\\d+)")).isNotEqualTo("0");
    }
}
