package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of {@code validate --format html}. */
class PagesTest {
    /** The page of the first report of the samples' agency. */
    private static final String PAGE = "甲县人民政府-2023.html";

    private static final Pattern LINK = Pattern.compile("(?:href|src|url)\\s*[=(]\\s*\"?([^\")]*)");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Ran pages(String... args) {
        List<String> all = new ArrayList<>(List.of("validate", "--format", "html", "-o", folder + "/out"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void everyReportHasAPageAndTheIndexCountsThem() throws IOException {
        String in = folder.resolve("in").toString();
        Files.createDirectories(folder.resolve("in/b"));
        Samples.file(folder.resolve("in"), "clean 报告.json", Samples.clean());
        Samples.file(folder.resolve("in/b"), "CLEAN.json", Samples.messy());
        ReportWriter.of(Samples.broken()).write(folder.resolve("in/b/r.docx"), ReportFormat.DOCX);
        Samples.file(folder.resolve("in"), "说明.txt", "不是报告");
        Samples.file(
                folder.resolve("in"),
                "lines.ndjson",
                Samples.line(Samples.clean()),
                "7",
                Samples.line(Samples.broken()));

        Ran ran = pages(in);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo("网页已写入 out/index.html\n共检查 7 份：有错误 3，需核对 0，无问题 2，无法读取 2\n");
        assertThat(ran.err().lines()).hasSize(2).first().asString().startsWith("in/lines.ndjson：第2行第1列：");
        assertThat(written())
                .hasSize(5 + 4)
                .contains(PAGE, "index-by-agency.html", "index-by-findings.html", "index-search.html", "index.html")
                .allMatch(name -> name.matches("甲县人民政府-2023(-[0-9a-f]{8})?\\.html|index.*"));
        String index = page("index.html");
        assertThat(index)
                .contains("<dt>共检查</dt><dd>7</dd>")
                .contains("<dt>无问题</dt><dd>2</dd>")
                .contains("<dt>有错误</dt><dd>3</dd>")
                .contains("<dt>有警告</dt><dd>1</dd>")
                .contains("<dt>无法读取</dt><dd>2</dd>")
                .contains("没有找到年度报告的表格");
        List<String> links =
                all(LINK, index).stream().filter(link -> link.startsWith("甲")).toList();
        assertThat(links).hasSize(5).doesNotHaveDuplicates().startsWith(PAGE);
        assertThat(page(links.get(1))).contains("in/b/r.docx</p>");
        assertThat(page(links.get(4))).contains("in/lines.ndjson 第3行</p>");
        assertThat(all(LINK, page("index-by-findings.html")).stream().filter(link -> link.startsWith("甲")))
                .containsExactly(links.get(0), links.get(1), links.get(4), links.get(2), links.get(3));
        assertThat(all(LINK, page("index-by-agency.html")))
                .hasSameElementsAs(all(LINK, page("index-by-findings.html")).stream()
                        .map(link -> link.equals("index-by-agency.html") ? "index-by-findings.html" : link)
                        .toList());
    }

    @Test
    void theIndexHasPagesAndARerunRemovesItsOwnStaleOnes() throws IOException {
        String line = Samples.line(Samples.clean());
        String many = Samples.file(
                folder, "many.ndjson", Collections.nCopies(401, line).toArray(String[]::new));
        pages(many);
        assertThat(written())
                .hasSize(401 + 3 * 3 + 1)
                .contains("index-2.html", "index-3.html", "index-by-agency-3.html");
        assertThat(page("index-2.html"))
                .contains("第 201–400 份，共 401 份")
                .contains("<a href=\"index.html\" rel=\"prev\">上一页</a>")
                .contains("<a href=\"index-3.html\" rel=\"next\">下一页</a>");
        assertThat(all(LINK, page("index-2.html")).stream().filter(link -> link.startsWith("甲")))
                .hasSize(200);
        List<String> before = written();
        String changed = before.get(17);
        String removed = before.get(18);
        Files.writeString(folder.resolve("out").resolve(changed), "changed by hand");
        Files.writeString(folder.resolve("out/乙县人民政府-2023.html"), "written by somebody");

        pages(Samples.file(folder, "one.json", Samples.clean()));

        assertThat(written())
                .containsExactlyInAnyOrder(
                        PAGE,
                        changed,
                        "乙县人民政府-2023.html",
                        "index-by-agency.html",
                        "index-by-findings.html",
                        "index-search.html",
                        "index.html");
        assertThat(Files.readAllLines(folder.resolve("out/.disclosure-report.sha256")))
                .noneMatch(recorded -> recorded.endsWith(removed));
    }

    @Test
    void reportsAreFoundByTheirWords() throws Exception {
        Path chromium = Browser.find().orElse(null);
        assumeTrue(chromium != null, "no chromium here");
        pages(
                Samples.file(folder, "clean.json", Samples.clean()),
                Samples.file(folder, "broken.json", Samples.broken()),
                Samples.file(folder, "<b>&.json", Samples.clean()));
        String page = page("index-search.html");
        assertThat(page).contains("script-src 'sha256-").doesNotContain("<b>");
        assertThat(Browser.text(
                        chromium, folder.resolve("out/index-search.html").toUri() + "#verdict=errors", folder))
                .contains("共 1 份")
                .contains("broken.json</a>")
                .doesNotContain("clean.json</a>");
        assertThat(Browser.text(
                        chromium, folder.resolve("out/index-search.html").toUri() + "#text=CLEAN", folder))
                .contains("共 1 份")
                .contains("clean.json</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void pagesNeedNothingBesideThemAndMayDoNothing(String language) throws Exception {
        pages("--lang", language, Samples.file(folder, "messy.json", Samples.messy()), document());
        for (String name : written()) {
            String page = page(name);
            assertThat(page)
                    .doesNotContain("http:", "https:", "<img", "<link", "@import", "style=")
                    .doesNotContainPattern(" on[a-z]+=");
            for (String link : all(LINK, page)) {
                if (link.startsWith("#")) {
                    assertThat(all(ID, page)).contains(link.substring(1));
                } else {
                    assertThat(folder.resolve("out").resolve(link)).exists();
                }
            }
            for (String style : all(STYLE, page)) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
                assertThat(page.substring(0, page.indexOf("<title>")))
                        .contains("default-src 'none'; style-src ")
                        .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
            }
            assertThat(all(ID, page)).as("ids of " + name).doesNotHaveDuplicates();
        }
    }

    /** A page of somebody else's in which a row is missing and a cell holds no number. */
    private String document() throws IOException {
        Path file = folder.resolve("r.html");
        Files.writeString(
                file,
                ReportWriter.of(Samples.broken())
                        .toHtml()
                        .replaceFirst("(?s)<script.*</script>", "")
                        .replaceFirst("(<td id=\"challenges.reconsideration.corrected\"[^>]*>)1", "$11.5")
                        .replaceFirst("<tr>(?:(?!</tr>).)*行政许可.*</tr>", ""));
        return file.toString();
    }

    @Test
    void pageOfADocumentTellsTheFindingsWithTheirSourcesAndDoubts() throws IOException {
        pages(document());
        assertThat(page(PAGE))
                .contains("<span class=\"verdict errors\">有错误</span>")
                .contains("<li id=\"remark-1\" value=\"1\" class=\"doubt\"><span class=\"badge doubt\">存疑</span> "
                        + "<strong>没有找到“第二十条第（五）项 行政许可”一行</strong>")
                .contains("<li id=\"remark-2\" value=\"2\" class=\"doubt\"><span class=\"badge doubt\">存疑</span> "
                        + "<strong>第3表第4行第2格：“1.5”不是件数，按空白处理</strong><ul><li>单元格："
                        + "<a href=\"#challenges.reconsideration.corrected\">行政复议 · 结果纠正</a></li>"
                        + "<li class=\"source\">原文第3表第4行第2格为“1.5”</li>")
                .contains("<strong>行政复议：总计填0，分项合计不小于10，至少相差10，请核对总计和分项</strong>")
                .contains("<li class=\"source\">原文第3表第4行第5格为“0”</li>")
                .contains("<li class=\"doubtful\">识别存疑，请核对原文：行政复议 · 结果纠正（第3表第4行第2格为“1.5”）</li>")
                .contains("<td id=\"challenges.reconsideration.total\"")
                .contains("data-mark=\"※3\"")
                .contains("<tr class=\"unsure\"><th scope=\"row\"><a href=\"#challenges.reconsideration.corrected\">"
                        + "行政复议 · 结果纠正</a></th><td>第3表第4行第2格</td><td>1.5</td><td></td><td>存疑</td></tr>")
                .contains("<tr class=\"missing\">");
    }

    @Test
    void pageSuggestsWhatWouldFitBesideTheBrokenCellsAndChangesNothing() throws IOException {
        pages(Samples.file(folder, "r.json", Samples.broken()));
        String page = page(PAGE);
        assertThat(page)
                .contains("<strong>行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）</strong><ul><li>疑似填错："
                        + "<a href=\"#challenges.reconsideration.total\">行政复议 · 总计</a></li>"
                        + "<li>行政复议：总计填0，分项合计11，相差11，请核对总计和分项</li>")
                .contains(" class=\"error\" title=\"※1 【错误】行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）\""
                        + " aria-describedby=\"remark-1\">0<a class=\"mark\" href=\"#remark-1\" data-mark=\"※1\""
                        + " aria-label=\"※1 → 11?\" data-fits=\"11\"></a></td>")
                .contains("<td id=\"challenges.reconsideration.upheld\"")
                .contains(" class=\"related\" title=\"※1 【相关】");
        assertThat(page.split("class=\"error\" title", -1))
                .as("one cell is marked as wrong")
                .hasSize(2);
        assertThat(ReportReader.read(folder.resolve("out/" + PAGE)).orElseThrow())
                .isEqualTo(Samples.broken());
    }

    @Test
    void whereNoCorrectionIsCertainTheCellsAreMarkedAlikeAndNoneIsSuggested() throws IOException {
        pages("--lang", "en", Samples.file(folder, "messy.json", Samples.messy()));
        String page = page(PAGE);
        assertThat(page)
                .contains("<p class=\"note\">Relations between cells don&#39;t hold, and no correction is certain;")
                .doesNotContain("data-fits=\"", "class=\"related\"");
        for (String cell : List.of("total", "upheld", "corrected", "otherResult", "pending")) {
            assertThat(page).containsPattern("<td id=\"challenges.reconsideration." + cell + "\"[^>]* class=\"error\"");
        }
    }

    @Test
    void aSentenceThatContradictsATableIsMarked() throws IOException {
        DisclosureReport report = ReportReader.read(Path.of("../examples/reports/shanghai-office-2019.json"))
                .orElseThrow();
        pages(Samples.file(folder, "r.json", report));
        String name = "上海市人民政府办公厅-2019.html";
        assertThat(page(name))
                .contains("<mark id=\"quote-1\" class=\"warning\" title=\"【警告】正文写“予以公开及部分公开258件”")
                .contains(
                        "予以公开及部分公开258件<a class=\"mark\" href=\"#remark-1\" data-mark=\"※1\" aria-label=\"※1\"></a></mark>")
                .contains("<li>正文：<a href=\"#quote-1\">“予以公开及部分公开258件”</a></li>");
        assertThat(ReportReader.read(folder.resolve("out/" + name)).orElseThrow())
                .isEqualTo(report);
    }

    @Test
    void pageOfAConsistentReportAndOneWithoutTheBrokenRuleSuggestNothing() throws IOException {
        pages(Samples.file(folder, "a.json", Samples.clean()));
        assertThat(page(PAGE)).doesNotContain("data-fits=\"", "疑似填错");
        pages("--without", "challenges.total", Samples.file(folder, "r.json", Samples.broken()));
        assertThat(page(PAGE)).doesNotContain("data-fits=\"", "疑似填错");
    }

    @Test
    void pageIsInTheLanguageAskedFor() throws IOException {
        pages("--lang", "en", document());
        assertThat(page(PAGE))
                .contains("<aside class=\"remarks findings\" lang=\"en\" aria-labelledby=\"findings-heading\">")
                .contains("<span class=\"verdict errors\">errors found</span>")
                .contains("<li class=\"source\">read from table 3, line 4, cell 5: &quot;0&quot;</li>")
                .contains("challenges › reconsideration · corrected（行政复议 · 结果纠正）</a>")
                .contains("<span class=\"badge doubt\">doubt</span> <strong>has no row");
        assertThat(page("index.html")).contains("<html lang=\"en\">").contains("<dt>could not be read</dt><dd>0</dd>");
    }

    @Test
    void pageReadsBackAsTheReportItIsAbout() throws IOException {
        pages(Samples.file(folder, "messy.json", Samples.messy()));
        assertThat(ReportReader.read(folder.resolve("out/" + PAGE)).orElseThrow())
                .isEqualTo(Samples.messy());
    }

    @Test
    void hostileTextsAndNamesAreHarmless() throws IOException {
        String text = "</main></head><script>alert(1)</script>\"'&\u202E";
        Files.createDirectories(folder.resolve("in"));
        String file = Samples.file(
                folder.resolve("in"),
                "<script>&'..%2F .json",
                Samples.broken().withAgency(Agency.of(text)).withTitle(text));
        pages(file, Samples.file(folder.resolve("in"), "<b>.txt", "<b>"));
        assertThat(written()).contains("main-head-script-alert-1-script-2023.html");
        for (String name : written()) {
            assertThat(page(name))
                    .doesNotContain("<script>alert", "<script>&", "<b>", "\u202E")
                    .containsOnlyOnce("</head>");
        }
        assertThat(page("main-head-script-alert-1-script-2023.html")).containsOnlyOnce("</main>");
    }

    @Test
    void pagesOfAnEarlierRunAreNoInput() {
        Samples.file(folder, "a.json", Samples.clean());
        assertThat(pages(folder.toString()).out()).contains("共检查 1 份：有错误 0，需核对 0，无问题 1");
        assertThat(pages(folder.toString()).out()).contains("共检查 1 份：有错误 0，需核对 0，无问题 1");
    }

    @Test
    void folderToWriteToIsNeededAndGoesWithPagesOnly() {
        String file = Samples.file(folder, "a.json", Samples.clean());
        assertThat(Ran.of("validate", file, "--format", "html", "--lang", "en").err())
                .startsWith("--format html needs -o DIR, the folder to write pages to\n");
        assertThat(Ran.of("validate", file, "-o", "x"))
                .isEqualTo(new Ran(
                        2, "", "-o 只与 --format json、csv、html、xlsx 同用\n用法请看：disclosure-report validate --help\n"));
        assertThat(Ran.of("validate", file, "--format", "html", "-o", "a\0b").code())
                .isEqualTo(2);
        assertThat(Ran.of("validate", file, "--format", "html", "-o", file + "/x", "--lang", "en")
                        .without(folder))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).startsWith("results can't be written: a.json/x"));
    }
}
