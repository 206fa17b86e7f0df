package org.disclosurereport.documents.writing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.documents.FontException;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.documents.PrintedFile;
import org.disclosurereport.documents.Printing;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.LaidCell;
import org.disclosurereport.documents.writing.TableLayout;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Remark;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);

    @BeforeEach
    void fontsAreThere() {
        Printing.assumeFonts();
    }

    private static PDDocument document(DisclosureReport report) throws IOException {
        return Loader.loadPDF(ReportWriter.of(report).toPdf().getBytes());
    }

    private static List<String> text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).lines().map(String::strip).toList();
    }

    /** The tree of tags as types, cells by their spans. */
    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    @Test
    void pagesAreA4NumberedAndBeginTheLargestTableAnew() throws IOException {
        try (PDDocument document = document(REPORT)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595.2f, 595.4f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841.8f, 842f);
                assertThat(text(document, ++number)).contains("— " + number + " —");
            }
            List<String> first = text(document, 1);
            assertThat(first).contains("一、总体情况", "全县各级行政机关认真推进政府信息公开。");
            assertThat(first).doesNotContain("三、收到和处理政府信息公开申请情况");
            assertThat(document.getPages())
                    .anySatisfy(page -> assertThat(
                                    text(document, document.getPages().indexOf(page) + 1)
                                            .get(0))
                            .isEqualTo("三、收到和处理政府信息公开申请情况"));
        }
    }

    @Test
    void everythingIsTaggedAndNamed() throws IOException {
        try (PDDocument document = document(REPORT)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("青山县人民政府2023年政府信息公开工作年度报告");
            List<String> tags = tags(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags)
                    .startsWith(
                            "Document", "H1", "H2", "P", "H3", "P", "P", "H3", "P", "H2", "Table", "TBody", "TR", "TH");
            assertThat(tags.stream().filter("Table"::equals)).hasSize(3);
            assertThat(tags.stream().filter("TD"::equals))
                    .hasSize(Form.of(REPORT).getCells().size());
            int labels = 0;
            for (Table table : Form.of(REPORT).getTables()) {
                labels += (int) TableLayout.of(table).cells().stream()
                        .filter(cell -> cell.cell() == null)
                        .count();
            }
            assertThat(tags.stream().filter("TH"::equals)).hasSize(labels);
            List<String> marks = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> marks.add(item.getTitle()));
            assertThat(marks).hasSize(Section.values().length).startsWith("一、总体情况");
        }
    }

    @Test
    void everyValueNamesTheLabelsOfTheLayout() throws IOException {
        try (PDDocument document = document(REPORT)) {
            List<PDStructureElement> values = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "TD", values);
            List<List<String>> headers = values.stream()
                    .map(value -> ((COSDictionary) value.getCOSObject().getDictionaryObject(COSName.A))
                            .getCOSArray(COSName.getPDFName("Headers"))
                            .toCOSStringStringList())
                    .toList();
            List<List<String>> expected = new ArrayList<>();
            for (Table table : Form.of(REPORT).getTables()) {
                TableLayout layout = TableLayout.of(table);
                for (LaidCell cell : layout.cells()) {
                    if (cell.cell() != null) {
                        expected.add(layout.labelsOf(cell).stream()
                                .map(label -> table.getSection().getName() + "-" + (label.row() + 1) + "-"
                                        + (label.column() + 1))
                                .toList());
                    }
                }
            }
            assertThat(headers).isEqualTo(expected);
        }
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    @Test
    void fontsAreEmbeddedInPartAndSayWhichTheyAre() throws IOException {
        PrintedFile pdf = ReportWriter.of(REPORT).toPdf();
        assertThat(pdf.getFonts())
                .extracting(use -> use.typeface())
                .contains(Typeface.BODY, Typeface.TABLE, Typeface.TITLE);
        assertThat(pdf.getNotes().isEmpty()).isEqualTo(pdf.getFonts().stream().noneMatch(use -> use.substitute()));
        try (PDDocument document = Loader.loadPDF(pdf.getBytes())) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                // What PDFBox makes of each glyph: an outline, and as wide as the document says.
                PDType0Font type0 = (PDType0Font) font;
                assertThat(type0.getWidthFromFont(1))
                        .isCloseTo(type0.getWidth(1), org.assertj.core.data.Offset.offset(1f));
            }
        }
        assertThat(pdf.getBytes().length).isLessThan(500_000);
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(ReportWriter.of(REPORT).toPdf().getBytes())
                .isEqualTo(ReportWriter.of(REPORT).toPdf().getBytes());
        assertThat(ReportWriter.of(Samples.filled(2022)).toPdf().getBytes())
                .isNotEqualTo(ReportWriter.of(REPORT).toPdf().getBytes());
    }

    @Test
    void aCharacterWithoutGlyphIsSaidAndStillRead() {
        DisclosureReport report = REPORT.withOverview(
                Overview.builder().text("编号\uE123与\uD8A3\uDE32。").build());
        PrintedFile pdf = ReportWriter.of(report).toPdf();
        assertThat(pdf.getUnprintable()).containsExactly("\uE123", "\uD8A3\uDE32");
        assertThat(pdf.getNotes())
                .last()
                .satisfies(note -> assertThat(note.get(Locale.CHINA))
                        .startsWith("以下文字在所有字体中都没有字形，印作〓：")
                        .contains("U+E123")
                        .contains("U+38E32"));
        assertThat(ReportReader.read(pdf.getBytes()).getReport()).contains(report);
    }

    @Test
    void withoutFontsItSaysWhatToDo(@TempDir Path empty) {
        PrintFonts none = PrintFonts.ofFolder(empty);
        assertThat(none.canPrint()).isFalse();
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> ReportWriter.of(REPORT).withFonts(none).toPdf())
                .withMessageStartingWith(
                        "there is no Chinese font to print a PDF or OFD with; install Noto CJK or Source Han")
                .satisfies(e -> assertThat(e.getReason().get(Locale.CHINA)).startsWith("没有可用的中文字体，无法生成 PDF 和 OFD；请安装"));
    }

    @Test
    void aFileThatIsNoFontIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ttf"), "not a font at all");
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> PrintFonts.ofHost().with(Typeface.BODY, file))
                .withMessage(file + " is not a font, or forbids embedding");
        assertThat(PrintFonts.ofHost().withFolder(folder).canPrint()).isTrue();
    }

    @Test
    void aTrueTypeFontOfChineseIsEmbeddedToo() throws IOException {
        Path file = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(file), "Droid Sans Fallback is not installed");
        PrintedFile pdf = ReportWriter.of(REPORT)
                .withFonts(PrintFonts.ofHost().with(Typeface.BODY, file))
                .toPdf();
        assertThat(pdf.getFonts())
                .filteredOn(use -> use.typeface() == Typeface.BODY)
                .singleElement()
                .satisfies(use -> assertThat(use.font() + use.substitute()).isEqualTo("Droid Sans Fallbackfalse"));
        assertThat(ReportReader.read(pdf.getBytes()).getReport()).contains(REPORT);
        try (PDDocument document = Loader.loadPDF(pdf.getBytes())) {
            assertThat(text(document, 1)).contains("全县各级行政机关认真推进政府信息公开。");
        }
    }

    @Test
    void aRemarkColoursItsCellAndIsANote() throws IOException {
        Remark remark = Samples.remark(REPORT, "challenges.reconsideration.total", Remark.Tone.ERROR, "总计应为11", "x");
        byte[] bytes =
                ReportWriter.of(REPORT).withRemarks(List.of(remark)).toPdf().getBytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> notes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation note : page.getAnnotations()) {
                    notes.add(note.getContents());
                    // Poppler draws highlights itself, over the number, whatever looks they have.
                    assertThat(note.getSubtype()).isEqualTo("Square");
                    assertThat(note.getNormalAppearanceStream()).isNotNull();
                }
            }
            assertThat(notes).containsExactly("【错误】总计应为11");
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsOnlyOnce("Annot");
        }
        assertThat(ReportReader.read(bytes).getReport()).contains(REPORT);
    }

    @Test
    void aTextChangedAfterwardsCountsAndIsSaid() throws IOException {
        // The prose is as printed, the digest of another text.
        byte[] bytes = ReportWriter.of(REPORT).toPdf().getBytes();
        try (PDDocument document = Loader.loadPDF(bytes);
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            byte[] program = document.getPage(0).getContentStreams().next().toByteArray();
            String changed = new String(program, java.nio.charset.StandardCharsets.US_ASCII)
                    .replaceFirst("(?s)(/P <<.*?<)....", "$1");
            document.getPage(0)
                    .getCOSObject()
                    .setItem(
                            COSName.CONTENTS,
                            PdfFont.stream(
                                    document, changed.getBytes(java.nio.charset.StandardCharsets.US_ASCII), null));
            document.save(out);
            assertThat(ReportReader.read(out.toByteArray()).getIssues())
                    .extracting((ReadIssue issue) -> issue.getMessage(Locale.ENGLISH))
                    .anyMatch(message -> message.startsWith("一、总体情况 was edited after the file was written"));
        }
    }
}
