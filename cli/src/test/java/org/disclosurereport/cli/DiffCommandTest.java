package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.json.ReportPatch;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.Category;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {
    private static final Path REPORTS = Path.of("..", "examples", "reports");

    /** Not a temporary one: its name must be short and always the same, since long lines are wrapped. */
    private final Path folder = Path.of("target", "v");

    private String before = "";
    private String after = "";

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder);
        before = Samples.file(folder, "before.json", first());
        after = Samples.file(folder, "after.json", second());
    }

    private static DisclosureReport first() {
        DisclosureReport clean = Samples.clean();
        return clean.withOverview(clean.getOverview()
                .withText("全年收到申请95件，均已办结。工作有序推进。")
                .withTopics(Map.of(OverviewTopic.SUPERVISION, "加强培训。"))
                .withBreakdowns(Breakdown.builder()
                        .subject("主动公开政府信息")
                        .statedTotal(Count.of(58))
                        .addCategories(Category.of("政策文件", 20), Category.of("财政信息", 38))
                        .build()));
    }

    private static DisclosureReport second() {
        DisclosureReport report = Samples.with(
                first(),
                "requests.outcomes.granted.naturalPersons",
                "1288",
                "requests.outcomes.granted.total",
                "",
                "challenges.reconsideration.total",
                "11",
                "proactiveDisclosure.administrativeFees",
                "12.5");
        return report.withTitle("甲县2023年政府信息公开工作年度报告")
                .withOverview(report.getOverview()
                        .withText("全年收到申请97件，均已办结。\n加强审核。工作有序推进。")
                        .withTopics(Map.of(OverviewTopic.SUPERVISION, "加强培训。开展考核。"))
                        .withBreakdowns(report.getOverview()
                                .getBreakdowns()
                                .get(0)
                                .withStatedTotal(Count.of(61))
                                .withCategories(
                                        Category.of("政策文件", 20), Category.of("财政信息", 38), Category.of("其他", 3))))
                .withOtherMatters(report.getOtherMatters().withProcessingFee(Amount.parse("100")));
    }

    private Ran diff(String... args) {
        List<String> all = new ArrayList<>(List.of("diff"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    @Test
    void tellsWhatChangedInTheWordsOfTheForm() {
        assertThat(diff(before, after)).isEqualTo(new Ran(1, """
                before.json → after.json：甲县人民政府 2023年，10 处不同
                  标题：“甲县人民政府2023年政府信息公开工作年度报告” → “甲县2023年政府信息
                    公开工作年度报告”
                一、总体情况
                  - 全年收到申请95件，
                  + 全年收到申请97件，
                  + ↵加强审核。
                  监督保障：
                    + 开展考核。
                  主动公开政府信息 · 总数：58 → 61
                  主动公开政府信息 · 类别：新增 其他3
                二、主动公开政府信息情况
                  第二十条第（八）项 行政事业性收费 · 本年收费金额（单位：万元）：0万元 →
                    12.5万元
                三、收到和处理政府信息公开申请情况
                  三、本年度办理结果 （一）予以公开：
                    自然人：0 → 1288
                    总计：0 → 空白
                四、政府信息公开行政复议、行政诉讼情况
                  行政复议 · 总计：0 → 11
                六、其他需要报告的事项
                  信息处理费：0元 → 100元
                """, ""));
    }

    @Test
    void tellsTheSameInEnglish() {
        assertThat(diff(before, after, "--lang", "en")).isEqualTo(new Ran(1, """
                before.json → after.json:
                    甲县人民政府 2023, 10 differences
                  title: "甲县人民政府2023年政府信息公开工作年度报告" → "甲县2023年政府信息公
                    开工作年度报告"
                overview
                  - 全年收到申请95件，
                  + 全年收到申请97件，
                  + ↵加强审核。
                  supervision:
                    + 开展考核。
                  主动公开政府信息 · stated total: 58 → 61
                  主动公开政府信息 · category: added 其他 3
                proactive disclosure
                  proactive disclosure › administrative fees: 0 wan yuan → 12.5 wan yuan
                requests
                  requests › outcomes › granted:
                    natural persons: 0 → 1288
                    total: 0 → blank
                challenges
                  challenges › reconsideration · total: 0 → 11
                other matters
                  processing fee: 0 yuan → 100 yuan
                """, ""));
    }

    @Test
    void equalVersionsAreToldAsEqual() {
        assertThat(diff(before, before)).isEqualTo(new Ran(0, "before.json → before.json：甲县人民政府 2023年，相同\n", ""));
        assertThat(diff(before, before, "--format", "json"))
                .isEqualTo(new Ran(
                        0,
                        "{\"before\":\"before.json\",\"after\":\"before.json\",\"equal\":true,\"differences\":[]}\n",
                        ""));
        assertThat(diff(before, before, "--format", "json-patch")).isEqualTo(new Ran(0, "[]\n", ""));
    }

    @Test
    void jsonTellsEachDifferenceWithItsPlaceAndBothValues() {
        String year = Samples.file(folder, "year.json", first().withYear(2024));
        assertThat(diff(before, year, "--format", "json", "--lang=en")).isEqualTo(new Ran(1, """
                {"before":"before.json","after":"year.json","equal":false,"differences":[\
                {"name":"year","pointer":"/year","kind":"changed","label":"year","before":"2023","after":"2024",\
                "message":"year: changed from 2023 to 2024"}]}
                """, ""));
        Ran ran = diff(before, after, "--format", "json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .hasLineCount(1)
                .contains("{\"name\":\"requests.outcomes.granted.total\","
                        + "\"pointer\":\"/requests/outcomes/granted/total\",\"kind\":\"changed\","
                        + "\"label\":\"三、本年度办理结果 （一）予以公开 · 总计\",\"before\":\"0\",\"after\":\"\",")
                .contains("\"kind\":\"added\",\"label\":\"一、总体情况 · 主动公开政府信息 · 类别\",\"before\":null,\"after\":\"其他3\",")
                .contains("\"changes\":[{\"beforeStart\":0,\"before\":\"全年收到申请95件，\","
                        + "\"afterStart\":0,\"after\":\"全年收到申请97件，\"},");
    }

    @Test
    void aPatchIsThatOfTheLibraryWithTestsWhereAskedFor() {
        ReportPatch patch = ReportPatch.between(first(), second());
        assertThat(diff(before, after, "--format", "json-patch")).isEqualTo(new Ran(1, patch.write(), ""));
        assertThat(diff(before, after, "--format", "json-patch", "--tests"))
                .isEqualTo(new Ran(1, patch.withTests().write(), ""));
    }

    @Test
    void aDocumentIsComparedWithTheJsonItWasWrittenFrom() throws IOException {
        Path page = folder.resolve("page.html");
        ReportWriter.of(first()).write(page, ReportFormat.HTML);
        assertThat(diff(before, page.toString()).code()).isZero();
        assertThat(diff(page.toString(), after).out()).contains("行政复议 · 总计：0 → 11\n");
    }

    @Test
    void readsOneOfThemFromStandardInput() {
        Ran ran = Samples.withInput(ReportJson.write(first()), () -> diff("-", after));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("- → after.json：甲县人民政府 2023年，10 处不同\n");
        assertThat(diff("-", "-", "--lang=en").err())
                .startsWith("standard input holds one report: - may be given once only\n");
    }

    @Test
    void tellsBothFilesThatCannotBeRead() {
        String bad = Samples.file(folder, "bad.json", "{\"year\": 2023} 7");
        Ran ran = diff(bad, folder + "/no.json", "--lang", "en");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("bad.json: line 1, column 16: nothing may follow the report, found")
                .endsWith("no.json: there is no such file\n");
        assertThat(diff(before, REPORTS.toString())).isEqualTo(new Ran(2, "", REPORTS + "：这是文件夹，不是文件\n"));
    }

    @Test
    void versionsOfTwoFormsAreComparedByName() {
        Ran ran = diff(
                REPORTS.resolve("shanghai-office-2019.json").toString(),
                REPORTS.resolve("huaian-2024.json").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("\n  格式版本：2019年格式 → 2021年格式\n")
                .contains("\n  第二十条第（五）项 行政许可（仅2019年格式有）：均为 0\n")
                .contains("\n  第二十条第（五）项 行政许可（仅2021年格式有）：447228\n")
                .contains("（仅2019年格式有）：采购项目数量 6，采购总金\n    额 251000元\n")
                .contains("\n  二、上年结转政府信息公开申请数量：\n    自然人：18 → 34\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noLineIsWiderThanATerminal(String language) {
        Ran ran = diff(
                REPORTS.resolve("shanghai-office-2019.json").toString(),
                REPORTS.resolve("huaian-2024.json").toString(),
                "--lang",
                language);
        assertThat(ran.out().lines()).isNotEmpty().allMatch(line -> TextLines.width(line) <= TextLines.WIDTH);
        assertThat(Ran.of("diff", "--help", "--lang", language).out().lines())
                .isNotEmpty()
                .allMatch(line -> TextLines.width(line) <= TextLines.WIDTH);
    }

    @Test
    void onATerminalWhatWentAndWhatCameAreColoured() {
        assertThat(Ran.atTerminal("diff", before, after).out())
                .contains("\u001B[33m10 处不同\u001B[0m")
                .contains("\u001B[1;31m  - 全年收到申请95件，\u001B[0m\n\u001B[1;32m  + 全年收到申请97件，\u001B[0m\n");
    }

    @Test
    void aLongStretchIsShortenedAndHarmless() {
        String text = "甲".repeat(500) + "\u202E乙丙丁";
        String file = Samples.file(
                folder, "long.json", first().withOverview(first().getOverview().withText(text)));
        assertThat(diff(before, file).out())
                .matches(out -> out.replaceAll("\\s", "").endsWith("甲……（共504字）"), "ends with the number of characters")
                .doesNotContain("\u202E")
                .hasSizeLessThan(1000);
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(diff(before).err()).startsWith("缺少参数：AFTER\n");
        assertThat(diff(before, after, "--format", "xml", "--lang", "en")).isEqualTo(new Ran(2, "", """
                --format must be one of text|json|json-patch|html, was "xml"
                For usage see: disclosure-report diff --help
                """));
        assertThat(diff(before, after, "--tests").err()).startsWith("--tests 须与 --format json-patch 同用\n");
    }
}
