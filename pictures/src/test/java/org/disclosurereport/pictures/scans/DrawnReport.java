package org.disclosurereport.pictures.scans;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Total;

/** A report with numbers of all sizes, drawn from a seed; its sums hold, but for one where that is asked for. */
final class DrawnReport {
    private static final long[] LARGEST = {3, 30, 30, 800, 800, 40_000, 3_000_000, 400_000_000};

    private final SplittableRandom random;
    private final long largest;
    private final double zeros;
    private final Form form;
    private DisclosureReport report;

    private DrawnReport(long seed) {
        random = new SplittableRandom(seed);
        FormVersion version = random.nextInt(4) == 0 ? FormVersion.V2019 : FormVersion.V2021;
        largest = LARGEST[random.nextInt(LARGEST.length)];
        zeros = 0.3 + 0.5 * random.nextDouble();
        form = Form.of(version);
        report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(version.getFirstYear())
                .proactiveDisclosure(ProactiveDisclosure.blank(version))
                .build();
    }

    /** The report of a seed; with a total that is wrong in print, one digit of it or a few. */
    static DisclosureReport of(long seed, boolean wrongTotal) {
        DrawnReport drawn = new DrawnReport(seed);
        drawn.fill();
        if (wrongTotal) {
            drawn.spoil();
        }
        return drawn.report;
    }

    /** The cell that differs from its sum in a report with a wrong total. */
    static List<Cell> wrongTotals(DisclosureReport report) {
        return Form.of(report).getTotals().stream()
                .filter(total -> count(report, total.getCell()) != sum(report, total.getParts()))
                .map(Total::getCell)
                .toList();
    }

    private long number() {
        return random.nextDouble() < zeros ? 0 : 1 + random.nextLong(largest);
    }

    private void fill() {
        for (Cell cell : form.getCells()) {
            report = cell.with(
                    report,
                    switch (cell.getKind()) {
                        case COUNT -> Count.of(number());
                        case CHANGE -> Change.of(random.nextBoolean() ? number() : -number());
                        case AMOUNT ->
                            Amount.of(BigDecimal.valueOf(number(), random.nextInt(7))
                                    .stripTrailingZeros());
                    });
        }
        if (form.getVersion() == FormVersion.V2019) {
            // The row that the 2019 form doesn't print has no numbers in it.
            report = DisclosureReport.builder().from(report).build();
        }
        totals(Total.Kind.REQUEST_OUTCOMES);
        for (RequestColumn column : RequestColumn.values()) {
            Cell received = form.getCell(RequestRow.NEWLY_RECEIVED, column);
            long outcome = count(report, form.getCell(RequestRow.TOTAL, column));
            long forward = count(report, form.getCell(RequestRow.CARRIED_FORWARD, column));
            long over = random.nextLong(outcome + forward + 1);
            report = form.getCell(RequestRow.CARRIED_OVER, column).with(report, Count.of(over));
            report = received.with(report, Count.of(outcome + forward - over));
        }
        totals(Total.Kind.REQUEST_ROW);
        totals(Total.Kind.CHALLENGES);
    }

    private void totals(Total.Kind kind) {
        for (Total total : form.getTotals()) {
            if (total.getKind() == kind) {
                report = total.getCell().with(report, Count.of(sum(report, total.getParts())));
            }
        }
    }

    private void spoil() {
        List<Total> totals = form.getTotals();
        Cell cell = totals.get(random.nextInt(totals.size())).getCell();
        long before = count(report, cell);
        long changed = switch (random.nextInt(3)) {
            case 0 -> before + 1 + random.nextInt(9);
            case 1 -> Math.max(0, before - 1 - random.nextInt(9));
            default -> before / 10 + 3;
        };
        report = cell.with(report, Count.of(changed == before ? before + 1 : changed));
    }

    static long sum(DisclosureReport report, List<Cell> cells) {
        return cells.stream().mapToLong(cell -> count(report, cell)).sum();
    }

    static long count(DisclosureReport report, Cell cell) {
        if (cell.getKind() != CellKind.COUNT) {
            throw new IllegalArgumentException("cell must be a count, was " + cell);
        }
        return Long.parseLong(cell.get(report).toString());
    }
}
