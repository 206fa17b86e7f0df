package org.disclosurereport.population;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.disclosurereport.FormVersion;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Total;
import org.disclosurereport.series.ReportKey;

/**
 * What rules must say of an error, from the numbers alone: the relations of the form, of two years and of a government and its
 * bodies, each computed once more here. Where a cell is blank a relation is left open.
 */
final class Expectations {
    private static final String YEAR = "year";
    static final String BODIES = "bodies.";

    /** How far a total may move from one year to the next: by this factor, or by this much. */
    private static final long JUMP_FACTOR = 10;

    private static final long JUMP_LEAST = 100;

    private final Shape shape;
    private final Names names;
    private final Sums sums;
    private final int firstYear;
    private final int lastYear;

    Expectations(Shape shape, Names names, Sums sums, int firstYear, int lastYear) {
        this.shape = shape;
        this.names = names;
        this.sums = sums;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Every finding that an error leads to, in order. */
    List<ExpectedFinding> of(Slip slip) {
        SortedSet<ExpectedFinding> found = new TreeSet<>();
        Body body = slip.body();
        int year = slip.year();
        if (slip.isMissing() || slip.kind() == ErrorKind.YEAR_TWICE) {
            coverage(body, year, found);
        }
        if (slip.isMissing() && year > firstYear && year < lastYear) {
            found.add(ExpectedFinding.of("series.gap", key(body, year + 1), YEAR));
        } else if (slip.kind() == ErrorKind.YEAR_TWICE) {
            found.add(ExpectedFinding.of("series.gap", key(body, year), YEAR));
        }
        Slip.Edit edit = slip.edit();
        if (edit != null) {
            edit.findings()
                    .forEach(told -> found.add(ExpectedFinding.of(told.ruleId(), key(body, year), told.place())));
        }
        if (slip.kind() != ErrorKind.YEAR_TWICE && (!slip.cells().isEmpty() || slip.other() != null)) {
            numbers(slip, found);
        }
        return List.copyOf(found);
    }

    /** A body that nobody covers is missed by nobody. */
    private void coverage(Body body, int year, SortedSet<ExpectedFinding> found) {
        if (body.parent() >= 0) {
            found.add(ExpectedFinding.of(
                    "consolidation.coverage", key(shape.body(body.parent()), year), BODIES + names.name(body)));
        }
    }

    private ReportKey key(Body body, int year) {
        return ReportKey.of(names.name(body), year);
    }

    private void numbers(Slip slip, SortedSet<ExpectedFinding> found) {
        Body body = slip.body();
        int year = slip.year();
        long[] before = sums.before(body, year);
        long[] printed = sums.printed(before, slip);
        Layout layout = Layout.inForce(year);
        List<Slip.Told> within = new ArrayList<>();
        totals(layout, printed, within);
        flows(layout, printed, within);
        disclosure(layout, printed, body, within);
        figures(layout, printed, slip.isToldAlike() ? printed : before, within);
        within.forEach(told -> found.add(ExpectedFinding.of(told.ruleId(), key(body, year), told.place())));
        for (int i = 0; i < printed.length; i++) {
            if (printed[i] != before[i] && printed[i] != Layout.BLANK) {
                sum(slip, i, layout, found);
            }
        }
        if (year > firstYear) {
            years(body, year - 1, sums.printed(body, year - 1), printed, found);
        }
        if (year < lastYear) {
            years(body, year, printed, sums.printed(body, year + 1), found);
        }
    }

    private static void totals(Layout layout, long[] printed, List<Slip.Told> found) {
        for (Layout.Sum sum : layout.totals()) {
            boolean open = Layout.anyBlank(sum.parts(), printed);
            if (printed[sum.total()] == Layout.BLANK) {
                if (!open) {
                    found.add(new Slip.Told("requests.blank-total", sum.cell().getName()));
                }
            } else if (!open && printed[sum.total()] != Layout.sumOf(sum.parts(), printed)) {
                found.add(new Slip.Told(
                        switch (sum.kind()) {
                            case REQUEST_ROW -> "requests.row-total";
                            case REQUEST_OUTCOMES -> "requests.outcome-total";
                            case CHALLENGES -> "challenges.total";
                        },
                        sum.kind() == Total.Kind.REQUEST_OUTCOMES
                                ? sum.cell().getName()
                                : sum.cell().getRow().getName()));
            }
        }
    }

    private static void flows(Layout layout, long[] printed, List<Slip.Told> found) {
        for (Layout.Flow flow : layout.flows()) {
            int[] cells = {flow.received(), flow.carriedOver(), flow.answered(), flow.carriedForward()};
            if (!Layout.anyBlank(cells, printed)
                    && printed[cells[0]] + printed[cells[1]] != printed[cells[2]] + printed[cells[3]]) {
                found.add(new Slip.Told(
                        "requests.flow-balance",
                        Section.REQUESTS.getName() + ".*." + flow.column().getName()));
            }
        }
    }

    private static void disclosure(Layout layout, long[] printed, Body body, List<Slip.Told> found) {
        for (Layout.RowCells row : layout.disclosureRows("issued", "repealed", "inForce")) {
            int[] cells = row.cells();
            require(
                    printed[cells[2]] >= printed[cells[0]] - printed[cells[1]],
                    "disclosure.in-force",
                    row.row(),
                    found);
        }
        for (Layout.RowCells row : layout.disclosureRows("newlyPublished", "totalPublished")) {
            require(printed[row.cells()[1]] >= printed[row.cells()[0]], "disclosure.published-total", row.row(), found);
        }
        for (Layout.RowCells row : layout.disclosureRows("itemsLastYear", "change")) {
            require(printed[row.cells()[0]] + printed[row.cells()[1]] >= 0, "disclosure.items", row.row(), found);
        }
        int issued = regulationsIssued(layout);
        boolean authority = body.county() == 0;
        if (!authority && printed[issued] > 0) {
            found.add(new Slip.Told(
                    "disclosure.regulation-authority", layout.cell(issued).getName()));
        }
    }

    static int regulationsIssued(Layout layout) {
        return layout.at("regulations", layout.version() == FormVersion.V2019 ? "newlyMade" : "issued");
    }

    private static void require(boolean holds, String rule, Row row, List<Slip.Told> found) {
        if (!holds) {
            found.add(new Slip.Told(rule, row.getName()));
        }
    }

    /** What was received may be told with what was carried over. */
    private static void figures(Layout layout, long[] printed, long[] told, List<Slip.Told> found) {
        List<StatedFigure> figures = Narrative.figures(layout, told);
        for (int i = 0; i < figures.size(); i++) {
            StatedFigure figure = figures.get(i);
            int[] cells = ToldFigures.cells(layout, figure.getQuantity());
            if (!Layout.anyBlank(cells, printed) && !agrees(layout, printed, figure, Layout.sumOf(cells, printed))) {
                found.add(new Slip.Told(rule(figure), figurePlace(i)));
            }
        }
    }

    static String figurePlace(int index) {
        return "overview.statedFigures[" + index + "]";
    }

    /** Whether a figure is what the tables hold. */
    static boolean agrees(Layout layout, long[] printed, StatedFigure figure, long inTable) {
        long value = figure.getCount().getValue();
        boolean withCarriedOver = figure.getQuantity() == StatedQuantity.REQUESTS_RECEIVED
                && value != 0
                && value == inTable + printed[layout.at(RequestRow.CARRIED_OVER, RequestColumn.TOTAL)];
        return value == inTable || withCarriedOver;
    }

    private static String rule(StatedFigure figure) {
        return switch (figure.getQuantity()) {
            case REQUESTS_RECEIVED ->
                figure.getCount().getValue() == 0 ? "narrative.none-received" : "narrative.requests";
            case RECONSIDERATIONS, LITIGATIONS -> "narrative.challenges";
            default -> "narrative.outcomes";
        };
    }

    /** A government's own cell that isn't the sum; a body's cell that isn't what the government above added up. */
    private void sum(Slip slip, int cell, Layout layout, SortedSet<ExpectedFinding> found) {
        String place = layout.cell(cell).getName();
        if (slip.body().isGovernment()) {
            found.add(ExpectedFinding.of("consolidation.sum", key(slip.body(), slip.year()), place));
        }
        if (slip.body().parent() >= 0 && !slip.kind().isAddedUp()) {
            found.add(ExpectedFinding.of(
                    "consolidation.sum", key(shape.body(slip.body().parent()), slip.year()), place));
        }
    }

    private void years(Body body, int year, long[] earlier, long[] later, SortedSet<ExpectedFinding> found) {
        Layout before = Layout.inForce(year);
        Layout after = Layout.inForce(year + 1);
        List<Slip.Told> between = new ArrayList<>();
        for (RequestColumn column : RequestColumn.values()) {
            int over = after.at(RequestRow.CARRIED_OVER, column);
            equal(
                    earlier[before.at(RequestRow.CARRIED_FORWARD, column)],
                    later[over],
                    "series.carried-over",
                    after.cell(over).getName(),
                    between);
        }
        if (before.version() == after.version()) {
            for (Layout.RowCells row : after.disclosureRows("issued", "repealed", "inForce")) {
                int[] cells = row.cells();
                equal(
                        earlier[cells[2]] + later[cells[0]] - later[cells[1]],
                        later[cells[2]],
                        "series.in-force",
                        row.row().getName(),
                        between);
            }
            for (Layout.RowCells row : after.disclosureRows("itemsLastYear", "change")) {
                int[] cells = row.cells();
                equal(
                        earlier[cells[0]] + earlier[cells[1]],
                        later[cells[0]],
                        "series.items",
                        row.row().getName(),
                        between);
            }
        }
        for (int cell : after.totalCells()) {
            int same = before.find(after.cell(cell));
            if (same >= 0 && isJump(earlier[same], later[cell])) {
                between.add(new Slip.Told("series.jump", after.cell(cell).getName()));
            }
        }
        between.forEach(told -> found.add(ExpectedFinding.of(told.ruleId(), key(body, year + 1), told.place())));
    }

    private static void equal(long one, long other, String rule, String place, List<Slip.Told> found) {
        if (one != Layout.BLANK && other != Layout.BLANK && one != other) {
            found.add(new Slip.Told(rule, place));
        }
    }

    static boolean isJump(long one, long other) {
        if (one == Layout.BLANK || other == Layout.BLANK) {
            return false;
        }
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        return high - low > JUMP_LEAST && high > JUMP_FACTOR * low;
    }
}
