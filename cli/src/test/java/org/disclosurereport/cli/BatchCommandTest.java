package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate} with results as JSON and CSV in files, several jobs, failures apart, and resuming. */
class BatchCommandTest {
    @TempDir
    private Path folder;

    private String lines = "";
    private Path out = Path.of("");

    @BeforeEach
    void writeFiles() {
        lines = Samples.file(
                folder,
                "all.ndjson",
                Samples.line(Samples.clean()),
                "7",
                Samples.line(Samples.broken()),
                Samples.line(Samples.clean()).substring(0, 2000));
        out = folder.resolve("out");
    }

    private Ran validate(String... args) {
        List<String> all = new ArrayList<>(List.of("validate"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name)).replace(folder + "/", "");
    }

    @Test
    void resultsAndFailuresGoIntoFiles() throws IOException {
        Ran ran = validate(lines, "--format", "json", "-o", out.toString());
        assertThat(ran).isEqualTo(new Ran(2, """
                结果已写入 out
                共检查 4 份：有错误 1，需核对 0，无问题 1，无法读取 2；错误 1
                按规则：challenges.total 1
                """, "无法读取的已记入 out.failures.ndjson\n"));
        assertThat(text("out").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"file\":\"all.ndjson\",\"line\":1,\"agency\":"),
                        line -> assertThat(line).startsWith("{\"file\":\"all.ndjson\",\"line\":3,\"agency\":"));
        assertThat(text("out.failures.ndjson").lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("{\"file\":\"all.ndjson\",\"line\":2,\"problems\":[{\"kind\":\"wrong-type\","
                                        + "\"line\":2,\"column\":1,\"pointer\":\"\","
                                        + "\"message\":\"第2行第1列：应为对象，实为数字 7\"}]}"),
                        line -> assertThat(line).startsWith("{\"file\":\"all.ndjson\",\"line\":4,"));
    }

    @Test
    void numberOfJobsDoesNotMatter() {
        Ran one = validate(lines, lines, lines, "--format", "json", "--jobs", "1");
        assertThat(one.out().lines()).hasSize(12);
        assertThat(validate(lines, lines, lines, "--format", "json", "--jobs", "4"))
                .isEqualTo(one);
        assertThat(validate(lines, lines, lines, "--format", "json")).isEqualTo(one);
        Ran text = validate(lines, lines, lines, "--jobs=1");
        assertThat(validate(lines, lines, lines, "--jobs=3")).isEqualTo(text);
    }

    @Test
    void failuresCanGoIntoAFileWhileResultsAreShown() throws IOException {
        Path failures = folder.resolve("bad");
        Ran ran = validate(lines, "--format", "json", "--lang", "en", "--failures", failures.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err()).isEqualTo("unreadable input: bad\n");
        assertThat(text("bad").lines()).hasSize(2);
    }

    @Test
    void findingsAreRowsOfCsv() {
        Ran ran = validate(lines, "--format", "csv", "--lang", "en");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out())
                .startsWith("\uFEFFagency,region,city,county,year,table,rule,")
                .contains("\"\",,,,,,wrong-type,")
                .contains("甲县人民政府,,,甲县,2023,challenges,challenges.total,0,equal to,11,-11,");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void finishedRunSaysSo() {
        Ran first = validate(lines, "--format", "csv", "-o", out.toString(), "--resume", "--lang", "en");
        Ran second = validate(lines, "--format", "csv", "-o", out.toString(), "--resume", "--lang", "en");
        assertThat(first.err()).isEqualTo("unreadable input: out.failures.ndjson\n");
        assertThat(second)
                .isEqualTo(new Ran(
                        2, first.out(), "the last run had finished, there is nothing to resume\n" + first.err()));
    }

    @Test
    void runThatCannotBeResumedIsToldWhy() {
        validate(lines, "--format", "csv", "-o", out.toString());
        assertThat(validate(lines, "--format", "json", "-o", out.toString(), "--resume"))
                .isEqualTo(new Ran(2, "", "out.checkpoint.json：中断的那次运行使用了不同的选项（规则、级别、豁免、语言、格式或版本），无法继续上次检查\n"));
    }

    @Test
    void outputThatIsInputIsRefused() {
        assertThat(validate(lines, "--format", "json", "-o", lines))
                .isEqualTo(new Ran(2, "", "all.ndjson：既是输入又是输出，未作任何改动\n"));
        assertThat(Path.of(lines)).isNotEmptyFile();
    }

    @Test
    void fullDiskIsToldByNameAndThatResumingHelps() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Files.createSymbolicLink(folder.resolve("out.failures.ndjson"), Path.of("/dev/full"));
        assertThat(validate(lines, "--format", "json", "-o", out.toString(), "--lang", "en"))
                .isEqualTo(new Ran(2, "", """
                        out.failures.ndjson: it can't be written: No space left on device
                        once that is fixed, --resume continues from here
                        """));
        Files.delete(folder.resolve("out.failures.ndjson"));
        assertThat(validate(lines, "--format", "json", "-o", out.toString(), "--lang", "en", "--resume")
                        .out())
                .contains("4 checked: 1 with errors, 0 to check, 1 without problems, 2 could not be");
    }

    @Test
    void waiverThatMatchedNothingIsToldOnceAllIsDone() {
        String waivers = Samples.file(
                folder,
                "waivers.json",
                "[{\"ruleId\": \"challenges.total\", \"place\": \"challenges.reconsideration\", \"reason\": \"a\"},"
                        + "{\"ruleId\": \"challenges.total\", \"place\": \"challenges.litigationDirect\", \"reason\": \"b\"}]");
        String clean = Samples.file(folder, "clean.json", Samples.clean());
        String broken = Samples.file(folder, "broken.json", Samples.broken());
        for (int run = 0; run < 2; run++) {
            Ran ran =
                    validate(clean, broken, "--waivers", waivers, "--format", "csv", "-o", out.toString(), "--resume");
            assertThat(ran.code()).isZero();
            assertThat(ran.out()).endsWith("共检查 2 份：有错误 0，需核对 0，无问题 2；已豁免 1\n");
            assertThat(ran.err()).endsWith("未匹配任何问题的豁免：规则 challenges.total，位置 challenges.litigationDirect\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    --jobs 0            ; --jobs must be a whole number, 1 … 1024, was "0"
                    --jobs two          ; --jobs must be a whole number, 1 … 1024, was "two"
                    --failures f        ; --failures is for --format json and csv only
                    --resume            ; --resume needs --format json or csv and -o FILE with a regular file
                    --resume --format json ; --resume needs --format json or csv and -o FILE with a regular file
                    --format yaml       ; --format must be one of text|json|csv|html|xlsx, was "yaml"
                    -o x                ; -o is for --format json, csv, html and xlsx only
                    """)
    void wrongUsageIsTold(String options, String message) {
        List<String> args = new ArrayList<>(List.of(options.split(" ")));
        args.addAll(List.of(lines, "--lang", "en"));
        Ran ran = validate(args.toArray(String[]::new));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(message + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void closedPipeEndsTheRunQuietly(String format) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        String[] args = new String[3000];
        Arrays.fill(args, lines);
        args[0] = "validate";
        args[1] = "--format=" + format;
        assertThat(DisclosureReportCommand.run(closed, err, args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
