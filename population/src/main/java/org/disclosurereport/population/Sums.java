package org.disclosurereport.population;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of any body and year, with the errors put in so far. Holds no numbers. Not thread-safe while errors are put in. */
final class Sums {
    private final Shape shape;
    private final LeafNumbers leaves;
    private final Map<Integer, Slip> slips;

    /**
     * Makes the sums.
     *
     * @param slips the error of each body, by its index
     */
    Sums(Shape shape, LeafNumbers leaves, Map<Integer, Slip> slips) {
        this.shape = shape;
        this.leaves = leaves;
        this.slips = slips;
    }

    /** The numbers of a body as they would be without its own error; a government's are the sums of what is added up below. */
    long[] before(Body body, int year) {
        if (!body.isGovernment()) {
            return leaves.of(body, year);
        }
        long[] sums = new long[Layout.inForce(year).size()];
        for (int i = shape.firstBelow(body); i < body.index(); i++) {
            Body below = shape.body(i);
            @Nullable Slip slip = slip(i, year);
            if (!below.isGovernment()) {
                add(sums, addedUp(leaves.of(below, year), slip), 1);
            } else if (slip != null && slip.kind().isAddedUp()) {
                adjust(sums, slip);
            }
        }
        return sums;
    }

    /** The numbers of a body as its report prints them. */
    long[] printed(Body body, int year) {
        long[] before = before(body, year);
        @Nullable Slip slip = slip(body.index(), year);
        return slip == null ? before : printed(before, slip);
    }

    /** What a report with an error prints. */
    long[] printed(long[] before, Slip slip) {
        long[] printed = before.clone();
        slip.cells().forEach((cell, number) -> printed[cell] = number);
        adjust(printed, slip);
        return printed;
    }

    /** What the government above adds up: the truth, but for the errors that go all the way up. */
    long[] addedUp(long[] before, @Nullable Slip slip) {
        return slip != null && slip.kind().isAddedUp() ? printed(before, slip) : before;
    }

    @Nullable
    Slip slip(int body, int year) {
        @Nullable Slip slip = slips.get(body);
        return slip != null && slip.year() == year ? slip : null;
    }

    private void adjust(long[] sums, Slip slip) {
        @Nullable Body other = slip.other();
        if (other != null) {
            add(sums, leaves.of(other, slip.year()), slip.kind() == ErrorKind.BODY_LEFT_OUT ? -1 : 1);
        }
    }

    static void add(long[] sums, long[] numbers, int sign) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += sign * numbers[i];
        }
    }
}
