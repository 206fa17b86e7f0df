package org.disclosurereport.pictures.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.disclosurereport.DisclosureReport;

/** Reports drawn from a seed, printed and copied: every second one with LibreOffice where there is one, the others with Chromium. */
final class Prints {
    /** Every fourth report has a total that is wrong in print: of both programs one in four. */
    private static final int WRONG = 4;

    private Prints() {}

    /**
     * A scan and what it shows.
     *
     * @param number which of the campaign's reports it is
     * @param report what is printed
     * @param scan the scan, as a PDF
     * @param pages how many pages it has
     */
    record Copy(int number, DisclosureReport report, byte[] scan, int pages) {}

    /** Takes one copy at a time, for scans are large. */
    interface Reader {
        void read(Copy copy) throws IOException;
    }

    static DisclosureReport report(long campaign, Grade grade, int number) {
        return DrawnReport.of(ScannedReport.seed(campaign, grade, number), number / 2 % WRONG == WRONG - 1);
    }

    private static Copier copier(long campaign, Grade grade, int number) {
        return new Copier(grade, ScannedReport.seed(campaign, grade, number));
    }

    static boolean isByOffice(int number) {
        return number % 2 == 1 && OfficePrinter.libreOffice().isPresent();
    }

    /** Prints the reports from one number to before another, in one go for each program. */
    static void read(Path chromium, long campaign, Grade grade, int from, int to, Path folder, Reader reader)
            throws IOException {
        List<Integer> byOffice =
                IntStream.range(from, to).filter(Prints::isByOffice).boxed().toList();
        List<Integer> byChromium = IntStream.range(from, to)
                .filter(number -> !isByOffice(number))
                .boxed()
                .toList();
        Optional<Path> office = OfficePrinter.libreOffice();
        if (office.isPresent()) {
            List<byte[]> printed =
                    OfficePrinter.print(office.get(), reports(campaign, grade, byOffice), own(folder, "office"));
            for (int i = 0; i < printed.size(); i++) {
                try (PDDocument document = Loader.loadPDF(printed.get(i))) {
                    read(document, 0, document.getNumberOfPages(), campaign, grade, byOffice.get(i), reader);
                }
            }
        }
        byte[] pdf =
                Printer.print(chromium, reports(campaign, grade, byChromium), campaign + from, own(folder, "chromium"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> pages = ScannedReport.firstPages(document);
            assertThat(pages).hasSize(byChromium.size() + 1);
            for (int i = 0; i < byChromium.size(); i++) {
                read(document, pages.get(i), pages.get(i + 1), campaign, grade, byChromium.get(i), reader);
            }
        }
    }

    private static void read(
            PDDocument printed, int first, int end, long campaign, Grade grade, int number, Reader reader)
            throws IOException {
        byte[] scan = ScannedReport.scan(printed, first, end, copier(campaign, grade, number));
        reader.read(new Copy(number, report(campaign, grade, number), scan, end - first));
    }

    private static List<DisclosureReport> reports(long campaign, Grade grade, List<Integer> numbers) {
        List<DisclosureReport> reports = new ArrayList<>();
        for (int number : numbers) {
            reports.add(report(campaign, grade, number));
        }
        return reports;
    }

    private static Path own(Path folder, String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }
}
