package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site that {@code overview} writes. */
class OverviewTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private Ran overview(String... args) {
        List<String> all = new ArrayList<>(List.of("overview", "-o", folder + "/site"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static DisclosureReport of(DisclosureReport report, String agency, int year) {
        DisclosureReport renamed = report.withAgency(Agency.of(agency))
                .withTitle(agency + year + "年政府信息公开工作年度报告")
                .withPeriod(ReportPeriod.ofYear(year));
        return renamed.withYear(year);
    }

    private String lines(DisclosureReport... reports) {
        return Samples.file(
                folder, "all.ndjson", Stream.of(reports).map(Samples::line).toArray(String[]::new));
    }

    @Test
    void areasYearsRulesAndCellsAreCountedAndLeadToTheReports() throws IOException {
        String file = lines(
                of(Samples.clean(), "淮安市洪泽区财政局", 2023),
                of(Samples.broken(), "淮安市洪泽区财政局", 2024),
                of(Samples.messy(), "淮安市人民政府", 2023),
                of(Samples.clean(), "无锡市教育局", 2023));
        Ran ran = overview(file, Samples.file(folder, "no.json", "7"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo("总览已写入 site/index.html\n共检查 5 份：有错误 2，需核对 0，无问题 2，无法读取 1\n");
        assertThat(written())
                .contains(
                        "index.html",
                        "reports.html",
                        "reports-by-agency.html",
                        "reports-search.html",
                        "area-淮安市.html",
                        "area-淮安市-洪泽区.html",
                        "area-淮安市-淮安市本级.html",
                        "area-无锡市.html",
                        "rule-challenges-total.html",
                        "淮安市洪泽区财政局-2023.html",
                        "淮安市洪泽区财政局-2024.html",
                        "淮安市人民政府-2023.html",
                        "无锡市教育局-2023.html");
        String index = page("index.html");
        assertThat(index)
                .contains("<dt>共检查</dt><dd>5</dd>", "<dt>无法读取</dt><dd>1</dd>")
                .contains("<a href=\"area-淮安市.html\">淮安市</a></th><td class=\"number\" data-label=\"份数\">3</td>"
                        + "<td class=\"number errors\" data-label=\"有错误\">2 (67%)</td>")
                .contains("<th scope=\"row\" class=\"year\">2024</th><td class=\"number\" data-label=\"份数\">1</td>")
                .contains("<a href=\"rule-challenges-total.html\">challenges.total</a>")
                .contains("区划代码");
        assertThat(page("area-淮安市.html"))
                .contains("<a href=\"area-淮安市-洪泽区.html\">洪泽区</a>")
                .contains("<a href=\"area-淮安市-淮安市本级.html\">淮安市本级</a>");
        assertThat(page("area-淮安市-洪泽区.html"))
                .contains("<a href=\"淮安市洪泽区财政局-2023.html\">", "<a href=\"淮安市洪泽区财政局-2024.html\">")
                .contains("<a href=\"area-淮安市.html\">返回上一级</a>")
                .doesNotContain("无锡市");
        assertThat(page("rule-challenges-total.html"))
                .contains("淮安市洪泽区财政局-2024.html")
                .doesNotContain("无锡市教育局");
        assertThat(page("淮安市洪泽区财政局-2024.html")).contains("行政复议 · 总计：0 → 11？");
        assertThat(page("reports.html")).contains("no.json").contains("无法读取");
    }

    @Test
    void cellsOfTableThreeAreCountedByTheReportsThatAreWrongThere() throws IOException {
        DisclosureReport clean = Samples.with(
                Samples.clean(),
                "requests.newlyReceived.naturalPersons",
                "5",
                "requests.newlyReceived.total",
                "6",
                "requests.outcomes.granted.naturalPersons",
                "5",
                "requests.outcomes.granted.total",
                "5",
                "requests.outcomes.total.naturalPersons",
                "5",
                "requests.outcomes.total.total",
                "5");
        overview(lines(of(clean, "甲县财政局", 2023), of(clean, "甲县教育局", 2023), of(Samples.clean(), "甲县公安局", 2019)));
        String index = page("index.html");
        assertThat(index)
                .contains("2021 年起的表三：各单元格出错的报告份数")
                .contains("<th scope=\"row\">一、本年新收政府信息公开申请数量</th>")
                .containsPattern(
                        "一、本年新收政府信息公开申请数量</th>(<td class=\"number\">0</td>){6}<td class=\"number\">2 \\+ 0</td>")
                .contains("class=\"heat-5\"");
    }

    @Test
    void passedReportsHaveALightPageWithTheirTotals() throws IOException {
        overview(lines(of(Samples.clean(), "甲县财政局", 2023), of(Samples.messy(), "甲县教育局", 2023)));
        assertThat(page("甲县财政局-2023.html"))
                .contains("<span class=\"verdict\">无问题</span>")
                .contains("<th scope=\"row\">一、本年新收政府信息公开申请数量</th><td>0</td>")
                .hasSizeLessThan(6_000);
        assertThat(page("甲县教育局-2023.html")).contains("<aside class=\"remarks findings\"");
    }

    @Test
    void treeSaysWhereABodyBelongsAndItsBadLinesAreReported() throws IOException {
        String tree = Samples.file(
                folder,
                "bodies.csv",
                "parent,agency",
                "青山省人民政府,青山省白林市人民政府",
                "青山省白林市人民政府,青山省白林市云河市人民政府",
                "青山省白林市云河市人民政府,某某中心",
                "甲,甲");
        String file = lines(of(Samples.clean(), "某某中心", 2023), of(Samples.clean(), "无名局", 2023));
        Ran ran = overview("--tree", tree, "--lang", "en", file);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("bodies.csv line 5: \"甲\" can't be its own parent");
        assertThat(page("index.html"))
                .contains("<a href=\"area-白林市.html\">白林市</a>", "list of bodies")
                .contains("<a href=\"area-地区未能确定.html\">area not known</a>", "not known");
    }

    @Test
    void aCountyWithoutTreeOrCodeIsShownAsSuch() throws IOException {
        overview(lines(
                of(Samples.clean(), "甲县人民政府", 2023),
                of(Samples.clean(), "甲县公安局", 2023),
                of(Samples.clean(), "乙县公安局", 2023)));
        assertThat(page("index.html"))
                .contains("<a href=\"area-甲县.html\">甲县</a>")
                .contains("<a href=\"area-乙县.html\">乙县</a>")
                .contains("机关名称");
        overview(lines(of(Samples.clean(), "甲县人民政府", 2023), of(Samples.clean(), "无锡市教育局", 2023)));
        assertThat(page("index.html")).contains("地市未能确定");
    }

    @Test
    void sixYearsOfBothFormsAreCountedEachByItsYear() throws IOException {
        DisclosureReport[] reports = new DisclosureReport[6];
        for (int year = 2019; year <= 2024; year++) {
            reports[year - 2019] = FormVersion.inForce(year) == FormVersion.V2021
                    ? of(Samples.clean(), "甲县人民政府", year)
                    : DisclosureReport.builder()
                            .agency(Agency.of("甲县人民政府"))
                            .year(year)
                            .build();
        }
        overview(lines(reports));
        String index = page("index.html");
        for (int year = 2019; year <= 2024; year++) {
            assertThat(index).contains("<th scope=\"row\" class=\"year\">" + year + "</th>");
            assertThat(written()).contains("甲县人民政府-" + year + ".html");
        }
        assertThat(index)
                .contains("2019 年起的表三", "2021 年起的表三")
                .as("blank is not zero")
                .contains("0（留空 1 份）");
    }

    @Test
    void outliersAreListedWithTheirMeasure() throws IOException {
        List<DisclosureReport> reports = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i == 7 ? 4000 : 30 + i;
            DisclosureReport report = Samples.with(
                    Samples.clean(),
                    "requests.newlyReceived.naturalPersons",
                    Integer.toString(number),
                    "requests.newlyReceived.total",
                    Integer.toString(number));
            String agency = "甲县第" + i + "局";
            reports.add(of(report, agency, 2023)
                    .withAgency(Agency.builder()
                            .name(agency)
                            .level(AgencyLevel.COUNTY)
                            .kind(AgencyKind.DEPARTMENT)
                            .build()));
        }
        overview(lines(reports.toArray(DisclosureReport[]::new)));
        assertThat(page("index.html"))
                .contains("修正 z 分数（Iglewicz、Hoaglin，1993）")
                .contains("<a href=\"甲县第7局-2023.html\">甲县第7局 2023</a></th><td>2023年度 县级政府部门 (20)</td>"
                        + "<td class=\"number\" data-label=\"件数\">4000</td>")
                .containsOnlyOnce("class=\"outlier\"");
    }

    @Test
    void aRerunRemovesItsOwnStalePagesAndNothingElse() throws IOException {
        overview(lines(of(Samples.clean(), "甲县人民政府", 2023), of(Samples.broken(), "乙县人民政府", 2023)));
        assertThat(written()).contains("乙县人民政府-2023.html", "area-乙县.html", "rule-challenges-total.html");
        Files.writeString(folder.resolve("site/notes.html"), "mine");
        overview(lines(of(Samples.clean(), "甲县人民政府", 2023)));
        assertThat(written())
                .contains("甲县人民政府-2023.html", "notes.html")
                .doesNotContain("乙县人民政府-2023.html", "area-乙县.html", "rule-challenges-total.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hostileNamesAreHarmlessAndEveryLinkLeadsSomewhere(String language) throws IOException {
        String long200 = "甲".repeat(200) + "县人民政府";
        overview(
                "--lang",
                language,
                lines(
                        of(Samples.clean(), "（甲）【乙】〔丙〕『丁』《戊》[a]<b>{c}县人民政府", 2023),
                        of(Samples.broken(), "🏛️‏县‮人民政府\"'&</title><script>alert(1)</script>", 2024),
                        of(Samples.clean(), "‮‮", 2021),
                        of(Samples.clean(), long200, 2022),
                        of(Samples.clean(), long200 + "x", 2022),
                        of(Samples.clean(), "index", 2022),
                        of(Samples.clean(), "area-地区未能确定", 2022)));
        List<String> pages = written();
        for (String name : pages) {
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
            String page = page(name);
            assertThat(page)
                    .doesNotContain("<script>alert", "<b>", "\u202E", "\u200F", "http:", "https://", "style=")
                    .containsOnlyOnce("</head>");
            List<String> ids = ID.matcher(page)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            assertThat(ids).as("ids of " + name).doesNotHaveDuplicates();
            for (MatchResult match : LINK.matcher(page).results().toList()) {
                String link = URLDecoder.decode(match.group(1), StandardCharsets.UTF_8);
                if (link.startsWith("#")) {
                    assertThat(ids).contains(link.substring(1));
                } else {
                    assertThat(pages).contains(link);
                }
            }
        }
    }

    @Test
    void folderIsNeededAndWhatIsMissingIsRefusedBeforeAnyPage() {
        String file = Samples.file(folder, "a.json", Samples.clean());
        assertThat(Ran.of("overview", file))
                .isEqualTo(new Ran(2, "", "须用 -o DIR 指定写入网页的文件夹\n用法请看：disclosure-report overview --help\n"));
        assertThat(overview(file, folder + "/missing.json").err()).startsWith("missing.json：文件不存在");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
