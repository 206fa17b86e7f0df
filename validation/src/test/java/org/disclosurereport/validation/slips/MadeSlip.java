package org.disclosurereport.validation.slips;

import java.util.List;
import java.util.Random;

/** What can be done to the numbers of table 三 to make them wrong. */
public enum MadeSlip {
    /** One digit becomes another. */
    DIGIT_REPLACED {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            String digits = Long.toString(table[row][column]);
            int at = random.nextInt(digits.length());
            return one(row, column, digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1));
        }
    },
    /** One digit of several is left out. */
    DIGIT_DROPPED {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            String digits = Long.toString(table[row][column]);
            int at = random.nextInt(digits.length());
            return digits.length() < 2
                    ? List.of()
                    : one(row, column, digits.substring(0, at) + digits.substring(at + 1));
        }
    },
    /** One digit too many. */
    DIGIT_INSERTED {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            String digits = Long.toString(table[row][column]);
            int at = random.nextInt(digits.length() + 1);
            return one(row, column, digits.substring(0, at) + random.nextInt(10) + digits.substring(at));
        }
    },
    /** Two neighbouring digits change places. */
    DIGITS_SWAPPED {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            String digits = Long.toString(table[row][column]);
            if (digits.length() < 2) {
                return List.of();
            }
            int at = random.nextInt(digits.length() - 1);
            return one(
                    row,
                    column,
                    digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
        }
    },
    /** A total stays 0. */
    TOTAL_AT_ZERO {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int[] total = total(random);
            return List.of(new Change(total[0], total[1], 0));
        }
    },
    /** Two neighbouring cells have each other's number, either way. */
    NEIGHBOURS_EXCHANGED {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            boolean across = random.nextBoolean();
            return exchange(table, row, column, across ? row : row + 1, across ? column + 1 : column);
        }
    },
    /** A value, or two below each other, stand one row down, 0 in the first one's place. */
    SLIPPED_DOWN {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            int values = 1 + random.nextInt(2);
            if (row + values >= TrueTable.ROWS) {
                return List.of();
            }
            Change gap = new Change(row, column, 0);
            Change first = new Change(row + 1, column, table[row][column]);
            return values == 1
                    ? List.of(gap, first)
                    : List.of(gap, first, new Change(row + 2, column, table[row + 1][column]));
        }
    },
    /** Two cells of a column, 2 to 6 rows apart, have each other's number. */
    EXCHANGED_APART {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            return exchange(table, row, column, row + 2 + random.nextInt(5), column);
        }
    },
    /** Any other number, up to three times as large. */
    OTHER_VALUE {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            return List.of(new Change(row, column, random.nextInt((int) Math.max(10, 3 * table[row][column]))));
        }
    },
    /** A total is off by up to a tenth, as if a part had been changed later. */
    TOTAL_STALE {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int[] total = total(random);
            long right = table[total[0]][total[1]];
            long off = 1 + random.nextInt((int) Math.max(2, right / 10));
            return List.of(
                    new Change(total[0], total[1], Math.max(0, random.nextInt(3) == 0 ? right + off : right - off)));
        }
    },
    /** Some of what belongs to one cell is counted in another of its row or column. */
    AMOUNT_MOVED {
        @Override
        List<Change> draw(Random random, long[][] table) {
            int row = random.nextInt(TrueTable.ROWS);
            int column = random.nextInt(TrueTable.COLUMNS);
            boolean across = random.nextBoolean();
            int toRow = across ? row : random.nextInt(TrueTable.ROWS);
            int toColumn = across ? random.nextInt(TrueTable.COLUMNS) : column;
            if (table[row][column] == 0 || toRow == row && toColumn == column) {
                return List.of();
            }
            long amount = 1 + random.nextInt((int) table[row][column]);
            return List.of(
                    new Change(row, column, table[row][column] - amount),
                    new Change(toRow, toColumn, table[toRow][toColumn] + amount));
        }
    };

    /** A number put into a cell. */
    record Change(int row, int column, long value) {}

    /** {@return the changes of one slip at a random place; none where it can't happen there} */
    abstract List<Change> draw(Random random, long[][] table);

    private static List<Change> one(int row, int column, String digits) {
        return List.of(new Change(row, column, Long.parseLong(digits)));
    }

    private static List<Change> exchange(long[][] table, int row, int column, int otherRow, int otherColumn) {
        if (otherRow >= TrueTable.ROWS || otherColumn >= TrueTable.COLUMNS) {
            return List.of();
        }
        return List.of(
                new Change(row, column, table[otherRow][otherColumn]),
                new Change(otherRow, otherColumn, table[row][column]));
    }

    /** One of the 25 row totals and the 7 outcome totals. */
    private static int[] total(Random random) {
        int which = random.nextInt(TrueTable.ROWS + TrueTable.COLUMNS);
        return which < TrueTable.ROWS
                ? new int[] {which, TrueTable.TOTAL}
                : new int[] {TrueTable.OUTCOMES_TOTAL, which - TrueTable.ROWS};
    }
}
