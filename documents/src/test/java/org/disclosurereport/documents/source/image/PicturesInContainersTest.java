package org.disclosurereport.documents.source.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.PictureFolder;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.kind.DocumentSources;
import org.disclosurereport.documents.source.ole.OldFiles;
import org.disclosurereport.documents.source.page.PageContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pictures of OFD, MHTML and the formats before 2007 are handed to what reads pictures, in which order and how they lie. */
class PicturesInContainersTest {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int WHITE = 0xFFFFFF;

    /** Keeps what it is given, and reads nothing in it. */
    private static final class Seen implements PictureReader {
        private final List<BufferedImage> pictures = new ArrayList<>();

        @Override
        public PicturePage read(BufferedImage picture, int page, Budget budget) {
            pictures.add(picture);
            return new PicturePage(
                    new PageContent(
                            page, picture.getWidth(), picture.getHeight(), List.of(), List.of(), List.of(), 0, false),
                    List.of(),
                    0);
        }

        List<Integer> middles() {
            return pictures.stream().map(picture -> at(picture, 0.5, 0.5)).toList();
        }
    }

    private static int at(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())) & WHITE;
    }

    private static byte[] png(int colour) {
        return png(colour, colour);
    }

    /** A picture whose left upper quarter has another colour. */
    private static byte[] png(int colour, int corner) {
        BufferedImage picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(colour));
        graphics.fillRect(0, 0, 300, 400);
        graphics.setColor(new Color(corner));
        graphics.fillRect(0, 0, 150, 200);
        graphics.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture that says it is very large, in few bytes. */
    private static byte[] claimed(int size) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(13);
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(size)
                .putInt(size)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return png.put(header).putInt((int) sum.getValue()).array();
    }

    private static Document read(byte[] file, PictureReader reader) {
        Budget budget = new Budget(ReadLimits.standard());
        Document text = DocumentSources.read(file, "", budget);
        Optional<Document> read = DocumentSources.readPictures(text, file, PictureFolder.NONE, budget, reader);
        return read.orElse(text);
    }

    private static List<String> messages(List<ReadIssue> issues) {
        return issues.stream().map(issue -> issue.getMessage(Locale.ENGLISH)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ofd(String objects, String resources, Map<String, byte[]> files) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", bytes("<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>"));
        parts.put(
                "Doc_0/Document.xml",
                bytes("<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>"
                        + "<PublicRes>PublicRes.xml</PublicRes><DocumentRes>DocumentRes.xml</DocumentRes></CommonData>"
                        + "<Pages><Page ID=\"1\" BaseLoc=\"Pages/P/Content.xml\"/></Pages></Document>"));
        parts.put("Doc_0/DocumentRes.xml", bytes("<Res BaseLoc=\"Res\">" + resources + "</Res>"));
        parts.put("Doc_0/Pages/P/Content.xml", bytes("<Page><Content><Layer>" + objects + "</Layer></Content></Page>"));
        parts.putAll(files);
        return OfficeFiles.zip(parts);
    }

    private static String media(String id, String file) {
        return "<MultiMedias><MultiMedia ID=\"" + id + "\" Type=\"Image\"><MediaFile>" + file
                + "</MediaFile></MultiMedia></MultiMedias>";
    }

    private static final String WHOLE_PAGE =
            "<ImageObject ID=\"9\" ResourceID=\"7\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\"/>";

    @Test
    void anOfdPageThatIsAPictureIsHandedOverAsItLies() {
        Seen seen = new Seen();
        Document document =
                read(ofd(WHOLE_PAGE, media("7", "a.png"), Map.of("Doc_0/Res/a.png", png(GREEN, RED))), seen);
        assertThat(seen.pictures).hasSize(1);
        assertThat(at(seen.pictures.get(0), 0.25, 0.25)).isEqualTo(RED);
        assertThat(at(seen.pictures.get(0), 0.75, 0.25)).isEqualTo(GREEN);
        assertThat(at(seen.pictures.get(0), 0.25, 0.75)).isEqualTo(GREEN);
        assertThat(document.scans().pages()).isEqualTo(1);
        assertThat(document.scans().read()).containsExactly(1);
        assertThat(document.issues()).isEmpty();
    }

    /** A scan may be stripes; one of them without a matrix fills its boundary. */
    @Test
    void picturesOfAnOfdPageAreOnePicture() {
        Seen seen = new Seen();
        read(
                ofd(
                        "<ImageObject ResourceID=\"7\" Boundary=\"0 0 210 100\"/><ImageObject ResourceID=\"8\""
                                + " Boundary=\"0 100 210 100\" CTM=\"210 0 0 100 0 0\"/><ImageObject ResourceID=\"8\""
                                + " Boundary=\"0 200 210 97\" Visible=\"false\"/>",
                        media("7", "a.png") + media("8", "/Doc_0/Res/b.png"),
                        Map.of("Doc_0/Res/a.png", png(RED), "Doc_0/Res/b.png", png(BLUE))),
                seen);
        assertThat(seen.pictures).hasSize(1);
        assertThat(at(seen.pictures.get(0), 0.5, 0.2)).isEqualTo(RED);
        assertThat(at(seen.pictures.get(0), 0.5, 0.5)).isEqualTo(BLUE);
        assertThat(at(seen.pictures.get(0), 0.5, 0.9)).isEqualTo(WHITE);
    }

    @Test
    void aPictureUnderTextIsItsBackground() {
        Seen seen = new Seen();
        read(
                ofd(
                        WHOLE_PAGE + "<TextObject Boundary=\"20 20 100 10\" Size=\"4\"><TextCode X=\"0\" Y=\"4\">"
                                + "这一页有文字所以图片是底纹</TextCode></TextObject>",
                        media("7", "a.png"),
                        Map.of("Doc_0/Res/a.png", png(RED))),
                seen);
        assertThat(seen.pictures).isEmpty();
    }

    @Test
    void whatAnOfdLacksOrCantBeDecodedIsCounted() {
        Seen seen = new Seen();
        assertThat(messages(read(ofd(WHOLE_PAGE, "", Map.of()), seen).issues()))
                .containsExactly("1 pictures were not read: not in the file");
        assertThat(messages(read(ofd(WHOLE_PAGE, media("7", "a.png"), Map.of()), seen)
                        .issues()))
                .containsExactly("1 pictures were not read: not in the file");
        assertThat(messages(read(ofd(WHOLE_PAGE, media("7", "a.jb2"), Map.of("Doc_0/Res/a.jb2", new byte[90])), seen)
                        .issues()))
                .containsExactly("1 pictures were not read: of a format that isn't read, or damaged");
        assertThat(seen.pictures).isEmpty();
    }

    /** Lists of resources that name each other, pages, or themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"DocumentRes.xml", "Document.xml", "Pages/P/Content.xml", "../OFD.xml", "", "Res"})
    void resourcesThatLeadInCirclesEnd(String file) {
        Seen seen = new Seen();
        String page = WHOLE_PAGE + "<PageRes>Content.xml</PageRes><PageRes>../../DocumentRes.xml</PageRes>"
                + "<Template TemplateID=\"1\"/>";
        Document document = read(ofd(page, media("7", "/Doc_0/" + file) + media("7", file), Map.of()), seen);
        assertThat(seen.pictures).isEmpty();
        assertThat(messages(document.issues())).hasSize(1).first().asString().startsWith("1 pictures were not read: ");
    }

    @Test
    void aLargeClaimIsOverTheLimitWhateverHoldsThePicture() {
        byte[] huge = claimed(30_000);
        for (byte[] file : List.of(
                ofd(WHOLE_PAGE, media("7", "a.png"), Map.of("Doc_0/Res/a.png", huge)),
                mhtml("cid:a", "Content-ID: <a>", huge),
                xls(huge),
                doc(huge))) {
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .isThrownBy(() -> read(file, new Seen()))
                    .satisfies(e -> assertThat(e.getIssue().getMessage(Locale.ENGLISH))
                            .startsWith("is over the limit maxPixels"));
        }
    }

    @Test
    void withoutAReaderPagesAndPicturesAreCountedAndTheModuleIsNamed() {
        byte[] scanned = ofd(WHOLE_PAGE, media("7", "a.png"), Map.of("Doc_0/Res/a.png", png(RED)));
        ReadResult result = ReportReader.read(scanned);
        assertThat(messages(result.getIssues()))
                .singleElement()
                .asString()
                .contains("1 pages")
                .contains("disclosure-report-pictures");
    }

    private static byte[] mhtml(String address, String headers, byte[] picture) {
        return mhtml("http://a.gov.cn/b/c.html", address, headers, picture);
    }

    private static byte[] mhtml(String page, String address, String headers, byte[] picture) {
        return bytes("From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Location: " + page + "\r\n\r\n<p>年报</p><img src=\""
                + address + "\"><p>完</p>\r\n--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                + headers + "\r\n\r\n" + Base64.getMimeEncoder().encodeToString(picture) + "\r\n--x--\r\n");
    }

    @Test
    void aPageInOneFileCallsItsPicturesByLocationOrId() {
        record Case(String page, String address, String headers) {}
        for (Case each : List.of(
                new Case("http://a.gov.cn/b/c.html", "cid:p1@a", "Content-ID: <p1@a>"),
                new Case(
                        "http://a.gov.cn/b/c.html", "http://a.gov.cn/p.png", "Content-Location: http://a.gov.cn/p.png"),
                new Case("http://a.gov.cn/b/c.html", "../p.png", "Content-Location: http://a.gov.cn/p.png"),
                new Case("file:///C:/d/年 报.htm", "年 报.files/p.png", "Content-Location: file:///C:/d/年 报.files/p.png"),
                new Case("", "p.png", "Content-Location: p.png"))) {
            Seen seen = new Seen();
            Document document = read(mhtml(each.page(), each.address(), each.headers(), png(RED)), seen);
            assertThat(seen.middles()).as(each.toString()).containsExactly(RED);
            assertThat(document.issues()).isEmpty();
        }
    }

    @Test
    void whatIsNotAmongThePartsIsCountedAndNeverFetched() {
        Seen seen = new Seen();
        assertThat(messages(
                        read(mhtml("http://a.gov.cn/q.png", "Content-Location: http://a.gov.cn/p.png", png(RED)), seen)
                                .issues()))
                .containsExactly("1 pictures were not read: on a network, which is never read from");
        assertThat(messages(read(mhtml("cid:", "X: y", png(RED)), seen).issues()))
                .containsExactly("1 pictures were not read: outside of the page's folder");
        assertThat(messages(read(mhtml("cid:a", "Content-ID: <a>", bytes("text")), seen)
                        .issues()))
                .containsExactly("1 pictures were not read: of a format that isn't read, or damaged");
        assertThat(seen.pictures).isEmpty();
    }

    private static byte[] xls(byte[]... pictures) {
        try (Workbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("a");
            sheet.createRow(0).createCell(0).setCellValue("扫描件");
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            // The last one lies above the others.
            for (int i = 0; i < pictures.length; i++) {
                ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
                anchor.setRow1(50 * (pictures.length - i));
                anchor.setRow2(50 * (pictures.length - i) + 40);
                anchor.setCol2(8);
                drawing.createPicture(anchor, book.addPicture(pictures[i], Workbook.PICTURE_TYPE_PNG));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void picturesOnASheetBefore2007AreReadFromTheTop() {
        Seen seen = new Seen();
        Document document = read(xls(png(RED), png(GREEN), png(BLUE)), seen);
        assertThat(seen.middles()).containsExactly(BLUE, GREEN, RED);
        assertThat(document.pictures()).isEqualTo(3);
    }

    /** A picture that is larger than a record goes on in others. */
    @Test
    void aLargePictureOnASheetIsWhole() {
        BufferedImage noise = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(4);
        for (int i = 0; i < 90_000; i++) {
            noise.setRGB(i % 300, i / 300, random.nextInt());
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(noise, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(png.size()).isGreaterThan(5 * 8224);
        Seen seen = new Seen();
        read(xls(png.toByteArray(), png(RED)), seen);
        assertThat(seen.pictures).hasSize(2);
        assertThat(seen.pictures.get(1).getRGB(123, 234)).isEqualTo(noise.getRGB(123, 234));
    }

    private static byte[] doc(byte[] picture) {
        // PICF: its length, that of its header, what it is; then a shape, and the picture itself.
        ByteBuffer data = ByteBuffer.allocate(68 + 8 + 8 + 17 + picture.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        data.putInt(data.capacity()).putShort((short) 68).putShort((short) 0x64).position(68);
        data.putShort((short) 0xF).putShort((short) 0xF004).putInt(0);
        data.putShort((short) 0x6E00)
                .putShort((short) 0xF01E)
                .putInt(17 + picture.length)
                .position(68 + 16 + 17);
        data.put(picture);
        return OldFiles.pictured("年报\r\u0001\r完\r", data.array());
    }

    @Test
    void aPictureInADocumentBefore2007IsRead() {
        Seen seen = new Seen();
        Document document = read(doc(png(GREEN)), seen);
        assertThat(seen.middles()).containsExactly(GREEN);
        assertThat(document.pictures()).isEqualTo(1);
    }

    /** Whatever is changed in such a file, it is read, or refused with a reason. */
    @Test
    void damagedFilesBefore2007AreReadOrRefused() {
        for (byte[] whole : List.of(xls(png(RED), png(GREEN)), doc(png(BLUE)))) {
            Random random = new Random(9);
            for (int i = 0; i < 300; i++) {
                byte[] changed = whole.clone();
                for (int j = 0; j < 8; j++) {
                    changed[512 + random.nextInt(changed.length - 512)] = (byte) random.nextInt();
                }
                try {
                    read(changed, new Seen());
                } catch (UnreadableDocumentException e) {
                    assertThat(e.getIssue().getMessage(Locale.ENGLISH)).isNotEmpty();
                }
            }
        }
    }
}
