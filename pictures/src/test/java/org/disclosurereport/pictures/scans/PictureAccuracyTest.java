package org.disclosurereport.pictures.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many cells of many scans are read right, by how badly they are copied. Runs where {@code pictures.reports} says how many
 * reports a grade has: see the module's README. Writes what it found to {@code target/accuracy-GRADE.txt}.
 */
class PictureAccuracyTest {
    private static final int REPORTS = Integer.getInteger("pictures.reports", 0);
    private static final long SEED = Long.getLong("pictures.seed", 1);
    /** The first of them, so that several runs add up to a long campaign; a multiple of {@link #PRINTED}, for those are printed together. */
    private static final int FIRST = Integer.getInteger("pictures.first", 0);
    /** The grades to run, all where none is named. */
    private static final String GRADES = System.getProperty("pictures.grades", "");
    /** So many reports are printed in one go. */
    private static final int PRINTED = 8;
    /** So many cells may be wrong without a doubt, at most one. */
    private static final int SILENT = 20_000;
    /** The share of totals printed wrong that must be read as they are printed. */
    private static final double AS_PRINTED = 0.99;

    @TempDir
    private Path folder;

    @Test
    void cellsAreRightOrInDoubt() throws IOException {
        assumeTrue(REPORTS > 0, "no -Dpictures.reports: the campaign isn't run");
        Optional<Path> chromium = Printer.chromium();
        assumeTrue(chromium.isPresent(), "no chromium on the path, or no Noto font for Chinese: no report is printed");
        Map<Grade, Tally> tallies = new EnumMap<>(Grade.class);
        Map<Grade, Tally> byOffice = new EnumMap<>(Grade.class);
        assertThat(FIRST % PRINTED).as("pictures.first, " + FIRST).isZero();
        for (int from = FIRST; from < FIRST + REPORTS; from += PRINTED) {
            for (Grade grade : Grade.values()) {
                if (!GRADES.isEmpty() && !List.of(GRADES.split(",")).contains(grade.name())) {
                    continue;
                }
                Tally tally = tallies.computeIfAbsent(grade, key -> new Tally());
                Tally office = byOffice.computeIfAbsent(grade, key -> new Tally());
                Path own = Files.createDirectories(folder.resolve(grade + "-" + from));
                int to = Math.min(FIRST + REPORTS, from + PRINTED);
                Prints.read(chromium.get(), SEED, grade, from, to, own, copy -> {
                    long start = cpu();
                    ReadResult result = ReportReader.read(copy.scan());
                    long time = cpu() - start;
                    tally.add(copy, result, time);
                    if (Prints.isByOffice(copy.number())) {
                        office.add(copy, result, time);
                    }
                    // Told after each report, so that a long campaign can be looked at.
                    Files.writeString(
                            Path.of("target", "accuracy-" + grade.name().toLowerCase(Locale.ROOT) + ".txt"),
                            tally.lines(grade.toString()) + office.lines("of these by LibreOffice"));
                });
            }
        }

        assertThat(tallies).as("grades that were run, of " + GRADES).isNotEmpty();
        assertThat(tallies).allSatisfy((grade, tally) -> {
            assertThat(tally.right()).as(tally.lines(grade.toString())).isGreaterThanOrEqualTo(grade.target);
            assertThat(tally.totalsAsPrinted).as(tally.lines(grade.toString())).isGreaterThanOrEqualTo((int)
                    (AS_PRINTED * tally.totals));
        });
        int cells = tallies.values().stream().mapToInt(tally -> tally.cells).sum();
        int silent = tallies.values().stream().mapToInt(tally -> tally.silent).sum();
        assertThat(silent)
                .as("wrong without a doubt, of " + cells + " cells")
                .isLessThanOrEqualTo(Math.max(1, cells / SILENT));
    }

    /** The time of all threads, so that what else runs on the machine doesn't count. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** What was read of all reports of a grade. */
    private static final class Tally {
        private int reports;
        private int pages;
        private long nanos;
        private int cells;
        private int wrong;
        private int sure;
        private int checked;
        private int silent;
        private int totals;
        private int totalsAsPrinted;
        private final List<String> silentCells = new ArrayList<>();
        private final List<String> doubtedCells = new ArrayList<>();

        void add(Prints.Copy copy, ReadResult result, long itsNanos) {
            DisclosureReport report = copy.report();
            reports++;
            pages += copy.pages();
            nanos += itsNanos;
            List<Cell> wrongTotals = DrawnReport.wrongTotals(report);
            boolean read = result.getReport()
                    .filter(found -> found.getFormVersion() == report.getFormVersion())
                    .isPresent();
            for (Cell cell : Form.of(report).getCells()) {
                cells++;
                boolean right = read && cell.get(result.orElseThrow()).equals(cell.get(report));
                wrong += right ? 0 : 1;
                if (wrongTotals.contains(cell)) {
                    totals++;
                    totalsAsPrinted += right ? 1 : 0;
                }
                if (read) {
                    CellSource source = result.getSource(cell);
                    boolean isSure = source.getCertainty() == Certainty.SURE;
                    boolean isChecked = source.getCertainty() == Certainty.CHECKED;
                    sure += isSure ? 1 : 0;
                    checked += isChecked ? 1 : 0;
                    if (right && !isSure && !isChecked) {
                        doubtedCells.add("report " + copy.number() + ": doubted, though right: " + source);
                    }
                    if (!right && (isSure || isChecked)) {
                        silent++;
                        silentCells.add("report " + copy.number() + ": " + source + " not " + cell.get(report));
                    }
                }
            }
        }

        double right() {
            return 1 - wrong / (double) cells;
        }

        String lines(String name) {
            return String.format(
                    Locale.ROOT,
                    "%s: %d reports, %d pages, %d cells, %.3f %% right, sure %.2f %%, checked %.2f %%, in doubt %.2f %%, "
                            + "wrong without a doubt %d, wrong totals as printed %d of %d, %.2f s of CPU a page%n%s%n",
                    name,
                    reports,
                    pages,
                    cells,
                    100 * right(),
                    100.0 * sure / cells,
                    100.0 * checked / cells,
                    100.0 * (cells - sure - checked) / cells,
                    silent,
                    totalsAsPrinted,
                    totals,
                    nanos / 1e9 / Math.max(1, pages),
                    Stream.concat(silentCells.stream(), doubtedCells.stream())
                            .collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
