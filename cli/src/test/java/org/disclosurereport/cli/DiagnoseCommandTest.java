package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoseCommandTest {
    private static final Path REPORTS = Path.of("..", "examples", "reports");

    /** Not a temporary one: its name must be short and always the same, since long lines are wrapped. */
    private final Path folder = Path.of("target", "d");

    private String clean = "";
    private String broken = "";
    private String tied = "";
    private String blank = "";

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder);
        clean = Samples.file(folder, "clean.json", Samples.clean());
        broken = Samples.file(folder, "broken.json", Samples.broken());
        tied = Samples.file(folder, "tied.json", tied());
        blank = Samples.file(folder, "blank.json", blank());
    }

    /** Two cells of a column exchanged: the same two of another column would explain it as well. */
    private static DisclosureReport tied() throws IOException {
        DisclosureReport huaian = read("huaian-2024.json");
        return Samples.with(
                huaian,
                "requests.outcomes.refused.deliberativeProcess.naturalPersons",
                value(huaian, "requests.outcomes.refused.enforcementCaseFiles.naturalPersons"),
                "requests.outcomes.refused.enforcementCaseFiles.naturalPersons",
                value(huaian, "requests.outcomes.refused.deliberativeProcess.naturalPersons"));
    }

    private static String value(DisclosureReport report, String cell) {
        return Form.of(report).getCell(cell).get(report).toString();
    }

    private static DisclosureReport read(String name) throws IOException {
        return ReportJson.read(REPORTS.resolve(name)).orElseThrow();
    }

    private static DisclosureReport blank() {
        DisclosureReport report = Samples.clean();
        Form form = Form.of(report);
        return form.withValues(
                report,
                form.getCells().stream().map(cell -> cell.getKind().getBlank()).toList());
    }

    private Ran diagnose(String... args) {
        List<String> all = new ArrayList<>(List.of("diagnose"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = DiagnoseCommandTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, txt", "en, txt", "zh, json", "en, json"})
    void forgottenTotalsOfAPublishedReportAreTold(String language, String kind) throws IOException {
        String file = Samples.file(folder, "h.json", read("hongze-2023.json"));
        Ran ran = diagnose(file, "--lang", language, "--format", kind.equals("txt") ? "text" : kind);
        assertThat(ran).isEqualTo(new Ran(1, golden("hongze." + language + "." + kind), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void equallyLikelyExplanationsAreToldAsSuch(String language) throws IOException {
        Ran ran = diagnose(tied, "--lang", language);
        assertThat(ran).isEqualTo(new Ran(1, golden("tied." + language + ".txt"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noLineIsWiderThanTheTerminal(String language) {
        String messy = Samples.file(folder, "messy.json", Samples.messy());
        assertThat(diagnose(messy, tied, blank, "--lang", language).out().lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void consistentReportHasNothingToTell() {
        assertThat(diagnose(clean)).isEqualTo(new Ran(0, "clean.json：甲县人民政府 2023年，一致\n", ""));
        assertThat(diagnose(clean, "--lang", "en")).isEqualTo(new Ran(0, "clean.json: 甲县人民政府 2023, consistent\n", ""));
        assertThat(diagnose(clean, "--format", "json")).isEqualTo(new Ran(0, """
                {"id":"clean.json","file":"clean.json","line":1,"explanations":[],"state":"CONSISTENT","deductions":[],"broken":[]}
                """, ""));
    }

    @Test
    void reportWithEverythingBlankContradictsNothing() {
        assertThat(diagnose(blank, "--lang=en")).isEqualTo(new Ran(0, "blank.json: 甲县人民政府 2023, consistent\n", ""));
        assertThat(diagnose(blank, "--format=json").out())
                .endsWith("\"explanations\":[],\"state\":\"CONSISTENT\",\"deductions\":[],\"broken\":[]}\n");
    }

    @Test
    void blanksThatCanBeOneNumberOnlyAreToldRowByRow() {
        String open = Samples.file(
                folder,
                "open.json",
                Samples.with(
                        Samples.clean(),
                        "challenges.reconsideration.upheld",
                        "3",
                        "challenges.reconsideration.total",
                        "",
                        "challenges.litigationDirect.corrected",
                        "",
                        "challenges.litigationDirect.otherResult",
                        ""));
        assertThat(diagnose(open)).isEqualTo(new Ran(0, """
                open.json：甲县人民政府 2023年，一致
                  可推算出的空白（3 格）：
                    行政复议 · 总计：3
                    行政诉讼（未经复议直接起诉）（2 格）：均为0
                """, ""));
        assertThat(diagnose(open, "--format", "json").out())
                .contains("\"deductions\":[{\"cell\":\"challenges.reconsideration.total\",\"value\":3},"
                        + "{\"cell\":\"challenges.litigationDirect.corrected\",\"value\":0},"
                        + "{\"cell\":\"challenges.litigationDirect.otherResult\",\"value\":0}]");
    }

    @Test
    void deductionsOfManyRowsAreCountedAndTheFirstTold() throws IOException {
        String file = Samples.file(folder, "s.json", read("shanghai-office-2019.json"));
        assertThat(diagnose(file, "--lang", "en").out())
                .startsWith("s.json: 上海市人民政府办公厅 2019, consistent\n  blanks with one possible value (130):\n")
                .contains("    requests › newly received (2 cells): 0 each\n")
                .hasLineCount(9)
                .endsWith(" more: --format json lists all\n");
    }

    @Test
    void linesAreDiagnosedOneByOneAndABrokenOneIsTold() {
        String lines = Samples.file(
                folder, "all.ndjson", Samples.line(Samples.clean()), "{\"year\":", "", Samples.line(Samples.broken()));
        assertThat(diagnose(lines)).isEqualTo(new Ran(2, """
                all.ndjson 第1行：甲县人民政府 2023年，一致

                all.ndjson 第4行：甲县人民政府 2023年，不一致（1 处勾稽关系不成立）
                  改动最少的修改方案只有一种
                  1. 可能性高
                     行政复议 · 总计：现为0，应为11（总计疑似漏填）

                共诊断 3 份：一致 1，不一致 1，无法读取 1
                """, "all.ndjson：第2行第9列，/year：JSON 语法错误：此处不应为输入结尾\n"));
        assertThat(diagnose(lines, "--format", "json", "--lang", "en")).isEqualTo(new Ran(2, """
                {"id":"all.ndjson:1","file":"all.ndjson","line":1,"explanations":[],"state":"CONSISTENT","deductions":[],"broken":[]}
                {"id":"all.ndjson:2","file":"all.ndjson","line":2,"state":null,"problems":[{"kind":"syntax","line":2,"column":9,"pointer":"/year","message":"line 2, column 9, /year: malformed JSON: unexpected end of input"}]}
                {"id":"all.ndjson:4","file":"all.ndjson","line":4,"explanations":[{"corrections":[{"cell":"challenges.reconsideration.total","printed":0,"fits":11,"slip":"total-left-at-zero","exact":true}],"sure":true,"alternatives":0,"smallest":true,"complete":true,"cost":77,"slips":[{"kind":"total-left-at-zero","cells":["challenges.reconsideration.total"]}],"settled":[{"ruleId":"challenges.total","place":"challenges.reconsideration"}],"text":"total left at zero: challenges › reconsideration · total."}],"state":"UNIQUE","deductions":[],"broken":[{"ruleId":"challenges.total","place":"challenges.reconsideration"}]}
                """, ""));
    }

    @Test
    void fileThatCannotBeOpenedHasItsNameForAnId() {
        assertThat(diagnose(folder + "/no.ndjson", "--format", "json", "--lang", "en"))
                .isEqualTo(new Ran(2, """
                {"id":"no.ndjson","file":"no.ndjson","line":null,"state":null,"problems":[{"kind":"unreadable","line":null,"column":null,"pointer":null,"message":"there is no such file"}]}
                """, ""));
    }

    @Test
    void documentsFoldersAndStandardInputAreRead() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        ReportWriter.of(Samples.broken()).write(in.resolve("r.docx"), ReportFormat.DOCX);
        assertThat(diagnose(in.toString())).isEqualTo(new Ran(1, """
                in/r.docx：甲县人民政府 2023年，不一致（1 处勾稽关系不成立）
                  改动最少的修改方案只有一种
                  1. 可能性高
                     行政复议 · 总计：现为0，应为11（总计疑似漏填）
                       原文第3表第4行第5格为“0”
                """, ""));
        assertThat(diagnose(in.toString(), "--format", "json").out())
                .contains(
                        "\"slip\":\"total-left-at-zero\",\"exact\":true,\"source\":{\"page\":null,\"table\":3,\"line\":4,"
                                + "\"cell\":5,\"printed\":\"0\",\"certainty\":\"SURE\"}}]")
                .endsWith(",\"reading\":{\"kind\":\"docx\",\"issues\":[]}}\n");
        assertThat(Samples.withInput(Samples.line(Samples.clean()), () -> diagnose("-")))
                .isEqualTo(new Ran(0, "-：甲县人民政府 2023年，一致\n", ""));
    }

    @Test
    void trustedCellIsNotTouched() {
        String total = "challenges.reconsideration.total";
        assertThat(diagnose(broken, "--trust", total, "--lang", "en")).isEqualTo(new Ran(1, """
                broken.json: 甲县人民政府 2023, inconsistent (broken rules: 1)
                  one explanation changes the fewest cells
                  1. high confidence
                     challenges › reconsideration · upheld: 0 instead of 10 (one digit
                       inserted)
                     challenges › reconsideration · corrected: 0 instead of 1 (one digit
                       replaced)
                """, ""));
        List<String> args = new ArrayList<>(List.of(broken));
        for (String column : List.of("total", "upheld", "corrected", "otherResult", "pending")) {
            args.addAll(List.of("--trust", "challenges.reconsideration." + column));
        }
        assertThat(diagnose(args.toArray(String[]::new))).isEqualTo(new Ran(1, """
                broken.json：甲县人民政府 2023年，不一致（1 处勾稽关系不成立）
                  不修改认定无误的单元格，各项关系无法成立
                """, ""));
    }

    @Test
    void trustedCellMayBeOfOneFormOnlyAndMustBeOfSome() {
        assertThat(diagnose(clean, "--trust", "proactiveDisclosure.licensing.change")
                        .code())
                .isZero();
        assertThat(diagnose(clean, "--trust", "challenges.reconsideration.totl"))
                .isEqualTo(new Ran(2, "", """
                没有单元格“challenges.reconsideration.totl”，最接近的是“challenges.reconsideration.total”
                用法请看：disclosure-report diagnose --help
                """));
    }

    @Test
    void searchThatMeetsItsLimitSaysSo() {
        assertThat(diagnose(tied, "--max-steps", "1", "--lang", "en")).isEqualTo(new Ran(1, """
                tied.json: 淮安市人民政府 2024, inconsistent (broken rules: 2)
                  the search exhausted its limit; this may not be all
                """, ""));
    }

    @Test
    void whatTheSearchCouldNotTellIsNotPassedOffAsConsistent() throws IOException {
        String file = Samples.file(folder, "s.json", read("shanghai-office-2019.json"));
        assertThat(diagnose(file, clean, "--max-steps", "1")).isEqualTo(new Ran(1, """
                s.json：上海市人民政府办公厅 2019年，未得出结论
                  计算量超限，结果可能不全

                clean.json：甲县人民政府 2023年，一致
                共诊断 2 份：一致 1，不一致 0，未得出结论 1
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "99999999999999999999"})
    void badNumberOfStepsIsRefused(String value) {
        assertThat(diagnose(clean, "--max-steps", value, "--lang", "en"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "--max-steps must be a whole number, 1 or more, was \"" + value + "\"\n"
                                + "For usage see: disclosure-report diagnose --help\n"));
    }

    @Test
    void otherBadOptionsAreRefused() {
        assertThat(diagnose(clean, "--format", "html").err()).startsWith("--format 应为 text|json 之一，实为“html”\n");
        assertThat(diagnose(clean, "--without", "challenges.totl").err())
                .startsWith("没有规则“challenges.totl”，最接近的是“challenges.total”\n");
        assertThat(diagnose(clean, "--severity", "challenges.total=grave").code())
                .isEqualTo(2);
        assertThat(diagnose(clean, "--lang", "fr").code()).isEqualTo(2);
        assertThat(diagnose()).isEqualTo(new Ran(2, "", "缺少参数：FILE\n用法请看：disclosure-report diagnose --help\n"));
    }

    @Test
    void ruleThatIsNoErrorDoesNotFailTheRun() {
        Ran ran = diagnose(broken, "--severity", "challenges.total=warning");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("应为11");
    }

    @Test
    void ruleThatIsLeftOutOrWaivedNeedNotHold() {
        String waivers = Samples.file(
                folder,
                "waivers.json",
                "[{\"ruleId\": \"challenges.total\", \"place\": \"challenges.reconsideration\", \"reason\": \"a\"}]");
        Ran consistent = new Ran(0, "broken.json：甲县人民政府 2023年，一致\n", "");
        assertThat(diagnose(broken, "--without", "challenges.total")).isEqualTo(consistent);
        assertThat(diagnose(broken, "--waivers", waivers)).isEqualTo(consistent);
    }

    @Test
    void verdictIsColouredOnATerminal() {
        assertThat(Ran.atTerminal("diagnose", broken).out()).contains("\u001B[1;31m不一致\u001B[0m（1 处");
        assertThat(Ran.atTerminal("diagnose", clean).out()).contains("\u001B[1;32m一致\u001B[0m\n");
    }
}
