package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.Count;
import org.disclosurereport.validation.diagnosis.CellLayout.Line;

/**
 * Finds what may have happened to a set of cells: partitions it into slips so that together they are the most likely.
 *
 * <p>Slips are alike for both forms; what they cost is in {@link SlipCosts}. Immutable and thread-safe.
 */
final class SlipCatalogue {
    /** Larger sets are partitioned one slip after the other. */
    private static final int LARGEST_PARTED = 10;

    private static final long UNIT = 10_000;

    /** A slip that would explain some of the cells of a set; the mask says which. */
    record Event(SlipKind kind, long mask, int cost) {}

    /** The slips of a set and what they cost together. */
    record Account(int cost, List<Event> events) {}

    private final CellLayout layout;
    private final Set<SlipKind> unknown;

    SlipCatalogue(CellLayout layout) {
        this(layout, EnumSet.noneOf(SlipKind.class));
    }

    /** A catalogue that doesn't know some kinds, to measure what happens with slips nobody thought of. */
    SlipCatalogue(CellLayout layout, Set<SlipKind> unknown) {
        this.layout = layout;
        this.unknown = unknown;
    }

    CellLayout layout() {
        return layout;
    }

    /**
     * Parts a set of cells into slips.
     *
     * @param cells cell indices, ascending; at most 63
     * @param fits what fits in each
     * @param exact for each whether nothing else fits
     * @param printed the report's numbers by cell index
     */
    Account account(int[] cells, long[] fits, boolean[] exact, long[] printed) {
        List<Event> events = events(cells, fits, exact, printed);
        return cells.length <= LARGEST_PARTED ? cheapest(events, cells.length) : oneByOne(events, cells.length);
    }

    private static Account cheapest(List<Event> events, int size) {
        int[] cost = new int[1 << size];
        Event[] last = new Event[1 << size];
        Arrays.fill(cost, Integer.MAX_VALUE);
        cost[0] = 0;
        for (int done = 0; done + 1 < cost.length; done++) {
            if (cost[done] == Integer.MAX_VALUE) {
                continue;
            }
            int next = Integer.lowestOneBit(~done);
            for (Event event : events) {
                int mask = (int) event.mask();
                if ((mask & next) != 0 && (mask & done) == 0 && cost[done] + event.cost() < cost[done | mask]) {
                    cost[done | mask] = cost[done] + event.cost();
                    last[done | mask] = event;
                }
            }
        }
        List<Event> chosen = new ArrayList<>();
        for (int done = cost.length - 1; done != 0; done &= ~(int) last[done].mask()) {
            chosen.add(last[done]);
        }
        return new Account(cost[cost.length - 1], chosen);
    }

    /** Takes the slip that costs least a cell, then the next. */
    private static Account oneByOne(List<Event> events, int size) {
        List<Event> chosen = new ArrayList<>();
        int cost = 0;
        long left = (1L << size) - 1;
        while (left != 0) {
            Event best = null;
            for (Event event : events) {
                if ((event.mask() & ~left) == 0 && (best == null || costsLess(event, best))) {
                    best = event;
                }
            }
            if (best == null) {
                throw new IllegalStateException("every cell must have a slip of its own, " + left + " had none");
            }
            chosen.add(best);
            cost += best.cost();
            left &= ~best.mask();
        }
        return new Account(cost, chosen);
    }

    private static boolean costsLess(Event one, Event other) {
        return one.cost() * Long.bitCount(other.mask()) < other.cost() * Long.bitCount(one.mask());
    }

    private List<Event> events(int[] cells, long[] fits, boolean[] exact, long[] printed) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            events.add(single(cells[i], 1L << i, fits[i], exact[i], printed[cells[i]]));
        }
        for (int i = 0; i < cells.length; i++) {
            for (int j = i + 1; j < cells.length; j++) {
                int distance = layout.distance(cells[i], cells[j]);
                if (distance > 0 && exact[i] && exact[j]) {
                    addPair(
                            events,
                            1L << i | 1L << j,
                            distance,
                            printed[cells[i]],
                            fits[i],
                            printed[cells[j]],
                            fits[j]);
                }
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (printed[cells[i]] == 0 && exact[i]) {
                addSlips(events, layout.row(cells[i]), i, cells, fits, exact, printed);
                addSlips(events, layout.column(cells[i]), i, cells, fits, exact, printed);
            }
        }
        return events;
    }

    private boolean knows(SlipKind kind) {
        return !unknown.contains(kind);
    }

    /** What makes a number of another, one cell by itself. */
    private Event single(int cell, long mask, long fits, boolean exact, long printed) {
        boolean total = layout.isTotal(cell);
        Event best = new Event(
                SlipKind.OTHER_VALUE, mask, SlipCosts.CELL + SlipCosts.OTHER_VALUE + SlipCosts.value(printed));
        if (!exact) {
            return best;
        }
        if (total) {
            best = cheaper(
                    best,
                    SlipKind.TOTAL_NOT_UPDATED,
                    SlipCosts.TOTAL_CELL + SlipCosts.TOTAL_NOT_UPDATED + SlipCosts.value(printed));
            if (printed == 0) {
                best = cheaper(best, SlipKind.TOTAL_LEFT_AT_ZERO, SlipCosts.TOTAL_CELL + SlipCosts.TOTAL_LEFT_AT_ZERO);
            }
        }
        if (fits == -printed) {
            return cheaper(best, SlipKind.SIGN_CHANGED, SlipCosts.CELL + SlipCosts.SIGN_CHANGED);
        }
        if (fits < 0 != printed < 0) {
            return best;
        }
        return digits(best, Math.abs(fits), Math.abs(printed));
    }

    private Event digits(Event otherwise, long fits, long printed) {
        Event best = otherwise;
        int digits = Digits.count(fits);
        if (Digits.isOneReplaced(fits, printed)) {
            best = cheaper(
                    best,
                    SlipKind.DIGIT_REPLACED,
                    SlipCosts.CELL + SlipCosts.DIGIT_REPLACED + SlipCosts.oneOf(digits) + SlipCosts.oneOf(9));
        }
        if (Digits.isOneDropped(fits, printed)) {
            best = cheaper(
                    best, SlipKind.DIGIT_DROPPED, SlipCosts.CELL + SlipCosts.DIGIT_DROPPED + SlipCosts.oneOf(digits));
        }
        if (Digits.isOneDropped(printed, fits)) {
            best = cheaper(
                    best,
                    SlipKind.DIGIT_INSERTED,
                    SlipCosts.CELL + SlipCosts.DIGIT_INSERTED + SlipCosts.oneOf(digits + 1) + SlipCosts.DIGIT);
        }
        if (Digits.areTwoSwapped(fits, printed)) {
            best = cheaper(
                    best,
                    SlipKind.DIGITS_SWAPPED,
                    SlipCosts.CELL
                            + SlipCosts.DIGITS_SWAPPED
                            + SlipCosts.oneOf(digits - 1)
                            + (Digits.count(printed) == digits ? 0 : SlipCosts.LEADING_ZERO));
        }
        boolean unit = fits != 0
                && printed != 0
                && (fits <= Count.MAX / UNIT && fits * UNIT == printed
                        || printed <= Count.MAX / UNIT && printed * UNIT == fits);
        return unit ? cheaper(best, SlipKind.UNIT_CHANGED, SlipCosts.CELL + SlipCosts.UNIT_CHANGED) : best;
    }

    private Event cheaper(Event best, SlipKind kind, int cost) {
        return cost < best.cost() && knows(kind) ? new Event(kind, best.mask(), cost) : best;
    }

    private void addPair(
            List<Event> events, long mask, int distance, long printed, long fits, long otherPrinted, long otherFits) {
        if (printed == otherFits && otherPrinted == fits && knows(SlipKind.CELLS_EXCHANGED)) {
            int cost = distance == 1
                    ? SlipCosts.CELLS_EXCHANGED + SlipCosts.NEIGHBOURS
                    : SlipCosts.EXCHANGED_APART + SlipCosts.NEIGHBOURS + SlipCosts.oneOf(distance);
            events.add(new Event(SlipKind.CELLS_EXCHANGED, mask, cost));
        }
        if (fits - printed == otherPrinted - otherFits && knows(SlipKind.AMOUNT_MOVED)) {
            int cost = SlipCosts.AMOUNT_MOVED + SlipCosts.PAIR + SlipCosts.value(fits - printed);
            events.add(new Event(SlipKind.AMOUNT_MOVED, mask, cost));
        }
    }

    /** Values that are one cell further on in a line than they belong, the first of them printed as 0. */
    private void addSlips(
            List<Event> events, Line line, int first, int[] cells, long[] fits, boolean[] exact, long[] printed) {
        int start = layout.placeIn(line, cells[first]);
        for (int step = -1; step <= 1; step += 2) {
            long mask = 1L << first;
            long belongs = fits[first];
            int values = 1;
            for (int at = start + step; at >= 0 && at < line.size(); at += step) {
                int cell = line.cells()[at];
                if (printed[cell] != belongs) {
                    break;
                }
                int member = Arrays.binarySearch(cells, cell);
                if (member >= 0) {
                    mask |= 1L << member;
                    addSlip(events, line, mask, values);
                    if (!exact[member]) {
                        break;
                    }
                }
                belongs = member >= 0 ? fits[member] : printed[cell];
                values++;
            }
        }
    }

    private void addSlip(List<Event> events, Line line, long mask, int values) {
        SlipKind kind = SlipKind.BLOCK_SLIPPED;
        int cost = SlipCosts.BLOCK_SLIPPED + SlipCosts.oneOf(values);
        if (values == 1) {
            kind = SlipKind.VALUE_SLIPPED;
            cost = SlipCosts.VALUE_SLIPPED;
        } else if (values == line.size() - 1) {
            kind = line.row() ? SlipKind.ROW_SHIFTED : SlipKind.COLUMN_SHIFTED;
            cost = SlipCosts.LINE_SHIFTED;
        }
        if (knows(kind)) {
            events.add(new Event(kind, mask, SlipCosts.NEIGHBOURS + SlipCosts.BIT + cost));
        }
    }
}
