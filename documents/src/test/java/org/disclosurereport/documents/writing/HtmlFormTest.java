package org.disclosurereport.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Remark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);
    private static final String TOTAL = "challenges.reconsideration.total";

    private static Document page(DisclosureReport report, Remark... remarks) {
        return Jsoup.parse(ReportWriter.of(report).withRemarks(List.of(remarks)).toHtml());
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2023})
    void everyCellStandsUnderItsNameWithTheLabelsThatSayWhatItIs(int year) {
        DisclosureReport report = Samples.filled(year);
        Document page = page(report);
        for (Cell cell : Form.of(report).getCells()) {
            Element value = page.getElementById(cell.getName());
            assertThat(value.text())
                    .as(cell.getName())
                    .isEqualTo(cell.get(report).toString());
            List<String> labels = List.of(value.attr("headers").split(" ")).stream()
                    .map(id -> page.getElementById(id).text())
                    .toList();
            List<String> path = cell.getLabelPath();
            assertThat(labels).containsExactlyInAnyOrderElementsOf(path.subList(1, path.size()));
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void sectionsComeInFormOrderWithTheirProse() {
        Document page = page(REPORT);
        assertThat(page.select("h1").text()).isEqualTo("青山县人民政府2023年政府信息公开工作年度报告");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(page.select("section[data-section=overview] > :not(h2)").eachText())
                .containsExactly("全县各级行政机关认真推进政府信息公开。", "（一）主动公开", "公开信息1234条。", "其中政策文件234条。", "（二）监督保障", "组织培训两次。");
    }

    @Test
    void blankCellsAreEmpty() {
        Document page = page(Samples.blank(2023));
        assertThat(page.select("td"))
                .hasSize(200)
                .allSatisfy(cell -> assertThat(cell.html()).isEmpty());
        assertThat(page.select("aside")).isEmpty();
    }

    @Test
    void textIsNeverMarkup() {
        String nasty = "<script>alert(1)</script> \"' & </title><img src=x onerror=alert(1)>";
        DisclosureReport report = REPORT.withAgency(Agency.of(nasty))
                .withTitle(nasty)
                .withOverview(REPORT.getOverview().withText(nasty));
        Document page = page(report, Samples.remark(report, TOTAL, Remark.Tone.ERROR, nasty, nasty));
        assertThat(page.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(script.attr("type")).isEqualTo("application/x-disclosure-report"));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.title()).isEqualTo(nasty);
        assertThat(page.selectFirst("p").text()).isEqualTo(nasty);
        assertThat(page.getElementById(TOTAL).attr("title")).isEqualTo("【错误】" + nasty);
    }

    @Test
    void thePageNeedsNothingElseAndMayDoNothing() throws GeneralSecurityException {
        String html = ReportWriter.of(REPORT).toHtml();
        Document page = Jsoup.parse(html);
        assertThat(page.select("[src], [href^=http], link, iframe, object, [style], [onclick], form"))
                .isEmpty();
        assertThat(html).doesNotContain("http:", "https:", "url(", "@import");
        String style = page.selectFirst("style").data();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(style).contains("@page", "A4", "table-header-group", "SimSun", "Noto Serif CJK SC");
    }

    @Test
    void aRemarkMarksItsCellAndStandsInTheListAtTheFoot() {
        Document page = page(
                REPORT,
                Samples.remark(REPORT, TOTAL, Remark.Tone.WARNING, "请核对", "check"),
                Samples.remark(REPORT, "proactiveDisclosure.licensing", Remark.Tone.NOTICE, "变化较大", "large change"),
                Samples.remark(REPORT, TOTAL, Remark.Tone.ERROR, "总计应为11", "must be 11"));
        Element cell = page.getElementById(TOTAL);
        assertThat(cell.className()).isEqualTo("error");
        assertThat(cell.attr("title")).isEqualTo("【警告】请核对\n【错误】总计应为11");
        assertThat(cell.select("a.mark").eachAttr("data-mark")).containsExactly("※1", "※3");
        assertThat(cell.select("a.mark").eachAttr("href")).containsExactly("#remark-1", "#remark-3");
        assertThat(cell.attr("aria-describedby")).isEqualTo("remark-1 remark-3");
        assertThat(cell.text())
                .as("the mark is no part of the text")
                .isEqualTo(
                        REPORT.getChallenges().getReconsideration().getTotal().toString());
        assertThat(page.getElementById("proactiveDisclosure.licensing").className())
                .isEqualTo("notice");
        assertThat(page.select("td[class]")).hasSize(2);
        assertThat(page.select("aside li").eachText())
                .containsExactly("行政复议 · 总计 【警告】请核对", "第二十条第（五）项 行政许可 · 本年处理决定数量 【提示】变化较大", "行政复议 · 总计 【错误】总计应为11");
        assertThat(page.select("aside a").eachAttr("href"))
                .containsExactly("#" + TOTAL, "#proactiveDisclosure.licensing", "#" + TOTAL);
    }

    @Test
    void remarksAreInTheLanguageAskedFor() {
        Document page = Jsoup.parse(ReportWriter.of(REPORT)
                .withRemarks(List.of(Samples.remark(REPORT, TOTAL, Remark.Tone.ERROR, "总计应为11", "must be 11")))
                .withLocale(Locale.UK)
                .toHtml());
        assertThat(page.select("aside h2").text()).isEqualTo("Findings");
        assertThat(page.select("aside li").text()).isEqualTo("challenges › reconsideration · total error: must be 11");
        assertThat(page.selectFirst("h1").text())
                .as("the form itself is Chinese")
                .contains("年度报告");
    }
}
