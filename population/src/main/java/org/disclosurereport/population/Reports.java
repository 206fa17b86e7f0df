package org.disclosurereport.population;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.disclosurereport.DisclosureReport;
import org.jspecify.annotations.Nullable;

/** Makes the reports of some years one after the other; holds the sums of the governments it is within, and no list. */
final class Reports implements Iterator<GeneratedReport> {
    private static final int LEVELS = 3;

    private final Shape shape;
    private final Sums sums;
    private final LeafNumbers leaves;
    private final ReportMaker maker;
    private final Errors errors;
    private final int lastYear;
    private final Deque<GeneratedReport> ready = new ArrayDeque<>(2);
    private final long[][] open = new long[LEVELS][];
    private int year;
    private int next;

    Reports(Shape shape, Sums sums, LeafNumbers leaves, ReportMaker maker, Errors errors, int firstYear, int lastYear) {
        this.shape = shape;
        this.sums = sums;
        this.leaves = leaves;
        this.maker = maker;
        this.errors = errors;
        this.year = firstYear;
        this.lastYear = lastYear;
        begin();
    }

    private void begin() {
        for (int level = 0; level < LEVELS; level++) {
            open[level] = new long[Layout.inForce(year).size()];
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && year <= lastYear) {
            make(shape.body(next));
            next++;
            if (next == shape.size()) {
                next = 0;
                year++;
                begin();
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public GeneratedReport next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more reports");
        }
        return ready.remove();
    }

    private void make(Body body) {
        int depth = body.depth();
        long[] before = body.isGovernment() ? open[depth] : leaves.of(body, year);
        @Nullable Slip slip = sums.slip(body.index(), year);
        if (depth > 0) {
            Sums.add(open[depth - 1], sums.addedUp(before, slip), 1);
        }
        if (slip == null || slip.kind() == ErrorKind.YEAR_TWICE) {
            ready.add(GeneratedReport.of(report(body, before, before), List.of()));
        }
        if (slip != null && !slip.isMissing()) {
            ready.add(GeneratedReport.of(withSlip(slip, before), List.of(errors.of(slip))));
        }
        if (body.isGovernment()) {
            open[depth] = new long[before.length];
        }
    }

    private DisclosureReport withSlip(Slip slip, long[] before) {
        long[] printed = sums.printed(before, slip);
        DisclosureReport report = report(slip.body(), printed, slip.isToldAlike() ? printed : before);
        Slip.Edit edit = slip.edit();
        return edit == null ? report : edit.operation().apply(report);
    }

    private DisclosureReport report(Body body, long[] printed, long[] told) {
        return maker.make(body, year, Layout.inForce(year), printed, told);
    }
}
