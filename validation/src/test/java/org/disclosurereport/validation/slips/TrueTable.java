package org.disclosurereport.validation.slips;

import java.util.Random;

/** Numbers of table 三 whose sums all hold: those of a real report, or drawn at random in likely sizes. */
final class TrueTable {
    static final int ROWS = 25;
    static final int COLUMNS = 7;
    static final int OUTCOMES_TOTAL = 23;
    static final int TOTAL = 6;

    private static final int FIRST_OUTCOME = 2;
    private static final int CARRIED_FORWARD = 24;

    /** 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计 of the report huaian-2024. */
    private static final long[][] HUAIAN_2024 = {
        {3001, 53, 0, 0, 61, 4, 3119},
        {34, 0, 0, 0, 0, 0, 34},
        {1288, 21, 0, 0, 50, 3, 1362},
        {447, 7, 0, 0, 0, 0, 454},
        {2, 0, 0, 0, 0, 0, 2},
        {30, 1, 0, 0, 0, 0, 31},
        {5, 0, 0, 0, 0, 0, 5},
        {6, 0, 0, 0, 0, 0, 6},
        {7, 1, 0, 0, 0, 0, 8},
        {12, 0, 0, 0, 0, 0, 12},
        {9, 0, 0, 0, 0, 0, 9},
        {105, 0, 0, 0, 0, 0, 105},
        {746, 12, 0, 0, 10, 1, 769},
        {11, 0, 0, 0, 0, 0, 11},
        {1, 0, 0, 0, 0, 0, 1},
        {56, 6, 0, 0, 0, 0, 62},
        {25, 0, 0, 0, 0, 0, 25},
        {0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0},
        {1, 0, 0, 0, 0, 0, 1},
        {67, 3, 0, 0, 1, 0, 71},
        {6, 0, 0, 0, 0, 0, 6},
        {108, 2, 0, 0, 0, 0, 110},
        {2932, 53, 0, 0, 61, 4, 3050},
        {103, 0, 0, 0, 0, 0, 103}
    };

    private TrueTable() {}

    static long[][] huaian2024() {
        return copy(HUAIAN_2024);
    }

    /** {@return the real table or a random one, with even chances} */
    static long[][] draw(Random random) {
        return random.nextBoolean() ? huaian2024() : randomTable(random);
    }

    static long[][] copy(long[][] table) {
        long[][] copy = new long[table.length][];
        for (int row = 0; row < table.length; row++) {
            copy[row] = table[row].clone();
        }
        return copy;
    }

    /** A body with 50 to 5000 requests, most of natural persons, some outcomes far more frequent than others. */
    private static long[][] randomTable(Random random) {
        double requests = StrictMath.pow(10, 1.7 + 2 * random.nextDouble());
        double[] columns = columnShares(random);
        double[] rows = rowShares(random);
        long[][] table = new long[ROWS][COLUMNS];
        for (int column = 0; column < TOTAL; column++) {
            double own = requests * columns[column];
            for (int row = FIRST_OUTCOME; row < OUTCOMES_TOTAL; row++) {
                table[row][column] = count(random, own * rows[row]);
                table[OUTCOMES_TOTAL][column] += table[row][column];
            }
            table[CARRIED_FORWARD][column] = count(random, 0.05 * own);
            long handled = table[OUTCOMES_TOTAL][column] + table[CARRIED_FORWARD][column];
            table[1][column] = Math.min(count(random, 0.05 * own), handled);
            table[0][column] = handled - table[1][column];
        }
        for (long[] row : table) {
            for (int column = 0; column < TOTAL; column++) {
                row[TOTAL] += row[column];
            }
        }
        return table;
    }

    private static double[] columnShares(Random random) {
        double[] shares = new double[COLUMNS];
        shares[0] = 0.7 + 0.2 * random.nextDouble();
        double left = 1 - shares[0];
        for (int column : new int[] {1, 4, 5, 3, 2}) {
            shares[column] = left * (0.3 + 0.5 * random.nextDouble());
            left -= shares[column];
        }
        return shares;
    }

    private static double[] rowShares(Random random) {
        double[] shares = new double[ROWS];
        double sum = 0;
        for (int row = FIRST_OUTCOME; row < OUTCOMES_TOTAL; row++) {
            boolean frequent = row < 4 || row == 12;
            shares[row] = StrictMath.exp(1.8 * random.nextGaussian()) * (frequent ? 6 : 1);
            sum += shares[row];
        }
        for (int row = 0; row < ROWS; row++) {
            shares[row] /= sum;
        }
        return shares;
    }

    /** A number around the expected one, spread as counts of rare events are. */
    private static long count(Random random, double expected) {
        if (expected > 30) {
            return Math.max(0, StrictMath.round(expected + StrictMath.sqrt(expected) * random.nextGaussian()));
        }
        double limit = StrictMath.exp(-expected);
        long count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
