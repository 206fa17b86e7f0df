package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {
    /** Not a temporary one: its name must be short and always the same, since long lines are wrapped. */
    private final Path folder = Path.of("target", "t");

    private String clean = "";
    private String broken = "";
    private String messy = "";

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder);
        clean = Samples.file(folder, "clean.json", Samples.clean());
        broken = Samples.file(folder, "broken.json", Samples.broken());
        messy = Samples.file(folder, "messy.json", Samples.messy());
    }

    private Ran validate(String... args) {
        List<String> all = new ArrayList<>(List.of("validate"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    @Test
    void cleanReportPassesInChinese() {
        assertThat(validate(clean)).isEqualTo(new Ran(0, "clean.json：甲县人民政府 2023年，无问题\n", ""));
    }

    @Test
    void cleanReportPassesInEnglish() {
        assertThat(validate("--lang", "en", clean)).isEqualTo(new Ran(0, "clean.json: 甲县人民政府 2023, no problems\n", ""));
    }

    @Test
    void brokenReportIsToldInChinese() {
        assertThat(validate(broken)).isEqualTo(new Ran(1, """
                broken.json：甲县人民政府 2023年，有错误（错误 1）
                  错误  行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）
                        行政复议：总计填0，分项合计11，相差11，请核对总计和分项
                        结果维持 10 + 结果纠正 1 = 11
                        规则 challenges.total
                """, ""));
    }

    @Test
    void brokenReportIsToldInEnglish() {
        assertThat(validate(broken, "--lang=en")).isEqualTo(new Ran(1, """
                broken.json: 甲县人民政府 2023, errors found (1 error)
                  error    challenges › reconsideration · total: 0 → 11? (total left at zero;
                           high confidence)
                           challenges › reconsideration: the total is 0, the results add up to
                           11, difference −11
                           upheld 10 + corrected 1 = 11
                           rule challenges.total
                """, ""));
    }

    @Test
    void cleanReportIsOneLineOfJson() {
        assertThat(validate("--format", "json", clean).withoutReview())
                .isEqualTo(new Ran(
                        0,
                        "{\"file\":\"clean.json\",\"line\":1,\"agency\":\"甲县人民政府\",\"year\":2023,\"valid\":true,\"violations\":[],\"undecided\":[]}\n",
                        ""));
    }

    @Test
    void brokenReportIsOneLineOfJson() {
        Ran ran = validate("--format", "json", broken);
        assertThat(ran.withoutReview().out()).isEqualTo(brokenJson("行政复议：总计填0，分项合计11，相差11，请核对总计和分项"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "\"review\":{\"verdict\":\"errors\",\"opinions\":[{\"number\":1,\"kind\":\"cause\",\"severity\":\"ERROR\","
                                + "\"message\":\"行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）\",\"corrections\":[{"
                                + "\"cell\":\"challenges.reconsideration.total\",\"printed\":0,\"fits\":11,"
                                + "\"slip\":\"total-left-at-zero\"}],\"marked\":[],")
                .contains("\"violations\":[0]}],\"diagnosis\":{\"explanations\":[{");
    }

    @Test
    void messageInJsonIsInTheLanguageAskedFor() {
        assertThat(validate("--format", "json", "--lang", "en", broken)
                        .withoutReview()
                        .out())
                .isEqualTo(brokenJson(
                        "challenges › reconsideration: the total is 0, the results add up to 11, difference −11"));
    }

    private static String brokenJson(String message) {
        return "{\"file\":\"broken.json\",\"line\":1,\"agency\":\"甲县人民政府\",\"year\":2023,\"valid\":false,\"violations\":["
                + "{\"ruleId\":\"challenges.total\",\"severity\":\"ERROR\",\"place\":\"challenges.reconsideration\","
                + "\"cells\":[{\"cell\":\"challenges.reconsideration.upheld\",\"value\":10},"
                + "{\"cell\":\"challenges.reconsideration.corrected\",\"value\":1},"
                + "{\"cell\":\"challenges.reconsideration.otherResult\",\"value\":0},"
                + "{\"cell\":\"challenges.reconsideration.pending\",\"value\":0},"
                + "{\"cell\":\"challenges.reconsideration.total\",\"value\":0}],"
                + "\"expected\":11,\"actual\":0,\"difference\":-11,"
                + "\"message\":\""
                + message
                + "\"}],\"undecided\":[]}\n";
    }

    @Test
    void blanksAndBoundsAreToldInJson() {
        String report = Samples.file(
                folder, "blank.json", Samples.with(Samples.broken(), "challenges.reconsideration.pending", ""));
        assertThat(validate("--format", "json", report).withoutReview().out())
                .contains("{\"cell\":\"challenges.reconsideration.pending\",\"value\":null}")
                .contains("\"relation\":\"≥\",\"expected\":11,\"actual\":0,\"difference\":-11")
                .endsWith("\"undecided\":[]}\n");
        String open = Samples.file(
                folder,
                "open.json",
                Samples.with(
                        Samples.clean(),
                        "challenges.litigationDirect.upheld",
                        "",
                        "challenges.litigationDirect.total",
                        "3"));
        assertThat(validate("--format", "json", open).withoutReview().out())
                .endsWith(
                        "\"undecided\":[{\"ruleId\":\"challenges.total\",\"place\":\"challenges.litigationDirect\"}]}\n");
    }

    @Test
    void ruleWithoutNumbersHasNullsInJson() {
        String report = Samples.file(folder, "title.json", Samples.clean().withTitle("报告"));
        assertThat(validate("--format", "json", report).withoutReview().out())
                .contains("\"place\":\"title\",\"cells\":[],\"expected\":null,\"actual\":null,\"difference\":null,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyShapeOfFindingIsTold(String language) throws IOException {
        try (InputStream golden = ValidateCommandTest.class.getResourceAsStream("messy." + language + ".txt")) {
            assertThat(validate(messy, "--lang", language).out())
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noLineIsWiderThanTheTerminal(String language) {
        assertThat(validate(messy, "--verbose", "--lang", language).out().lines())
                .allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void longAgencyAndFileNamesAreWrapped() {
        String report = Samples.file(
                folder,
                "a".repeat(90) + ".json",
                Samples.clean().withAgency(Agency.of("甲".repeat(60))).withTitle("甲".repeat(60) + "2023年"));
        String out = Ran.of("validate", report).out();
        assertThat(out.lines())
                .allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(80));
        assertThat(out.replaceAll("\\s", "")).contains("a".repeat(90)).contains("甲".repeat(60));
    }

    @Test
    void undecidedPlacesAreCountedOrListed() {
        String open = Samples.file(
                folder,
                "open.json",
                Samples.with(
                        Samples.clean(),
                        "challenges.litigationDirect.upheld",
                        "",
                        "challenges.litigationDirect.total",
                        "3"));
        assertThat(validate(open).out()).isEqualTo("""
            open.json：甲县人民政府 2023年，无问题
              另有 1 处因留空或缺项，无法核对：challenges.total 1处
            """);
        assertThat(validate(open, "-v", "--lang", "en").out()).isEqualTo("""
            open.json: 甲县人民政府 2023, no problems
              undecided: 1, because cells or values are blank: challenges.total 1
                challenges.total  challenges › litigation direct
            """);
    }

    @Test
    void linesOfNdjsonAreCheckedOneByOne() {
        String lines = Samples.file(
                folder,
                "all.ndjson",
                Samples.line(Samples.clean()),
                "",
                "{\"year\":",
                " \t\r",
                Samples.line(Samples.broken()) + "\r",
                "");
        Ran ran = validate(lines);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo("""
            all.ndjson 第1行：甲县人民政府 2023年，无问题

            all.ndjson 第5行：甲县人民政府 2023年，有错误（错误 1）
              错误  行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）
                    行政复议：总计填0，分项合计11，相差11，请核对总计和分项
                    结果维持 10 + 结果纠正 1 = 11
                    规则 challenges.total

            共检查 3 份：有错误 1，需核对 0，无问题 1，无法读取 1；错误 1
            按规则：challenges.total 1
            """);
        assertThat(ran.err()).startsWith("all.ndjson：第3行第").contains("JSON 语法错误");
    }

    @Test
    void badLinesOfNdjsonAreToldInJson() {
        String lines =
                Samples.file(folder, "all.NDJSON", Samples.line(Samples.clean()), "7", Samples.line(Samples.clean()));
        assertThat(validate("--format", "json", lines).withoutReview()).isEqualTo(new Ran(2, """
                {"file":"all.NDJSON","line":1,"agency":"甲县人民政府","year":2023,"valid":true,"violations":[],"undecided":[]}
                {"file":"all.NDJSON","line":2,"valid":null,"problems":[{"kind":"wrong-type","line":2,"column":1,"pointer":"","message":"第2行第1列：应为对象，实为数字 7"}]}
                {"file":"all.NDJSON","line":3,"agency":"甲县人民政府","year":2023,"valid":true,"violations":[],"undecided":[]}
                """, ""));
    }

    @Test
    void longLineIsRefusedAndTheNextOnesStillRun() throws IOException {
        Path lines = folder.resolve("long.ndjson");
        try (OutputStream out = Files.newOutputStream(lines)) {
            byte[] megabyte = new byte[1 << 20];
            java.util.Arrays.fill(megabyte, (byte) '7');
            for (int i = 0; i < 17; i++) {
                out.write(megabyte);
            }
            out.write(("\n" + Samples.line(Samples.clean()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = validate(lines.toString(), "--lang", "en");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo("""
            long.ndjson line 2: 甲县人民政府 2023, no problems
            2 checked: 0 with errors, 0 to check, 1 without problems, 1 could not be read
            """);
        assertThat(ran.err()).contains("must have at most 16777216 bytes, has more");
    }

    @Test
    void unreadableFilesAreToldAndTheOthersStillRun() {
        String bad = Samples.file(folder, "bad.json", "{]");
        Ran ran = validate(folder.resolve("no.json").toString(), broken, bad, "\0", clean);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out())
                .startsWith("broken.json：")
                .contains(
                        "\nclean.json：甲县人民政府 2023年，无问题\n共检查 5 份：有错误 1，需核对 0，无问题 1，无法读取 3；错误 1\n按规则：challenges.total 1\n");
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("no.json：文件不存在"),
                        line -> assertThat(line).startsWith("bad.json：第1行第2列").contains("JSON 语法错误"),
                        line -> assertThat(line).startsWith("\\u0000：文件名无效："));
    }

    @Test
    void standardInputIsOneReport() {
        String json = Samples.line(Samples.clean());
        assertThat(Samples.withInput(
                        json, () -> validate("-", "--format", "json").withoutReview()))
                .isEqualTo(new Ran(
                        0,
                        "{\"file\":\"-\",\"line\":1,\"agency\":\"甲县人民政府\",\"year\":2023,\"valid\":true,\"violations\":[],\"undecided\":[]}\n",
                        ""));
        assertThat(Samples.withInput(json, () -> validate("-"))).isEqualTo(new Ran(0, "-：甲县人民政府 2023年，无问题\n", ""));
        assertThat(Samples.withInput("", () -> validate("-"))).isEqualTo(new Ran(2, "", "-：文件是空的\n"));
        assertThat(Samples.withInput("", () -> validate("-", "--lang", "en")))
                .isEqualTo(new Ran(2, "", "-: the file is empty\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void namedPipeIsReadAsAStream() throws Exception {
        for (String name : List.of("pipe.json", "pipe.ndjson")) {
            Path pipe = folder.resolve(name);
            Files.deleteIfExists(pipe);
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            // The shell opens the pipe; ProcessBuilder would do it here and wait for the reader.
            Process writer = new ProcessBuilder("sh", "-c", "cat \"$0\" > \"$1\"", clean, pipe.toString()).start();
            Ran ran = validate(pipe.toString(), "--format", "json");
            writer.waitFor();
            Files.delete(pipe);
            if (name.endsWith(".json")) {
                assertThat(ran.out())
                        .startsWith(
                                "{\"file\":\"pipe.json\",\"line\":1,\"agency\":\"甲县人民政府\",\"year\":2023,\"valid\":true,");
            } else {
                assertThat(ran.out()).startsWith("{\"file\":\"pipe.ndjson\",\"line\":1,\"valid\":null,");
            }
        }
    }

    @Test
    void linesWithoutAnyReportAreTold() {
        String empty = Samples.file(folder, "empty.ndjson", "", " \t", "");
        assertThat(validate(empty)).isEqualTo(new Ran(2, "", "empty.ndjson：没有报告\n"));
        assertThat(validate(empty, "--lang", "en")).isEqualTo(new Ran(2, "", "empty.ndjson: holds no report\n"));
        assertThat(validate(empty, "--format", "json").withoutReview().out())
                .isEqualTo(
                        "{\"file\":\"empty.ndjson\",\"line\":null,\"valid\":null,\"problems\":[{\"kind\":\"unreadable\","
                                + "\"line\":null,\"column\":null,\"pointer\":null,\"message\":\"没有报告\"}]}\n");
    }

    @Test
    void longPointerIsShortened() {
        String report = Samples.file(folder, "key.json", "{\"" + "k".repeat(1 << 20) + "\": 1}");
        assertThat(validate(report).err())
                .contains("/" + "k".repeat(199) + "…：未知的键")
                .hasSizeLessThan(4000);
        assertThat(validate(report, "--format", "json").withoutReview().out())
                .contains("\"pointer\":\"/" + "k".repeat(199) + "…\"")
                .hasSizeLessThan(8000);
    }

    @Test
    void waiverThatMatchedNothingIsTold() {
        String waivers = Samples.file(
                folder,
                "unmatched.json",
                "[{\"ruleId\": \"challenges.total\", \"place\": \"challenges.reconsideration\", \"reason\": \"a\"},"
                        + "{\"ruleId\": \"challenges.total\", \"place\": \"challenges.litigationDirect\", \"reason\": \"b\"}]");
        Ran ran = validate("--waivers", waivers, clean, broken, clean);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("未匹配任何问题的豁免：规则 challenges.total，位置 challenges.litigationDirect\n");
        assertThat(validate("--waivers", waivers, broken, "--format=json", "--lang=en")
                        .err())
                .isEqualTo("waiver matched nothing: rule challenges.total, place challenges.litigationDirect\n");
    }

    @Test
    void unreadableFileIsALineOfJson() {
        assertThat(validate(
                        "--format",
                        "json",
                        "--lang",
                        "en",
                        folder.resolve("no.json").toString()))
                .isEqualTo(new Ran(
                        2,
                        "{\"file\":\"no.json\",\"line\":null,\"valid\":null,\"problems\":[{\"kind\":\"unreadable\","
                                + "\"line\":null,\"column\":null,\"pointer\":null,\"message\":\"there is no such file\"}]}\n",
                        ""));
    }

    @Test
    void ruleCanBeLeftOut() {
        assertThat(validate("--without", "challenges.total", "--without=challenges.total", broken))
                .isEqualTo(new Ran(0, "broken.json：甲县人民政府 2023年，无问题\n", ""));
        assertThat(validate("--without", "fields.constraint", broken).code()).isEqualTo(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an application of a later version wrote. */
    private String later() {
        String json = ReportJson.write(Samples.clean())
                .replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.2\",\n  \"=seal\": true");
        return Samples.file(folder, "later.json", json);
    }

    @Test
    void keysOfALaterVersionThatWerePassedOverAreReported() throws IOException {
        String note =
                "line 3, column 3, /=seal: key \"=seal\" was passed over; it belongs to the later schema version 1.2";
        String text =
                Ran.of("validate", "--lang", "en", later()).without(folder).out();
        assertThat(text.replaceAll("\\s+", " ")).contains("no problems").contains("note " + note);
        String json =
                Ran.of("validate", "--lang", "en", "--format", "json", later()).out();
        assertThat(json)
                .contains("\"reading\":{\"kind\":\"json\",\"issues\":[{\"kind\":\"later-key\",\"weight\":\"NOTE\","
                        + "\"place\":{\"page\":null,\"table\":null,\"line\":3,\"cell\":null},\"cells\":[],\"message\":\""
                        + note.replace("\"", "\\\"") + "\"}]}");
        String csv =
                Ran.of("validate", "--lang", "en", "--format", "csv", later()).out();
        assertThat(csv)
                .contains("甲县人民政府,,,甲县,2023,,later-key,,,,,,,,\"" + note.replace("\"", "\"\"")
                        + "\",note on reading,,no problems,/=seal,");
        Path pages = folder.resolve("pages");
        Ran.of("validate", "--format", "html", "-o", pages.toString(), later());
        try (Stream<Path> files = Files.walk(pages)) {
            assertThat(files.filter(Files::isRegularFile).map(ValidateCommandTest::text))
                    .anyMatch(page -> page.contains("未读取键 &quot;=seal&quot;：该键属于数据格式的后续版本 1.2")
                            || page.contains("未读取键 \"=seal\"：该键属于数据格式的后续版本 1.2"));
        }
        assertThat(Ran.of("convert", "--to", "text", "--lang", "en", later())
                        .without(folder)
                        .err())
                .isEqualTo("later.json: note: " + note + "\n");
        assertThat(Ran.of("validate", "--quiet", later()).out()).isEmpty();
    }

    @Test
    void unknownRuleIsToldWithTheNearest() {
        assertThat(validate("--without", "challenges.totl", clean)).isEqualTo(new Ran(2, "", """
                没有规则“challenges.totl”，最接近的是“challenges.total”
                用法请看：disclosure-report validate --help
                """));
        assertThat(validate("--severity", "request.row-total=error", clean, "--lang", "en")
                        .err())
                .isEqualTo("""
            there is no rule "request.row-total"; the nearest is "requests.row-total"
            For usage see: disclosure-report validate --help
            """);
    }

    @Test
    void severityCanBeChanged() {
        assertThat(validate("--severity", "challenges.total=notice", broken)).isEqualTo(new Ran(0, """
                broken.json：甲县人民政府 2023年，无问题（提示 1）
                  提示  行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）
                        行政复议：总计填0，分项合计11，相差11，请核对总计和分项
                        结果维持 10 + 结果纠正 1 = 11
                        规则 challenges.total
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenges.total=grave", "challenges.total", "=error"})
    void badSeverityIsRefused(String value) {
        Ran ran = validate("--severity", value, clean, "--lang", "en");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("--severity must be RULE=LEVEL with the level error, warning or notice, was \""
                        + value
                        + "\"\n");
    }

    @Test
    void waivedViolationIsToldButDoesNotCount() {
        String waivers = Samples.file(
                folder,
                "waivers.json",
                "[{\"ruleId\": \"challenges.total\", \"place\": \"challenges.reconsideration\","
                        + " \"reason\": \"更正已于2024-03-01公布\"}]");
        assertThat(validate("--waivers", waivers, broken)).isEqualTo(new Ran(0, """
                broken.json：甲县人民政府 2023年，无问题（已豁免 1）
                  错误  行政复议：总计填0，分项合计11，相差11，请核对总计和分项
                        结果维持 10 + 结果纠正 1 = 11
                        已豁免：更正已于2024-03-01公布
                        规则 challenges.total
                """, ""));
        assertThat(validate("--waivers", waivers, broken, "--format", "json")
                        .withoutReview()
                        .out())
                .contains("\"valid\":true,")
                .contains(",\"waived\":\"更正已于2024-03-01公布\"}],");
    }

    @Test
    void verboseTellsThePlaceThatAWaiverNeeds() {
        assertThat(validate("--verbose", broken).out())
                .endsWith("        规则 challenges.total，位置 challenges.reconsideration\n");
        assertThat(validate("--verbose", broken, "--lang", "en").out())
                .endsWith("           rule challenges.total, place challenges.reconsideration\n");
    }

    @Test
    void quietTellsOnlyReportsWithFindings() {
        assertThat(validate("--quiet", "--lang", "en", clean, broken, clean).out())
                .isEqualTo("""
            broken.json: 甲县人民政府 2023, errors found (1 error)
              error    challenges › reconsideration · total: 0 → 11? (total left at zero;
                       high confidence)
                       challenges › reconsideration: the total is 0, the results add up to
                       11, difference −11
                       upheld 10 + corrected 1 = 11
                       rule challenges.total

            3 checked: 1 with errors, 0 to check, 2 without problems; 1 error
            by rule: challenges.total 1
            """);
    }

    @Test
    void hostileNamesCannotDriveTheTerminal() {
        String report = Samples.file(
                folder,
                "esc.json",
                Samples.clean().withAgency(Agency.of("甲\u202E\n县")).withTitle("2023"));
        assertThat(validate(report).out())
                .startsWith("esc.json：甲\\u202E\\u000A县 2023年，需核对（警告 1）")
                .doesNotContain("\u202E");
        String json = Samples.line(Samples.clean()).replace("\"甲县人民政府\"", "\"甲\\u001B[2J县\"");
        assertThat(validate(Samples.file(folder, "control.json", json)))
                .isEqualTo(new Ran(2, "", "control.json：第1行第19列，/agency/name：文本中含有控制字符 U+001B，只允许换行符和制表符\n"));
    }

    @Test
    void closedPipeEndsTheRunQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = new String[3000];
        java.util.Arrays.fill(args, broken);
        args[0] = "validate";
        assertThat(DisclosureReportCommand.run(failing("Broken pipe"), err, args))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void fullDiskIsTold() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = DisclosureReportCommand.run(failing("No space left on device"), err, "validate", clean);
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("无法写出结果：No space left on device\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void verdictAndSeverityAreColouredOnATerminal() {
        Ran ran = Ran.atTerminal("validate", broken).without(folder);
        assertThat(ran.out())
                .startsWith(
                        "broken.json：甲县人民政府 2023年，\u001B[1;31m有错误\u001B[0m（错误 1）\n  \u001B[1;31m错误\u001B[0m  行政复议 · 总计：0 → 11？");
        assertThat(Ran.atTerminal("validate", clean).out()).contains("\u001B[1;32m无问题\u001B[0m");
        assertThat(Ran.atTerminal("validate", messy).out()).contains("\u001B[33m警告\u001B[0m");
        assertThat(Ran.atTerminal("validate", broken, "--severity", "challenges.total=notice")
                        .out())
                .contains("\u001B[36m提示\u001B[0m");
    }

    @Test
    void barIsDrawnForManyFilesOnATerminalAndWiped() {
        String[] args = {"validate", "--format", "json", clean, clean, clean, clean, clean, clean};
        String drawn = Ran.atTerminal(args).err();
        assertThat(drawn).startsWith("\r\u001B[K[###").contains("] 16% 已读 1 份").endsWith("\r\u001B[K");
        assertThat(Ran.of(args).err()).isEmpty();
        assertThat(Ran.atTerminal("validate", clean, clean).err()).isEmpty();
    }

    @Test
    void configurationChangesRulesAndLanguageAndOptionsComeOnTop() throws IOException {
        String config = Files.writeString(folder.resolve("c.toml"), """
                language = "en"
                [rules]
                severity = { "challenges.total" = "notice" }
                [[waivers]]
                ruleId = "challenges.total"
                place = "challenges.reconsideration"
                reason = "corrected on 1 March"
                """).toString();
        Ran ran = validate("--config", config, broken);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("no problems (1 waived)", "notice", "waived: corrected on 1 March");
        assertThat(validate("--config", config, "--lang", "zh", broken).out()).contains("已豁免：corrected on 1 March");
        assertThat(validate("--config", config, "--without", "challenges.total", broken)
                        .out())
                .doesNotContain("waived:");
        assertThat(validate("--config", "absent.toml", broken, "--lang", "en").err())
                .startsWith("configuration absent.toml: there is no such file\n");
    }
}
