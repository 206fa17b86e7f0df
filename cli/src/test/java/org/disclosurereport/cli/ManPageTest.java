package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManPageTest {
    private static final Pattern COMMAND = Pattern.compile("^\\.SS \"([^\"]+)\"$", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");

    /** Options of every command have a section of their own. */
    private static final Set<String> COMMON = Set.of("--lang", "--encoding", "--debug", "--help", "--version");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCommandIsThereWithEveryOptionThatItsHelpShows(String language) {
        String page = Ran.of("generate-man-page", "--lang", language).out();
        List<String> commands = COMMAND.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1).replace("\\-", "-"))
                .toList();
        assertThat(commands).contains("validate", "overview", "convert", "notice", "help", "generate-man-page");
        for (String command : commands) {
            int start = page.indexOf(".SS \"" + command.replace("-", "\\-") + "\"");
            int next = page.indexOf(".SS ", start + 1);
            String own = page.substring(start, next < 0 ? page.length() : next).replace("\\-", "-");
            List<String> shown = OPTION.matcher(
                            Ran.of("help", command, "--lang", language).out())
                    .results()
                    .map(MatchResult::group)
                    .filter(option -> !COMMON.contains(option))
                    .toList();
            assertThat(shown).as(command).allMatch(own::contains);
        }
        assertThat(page).contains(language.equals("zh") ? ".SH \"退出码\"" : ".SH \"EXIT STATUS\"");
        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .as("requests")
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|ad|nh)( .*)?"));
    }

    @Test
    void groffHasNothingToSayAboutIt(@TempDir Path folder) throws Exception {
        Optional<Path> groff = Browser.onPath("groff");
        assumeTrue(groff.isPresent(), "no groff on the path: the manual page is not set");
        Path page = folder.resolve("page.1");
        Files.writeString(page, Ran.of("generate-man-page", "--lang", "en").out());
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(groff.get().toString(), "-man", "-Kutf8", "-Tutf8", "-ww", page.toString())
                .redirectOutput(folder.resolve("text").toFile())
                .redirectError(said.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(said).isEmptyFile();
        assertThat(folder.resolve("text")).content().contains("disclosure-report overview");
    }
}
