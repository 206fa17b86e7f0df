package org.disclosurereport.documents.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.disclosurereport.documents.PdfPages;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PdfBadInputTest {
    private static final COSName FORM = COSName.getPDFName("Fm");
    private static final COSName INNER = COSName.getPDFName("Fi");

    private static final ReadLimits SMALL = ReadLimits.builder()
            .maxBytes(4 << 20)
            .maxInflatedBytes(1 << 20)
            .maxCharacters(1000)
            .maxCells(100)
            .maxPages(3)
            .build();

    @Test
    void aTruncatedFileIsToldTo() {
        byte[] whole = report().toBytes();

        assertUnreadable(Arrays.copyOf(whole, whole.length * 2 / 3), SMALL, "the PDF ends before its last part");
    }

    @Test
    void aFileThatAsksForAPasswordIsEncryptedAndOneThatDoesNotIsRead() {
        assertUnreadable(report().toBytes("secret"), SMALL, "is encrypted and asks for a password");
        assertThat(PdfBlocks.read(report().toBytes("")).blocks())
                .isEqualTo(PdfBlocks.read(report()).blocks());
    }

    @Test
    void garbageAfterTheFirstLineIsBroken() {
        byte[] garbage = new byte[20_000];
        new Random(7).nextBytes(garbage);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, garbage, 0, start.length);

        assertUnreadable(garbage, SMALL, "is truncated or broken");
        assertUnreadable(start, SMALL, "is truncated or broken");
        assertUnreadable(new byte[0], SMALL, "is truncated or broken");
    }

    @Test
    void aBrokenTableOfReferencesIsMadeUpFor() {
        String text = new String(uncompressed(report()), StandardCharsets.ISO_8859_1);
        byte[] broken = text.replaceAll("startxref\\s+\\d+", "startxref\n1").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PdfBlocks.read(broken).blocks())
                .isEqualTo(PdfBlocks.read(report()).blocks());
    }

    @Test
    void aPageWhoseContentIsDamagedIsReadAsFarAsItGoesAndToldOf() throws IOException {
        byte[] bytes = changed(report(), document -> {
            COSStream content = (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
            byte[] deflated;
            try (InputStream raw = content.createRawInputStream()) {
                deflated = raw.readAllBytes();
            }
            deflated[deflated.length - 1]++;
            COSStream wrong = document.getDocument().createCOSStream();
            wrong.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (OutputStream out = wrong.createRawOutputStream()) {
                out.write(deflated);
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, wrong);
        });

        Document document = PdfBlocks.read(bytes);

        assertThat(document.blocks()).isEqualTo(PdfBlocks.read(report()).blocks());
        assertThat(document.issues())
                .extracting(issue -> issue.getMessage(Locale.ENGLISH))
                .containsExactly("page 1: is damaged; characters may be missing or wrong");
    }

    @Test
    void tooManyPagesBytesCharactersAndCellsAreToldWithTheirLimit() {
        PdfPages pages = report();
        for (int page = 0; page < 3; page++) {
            pages.newPage();
        }
        assertUnreadable(pages.toBytes(), SMALL, "is over the limit maxPages of 3");
        assertUnreadable(
                new PdfPages().text(10, 100, "字".repeat(1001)).size(0.01).toBytes(),
                ReadLimits.builder().maxCharacters(30).build(),
                "is over the limit maxCharacters of 30");
        PdfPages lines = new PdfPages();
        for (int line = 0; line < 30; line++) {
            lines.line(10, 20 + 10 * line, 400, 20 + 10 * line).line(20 + 10 * line, 10, 20 + 10 * line, 400);
        }
        assertUnreadable(lines.toBytes(), SMALL, "is over the limit maxCells of 100");
    }

    @Test
    void streamsThatSwellAreStopped() throws IOException {
        assertUnreadable(
                new PdfPages().raw("%s", " ".repeat(3 << 20)).toBytes(),
                SMALL,
                "is over the limit maxInflatedBytes of 1048576");
        byte[] objects = changed(
                report(),
                document -> document.getPage(0)
                        .getCOSObject()
                        .setString(COSName.getPDFName("Swollen"), "x".repeat(3 << 20)));
        assertThat(objects.length).isLessThan(1 << 20);
        assertUnreadable(objects, SMALL, "is over the limit maxInflatedBytes of 1048576");
    }

    @Test
    void aFormThatDrawsItselfOrAnotherTooOftenIsStopped() throws IOException {
        byte[] itself = changed(report(), document -> addForm(document, FORM, "/Fm Do"));
        byte[] often = changed(report(), document -> {
            addForm(document, INNER, "0 0 m 1 1 l n ".repeat(1000));
            addForm(document, FORM, "/Fi Do ".repeat(1000));
        });

        assertUnreadable(itself, SMALL, "a form draws itself");
        assertUnreadable(often, SMALL, "is over the limit maxInflatedBytes of 1048576");
    }

    @Test
    void pagesThatHoldThemselvesAreReadOnce() throws IOException {
        byte[] endless = changed(report(), document -> {
            COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            COSArray kids = tree.getCOSArray(COSName.KIDS);
            kids.add(tree);
            kids.add(kids.getObject(0));
        });

        assertThat(PdfBlocks.read(endless).blocks())
                .isEqualTo(PdfBlocks.read(report()).blocks());
    }

    @Test
    void noFontOfTheMachineIsLookedFor() {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        Assumptions.assumeFalse(Files.exists(cache), "another program has left a list of fonts");

        PdfBlocks.read(report());

        assertThat(cache).doesNotExist();
    }

    @Test
    void changedBytesGiveBlocksOrAnIssueAndNothingElse() {
        byte[] whole = report().toBytes();
        Random random = new Random(11);
        for (int round = 0; round < 80; round++) {
            byte[] changed = whole.clone();
            for (int change = 0; change <= round % 10; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(new PdfSource().read(changed, new Budget(SMALL)).kind())
                        .isNotNull();
            } catch (UnreadableDocumentException e) {
                assertThat(e).hasMessageMatching("(?s).*(broken|encrypted|limit).*");
            }
        }
    }

    private static PdfPages report() {
        return new PdfPages().text(72, 72, "一、总体情况").table(72, 100, new double[] {100, 60}, 24, new String[][] {
            {"规章", "1"}, {"行政许可", "20"}
        });
    }

    private static void assertUnreadable(byte[] bytes, ReadLimits limits, String message) {
        assertThatThrownBy(() -> new PdfSource().read(bytes, new Budget(limits)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(message);
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] changed(PdfPages pages, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pages.toBytes())) {
            change.apply(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] uncompressed(PdfPages pages) {
        try (PDDocument document = Loader.loadPDF(pages.toBytes())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a form to the first page's resources, and to its content for the outer one. */
    private static void addForm(PDDocument document, COSName name, String content) throws IOException {
        COSDictionary page = document.getPage(0).getCOSObject();
        COSDictionary objects = page.getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT);
        objects.setItem(name, stream(document, content, COSName.FORM));
        page.setItem(COSName.CONTENTS, stream(document, "/Fm Do", null));
    }

    private static COSStream stream(PDDocument document, String content, COSName kind) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.SUBTYPE, kind);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
