package org.disclosurereport.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Choosing between readings: a 3 × 3 table with totals at the right and below. */
class CellChoiceTest {
    private static final int SIZE = 4;

    @Test
    void theSumsDecideBetweenWhatThePictureAllows() {
        long[] values = table(1, 2, 3, 4, 5, 6, 7, 8, 9);
        values[cell(1, 1)] = 3;

        CellChoice.Found found = new CellChoice(values, options(cell(1, 1), 5, 4), sums()).search();

        assertThat(found.complete()).isTrue();
        assertThat(found.values()).isEqualTo(table(1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(found.cost()).isEqualTo(4);
    }

    @Test
    void aTotalThatIsPrintedWrongIsReadAsItIsPrinted() {
        long[] values = table(1, 2, 3, 4, 5, 6, 7, 8, 9);
        values[cell(0, 3)] = 60;

        CellChoice.Found found = new CellChoice(values, options(cell(1, 1), 6, 4), sums()).search();

        assertThat(found.values()).isEqualTo(values);
        assertThat(found.cost()).isEqualTo(CellChoice.PRINTED_WRONG);
    }

    @Test
    void aCellPrintedWrongIsOneCauseForItsRowAndItsColumn() {
        long[] values = table(1, 2, 3, 4, 5, 6, 7, 8, 9);
        values[cell(1, 1)] = 50;

        CellChoice.Found found = new CellChoice(values, options(cell(0, 0), 9, 1), sums()).search();

        assertThat(found.cost()).isEqualTo(CellChoice.PRINTED_WRONG);
        assertThat(found.values()).isEqualTo(values);
    }

    @Test
    void aReadingTooImprobableIsNotTakenToMendASum() {
        long[] values = table(1, 2, 3, 4, 5, 6, 7, 8, 9);
        values[cell(1, 1)] = 3;

        CellChoice.Found found = new CellChoice(values, options(cell(1, 1), 5, 8), sums()).search();

        assertThat(found.values()).isEqualTo(values);
    }

    @Test
    void aBlankLeavesItsSumsOpen() {
        long[] values = table(1, 2, 3, 4, 5, 6, 7, 8, 9);
        values[cell(1, 1)] = Long.MIN_VALUE;

        assertThat(new CellChoice(values, options(cell(1, 2), 9, 1), sums())
                        .search()
                        .cost())
                .isZero();
    }

    /** Whatever is misread, nothing costs less than what the search finds: tried against every combination. */
    @Test
    void nothingIsCheaperThanWhatIsFound() {
        SplittableRandom random = new SplittableRandom(7);
        for (int attempt = 0; attempt < 150; attempt++) {
            long[] values = table(
                    IntStream.range(0, 9).mapToLong(i -> random.nextInt(9)).toArray());
            List<List<CellChoice.Option>> options = options();
            for (int i = 0; i < 5; i++) {
                int cell = random.nextInt(SIZE * SIZE);
                if (options.get(cell).isEmpty()) {
                    long right = values[cell];
                    values[cell] += 1 + random.nextInt(3);
                    options.set(
                            cell,
                            List.of(
                                    new CellChoice.Option(right, 0.5 + random.nextInt(8)),
                                    new CellChoice.Option(right + 7, 6.5 + random.nextInt(3))));
                }
            }
            CellChoice.Found found = new CellChoice(values, options, sums()).search();

            assertThat(found.complete()).isTrue();
            assertThat(found.cost())
                    .as(Arrays.toString(values) + " " + options)
                    .isLessThanOrEqualTo(cheapest(values, options, 0, 0) + 1e-9);
        }
    }

    /** Every combination, each broken sum costing what it does when it is the only one of its cause. */
    private static double cheapest(long[] values, List<List<CellChoice.Option>> options, int from, double cost) {
        if (from == values.length) {
            return cost + new CellChoice(values, options(), sums()).search().cost();
        }
        double cheapest = cheapest(values, options, from + 1, cost);
        long before = values[from];
        for (CellChoice.Option option : options.get(from)) {
            values[from] = option.value();
            cheapest = Math.min(cheapest, cheapest(values, options, from + 1, cost + option.cost()));
        }
        values[from] = before;
        return cheapest;
    }

    private static int cell(int row, int column) {
        return row * SIZE + column;
    }

    private static long[] table(long... parts) {
        long[] values = new long[SIZE * SIZE];
        for (int row = 0; row < SIZE - 1; row++) {
            for (int column = 0; column < SIZE - 1; column++) {
                long part = parts[row * (SIZE - 1) + column];
                values[cell(row, column)] = part;
                values[cell(row, SIZE - 1)] += part;
                values[cell(SIZE - 1, column)] += part;
                values[cell(SIZE - 1, SIZE - 1)] += part;
            }
        }
        return values;
    }

    private static List<CellChoice.Sum> sums() {
        List<CellChoice.Sum> sums = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            int line = i;
            sums.add(new CellChoice.Sum(
                    new int[] {cell(line, SIZE - 1)},
                    IntStream.range(0, SIZE - 1).map(k -> cell(line, k)).toArray()));
            sums.add(new CellChoice.Sum(
                    new int[] {cell(SIZE - 1, line)},
                    IntStream.range(0, SIZE - 1).map(k -> cell(k, line)).toArray()));
        }
        return sums;
    }

    private static List<List<CellChoice.Option>> options() {
        List<List<CellChoice.Option>> options = new ArrayList<>();
        for (int i = 0; i < SIZE * SIZE; i++) {
            options.add(List.of());
        }
        return options;
    }

    private static List<List<CellChoice.Option>> options(int cell, long value, double cost) {
        List<List<CellChoice.Option>> options = options();
        options.set(cell, List.of(new CellChoice.Option(value, cost)));
        return options;
    }
}
