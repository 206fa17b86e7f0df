package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.disclosurereport.cli.commands.WaiverFile;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|line 1, column 1: must be an array such as [{\"ruleId\": …, \"place\": …, \"reason\": …}]",
                "[7]|line 1, column 2: each item of the array must be an object",
                "[{\"rule\": \"x\"}]|line 1, column 3: unknown key \"rule\"; the nearest is \"ruleId\"",
                "[{\"because\": \"x\"}]|line 1, column 3: unknown key \"because\"",
                "[{\"place\": \"x\", \"place\": \"y\"}]|line 1, column 17: duplicate key \"place\"",
                "[{\"place\": 7}]|line 1, column 12: \"place\" must be text",
                "[{\"ruleId\": \"challenges.totl\"}]|line 1, column 13: there is no rule \"challenges.totl\"; the nearest is \"challenges.total\"",
                "[{\"reason\": \" \"}]|line 1, column 13: \"reason\" must say why, was blank",
                "[{\"place\": \"x\", \"reason\": \"y\"}]|line 1, column 2: missing key \"ruleId\"",
                "[{\"year\": \"2023\"}]|line 1, column 11: \"year\" must be a year such as 2023",
                "[{\"ruleId\": \"challenges.total\", \"place\": \"x\", \"reason\": \"y\", \"year\": 2023}]|line 1, column 2: missing key \"agency\"",
                "[] 7|line 1, column 4: nothing may follow the array",
                "[{]|line 1, column 3: malformed JSON",
                "``|line 1, column 1: must be an array such as [{\"ruleId\": …, \"place\": …, \"reason\": …}]",
            })
    void badWaiverFileIsToldWithItsPosition(String json, String message) {
        String file = Samples.file(folder, "waivers.json", json);
        Ran ran =
                Ran.of("validate", "--lang", "en", "--waivers", file, "x.json").without(folder);
        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "waiver file waivers.json: "
                                + message
                                + "\nFor usage see: disclosure-report validate --help\n"));
    }

    @Test
    void positionIsThatOfTheProblem() {
        String file = Samples.file(folder, "waivers.json", "[", "  {", "    \"plaec\": \"x\"", "  }", "]");
        assertThat(Ran.of("validate", "--waivers", file, "x.json")
                        .without(folder)
                        .err())
                .startsWith("豁免文件 waivers.json：第3行第5列：未知的键 \"plaec\"，最接近的是“place”\n");
    }

    @Test
    void aWaiverMayBeForOneReportOnly() {
        Samples.file(
                folder,
                "one.json",
                "[{\"ruleId\": \"challenges.total\", \"place\": \"challenges.reconsideration\", \"reason\": \"已更正\",",
                "  \"agency\": \"洪泽区人民政府\", \"year\": 2023}]");

        assertThat(WaiverFile.read(folder + "/one.json", RuleSet.standard()))
                .containsExactly(Waiver.of("challenges.total", "challenges.reconsideration", "已更正")
                        .forReport(ReportKey.of("洪泽区人民政府", 2023)));
    }

    @Test
    void missingFileIsTold() {
        assertThat(Ran.of("validate", "--waivers", folder + "/no.json", "x.json")
                        .without(folder)
                        .err())
                .startsWith("豁免文件 no.json：文件不存在\n");
    }
}
