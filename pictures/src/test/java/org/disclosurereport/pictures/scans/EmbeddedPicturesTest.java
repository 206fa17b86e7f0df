package org.disclosurereport.pictures.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents whose tables are pictures within them or beside them: pages of the printed form at 150 dots an inch. */
class EmbeddedPicturesTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String HEADINGS =
            "<h1>青山县人民政府2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>%s<p>三、收到和处理政府信息公开申请情况</p>%s"
                    + "<p>四、政府信息公开行政复议、行政诉讼情况</p>%s";

    private static final DisclosureReport REPORT = DrawnReport.of(7, false);
    private static final List<byte[]> PAGES = new ArrayList<>();
    private static final Map<Cell, Object> IN_A_PAGE = new LinkedHashMap<>();

    @BeforeAll
    static void print() throws IOException {
        assumeTrue(PrintFonts.ofHost().canPrint(), "no Chinese font on this host: there are no pictures of a report");
        try (PDDocument printed = Loader.loadPDF(ReportWriter.of(REPORT).toPdf().getBytes())) {
            for (int page = 0; page < printed.getNumberOfPages(); page++) {
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(new PDFRenderer(printed).renderImageWithDPI(page, 150, ImageType.GRAY), "png", png);
                PAGES.add(png.toByteArray());
            }
        }
    }

    private static void assertRead(ReadResult result) {
        assertThat(result.getReport()).as(() -> messages(result).toString()).isPresent();
        DisclosureReport read = result.getReport().orElseThrow();
        List<Cell> wrong = Form.of(REPORT).getCells().stream()
                .filter(cell -> !cell.get(read).equals(cell.get(REPORT)))
                .toList();
        // How well a picture is read is measured elsewhere; here each must be read, and in its place.
        assertThat(wrong).hasSizeLessThan(Form.of(REPORT).getCells().size() / 10);
        List<Integer> pages = result.getSources().stream()
                .map(CellSource::getPlace)
                .filter(place -> place.getTable() > 0)
                .map(place -> place.getPage())
                .distinct()
                .toList();
        assertThat(pages).isNotEmpty().isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(messages(result)).contains(PAGES.size() + " pages were read from pictures");
    }

    private static List<String> messages(ReadResult result) {
        return result.getIssues().stream()
                .map(issue -> issue.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String relationships(String kind, String folder) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 0; i < PAGES.size(); i++) {
            all.append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append('/')
                    .append(kind);
            all.append("\" Target=\"").append(folder).append("image").append(i).append(".png\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    @Test
    void picturesOfAWordDocumentAreRead() throws IOException {
        StringBuilder body = new StringBuilder("<w:p><w:r><w:t>附件：年度报告扫描件</w:t></w:r></w:p>");
        for (int i = 0; i < PAGES.size(); i++) {
            body.append(
                            "<w:p><w:r><w:drawing><pic:pic xmlns:pic=\"urn:p\"><pic:blipFill><a:blip xmlns:a=\"urn:a\" r:embed=\"r")
                    .append(i)
                    .append("\"/></pic:blipFill></pic:pic></w:drawing></w:r></w:p>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put(
                "_rels/.rels",
                xml("<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"d\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put(
                "word/document.xml",
                xml("<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>" + body
                        + "</w:body></w:document>"));
        parts.put("word/_rels/document.xml.rels", xml(relationships("image", "media/")));
        // Not in the order of their names: what counts is where they are shown.
        for (int i = PAGES.size() - 1; i >= 0; i--) {
            parts.put("word/media/image" + i + ".png", PAGES.get(i));
        }
        assertRead(ReportReader.read(zip(parts)));
    }

    @Test
    void picturesOnASheetAreReadFromTheTop() throws IOException {
        StringBuilder drawing =
                new StringBuilder("<d:wsDr xmlns:d=\"urn:d\" xmlns:a=\"urn:a\" xmlns:r=\"" + OFFICE + "\">");
        for (int i = PAGES.size() - 1; i >= 0; i--) {
            drawing.append("<d:twoCellAnchor><d:from><d:col>0</d:col><d:row>").append(60 * i);
            drawing.append("</d:row></d:from><d:pic><d:blipFill><a:blip r:embed=\"r")
                    .append(i);
            drawing.append("\"/></d:blipFill></d:pic></d:twoCellAnchor>");
        }
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put(
                "_rels/.rels",
                xml("<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"d\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                xml("<workbook " + main
                        + "><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                xml("<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"s1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                xml("<worksheet " + main + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>扫描件"
                        + "</t></is></c></row></sheetData><drawing r:id=\"d1\"/></worksheet>"));
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                xml("<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"d1\" Type=\"" + OFFICE
                        + "/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>"));
        parts.put("xl/drawings/drawing1.xml", xml(drawing + "</d:wsDr>"));
        parts.put("xl/drawings/_rels/drawing1.xml.rels", xml(relationships("image", "../media/")));
        for (int i = 0; i < PAGES.size(); i++) {
            parts.put("xl/media/image" + i + ".png", PAGES.get(i));
        }
        assertRead(ReportReader.read(zip(parts)));
    }

    @Test
    void picturesInAPageAndBesideItAreRead(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("图"));
        StringBuilder page =
                new StringBuilder("<h1>青山县人民政府2023年政府信息公开工作年度报告</h1><img width=16 height=16 src='icon.gif'>");
        for (int i = 0; i < PAGES.size(); i++) {
            if (i % 2 == 0) {
                page.append("<p><img src=\"data:image/png;base64,")
                        .append(Base64.getEncoder().encodeToString(PAGES.get(i)))
                        .append("\"></p>");
            } else {
                Files.write(folder.resolve("图/" + i + ".png"), PAGES.get(i));
                page.append("<p><img src='./%E5%9B%BE/").append(i).append(".png?v=1'></p>");
            }
        }
        Path file = Files.writeString(folder.resolve("a.html"), page);
        assertRead(ReportReader.read(file));
        byte[] bytes = Files.readAllBytes(file);
        assertRead(ReportReader.read(bytes, "a.html", folder, ReadLimits.standard()));
        // From a stream nobody knows what is beside it.
        assertThat(messages(ReportReader.read(bytes)))
                .contains(PAGES.size() / 2 + " pictures were not read: not given along with the page");
    }

    /** What the same pictures give in a page, with which those in other files are compared. */
    private static Map<Cell, Object> cells(ReadResult result) {
        Map<Cell, Object> cells = new LinkedHashMap<>();
        DisclosureReport read = result.getReport().orElseThrow();
        for (Cell cell : Form.of(REPORT).getCells()) {
            cells.put(cell, cell.get(read) + " " + result.getSource(cell).getCertainty());
        }
        return cells;
    }

    private static Map<Cell, Object> cellsInAPage() {
        if (!IN_A_PAGE.isEmpty()) {
            return IN_A_PAGE;
        }
        StringBuilder page = new StringBuilder("<p>附件：年度报告扫描件</p>");
        PAGES.forEach(png -> page.append("<p><img src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\"></p>"));
        IN_A_PAGE.putAll(cells(ReportReader.read(page.toString().getBytes(StandardCharsets.UTF_8))));
        return IN_A_PAGE;
    }

    private static List<String> values(Map<Cell, Object> cells) {
        return cells.values().stream()
                .map(value -> value.toString().replaceFirst(" (SURE|CHECKED)$", ""))
                .toList();
    }

    @Test
    void pagesOfAnOfdThatArePicturesAreReadAsThoseInAPage() throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder media = new StringBuilder();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", xml("<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>"));
        for (int i = 0; i < PAGES.size(); i++) {
            list.append("<Page ID=\"")
                    .append(i + 1)
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i);
            list.append("/Content.xml\"/>");
            media.append("<MultiMedia ID=\"")
                    .append(100 + i)
                    .append("\" Type=\"Image\"><MediaFile>")
                    .append(i);
            media.append(".png</MediaFile></MultiMedia>");
            parts.put(
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    xml("<Page><Content><Layer><ImageObject ResourceID=\"" + (100 + i)
                            + "\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\"/></Layer></Content></Page>"));
            parts.put("Doc_0/Res/" + i + ".png", PAGES.get(i));
        }
        parts.put(
                "Doc_0/Document.xml",
                xml("<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea><DocumentRes>"
                        + "DocumentRes.xml</DocumentRes></CommonData><Pages>" + list + "</Pages></Document>"));
        parts.put("Doc_0/DocumentRes.xml", xml("<Res BaseLoc=\"Res\"><MultiMedias>" + media + "</MultiMedias></Res>"));
        ReadResult result = ReportReader.read(zip(parts));
        assertRead(result);
        // Put on a page, gray is a little darker: the same is read, here and there by the picture instead of by the
        // sums.
        assertThat(values(cells(result))).isEqualTo(values(cellsInAPage()));
    }

    @Test
    void picturesOfAPageInOneFileAreReadAsThoseInAPage() {
        StringBuilder page = new StringBuilder();
        StringBuilder pictures = new StringBuilder();
        for (int i = 0; i < PAGES.size(); i++) {
            boolean byId = i % 2 == 0;
            page.append("<p><img src=\"").append(byId ? "cid:p" : "p").append(i).append("\"></p>\r\n");
            pictures.append("--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n")
                    .append(byId ? "Content-ID: <p" + i + ">" : "Content-Location: http://a.gov.cn/p" + i)
                    .append("\r\n\r\n")
                    .append(Base64.getMimeEncoder().encodeToString(PAGES.get(i)))
                    .append("\r\n");
        }
        String file = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Location: http://a.gov.cn/a.html\r\n\r\n"
                + "<p>附件：年度报告扫描件</p>" + page + pictures + "--x--\r\n";
        ReadResult result = ReportReader.read(file.getBytes(StandardCharsets.UTF_8));
        assertRead(result);
        assertThat(cells(result)).isEqualTo(cellsInAPage());
    }

    /** LibreOffice writes the documents with these pictures in the formats before 2007. */
    @ParameterizedTest
    @CsvSource({"doc,MS Word 97,text", "xls,MS Excel 97,spreadsheet"})
    void picturesInDocumentsBefore2007AreReadAsThoseInAPage(
            String format, String filter, String kind, @TempDir Path folder) throws IOException {
        Path office = OfficePrinter.libreOffice().orElse(null);
        assumeTrue(office != null, "LibreOffice is not installed: nothing writes the formats before 2007");
        Path open = Files.write(folder.resolve("a.xml"), openDocument(kind));
        Printer.run(
                List.of(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format + ":" + filter,
                        "--outdir",
                        folder.toString(),
                        open.toString()),
                folder.resolve("office.log"));
        ReadResult result = ReportReader.read(Files.readAllBytes(folder.resolve("a." + format)));
        assertRead(result);
        assertThat(cells(result)).isEqualTo(cellsInAPage());
    }

    /** A document of one paragraph or cell, and the pictures below each other. */
    private static byte[] openDocument(String kind) {
        boolean sheet = kind.equals("spreadsheet");
        String namespace = " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\"";
        StringBuilder file = new StringBuilder("<office:document office:version=\"1.2\"");
        for (String prefix : List.of("office", "text", "table")) {
            file.append(String.format(Locale.ROOT, namespace, prefix, prefix));
        }
        file.append(String.format(Locale.ROOT, namespace, "draw", "drawing"))
                .append(String.format(Locale.ROOT, namespace, "svg", "svg-compatible"))
                .append(" office:mimetype=\"application/vnd.oasis.opendocument.")
                .append(kind)
                .append("\"><office:body><office:")
                .append(kind)
                .append(sheet ? "><table:table table:name=\"a\"><table:shapes>" : "><text:p>附件：年度报告扫描件</text:p>");
        for (int i = 0; i < PAGES.size(); i++) {
            file.append(sheet ? "" : "<text:p>")
                    .append("<draw:frame svg:width=\"14cm\" svg:height=\"19cm\" ")
                    .append(sheet ? "svg:x=\"0cm\" svg:y=\"" + (2 + 20 * i) + "cm\"" : "text:anchor-type=\"as-char\"")
                    .append("><draw:image><office:binary-data>")
                    .append(Base64.getEncoder().encodeToString(PAGES.get(i)))
                    .append("</office:binary-data></draw:image></draw:frame>")
                    .append(sheet ? "" : "</text:p>");
        }
        file.append(
                        sheet
                                ? "</table:shapes><table:table-row><table:table-cell><text:p>附件</text:p></table:table-cell>"
                                        + "</table:table-row></table:table>"
                                : "")
                .append("</office:")
                .append(kind)
                .append("></office:body></office:document>");
        return xml(file.toString());
    }

    @Test
    void nothingIsReadFromANetworkOrOutsideOfTheFolder(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("site"));
        Files.write(folder.resolve("secret.png"), PAGES.get(1));
        Files.createSymbolicLink(inner.resolve("link.png"), folder.resolve("secret.png"));
        for (String address : List.of(
                "../secret.png",
                "..%2Fsecret.png",
                "..\\secret.png",
                "../../etc/passwd",
                "/etc/passwd",
                "link.png",
                "a/../../secret.png")) {
            String image = "<img src='" + address + "'>";
            Path page = Files.writeString(
                    inner.resolve("a.html"), String.format(Locale.ROOT, HEADINGS, image, image, image));
            assertThat(messages(ReportReader.read(page)))
                    .as(address)
                    .contains(
                            "has the headings of the form and no text of its tables",
                            "3 pictures were not read: outside of the page's folder");
        }
        for (String address :
                List.of("http://127.0.0.1:9/a.png", "https://example.org/a.png", "//example.org/a.png", "ftp:a")) {
            String image = "<img src='" + address + "'>";
            Path page = Files.writeString(
                    inner.resolve("a.html"), String.format(Locale.ROOT, HEADINGS, image, image, image));
            assertThat(messages(ReportReader.read(page)))
                    .as(address)
                    .contains("3 pictures were not read: on a network, which is never read from");
        }
    }

    @Test
    void aDamagedPictureIsSaidAndTheOthersAreRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.png"), "\u0089PNG");
        StringBuilder page = new StringBuilder("<p>年度报告</p><p><img src=broken.png></p><p><img src=none.png></p>");
        for (byte[] png : PAGES) {
            page.append("<p><img src='data:image/png;base64,")
                    .append(Base64.getMimeEncoder().encodeToString(png))
                    .append("'></p>");
        }
        ReadResult result = ReportReader.read(Files.writeString(folder.resolve("a.html"), page));
        assertRead(result);
        assertThat(messages(result))
                .contains(
                        "1 pictures were not read: of a format that isn't read, or damaged",
                        "1 pictures were not read: not given along with the page");
    }

    @Test
    void limitsHoldForPicturesInADocument() {
        String image = "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(PAGES.get(0)) + "'>";
        byte[] page = String.format(Locale.ROOT, HEADINGS, image, image, image).getBytes(StandardCharsets.UTF_8);
        assertThat(messages(ReportReader.read(
                        page, ReadLimits.builder().maxPixels(1000).build())))
                .containsExactly("is over the limit maxPixels of 1000");
        assertThat(messages(
                        ReportReader.read(page, ReadLimits.builder().maxPages(2).build())))
                .containsExactly("is over the limit maxPages of 2");
    }
}
