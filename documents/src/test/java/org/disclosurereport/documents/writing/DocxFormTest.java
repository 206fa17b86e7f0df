package org.disclosurereport.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.form.Remark;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class DocxFormTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);

    private static XWPFDocument document(DisclosureReport report, Remark... remarks) throws IOException {
        byte[] file = ReportWriter.of(report).withRemarks(List.of(remarks)).toDocx();
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    @Test
    void titleHeadingsTopicsAndProseAreInTheirStyles() throws IOException {
        try (XWPFDocument document = document(REPORT)) {
            List<String> lines = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                lines.add(paragraph.getStyle() + " " + paragraph.getText());
            }
            assertThat(lines)
                    .containsExactly(
                            "Title 青山县人民政府2023年政府信息公开工作年度报告",
                            "Heading1 一、总体情况",
                            "BodyText 全县各级行政机关认真推进政府信息公开。",
                            "Heading2 （一）主动公开",
                            "BodyText 公开信息1234条。",
                            "BodyText 其中政策文件234条。",
                            "Heading2 （二）监督保障",
                            "BodyText 组织培训两次。",
                            "Heading1 二、主动公开政府信息情况",
                            "Heading1 三、收到和处理政府信息公开申请情况",
                            "Heading1 四、政府信息公开行政复议、行政诉讼情况",
                            "Heading1 五、存在的主要问题及改进情况",
                            "BodyText 解读形式单一。",
                            "BodyText 丰富解读形式。",
                            "Heading1 六、其他需要报告的事项",
                            "BodyText 本年度未收取信息处理费。");
        }
    }

    @Test
    void everyStyleNamesAChineseTypeface() throws IOException {
        try (XWPFDocument document = document(REPORT)) {
            assertThat(List.of("Title", "Heading1", "BodyText", "TableValue").stream()
                            .map(id -> document.getStyles()
                                    .getStyle(id)
                                    .getCTStyle()
                                    .getRPr()
                                    .getRFontsArray(0)
                                    .getEastAsia()))
                    .containsExactly("方正小标宋简体", "黑体", "仿宋", "宋体");
            assertThat(document.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .isSetOutlineLvl())
                    .isTrue();
        }
    }

    @Test
    void headsAreRepeatedRowsNotBrokenAndThePageIsA4() throws IOException {
        try (XWPFDocument document = document(REPORT)) {
            XWPFTable requests = document.getTables().get(1);
            assertThat(requests.getRows().stream().filter(XWPFTableRow::isRepeatHeader))
                    .hasSize(3);
            assertThat(requests.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            CTSectPr page = document.getDocument().getBody().getSectPr();
            assertThat(page.getPgSz().getW()).hasToString("11906");
            assertThat(page.getPgSz().getH()).hasToString("16838");
        }
    }

    @Test
    void aRemarkShadesItsCellAndIsAComment() throws IOException {
        try (XWPFDocument document = document(
                REPORT,
                Samples.remark(REPORT, "challenges.reconsideration.total", Remark.Tone.ERROR, "总计应为11", "x"),
                Samples.remark(REPORT, "challenges.reconsideration.total", Remark.Tone.NOTICE, "请核对", "x"))) {
            assertThat(document.getDocComments().getComments())
                    .extracting(XWPFComment::getText)
                    .containsExactly("【错误】总计应为11\n【提示】请核对");
            XWPFTableRow values = document.getTables().get(2).getRow(3);
            assertThat(values.getCell(4).getColor()).isEqualTo("F8B4B4");
            assertThat(values.getCell(3).getColor()).isNull();
            assertThat(values.getCell(4).getText())
                    .isEqualTo(REPORT.getChallenges()
                            .getReconsideration()
                            .getTotal()
                            .toString());
        }
    }

    @Test
    void withoutRemarksThereAreNoComments() throws IOException {
        try (XWPFDocument document = document(REPORT)) {
            assertThat(document.getDocComments()).isNull();
        }
    }
}
