package org.disclosurereport.pictures.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that show a report, and not as one would wish: what is wrong is said, and no number is made up. */
class BadScansTest {
    private static final int DOTS = 130;

    private static DisclosureReport report;
    /** The page with table 三 of a report, and that of another. */
    private static BufferedImage page;

    private static BufferedImage other;

    @BeforeAll
    static void print(@TempDir Path folder) throws IOException {
        Optional<Path> chromium = Printer.chromium();
        assumeTrue(chromium.isPresent(), "no chromium on the path, or no Noto font for Chinese: no report is printed");
        report = DrawnReport.of(5003, false);
        List<DisclosureReport> reports = List.of(report, DrawnReport.of(5004, false));
        try (PDDocument printed = Loader.loadPDF(Printer.print(chromium.get(), reports, 1, folder))) {
            List<Integer> pages = ScannedReport.firstPages(printed);
            PDFRenderer renderer = new PDFRenderer(printed);
            page = renderer.renderImageWithDPI(pages.get(0) + 1, DOTS, ImageType.RGB);
            other = renderer.renderImageWithDPI(pages.get(1) + 1, DOTS, ImageType.RGB);
        }
    }

    @Test
    void halfATableHasHalfItsCells() throws IOException {
        BufferedImage half = page.getSubimage(0, 0, page.getWidth(), page.getHeight() / 2);

        ReadResult result = read(half);

        assertThat(kinds(result)).contains(ReadIssueKind.ROW_MISSING);
        assertNothingIsMadeUp(result);
        assertThat(cells(result))
                .anyMatch(cell -> !cell.get(result.orElseThrow()).isBlank());
        assertThat(cells(result))
                .anyMatch(cell -> cell.get(result.orElseThrow()).isBlank());
    }

    @Test
    void ofTwoReportsOnAPageNoneIsMixed() throws IOException {
        BufferedImage both = picture(2 * page.getWidth(), page.getHeight());
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.drawImage(other, page.getWidth(), 0, null);
        graphics.dispose();

        ReadResult result = read(both);

        assertThat(kinds(result)).contains(ReadIssueKind.CONFLICT);
        assertNothingIsMadeUp(result);
    }

    @Test
    void aPageTooSmallToReadIsSaidToBe() throws IOException {
        int width = page.getWidth() / 4;
        BufferedImage small = picture(width, page.getHeight() / 4);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(page.getScaledInstance(width, -1, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();

        ReadResult result = read(small);

        assertThat(kinds(result)).containsAnyOf(ReadIssueKind.PICTURE_SMALL, ReadIssueKind.NO_FORM_IN_PICTURES);
        assertNothingIsMadeUp(result);
    }

    @Test
    void scribblesAreNoNumbers() throws IOException {
        BufferedImage scribbled = picture(page.getWidth(), page.getHeight());
        Graphics2D graphics = scribbled.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(20, 20, 60));
        graphics.setStroke(new BasicStroke(2));
        Random random = new Random(8);
        for (int i = 0; i < 40; i++) {
            double x = page.getWidth() * (0.45 + 0.5 * random.nextDouble());
            double y = page.getHeight() * (0.2 + 0.6 * random.nextDouble());
            graphics.draw(new CubicCurve2D.Double(
                    x,
                    y,
                    x + random.nextInt(40) - 20,
                    y + random.nextInt(40) - 20,
                    x + random.nextInt(40) - 20,
                    y + random.nextInt(40) - 20,
                    x + random.nextInt(30) - 15,
                    y + random.nextInt(30) - 15));
        }
        graphics.dispose();

        ReadResult result = read(scribbled);

        assertNothingIsMadeUp(result);
        assertThat(result.getSources())
                .filteredOn(source -> !source.getPrinted().isEmpty())
                .anyMatch(source -> source.getCertainty() == Certainty.UNSURE);
    }

    /** Each number is what is printed, or has a doubt on it. */
    private static void assertNothingIsMadeUp(ReadResult result) {
        if (result.getReport().isEmpty()) {
            return;
        }
        for (Cell cell : cells(result)) {
            CellSource source = result.getSource(cell);
            boolean beyondDoubt = source.getCertainty() == Certainty.SURE || source.getCertainty() == Certainty.CHECKED;
            if (beyondDoubt && !cell.get(result.orElseThrow()).isBlank()) {
                assertThat(cell.get(result.orElseThrow()))
                        .as(cell.getName() + " " + source)
                        .isEqualTo(Form.of(report).getCell(cell.getName()).get(report));
            }
        }
    }

    /** A page alone doesn't say which year's form it is; its tables do for these cells. */
    private static List<Cell> cells(ReadResult result) {
        return Form.of(result.orElseThrow()).getTable(Section.REQUESTS).getRows().stream()
                .flatMap(row -> row.getCells().stream())
                .toList();
    }

    private static List<ReadIssueKind> kinds(ReadResult result) {
        List<ReadIssueKind> kinds = new ArrayList<>();
        for (ReadIssue issue : result.getIssues()) {
            kinds.add(issue.getKind());
        }
        return kinds;
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    private static ReadResult read(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return ReportReader.read(bytes.toByteArray());
    }
}
