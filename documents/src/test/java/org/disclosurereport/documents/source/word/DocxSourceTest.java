package org.disclosurereport.documents.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxSourceTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void paragraphsAreLinesAndHeadingStylesAreHeadings() {
        Document document = written(docx -> {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("a1");
            style.addNewName().setVal("heading 1");
            docx.createStyles().addStyle(new XWPFStyle(style));
            XWPFParagraph heading = docx.createParagraph();
            heading.setStyle("a1");
            heading.createRun().setText("一、总");
            heading.createRun().setText("体情况");
            XWPFParagraph level = docx.createParagraph();
            level.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
            level.createRun().setText("（一）");
            docx.createParagraph();
            var run = docx.createParagraph().createRun();
            run.setText("前");
            run.addTab();
            run.setText("后");
            run.addBreak();
            run.setText("下一行");
            docx.getProperties().getCoreProperties().setTitle("甲局年报");
        });
        assertThat(Outline.of(document)).containsExactly("# 一、总体情况", "# （一）", "前\t后", "下一行");
        assertThat(document.kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(document.metadata()).isEqualTo(Map.of("title", "甲局年报"));
        assertThat(((TextBlock) document.blocks().get(2)).place()).isEqualTo(SourcePlace.of(0, 0, 3, 0));
    }

    @Test
    void mergedCellsAreLaidOut() {
        Document document = written(docx -> {
            XWPFTable table = docx.createTable(3, 3);
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(row + "." + column);
                }
            }
            properties(table, 0, 1).addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
            properties(table, 0, 0).addNewVMerge().setVal(STMerge.RESTART);
            properties(table, 1, 0).addNewVMerge();
            properties(table, 2, 0).addNewVMerge().setVal(STMerge.RESTART);
        });
        assertThat(Outline.of(document))
                .containsExactly("|0:1x2 0.0|1:2x1 0.1|", "|1:1.1|2:1.2|", "|0:2.0|1:2.1|2:2.2|", "--");
    }

    @Test
    void rowsThatBeginLaterKeepTheirColumns() {
        assertThat(body("<w:tbl>" + row("", cell("a") + cell("b") + cell("c"))
                        + row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", cell("d") + cell("e")) + "</w:tbl>"))
                .containsExactly("|0:a|1:b|2:c|", "|1:d|2:e|", "--");
    }

    @Test
    void deletedAndHiddenTextIsNotShownAndInsertedTextIs() {
        assertThat(body("<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>文</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:tbl>" + row("", cell("a") + cell("b"))
                        + row("<w:trPr><w:del/></w:trPr>", cell("c") + cell("d")) + "</w:tbl>"))
                .containsExactly("新文", "|0:a|1:b|", "--");
    }

    @Test
    void contentControlsAreReadAndTheirPromptsAreNot() {
        assertThat(body(control("", paragraph("一"))
                        + "<w:p>" + control("<w:showingPlcHdr/>", "<w:r><w:t>单击此处</w:t></w:r>")
                        + "<w:r><w:t>二</w:t></w:r></w:p>"
                        + "<w:tbl>" + row("", control("", cell("a")) + cell("b")) + "</w:tbl>"))
                .containsExactly("一", "二", "|0:a|1:b|", "--");
    }

    @Test
    void textBoxesAreReadOnce() {
        String box = "<w:txbxContent>" + paragraph("框") + "<w:tbl>" + row("", cell("a") + cell("b"))
                + "</w:tbl></w:txbxContent>";
        assertThat(body(
                        "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:drawing>"
                                + box
                                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                                + "</w:pict></mc:Fallback></mc:AlternateContent>"
                                + "<w:t>后</w:t></w:r></w:p>"))
                .containsExactly("框", "|0:a|1:b|", "--", "前后");
    }

    @Test
    void tablesWithinLayoutTablesAreTables() {
        String inner = "<w:tbl>" + row("", cell("a") + cell("b")) + row("", cell("c") + cell("d")) + "</w:tbl>";
        assertThat(body("<w:tbl>" + row("", "<w:tc>" + paragraph("前") + inner + paragraph("后") + "</w:tc>")
                        + "</w:tbl>"))
                .containsExactly("前", "|0:a|1:b|", "|0:c|1:d|", "--", "后");
    }

    @Test
    void picturesAreCounted() {
        Document document = Outline.read(
                new DocxSource(),
                OfficeFiles.docx(
                        "<w:document " + W
                                + " xmlns:pic=\"urn:pic\" xmlns:v=\"urn:v\"><w:body><w:p><w:r><pic:pic/></w:r><w:r><v:imagedata/></w:r></w:p></w:body></w:document>"));
        assertThat(document.pictures()).isEqualTo(2);
    }

    private static CTTcPr properties(XWPFTable table, int row, int column) {
        var cell = table.getRow(row).getCell(column).getCTTc();
        return cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    private static String row(String properties, String cells) {
        return "<w:tr>" + properties + cells + "</w:tr>";
    }

    private static List<String> body(String xml) {
        return Outline.of(Outline.read(
                new DocxSource(), OfficeFiles.docx("<w:document " + W + "><w:body>" + xml + "</w:body></w:document>")));
    }

    private static Document written(Consumer<XWPFDocument> content) {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(docx);
            docx.write(out);
            return Outline.read(new DocxSource(), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
