package org.disclosurereport.pictures;

/** What the model says of one line of text: for each step from the left, how probable each character is there. */
final class Odds {
    private final float[] values;
    private final int offset;
    private final int steps;
    private final int columns;

    Odds(float[] values, int offset, int steps, int columns) {
        this.values = values;
        this.offset = offset;
        this.steps = steps;
        this.columns = columns;
    }

    int steps() {
        return steps;
    }

    int columns() {
        return columns;
    }

    float at(int step, int column) {
        return values[offset + step * columns + column];
    }

    /** {@return the most probable column of a step} */
    int best(int step) {
        int best = 0;
        for (int column = 1; column < columns; column++) {
            if (at(step, column) > at(step, best)) {
                best = column;
            }
        }
        return best;
    }
}
