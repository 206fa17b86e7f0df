package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.disclosurereport.FormVersion;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void aGigabyteIsRefusedAfterSixteenMegabytes() throws IOException {
        Endless endless = new Endless();
        assertThat(ReportJson.read(endless).getProblems())
                .singleElement()
                .asString()
                .isEqualTo("line 1, column 1: must have at most 16777216 bytes, has more");
        assertThat(endless.read).isLessThanOrEqualTo((16L << 20) + 1);
    }

    @Test
    void textAndBytesOverTheLimitAreRefused() {
        JsonLimits limits = JsonLimits.standard().withMaxBytes(3);
        assertThat(ReportJson.read("{  }", limits).getProblems())
                .singleElement()
                .extracting(JsonProblem::getMessage)
                .isEqualTo("第1行第1列：超过大小上限 3 字节");
        assertThat(ReportJson.read("\"年\"", limits).getProblems())
                .singleElement()
                .extracting(JsonProblem::getKind)
                .isEqualTo(JsonProblemKind.TOO_BIG);
        assertThat(ReportJson.read("{ }", limits).getProblems())
                .extracting(JsonProblem::getKind)
                .containsOnly(JsonProblemKind.MISSING_KEY);
    }

    @Test
    void tenThousandLevelsAreRefusedAtTheLimit() {
        for (String open : List.of("[", "{\"a\":")) {
            String json = "{\"year\": 2018, \"x\": " + open.repeat(10_000);
            List<JsonProblem> problems = ReportJson.read(json).getProblems();
            assertThat(problems)
                    .extracting(JsonProblem::getKind)
                    .containsExactly(JsonProblemKind.BAD_YEAR, JsonProblemKind.UNKNOWN_KEY, JsonProblemKind.TOO_DEEP);
            JsonProblem deep = problems.get(2);
            assertThat(deep.toString())
                    .startsWith("line 1, column " + (21 + 63 * open.length()) + ", /x/")
                    .endsWith(": must be nested at most 64 levels deep, is deeper");
            assertThat(deep.getMessage()).endsWith("超过嵌套上限 64 层");
        }
        String known = "{\"challenges\": " + "[".repeat(10_000);
        assertThat(ReportJson.read(known).getProblems())
                .extracting(JsonProblem::getKind)
                .containsExactly(JsonProblemKind.TOO_DEEP);
    }

    @Test
    void aMegabyteOfKeyMakesNoMegabyteOfMessage() {
        String key = "\uD83D\uDE00" + "k".repeat(1 << 20);
        JsonProblem problem = ReportJson.read("{\n\"" + key + "\": 1}").getProblems().stream()
                .filter(each -> each.getKind() == JsonProblemKind.UNKNOWN_KEY)
                .findFirst()
                .orElseThrow();
        String pointer = "/\uD83D\uDE00" + "k".repeat(198) + "…";
        String quoted = "\"\uD83D\uDE00" + "k".repeat(39) + "…\"";
        assertThat(problem.getMessage()).isEqualTo("第2行第1列，" + pointer + "：未知的键 " + quoted);
        assertThat(problem.toString())
                .isEqualTo("line 2, column 1, " + pointer + ": unknown key " + quoted)
                .hasSizeLessThan(400);
        assertThat(problem.getPointer()).isEqualTo("/" + key);
    }

    @Test
    void aFileOfProblemsIsReadUpToTheLimit() {
        String json = "{" + "\"x\": 1,\n".repeat(5000) + "\"y\": 2}";
        List<JsonProblem> problems = ReportJson.read(json).getProblems();
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).toString())
                .isEqualTo("line 1001, column 1: reading ends here, after 1000 problems");
        assertThat(problems.get(1000).getMessage()).isEqualTo("第1001行第1列：问题已达 1000 个，不再继续读取");
        JsonLimits two = JsonLimits.standard().withMaxProblems(2);
        assertThat(ReportJson.read("{\"x\": 1, \"y\": 2} 3", two).getProblems()).hasSize(3);
        assertThat(ReportJson.read("[] 3", two.withMaxProblems(1)).getProblems())
                .hasSize(2);
        assertThat(ReportJson.read("[] ,", two.withMaxProblems(1)).getProblems())
                .hasSize(2);
        assertThat(ReportJson.read("{\"x\":1, ,", two.withMaxProblems(1)).getProblems())
                .hasSize(2);
    }

    @Test
    void aValidFileHasRoomInItsOwnLimits() throws IOException {
        byte[] json = ReportJson.canonicalBytes(SampleReports.of(FormVersion.V2021));
        JsonLimits tight = JsonLimits.standard()
                .withMaxBytes(json.length)
                .withMaxNesting(6)
                .withMaxProblems(1);
        assertThat(ReportJson.read(new ByteArrayInputStream(json), tight).getProblems())
                .isEmpty();
        assertThat(ReportJson.read(json, tight.withMaxNesting(5)).getProblems())
                .extracting(JsonProblem::getKind)
                .containsExactly(JsonProblemKind.TOO_DEEP);
        assertThat(ReportJson.read(json, tight.withMaxBytes(json.length - 1)).getProblems())
                .extracting(JsonProblem::getKind)
                .containsExactly(JsonProblemKind.TOO_BIG);
    }

    @Test
    void limitsAreValuesAndAtLeastOne() {
        JsonLimits limits = JsonLimits.standard();
        assertThat(limits)
                .hasToString("maxBytes=16777216, maxNesting=64, maxProblems=1000")
                .isEqualTo(limits.withMaxNesting(64))
                .hasSameHashCodeAs(limits.withMaxBytes(16 << 20))
                .isNotEqualTo(limits.withMaxNesting(2))
                .isNotEqualTo(limits.withMaxProblems(2))
                .isNotEqualTo(limits.withMaxBytes(2))
                .isNotEqualTo("x");
        assertThatThrownBy(() -> limits.withMaxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes must be 1 … 2147483638, was 0");
        assertThatThrownBy(() -> limits.withMaxNesting(-1)).hasMessage("maxNesting must be 1 … 2147483638, was -1");
        assertThatThrownBy(() -> limits.withMaxProblems(Integer.MAX_VALUE))
                .hasMessage("maxProblems must be 1 … 2147483638, was 2147483647");
    }

    /** A gigabyte of blanks. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            return read++ < GIGABYTE ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (read >= GIGABYTE) {
                return -1;
            }
            java.util.Arrays.fill(target, offset, offset + length, (byte) ' ');
            read += length;
            return length;
        }
    }
}
