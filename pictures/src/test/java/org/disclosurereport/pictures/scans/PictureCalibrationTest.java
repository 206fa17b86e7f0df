package org.disclosurereport.pictures.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.Pictures;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.page.RuledTable;
import org.disclosurereport.documents.source.page.RuledTables;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.pictures.OcrPictureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the odds of a reading are worth: of cells whose first reading is so many times more probable than the second, how many are
 * read wrong. Each page is read by itself, so the sums have no say. The reports have other seeds than those of {@link
 * PictureAccuracyTest}. Writes {@code target/calibration.txt}.
 */
class PictureCalibrationTest {
    private static final int REPORTS = Integer.getInteger("pictures.calibration.reports", 0);
    private static final long SEED = Long.getLong("pictures.calibration.seed", 2);
    /** As a natural logarithm, the last for all above. */
    private static final int CLASSES = 13;

    private static final int PRINTED = 8;

    private final int[] cells = new int[CLASSES];
    private final int[] wrong = new int[CLASSES];

    @TempDir
    private Path folder;

    @Test
    void oddsAreWorthWhatTheySay() throws IOException {
        assumeTrue(REPORTS > 0, "no -Dpictures.calibration.reports: the odds aren't calibrated");
        Optional<Path> chromium = Printer.chromium();
        assumeTrue(chromium.isPresent(), "no chromium on the path, or no Noto font for Chinese: no report is printed");
        for (int from = 0; from < REPORTS; from += PRINTED) {
            Path own = Files.createDirectories(folder.resolve("calibration-" + from));
            Prints.read(chromium.get(), SEED, Grade.BAD, from, Math.min(REPORTS, from + PRINTED), own, this::add);
            Files.writeString(Path.of("target", "calibration.txt"), lines());
        }

        assertThat(Arrays.stream(cells).sum()).isPositive();
        for (int odds = 6; odds < CLASSES; odds++) {
            assertThat(wrong[odds]).as(lines()).isLessThanOrEqualTo(1 + (int) (cells[odds] * Math.exp(-odds)));
        }
    }

    private void add(Prints.Copy copy) throws IOException {
        ReadResult result = ReportReader.read(copy.scan());
        if (result.getReport().isEmpty()) {
            return;
        }
        Map<SourcePlace, CellImage> images = images(copy.scan());
        DisclosureReport read = result.orElseThrow();
        for (Cell cell : Form.of(read).getCells()) {
            CellSource source = result.getSource(cell);
            CellImage image = images.get(source.getPlace());
            Optional<String> printed = printed(copy.report(), cell);
            if (image == null || printed.isEmpty() || source.getPrinted().isEmpty()) {
                continue;
            }
            double margin = image.readings().size() == 1
                    ? Double.MAX_VALUE
                    : image.readings().get(1).logOdds();
            int odds = (int) Math.min(CLASSES - 1.0, margin);
            cells[odds]++;
            wrong[odds] += image.readings().get(0).text().equals(printed.get()) ? 0 : 1;
        }
    }

    /** A count is printed in one way alone. */
    private static Optional<String> printed(DisclosureReport report, Cell cell) {
        return cell.getKind() == CellKind.COUNT
                ? Optional.of(String.valueOf(DrawnReport.count(report, cell)))
                : Optional.empty();
    }

    /** What each cell of the scan can say, by the place that the report's cells have. */
    private static Map<SourcePlace, CellImage> images(byte[] scan) throws IOException {
        Map<SourcePlace, CellImage> images = new HashMap<>();
        int before = 0;
        try (PDDocument document = Loader.loadPDF(scan)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                Budget budget = new Budget(ReadLimits.standard());
                PicturePage page = new OcrPictureReader()
                        .read(Pictures.reduced(picture(document.getPage(number - 1))), number, budget);
                List<RuledTable> tables = RuledTables.find(page.content(), budget);
                for (CellImage cell : page.cells()) {
                    for (int table = 0; table < tables.size(); table++) {
                        int own = before + table + 1;
                        int onPage = number;
                        tables.get(table)
                                .placeAt(cell.x(), cell.y(), onPage, own)
                                .ifPresent(place -> images.put(place, cell));
                    }
                }
                before += tables.size();
            }
        }
        return images;
    }

    private static BufferedImage picture(PDPage page) throws IOException {
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                return image.getImage();
            }
        }
        throw new IllegalStateException("the page has no picture");
    }

    private String lines() {
        StringBuilder lines = new StringBuilder("logarithm of the odds: cells, first reading wrong\n");
        for (int odds = 0; odds < CLASSES; odds++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s: %d, %d%n",
                    odds == CLASSES - 1 ? "above" : odds + "-" + (odds + 1),
                    cells[odds],
                    wrong[odds]));
        }
        return lines.toString();
    }
}
