package org.disclosurereport.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.population.Slip.Site;

/** Makes errors about which bodies have a report and which are added up. Empty where a body doesn't lend itself. */
final class BodySlips {
    /**
     * The largest count a body may have that is left out or counted twice. Sums of undisturbed years stay within a factor of 3 or
     * within 50 of each other, so that this much more or less makes no jump anywhere above.
     */
    private static final long LARGEST = 25;

    private final Shape shape;
    private final LeafNumbers leaves;
    private final int firstYear;
    private final int lastYear;

    BodySlips(Shape shape, LeafNumbers leaves, int firstYear, int lastYear) {
        this.shape = shape;
        this.leaves = leaves;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    Optional<Slip> make(ErrorKind kind, Site site) {
        boolean between = site.year() > firstYear && site.year() < lastYear;
        return switch (kind) {
            case REPORT_MISSING ->
                between ? Optional.empty() : Optional.of(Slip.ofBody(kind, site.body(), site.year(), null));
            case YEAR_MISSING ->
                between ? Optional.of(Slip.ofBody(kind, site.body(), site.year(), null)) : Optional.empty();
            case BODY_LEFT_OUT, BODY_COUNTED_TWICE ->
                isMissedByNoYear(site)
                        ? Optional.of(Slip.ofBody(kind, shape.body(site.body().parent()), site.year(), site.body()))
                        : Optional.empty();
            default -> throw new IllegalArgumentException("kind must be one of bodies, was " + kind);
        };
    }

    /** Whether the years of the governments above agree with and without a body, though it has numbers. */
    private boolean isMissedByNoYear(Site site) {
        Layout layout = site.layout();
        long[] numbers = site.numbers();
        boolean some = Arrays.stream(numbers).anyMatch(number -> number != 0);
        boolean small = IntStream.range(0, numbers.length)
                .allMatch(cell -> layout.cell(cell).getKind() == CellKind.AMOUNT || numbers[cell] <= LARGEST);
        return some
                && small
                && (site.year() == firstYear || !isContinued(site.body(), site.year() - 1))
                && (site.year() == lastYear || !isContinued(site.body(), site.year()));
    }

    /** Whether the next year's report takes anything up from a year's. */
    private boolean isContinued(Body body, int year) {
        Layout layout = Layout.inForce(year);
        long[] numbers = leaves.of(body, year);
        boolean forward = false;
        for (RequestColumn column : RequestColumn.values()) {
            forward |= numbers[layout.at(RequestRow.CARRIED_FORWARD, column)] != 0;
        }
        return forward
                || Stream.of(layout.disclosureRows("itemsLastYear", "change"), layout.disclosureRows("inForce"))
                        .flatMap(List::stream)
                        .anyMatch(row -> Layout.sumOf(row.cells(), numbers) != 0);
    }
}
