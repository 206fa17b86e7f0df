package org.disclosurereport.documents.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.form.Remark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a person changes in the visible prose counts; what only moved about doesn't. */
class EditedFilesTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);
    private static final Map<String, String> ALL = ReportFields.write(REPORT);

    private static HiddenFields page(Consumer<Document> edit) {
        Document page = Jsoup.parse(ReportWriter.of(REPORT).toHtml());
        edit.accept(page);
        return HiddenFields.takeFrom(page);
    }

    private static HiddenFields word(Consumer<XWPFDocument> edit) throws IOException {
        byte[] file = ReportWriter.of(REPORT).toDocx();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            edit.accept(document);
            return read(document);
        }
    }

    private static HiddenFields workbook(Consumer<XSSFWorkbook> edit) throws IOException {
        byte[] file = ReportWriter.of(REPORT).toXlsx();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(workbook);
            return read(workbook);
        }
    }

    private static HiddenFields read(POIXMLDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return HeldFields.of(out.toByteArray());
    }

    private static void assertOverviewEdited(HiddenFields hidden) {
        assertThat(hidden.issues()).extracting(ReadIssue::getKind).containsExactly(ReadIssueKind.EDITED);
        assertThat(hidden.issues().get(0).getMessage().getChinese()).isEqualTo("文件写出后“一、总体情况”被改动，以可见内容为准");
        assertThat(hidden.fields()).isNotEmpty().allSatisfy((name, text) -> {
            assertThat(name).doesNotStartWith("overview.");
            assertThat(text).isEqualTo(ALL.get(name));
        });
        assertThat(hidden.fields().keySet())
                .contains("year", "problemsAndImprovements.problems", "otherMatters.text", "formVersion");
    }

    @Test
    void anUntouchedPageHasAllFields() {
        HiddenFields hidden = page(page -> {});
        assertThat(hidden.fields()).containsExactlyEntriesOf(ALL);
        assertThat(hidden.issues()).isEmpty();
    }

    @Test
    void editedProseOfAPageCounts() {
        assertOverviewEdited(page(
                page -> page.selectFirst("section[data-section=overview] p").text("全县各级机关认真推进政府信息公开。")));
    }

    /** The tables of a file of our own are known, the texts between them are read where they are. */
    @Test
    void anEditedSectionIsReadWhereItIs() {
        Document page = Jsoup.parse(ReportWriter.of(REPORT).toHtml());
        page.selectFirst("section[data-section=overview] p").text("全县各级机关认真推进政府信息公开。");
        DisclosureReport read = ReportReader.read(page.outerHtml().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        String overview = read.getOverview().getText() + read.getOverview().getTopics();
        assertThat(overview).contains("全县各级机关认真推进政府信息公开。");
        assertThat(read.getAccompanyingText()).isEqualTo(REPORT.getAccompanyingText());
        assertThat(read.getRequests()).isEqualTo(REPORT.getRequests());
        assertThat(read.getChallenges()).isEqualTo(REPORT.getChallenges());
        assertThat(read.getOtherMatters()).isEqualTo(REPORT.getOtherMatters());
    }

    @Test
    void proseThatOnlyMovedAboutIsNotEdited() {
        assertThat(page(page -> {
                            page.selectFirst("section[data-section=overview] p")
                                    .html("全县 各级<br>行政机关<b>认真</b>推进政府信息公开。");
                            page.selectFirst("h1").appendText(" \u00A0 ");
                        })
                        .issues())
                .isEmpty();
    }

    @Test
    void anEditedTitleTakesTheWholeHeaderWithIt() {
        HiddenFields hidden = page(page -> page.selectFirst("h1").text("青山县人民政府2024年政府信息公开工作年度报告"));
        assertThat(hidden.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.getAttributes()).containsEntry("field", "标题"));
        assertThat(hidden.fields())
                .doesNotContainKeys("year", "agency.name")
                .containsKeys("formVersion", "overview.text");
    }

    @Test
    void remarksAreNoPartOfThePageThatIsRead() {
        Document page = Jsoup.parse(ReportWriter.of(REPORT)
                .withRemarks(List.of(
                        Samples.remark(REPORT, "challenges.reconsideration.total", Remark.Tone.ERROR, "总计有误", "wrong")))
                .toHtml());
        assertThat(HiddenFields.takeFrom(page).issues()).isEmpty();
        assertThat(page.select("aside, script")).isEmpty();
        assertThat(page.text()).doesNotContain("总计有误");
    }

    @Test
    void anotherBodysPageHasNoFields() {
        HiddenFields hidden = HiddenFields.takeFrom(Jsoup.parse("<h1>报告</h1><aside class=remarks>注</aside>"));
        assertThat(hidden.fields()).isEmpty();
        assertThat(hidden.issues()).isEmpty();
    }

    @Test
    void fieldsOfAFormatThatNobodyKnowsAreTold() {
        HiddenFields hidden =
                HiddenFields.takeFrom(Jsoup.parse("<script type=\"application/x-disclosure-report\">x\ty</script>"));
        assertThat(hidden.fields()).isEmpty();
        assertThat(hidden.issues()).extracting(ReadIssue::getKind).containsExactly(ReadIssueKind.HIDDEN_UNUSABLE);
    }

    /** A file that a later version of this library wrote, on a form that this one doesn't know. */
    @Test
    void aFormThatNobodyKnowsIsTold() {
        String page = ReportWriter.of(REPORT).toHtml();
        String later = page.replace("formVersion\t2021", "formVersion\t2099");
        assertThat(later).isNotEqualTo(page);
        assertThat(ReportReader.read(later.getBytes(StandardCharsets.UTF_8)).getIssues(ReadIssueKind.Weight.DOUBT))
                .extracting(issue -> issue.getMessage(Locale.ENGLISH))
                .containsExactly("the hidden formVersion in the file can't be used; what is visible counts");
    }

    @Test
    void editedProseOfAWordDocumentCounts() throws IOException {
        assertThat(word(document -> {}).fields()).containsExactlyEntriesOf(ALL);
        assertOverviewEdited(word(document -> document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith("组织培训"))
                .map(XWPFParagraph::getRuns)
                .forEach(runs -> runs.get(0).setText("三次", 0))));
    }

    @Test
    void headingsAreFoundUnderTheIdsThatWordGivesThem() throws IOException {
        HiddenFields hidden = word(document -> {
            document.getStyles().getStyle("Heading1").setStyleId("1");
            document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .forEach(paragraph -> paragraph.setStyle("1"));
        });
        assertThat(hidden.issues()).isEmpty();
    }

    @Test
    void anotherBodysWordDocumentHasNoFields() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("一、总体情况");
            assertThat(read(document)).isEqualTo(new HiddenFields(Map.of(), List.of()));
        }
    }

    @Test
    void editedProseOfAWorkbookCounts() throws IOException {
        assertThat(workbook(workbook -> {}).fields()).containsExactlyEntriesOf(ALL);
        assertOverviewEdited(workbook(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue("补充一段。");
        }));
    }

    @Test
    void anotherBodysWorkbookHasNoFields() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("一、总体情况");
            assertThat(read(workbook).fields()).isEmpty();
        }
    }
}
