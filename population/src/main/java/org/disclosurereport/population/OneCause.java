package org.disclosurereport.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells whether what a government's table is off by has one cause: every difference from the sum of the bodies is the number of one
 * and the same body, or every one is its negative. The rules then make one finding of all cells. Cells that are blank in any of the
 * reports are left open.
 */
final class OneCause {
    private final Shape shape;
    private final Sums sums;

    OneCause(Shape shape, Sums sums) {
        this.shape = shape;
        this.sums = sums;
    }

    /** Whether there are differences and one body explains them all; all errors of the year taken together. */
    boolean explains(Body government, int year, FormPart part) {
        Layout layout = Layout.inForce(year);
        long[] differences = sums.printed(government, year);
        List<long[]> bodies = bodies(government, year);
        int[] known = part.cells(layout)
                .filter(cell -> differences[cell] != Layout.BLANK
                        && bodies.stream().noneMatch(body -> body[cell] == Layout.BLANK))
                .toArray();
        for (int cell : known) {
            for (long[] body : bodies) {
                differences[cell] -= body[cell];
            }
        }
        return IntStream.of(known).anyMatch(cell -> differences[cell] != 0)
                && bodies.stream()
                        .anyMatch(body ->
                                areNumbers(body, 1, differences, known) || areNumbers(body, -1, differences, known));
    }

    private List<long[]> bodies(Body government, int year) {
        List<long[]> bodies = new ArrayList<>();
        for (int i = shape.firstBelow(government); i < government.index(); i++) {
            Body body = shape.body(i);
            if (body.parent() == government.index()) {
                bodies.add(sums.printed(body, year));
            }
        }
        return bodies;
    }

    private static boolean areNumbers(long[] body, int sign, long[] differences, int[] cells) {
        return IntStream.of(cells).allMatch(cell -> differences[cell] == sign * body[cell]);
    }
}
