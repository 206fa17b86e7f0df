package org.disclosurereport.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Total;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

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

    /** Amounts are held in millionths of 万元. */
    private static final long MILLIONTHS = 1_000_000;

    /** 10 000 yuan are one 万元; the amount may have grown or shrunk five times. */
    private static final long UNIT_LEAST = 2_000;

    private static final long UNIT_MOST = 50_000;
    private static final long REPEATED_LEAST = 5;
    private static final int REPEATED_NUMBERS = 3;
    private static final Set<String> STOCKS = Set.of("inForce", "totalPublished", "itemsLastYear");

    private final Shape shape;
    private final Names names;
    private final Sums sums;
    private final OneCause oneCause;
    private final int firstYear;
    private final int lastYear;

    Expectations(Shape shape, Names names, Sums sums, int firstYear, int lastYear) {
        this.shape = shape;
        this.names = names;
        this.sums = sums;
        this.oneCause = new OneCause(shape, sums);
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
        carriedForward(layout, printed, within);
        disclosure(layout, printed, body, within);
        figures(layout, printed, slip.isToldAlike() ? printed : before, within);
        within.forEach(told -> found.add(ExpectedFinding.of(told.ruleId(), key(body, year), told.place())));
        sums(slip, layout, before, printed, found);
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

    /** More are carried forward than came in the year. */
    private static void carriedForward(Layout layout, long[] printed, List<Slip.Told> found) {
        int forward = layout.at(RequestRow.CARRIED_FORWARD, RequestColumn.TOTAL);
        int[] cells = {layout.at(RequestRow.NEWLY_RECEIVED, RequestColumn.TOTAL), forward};
        if (!Layout.anyBlank(cells, printed) && printed[forward] > printed[cells[0]]) {
            found.add(new Slip.Told(
                    "requests.carried-forward", layout.cell(forward).getName()));
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
        if (body.county() != 0) {
            for (int cell = 0; cell < printed.length; cell++) {
                if (isOfDisclosure(layout, cell)
                        && layout.cell(cell).getRow().getName().endsWith(".regulations")
                        && printed[cell] > 0) {
                    found.add(new Slip.Told(
                            "disclosure.regulation-authority", layout.cell(cell).getName()));
                    break;
                }
            }
        }
    }

    static int regulationsIssued(Layout layout) {
        return layout.at("regulations", layout.has("regulations", "issued") ? "issued" : "newlyMade");
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

    /** The rule that sees that a figure is not what the tables hold. */
    static String rule(StatedFigure figure) {
        return switch (figure.getQuantity()) {
            case REQUESTS_RECEIVED ->
                figure.getCount().getValue() == 0 ? "narrative.none-received" : "narrative.requests";
            case REQUESTS_CARRIED_OVER, REQUESTS_CARRIED_FORWARD -> "narrative.requests";
            case RECONSIDERATIONS, LITIGATIONS -> "narrative.challenges";
            default -> "narrative.outcomes";
        };
    }

    /** A government's own cells that aren't the sum; a body's cells that aren't what the government above added up. */
    private void sums(Slip slip, Layout layout, long[] before, long[] printed, SortedSet<ExpectedFinding> found) {
        List<Body> governments = new ArrayList<>();
        if (slip.body().isGovernment()) {
            governments.add(slip.body());
        }
        if (slip.body().parent() >= 0 && !slip.kind().isAddedUp()) {
            governments.add(shape.body(slip.body().parent()));
        }
        for (FormPart part : FormPart.values()) {
            int[] moved = part.cells(layout)
                    .filter(cell -> printed[cell] != before[cell] && printed[cell] != Layout.BLANK)
                    .toArray();
            for (Body government : moved.length == 0 ? List.<Body>of() : governments) {
                // those with one cause are one finding at the first cell
                IntStream.of(moved)
                        .limit(oneCause.explains(government, slip.year(), part) ? 1 : moved.length)
                        .forEach(cell -> found.add(ExpectedFinding.of(
                                part.sumRule(),
                                key(government, slip.year()),
                                layout.cell(cell).getName())));
            }
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
                    column == RequestColumn.TOTAL ? "series.carried-over" : "series.carried-over-column",
                    after.cell(over).getName(),
                    between);
        }
        if (before.version() == after.version()) {
            for (Layout.RowCells row : after.disclosureRows("issued", "repealed", "inForce")) {
                int[] cells = row.cells();
                long follows = earlier[cells[2]] + later[cells[0]] - later[cells[1]];
                require(later[cells[2]] <= follows, "series.in-force", row.row(), between);
                require(later[cells[2]] >= follows, "series.in-force-fewer", row.row(), between);
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
            if (same >= 0 && isJump(earlier[same], later[cell], 1)) {
                between.add(new Slip.Told("series.jump", after.cell(cell).getName()));
            }
        }
        for (ChallengeBlock block : ChallengeBlock.values()) {
            int total = after.at(block, ChallengeColumn.TOTAL);
            long pending = earlier[before.at(block, ChallengeColumn.PENDING)];
            if (later[total] != Layout.BLANK && pending != Layout.BLANK && later[total] < pending) {
                between.add(new Slip.Told("series.pending", after.cell(total).getName()));
            }
        }
        if (before.version() == after.version()) {
            disclosure(after, earlier, later, between);
            repeated(after, earlier, later, between);
        }
        between.forEach(told -> found.add(ExpectedFinding.of(told.ruleId(), key(body, year + 1), told.place())));
    }

    /** Table 二: what moved by the unit, or too far. */
    private static void disclosure(Layout layout, long[] earlier, long[] later, List<Slip.Told> found) {
        for (int cell = 0; cell < later.length; cell++) {
            CellKind kind = layout.cell(cell).getKind();
            if (!isOfDisclosure(layout, cell) || kind == CellKind.CHANGE) {
                continue;
            }
            boolean unit = kind == CellKind.AMOUNT && isUnit(earlier[cell], later[cell]);
            if (unit) {
                found.add(new Slip.Told("series.unit", layout.cell(cell).getName()));
            } else if (isJump(earlier[cell], later[cell], kind == CellKind.AMOUNT ? MILLIONTHS : 1)) {
                found.add(new Slip.Told("series.jump", layout.cell(cell).getName()));
            }
        }
    }

    private static boolean isUnit(long one, long other) {
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        return low > 0 && high / UNIT_LEAST >= low && high <= UNIT_MOST * low;
    }

    private static void repeated(Layout layout, long[] earlier, long[] later, List<Slip.Told> found) {
        Set<Long> numbers = new TreeSet<>();
        for (int cell = 0; cell < later.length; cell++) {
            boolean stock = STOCKS.contains(layout.cell(cell).getColumnName());
            long least = layout.cell(cell).getKind() == CellKind.AMOUNT ? REPEATED_LEAST * MILLIONTHS : REPEATED_LEAST;
            if (!stock && later[cell] >= least) {
                numbers.add(layout.cell(cell).getKind() == CellKind.AMOUNT ? -later[cell] : later[cell]);
            }
        }
        if (numbers.size() >= REPEATED_NUMBERS && Arrays.equals(earlier, later)) {
            found.add(new Slip.Told("series.tables-repeated", "report"));
        }
    }

    private static boolean isOfDisclosure(Layout layout, int cell) {
        return layout.cell(cell).getRow().getTable().getSection() == Section.PROACTIVE_DISCLOSURE;
    }

    private static void equal(long one, long other, String rule, String place, List<Slip.Told> found) {
        if (one != Layout.BLANK && other != Layout.BLANK && one != other) {
            found.add(new Slip.Told(rule, place));
        }
    }

    static boolean isJump(long one, long other) {
        return isJump(one, other, 1);
    }

    private static boolean isJump(long one, long other, long unit) {
        if (one == Layout.BLANK || other == Layout.BLANK) {
            return false;
        }
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        return high - low > JUMP_LEAST * unit && high > JUMP_FACTOR * low;
    }
}
