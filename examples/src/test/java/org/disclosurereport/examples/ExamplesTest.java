package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static String outputOf(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void buildAndValidateTellsTheForgottenTotal() {
        assertThat(outputOf(() -> BuildAndValidate.main(new String[0]))).isEqualTo("""
                not valid
                ERROR 行政复议：总计为0，各类结果相加应为11
                  challenges › reconsideration: the total is 0, the results add up to 11
                  at /challenges/reconsideration
                """);
    }

    @Test
    void customRulesRunBesideTheConfiguredOnes() {
        assertThat(outputOf(() -> CustomRule.main(new String[0]))).isEqualTo("""
                valid
                NOTICE 总体情况只有9字
                  section 一 has 9 characters
                  at /overview
                ERROR 行政复议：总计为0，各类结果相加应为11
                  challenges › reconsideration: the total is 0, the results add up to 11
                  at /challenges/reconsideration
                """);
    }

    @Test
    void aRequestObjectIsCheckedByBeanValidation() {
        assertThat(outputOf(() -> ValidateRequest.main(new String[0])))
                .isEqualTo("report.challenges.reconsideration: 行政复议：总计为0，各类结果相加应为11\n");
    }

    @Test
    void theRoundTripIsEqualAndABrokenTextTellsAllProblems() {
        assertThat(outputOf(() -> RoundTripAndDigest.main(new String[0])))
                .startsWith("equal: true\ndigest: " + ReportJson.digest(BuildAndValidate.report()) + "\n")
                .contains("isued", "issued")
                .hasLineCount(4);
    }

    @Test
    void theReadmesExampleTellsWhatDoesNotHoldAndReadsBackTheSame() {
        assertThat(outputOf(() -> ReadmeExample.main(new String[0])))
                .contains("requests · column total: rows 三 and 四 add up to 22, rows 一 and 二 to 23"
                        + " at /requests/carriedForward/total\n")
                .endsWith("read back the same: true\n");
    }
}
