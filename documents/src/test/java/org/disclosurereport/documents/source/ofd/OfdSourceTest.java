package org.disclosurereport.documents.source.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.OfdPages;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.documents.source.kind.DocumentSources;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;

class OfdSourceTest {
    private static final Path SAME = Path.of("..", "examples", "reports", "jinshan-2023.docx");

    private static Document read(byte[] file) {
        return DocumentSources.read(file, "", ReadLimits.standard());
    }

    private static List<String> lines(byte[] file) {
        return read(file).blocks().stream().map(OfdSourceTest::text).toList();
    }

    private static String text(Block block) {
        return block instanceof TextBlock line ? line.text() : "table";
    }

    /** The library ofdrw drew the tables and texts of one of our samples. */
    @Test
    void whatAnotherLibraryWroteIsRead() throws IOException {
        try (InputStream file = OfdSourceTest.class.getResourceAsStream("ofdrw.ofd")) {
            ReadResult result = ReportReader.read(Objects.requireNonNull(file));
            assertThat(result.getIssues()).isEmpty();
            DisclosureReport report = result.getReport().orElseThrow();
            DisclosureReport same = ReportReader.read(SAME).getReport().orElseThrow();
            assertThat(Form.of(report).getCells())
                    .allSatisfy(cell ->
                            assertThat(cell.get(report)).as(cell.getName()).isEqualTo(cell.get(same)));
            assertThat(report.getTitle()).isEqualTo(same.getTitle());
        }
    }

    @Test
    void textIsWhereItsMatrixAndDistancesPutIt() {
        OfdPages pages = new OfdPages();
        pages.raw("<TextObject Boundary=\"20 40 100 10\" Size=\"2\" CTM=\"2 0 0 2 0 0\">"
                + "<TextCode X=\"0\" Y=\"2\" DeltaX=\"g 2 2\">第二行</TextCode></TextObject>");
        pages.raw("<TextObject Boundary=\"20 20 100 10\" Size=\"4\"><TextCode X=\"0\" Y=\"4\" DeltaX=\"4 60\">甲乙丙"
                + "</TextCode></TextObject>");
        pages.raw("<TextObject Boundary=\"20 60 100 10\" Size=\"4\" Visible=\"false\"><TextCode X=\"0\" Y=\"4\">隐藏"
                + "</TextCode></TextObject>");
        assertThat(lines(pages.toBytes())).containsExactly("甲乙\t丙", "第二行");
    }

    /** Numbers of several cells may be one text; letters that are spread are one word. */
    @Test
    void distancesPartCellsAndNotLetters() {
        OfdPages pages = new OfdPages();
        String text =
                "<TextObject Boundary=\"20 %d 150 10\" Size=\"4\"><TextCode X=\"0\" Y=\"4\" DeltaX=\"%s\">%s</TextCode>"
                        + "</TextObject>";
        pages.raw(String.format(Locale.ROOT, text, 20, "2 20 20", "1234"));
        pages.raw(String.format(Locale.ROOT, text, 30, "20", "12"));
        pages.raw(String.format(Locale.ROOT, text, 40, "10 10 10", "年度报告"));
        pages.raw(String.format(Locale.ROOT, text, 50, "2.6 2.6 2.6", "2023"));
        assertThat(lines(pages.toBytes())).containsExactly("12\t3\t4", "1\t2", "年度报告", "2023");
    }

    @Test
    void templatesAreReadBeforeThePage() {
        String text =
                "<TextObject Boundary=\"20 %d 100 10\" Size=\"4\"><TextCode X=\"0\" Y=\"4\">%s</TextCode></TextObject>";
        byte[] file = OfficeFiles.zip(
                "OFD.xml",
                "<OFD><DocBody><DocInfo><Title>标题</Title></DocInfo><DocRoot>/D/D.xml</DocRoot></DocBody></OFD>",
                "D/D.xml",
                "<D><TemplatePage ID=\"7\" BaseLoc=\"T/T.xml\"/><Page BaseLoc=\"P/P.xml\"/></D>",
                "D/T/T.xml",
                "<P><Content><Layer>" + String.format(Locale.ROOT, text, 60, "底版") + "</Layer></Content></P>",
                "D/P/P.xml",
                "<P><Template TemplateID=\"7\"/><Content><Layer>" + String.format(Locale.ROOT, text, 90, "正文")
                        + "</Layer></Content></P>");
        assertThat(lines(file)).containsExactly("底版", "正文");
        assertThat(read(file).metadata()).containsEntry("title", "标题");
    }

    /** What it draws may be text. */
    @Test
    void whatIsNotLookedIntoIsReported() {
        Document document =
                read(new OfdPages().raw("<CompositeObject ResourceID=\"1\"/>").toBytes());
        assertThat(document.issues()).extracting(ReadIssue::getKind).containsExactly(ReadIssueKind.DAMAGED);
    }
}
