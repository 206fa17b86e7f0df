package org.disclosurereport.pictures.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellPicture;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few pages of the campaign, for each way in: see {@link PictureAccuracyTest} for many. Skipped without a Chromium and a Chinese font. */
class GeneratedScansTest {
    private static DisclosureReport report;
    private static byte[] printed;

    @BeforeAll
    static void print(@TempDir Path folder) throws IOException {
        Optional<Path> chromium = Printer.chromium();
        assumeTrue(chromium.isPresent(), "no chromium on the path, or no Noto font for Chinese: no report is printed");
        report = DrawnReport.of(5003, true);
        printed = Printer.print(chromium.get(), List.of(report), 1, folder);
    }

    @Test
    void aScanIsReadWithATotalThatIsPrintedWrong() throws IOException {
        ReadResult result = ReportReader.read(ScannedReport.scan(printed, 150, 0.9f));

        assertThat(result.getKind()).contains(DocumentKind.PDF);
        assertRight(result);
        List<Cell> wrong = DrawnReport.wrongTotals(report);
        assertThat(wrong).isNotEmpty();
        assertThat(DrawnReport.wrongTotals(result.orElseThrow())).isEqualTo(wrong);
        assertThat(result.getIssues())
                .extracting(issue -> issue.getMessage(Locale.ENGLISH))
                .contains(pages() + " pages were read from pictures");
    }

    @Test
    void whatIsNotClearHasItsCutOut() throws IOException {
        ReadResult result = ReportReader.read(ScannedReport.scan(printed, 110, 0.7f));

        for (CellPicture picture : result.getCellPictures()) {
            assertThat(result.getSource(picture.getCell()).getCertainty()).isNotEqualTo(Certainty.SURE);
            assertThat(picture.getPng()).startsWith(0x89, 'P', 'N', 'G');
            assertThat(picture.getOthers()).isNotEmpty();
        }
        assertThat(result.getSources())
                .filteredOn(source -> source.getCertainty() == Certainty.CHECKED)
                .allMatch(source -> source.getCell()
                        .get(result.orElseThrow())
                        .equals(source.getCell().get(report)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aTurnedPageIsReadAsItWouldBeUpright(int quarters) throws IOException {
        BufferedImage page = page(1);
        BufferedImage turned = new BufferedImage(
                quarters == 2 ? page.getWidth() : page.getHeight(),
                quarters == 2 ? page.getHeight() : page.getWidth(),
                BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                switch (quarters) {
                    case 1 -> turned.setRGB(page.getHeight() - 1 - y, x, page.getRGB(x, y));
                    case 2 -> turned.setRGB(page.getWidth() - 1 - x, page.getHeight() - 1 - y, page.getRGB(x, y));
                    default -> turned.setRGB(y, page.getWidth() - 1 - x, page.getRGB(x, y));
                }
            }
        }

        ReadResult result = ReportReader.read(png(turned)); // the second page has most of table 三

        assertThat(result.getKind()).contains(DocumentKind.PICTURE);
        Form form = Form.of(report);
        List<Cell> onPage = form.getTable(Section.REQUESTS).getRows().get(4).getCells();
        for (Cell cell : onPage) {
            // A page alone doesn't say which year's form it is.
            Cell same = Form.of(result.orElseThrow()).getCell(cell.getName());
            assertThat(same.get(result.orElseThrow())).as(cell.getName()).isEqualTo(cell.get(report));
        }
    }

    private static void assertRight(ReadResult result) {
        for (Cell cell : Form.of(report).getCells()) {
            assertThat(cell.get(result.orElseThrow()))
                    .as(cell.getName() + " " + result.getSource(cell))
                    .isEqualTo(cell.get(report));
        }
    }

    private static int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed)) {
            return document.getNumberOfPages();
        }
    }

    private static BufferedImage page(int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed)) {
            return new PDFRenderer(document).renderImageWithDPI(page, 130, ImageType.RGB);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
