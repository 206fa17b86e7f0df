package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.FormVersion;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.json.FindingsJson;
import org.disclosurereport.json.FormJson;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.json.ReportSchema;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void convertsToCanonicalBytesAndBack() throws IOException {
        String indented = Samples.file(folder, "a.json", Samples.messy());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code =
                DisclosureReportCommand.run(out, new ByteArrayOutputStream(), "convert", indented, "--to", "canonical");
        assertThat(code).isZero();
        assertThat(out.toByteArray()).isEqualTo(ReportJson.canonicalBytes(Samples.messy()));

        Path canonical = folder.resolve("b.json");
        Files.write(canonical, out.toByteArray());
        Path back = folder.resolve("c.json");
        assertThat(Ran.of("convert", canonical.toString(), "--to", "json", "-o", back.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(back).hasContent(ReportJson.write(Samples.messy()));
    }

    @Test
    void convertTellsWhatItCannotRead() {
        String bad = Samples.file(folder, "bad.json", "{\"year\": 2023} 7");
        Ran ran = Ran.of("convert", bad, "--to", "json", "--lang", "en").without(folder);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("bad.json: line 1, column 1, /agency: missing key \"agency\"")
                .contains("bad.json: line 1, column 16: nothing may follow the report");
        assertThat(Ran.of("convert", folder + "/no.json", "--to", "json").without(folder))
                .isEqualTo(new Ran(2, "", "no.json：文件不存在\n"));
    }

    @Test
    void convertTellsWhatItCannotWrite() {
        String file = Samples.file(folder, "a.json", Samples.clean());
        Ran ran = Ran.of("convert", file, "--to", "json", "-o", folder + "/no/b.json")
                .without(folder);
        assertThat(ran).isEqualTo(new Ran(2, "", "no/b.json：无法写入：文件夹不存在\n"));
        assertThat(Ran.of("convert", file, "--to", "json", "--lang", "en", "-o", folder + "/no/b.json")
                        .without(folder))
                .isEqualTo(new Ran(2, "", "no/b.json: it can't be written: there is no such folder\n"));
        assertThat(Ran.of("convert", file, "--to", "json", "-o", folder.toString())
                        .err())
                .isEqualTo(folder + "：无法写入：这是文件夹，不是文件\n");
        assertThat(Ran.of("convert", file, "--to", "json", "--lang=en", "-o", file + "/b.json")
                        .without(folder)
                        .err())
                .startsWith("a.json/b.json: it can't be written: ")
                .doesNotContain("written: a.json");
    }

    @Test
    void convertReadsStandardInput() {
        Ran ran =
                Samples.withInput(ReportJson.write(Samples.clean()), () -> Ran.of("convert", "-", "--to", "canonical"));
        assertThat(ran).isEqualTo(new Ran(0, Samples.line(Samples.clean()), ""));
    }

    @Test
    void convertNeedsAKnownLayout() {
        assertThat(Ran.of("convert", "x.json", "--to", "yaml", "--lang", "en"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "--to must be one of json|canonical|html|docx|xlsx|pdf|ofd|text|ndjson|csv, was \"yaml\"\n"
                                + "For usage see: disclosure-report convert --help\n"));
        assertThat(Ran.of("convert", "x.json"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "不能从 -o 的文件名得知格式，须用 --to json|canonical|html|docx|xlsx|pdf|ofd|text|ndjson|csv 指明\n用法请看：disclosure-report convert --help\n"));
    }

    @Test
    void rulesAreListedForPeople() {
        assertThat(Ran.of("rules").out()).contains("""
            challenges.total  错误
                总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结
                位置：表四三个部分
                依据：国办公开办函〔2021〕30号；2019、2020年度为国办公开办函〔2019〕60号
            """);
        assertThat(Ran.of("rules", "--lang", "en").out()).contains("""
            structure.period  warning
                the data period is 1 January to 31 December of the year, for a new body from
                its founding date
                where: the period
                cites: 国办公开办函〔2021〕30号; for 2019 and 2020 国办公开办函〔2019〕60号
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void listOfRulesAndHelpFitTheTerminal(String language) {
        for (String[] args : new String[][] {
            {"rules"},
            {"--help"},
            {"validate", "--help"},
            {"diagnose", "--help"},
            {"convert", "--help"},
            {"rules", "-h"}
        }) {
            String[] all = java.util.Arrays.copyOf(args, args.length + 2);
            all[args.length] = "--lang";
            all[args.length + 1] = language;
            Ran ran = Ran.of(all);
            assertThat(ran.code()).isZero();
            assertThat(ran.out()).isNotEmpty();
            assertThat(ran.out().lines())
                    .allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(82));
        }
    }

    @Test
    void rulesAreListedForPrograms() {
        String out = Ran.of("rules", "--format", "json", "--lang", "en").out();
        assertThat(out.lines()).hasSize(RuleSet.standard().getRules().size());
        assertThat(out)
                .contains("{\"ruleId\":\"structure.period\",\"severity\":\"WARNING\","
                        + "\"statement\":\"the data period is 1 January to 31 December of the year, for a new body from its founding date\","
                        + "\"places\":\"the period\",\"forms\":\"2019,2021\","
                        + "\"citation\":\"国办公开办函〔2021〕30号; for 2019 and 2020 国办公开办函〔2019〕60号\"}\n");
    }

    @Test
    void rulesAreListedAsThePageOfTheDocumentation() {
        assertThat(Ran.of("rules", "--format", "markdown"))
                .isEqualTo(new Ran(0, RuleCatalogue.toMarkdown(RuleSet.standard()), ""));
    }

    @Test
    void schemaIsPrinted() {
        assertThat(Ran.of("schema")).isEqualTo(new Ran(0, ReportSchema.text(), ""));
        assertThat(Ran.of("schema", "--of", "report")).isEqualTo(new Ran(0, ReportSchema.text(), ""));
        assertThat(Ran.of("schema", "--of", "findings")).isEqualTo(new Ran(0, FindingsJson.schema(), ""));
        assertThat(Ran.of("schema", "--of", "form").err()).startsWith("--of 应为 report|findings 之一，实为“form”\n");
    }

    @ParameterizedTest
    @EnumSource
    void aFormIsPrintedAsData(FormVersion version) {
        assertThat(Ran.of("schema", "--form", version.getName())).isEqualTo(new Ran(0, FormJson.text(version), ""));
    }

    @Test
    void aFormThatIsNotThereIsNoForm() {
        assertThat(Ran.of("schema", "--form", "2020").err()).startsWith("--form 应为 2019|2021 之一，实为“2020”\n");
        assertThat(Ran.of("schema", "--form", "2021", "--of", "report", "--lang", "en")
                        .err())
                .startsWith("--of and --form don't go together");
        assertThat(Ran.of("schema", "--form", "2020").code()).isEqualTo(2);
    }

    @Test
    void versionIsPrinted() {
        assertThat(Ran.of("--version").out()).matches("disclosure-report \\S+\n");
    }

    @Test
    void helpIsInTheLanguageAskedFor() {
        assertThat(Ran.of("--help").out()).contains("检查和转换政府信息公开工作年度报告。").contains("退出码：0");
        assertThat(Ran.of("--help", "--lang", "en").out())
                .contains("Checks and converts annual reports on open government information.")
                .contains("validate             Check reports.");
        assertThat(Ran.of("validate", "--help").out()).contains(".ndjson 每行一").contains("--without=RULE");
    }

    @Test
    void withoutACommandUsageIsTold() {
        Ran ran = Ran.of();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("用法：disclosure-report [-hV]");
    }

    @Test
    void wrongUsageIsToldWithTheNearest() {
        assertThat(Ran.of("vaildate", "x"))
                .isEqualTo(new Ran(2, "", "无法识别的参数：vaildate，最接近的是 validate\n用法请看：disclosure-report --help\n"));
        assertThat(Ran.of("validate", "--fromat", "json", "x", "--lang=en"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "unknown argument: --fromat; the nearest is --format\n"
                                + "For usage see: disclosure-report validate --help\n"));
        assertThat(Ran.of("schema", "x", "--lang=en").err()).startsWith("unknown argument: x\n");
        assertThat(Ran.of("validate").err()).startsWith("缺少参数：FILE\n");
        assertThat(Ran.of("validate", "x", "--quiet=7").err()).startsWith("命令有误：");
        assertThat(Ran.of("validate", "x", "--format").err()).startsWith("缺少参数：--format text|json|csv|html|xlsx\n");
        assertThat(Ran.of("validate", "x", "--format", "xml").err())
                .startsWith("--format 应为 text|json|csv|html|xlsx 之一，实为“xml”\n");
        assertThat(Ran.of("rules", "--format", "xml").err()).startsWith("--format 应为 text|json|markdown 之一，实为“xml”\n");
        assertThat(Ran.of("--lang", "fr", "rules").err()).startsWith("--lang 应为 zh|en 之一，实为“fr”\n");
        assertThat(Ran.of("--lang", "fr").code()).isEqualTo(2);
    }
}
