package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert} of many reports to data. */
class ConvertDataTest {
    @TempDir
    private Path folder;

    private String lines = "";

    @BeforeEach
    void writeFiles() {
        lines = Samples.file(folder, "all.ndjson", Samples.line(Samples.clean()), "7", Samples.line(Samples.broken()));
    }

    private Ran convert(String... args) {
        List<String> all = new ArrayList<>(List.of("convert"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    @Test
    void reportsGoIntoLinesAndFailuresBeside() throws IOException {
        Ran ran = convert(lines, "--to", "ndjson", "-o", folder.resolve("out").toString());
        assertThat(ran).isEqualTo(new Ran(2, "结果已写入 out\n共转换 2 份，无法读取 1\n", "无法读取的已记入 out.failures.ndjson\n"));
        assertThat(lines("out"))
                .satisfiesExactly(
                        line -> assertThat(ReportJson.read(line).orElseThrow()).isEqualTo(Samples.clean()),
                        line -> assertThat(ReportJson.read(line).orElseThrow()).isEqualTo(Samples.broken()));
        assertThat(lines("out.failures.ndjson")).singleElement().asString().contains("\"line\":2");
    }

    @Test
    void rowsAreWideOrLong() throws IOException {
        assertThat(convert(
                        "--lang",
                        "en",
                        lines,
                        "--to",
                        "csv",
                        "-o",
                        folder.resolve("wide.csv").toString()))
                .extracting(Ran::code)
                .isEqualTo(2);
        assertThat(lines("wide.csv"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("\uFEFFfile,line,formVersion,agency.name,")
                .contains(",requests.newlyReceived.total,");
        assertThat(convert(
                        lines,
                        "--to",
                        "csv",
                        "--layout",
                        "long",
                        "-o",
                        folder.resolve("long.csv").toString()))
                .extracting(Ran::code)
                .isEqualTo(2);
        assertThat(lines("long.csv")).hasSizeGreaterThan(100).first().asString().endsWith("位置编码,表,行名,列名,填报值,单位");
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertThat(convert(lines, "--to", "csv").err())
                .contains("--to csv 须用 -o FILE 指定文件，或用 --failures FILE 指定无法读取的文件记入何处");
        assertThat(convert(lines, "--to", "ndjson", "--layout", "long", "-o", "x")
                        .err())
                .contains("--layout 只与 --to csv 同用");
        assertThat(convert(lines, "--to", "csv", "--layout", "tall", "-o", "x").err())
                .contains("--layout 应为 wide|long 之一，实为“tall”");
        assertThat(convert(lines, "--to", "json", "--resume").err()).contains("--resume 须与 --to ndjson 或 csv");
        assertThat(convert(lines, "--to", "json", "--failures", "x").err())
                .contains("--failures 只与 --to ndjson、csv 同用");
        assertThat(convert(lines, lines, "--to", "json").err()).contains("json 一次只转换一份报告，实为 2 份");
    }
}
