package org.disclosurereport.documents.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.disclosurereport.documents.recognition.words.PrintedValue;
import org.disclosurereport.documents.recognition.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Places the printed values of a row on its columns.
 *
 * <p>When there are as many as columns there is one way. When there are fewer or more, every way that keeps the order is
 * looked at; what all that fit agree on is taken, the rest stays blank. The sums of the form may choose between ways,
 * they never change a value.
 */
final class Placement {
    private static final int MAX_WAYS = 20_000;

    private Placement() {}

    /** How the way was found. */
    enum Finding {
        /** There is one way. */
        ONE,
        /** Of several ways the sums leave one. */
        SUMS,
        /** Of several ways the rows of the same table leave one. */
        LAYOUT,
        /** It may be another. */
        UNSURE
    }

    /**
     * What stands in each column.
     *
     * @param slots for each column the token, or null for a column that is blank or not sure
     * @param finding how it was found
     */
    record Placed(List<@Nullable Token> slots, Finding finding) {}

    /**
     * The tokens after a label.
     *
     * @param leading how many empty ones stand before the first that isn't
     * @param core from the first that isn't empty to the last
     * @param trailing how many empty ones stand after the last that isn't
     * @param empties the leading and trailing empty tokens, for their places
     */
    record Printed(int leading, List<Token> core, int trailing, List<Token> empties) {
        static Printed of(List<Token> tokens) {
            int first = 0;
            int last = tokens.size();
            while (first < last && tokens.get(first).isEmpty()) {
                first++;
            }
            while (last > first && tokens.get(last - 1).isEmpty()) {
                last--;
            }
            List<Token> empties = new ArrayList<>(tokens.subList(0, first));
            empties.addAll(tokens.subList(last, tokens.size()));
            return new Printed(first, tokens.subList(first, last), tokens.size() - last, empties);
        }

        int size() {
            return leading + core.size() + trailing;
        }
    }

    /**
     * Places tokens.
     *
     * @param printed the tokens
     * @param columns how many columns there are
     * @param solid whether the cells are those of a real table, in which nothing vanishes
     * @param usualLeading how many empty tokens stand before the first column in the other rows, or -1
     * @param sums whether the sums of the form hold for a way; null when the form has none here
     */
    static Placed place(
            Printed printed,
            int columns,
            boolean solid,
            int usualLeading,
            @Nullable Predicate<@Nullable Token[]> sums) {
        int held = printed.core().size();
        if (held == columns) {
            return new Placed(new ArrayList<>(printed.core()), Finding.ONE);
        }
        if (held == 0) {
            return blank(printed, columns, solid);
        }
        if (held > columns) {
            return tooMany(printed, columns, sums);
        }
        int missing = columns - held;
        List<@Nullable Token[]> ways = padded(printed, columns, missing);
        boolean enough = !ways.isEmpty();
        if (solid
                && ways.size() == 1
                && (printed.leading() == 0 || missing == printed.leading() + printed.trailing())) {
            return new Placed(Arrays.asList(ways.get(0)), Finding.ONE);
        }
        if (enough && usualLeading >= 0 && usualLeading <= printed.leading()) {
            int before = printed.leading() - usualLeading;
            if (before <= missing
                    && missing - before <= printed.trailing()
                    && (solid || fits(sums, way(printed, columns, before)))) {
                return new Placed(Arrays.asList(way(printed, columns, before)), Finding.LAYOUT);
            }
        }
        if (solid && enough) {
            return agreed(ways, columns, sums);
        }
        // Blank cells vanished and left no trace. What is lost need not have been blank, either: lines that repeat
        // others are lost, too. So nothing tells where the values belong, and sums prove nothing.
        return new Placed(new ArrayList<>(Collections.nCopies(columns, null)), Finding.UNSURE);
    }

    /** Whether a way's last number is its sum and not zero: zeros add up wherever they stand. */
    static boolean isTellingSum(@Nullable Token[] way) {
        Token total = way[way.length - 1];
        return total != null
                && total.value() != null
                && total.value().number() != null
                && total.value().number().signum() != 0
                && isSum(way, 0, way.length - 1);
    }

    /** Whether the printed total of a row or block is there and is the sum of its parts. */
    static boolean isSum(@Nullable Token[] way, int from, int total) {
        Token printed = way[total];
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (int i = from; i < total; i++) {
            Token part = way[i];
            if (part != null && part.value() != null && part.value().number() != null) {
                sum = sum.add(part.value().number());
                any = true;
            }
        }
        if (printed == null || printed.value() == null || printed.value().number() == null) {
            return !any;
        }
        return sum.compareTo(printed.value().number()) == 0;
    }

    private static boolean fits(@Nullable Predicate<@Nullable Token[]> sums, @Nullable Token[] way) {
        return sums != null && sums.test(way);
    }

    /** Of two ways the one that the sums allow; what both agree on when they allow both or none. */
    static Placed either(List<@Nullable Token> one, List<@Nullable Token> other, Predicate<@Nullable Token[]> sums) {
        List<@Nullable Token[]> ways = new ArrayList<>();
        ways.add(one.toArray(new Token[0]));
        ways.add(other.toArray(new Token[0]));
        return agreed(ways, one.size(), sums);
    }

    private static Placed blank(Printed printed, int columns, boolean solid) {
        List<@Nullable Token> slots = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            slots.add(i < printed.empties().size() ? printed.empties().get(i) : null);
        }
        boolean all = printed.size() >= columns || solid && printed.size() > 0;
        return new Placed(slots, all ? Finding.ONE : Finding.UNSURE);
    }

    /**
     * More tokens than columns: empty ones among them are columns that the form doesn't have, such as a head in two cells;
     * without those, a number that isn't the row's stands before or after.
     */
    private static Placed tooMany(Printed printed, int columns, @Nullable Predicate<@Nullable Token[]> sums) {
        List<@Nullable Token[]> ways = new ArrayList<>();
        SurplusBlanks.of(printed.core()).ways(columns, MAX_WAYS, ways);
        if (!ways.isEmpty()) {
            return agreed(ways, columns, sums);
        }
        for (int i = 0; i + columns <= printed.core().size(); i++) {
            ways.add(printed.core().subList(i, i + columns).toArray(new Token[0]));
        }
        return agreed(ways, columns, null);
    }

    /** The ways in which empty tokens at the ends are blank cells, the others nothing. */
    private static List<@Nullable Token[]> padded(Printed printed, int columns, int missing) {
        List<@Nullable Token[]> ways = new ArrayList<>();
        for (int before = 0; before <= Math.min(missing, printed.leading()); before++) {
            if (missing - before <= printed.trailing()) {
                ways.add(way(printed, columns, before));
            }
        }
        return ways;
    }

    private static @Nullable Token[] way(Printed printed, int columns, int before) {
        Token[] way = new Token[columns];
        for (int i = 0; i < printed.core().size(); i++) {
            way[before + i] = printed.core().get(i);
        }
        return way;
    }

    private static Placed agreed(
            List<@Nullable Token[]> ways, int columns, @Nullable Predicate<@Nullable Token[]> sums) {
        List<@Nullable Token[]> fitting =
                sums == null ? List.of() : ways.stream().filter(sums).toList();
        if (fitting.size() == 1 && ways.size() < MAX_WAYS) {
            return new Placed(Arrays.asList(fitting.get(0)), Finding.SUMS);
        }
        List<@Nullable Token[]> left = fitting.isEmpty() || ways.size() >= MAX_WAYS ? ways : fitting;
        List<@Nullable Token> slots = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Token first = left.get(0)[i];
            int column = i;
            slots.add(left.stream().allMatch(way -> same(way[column], first)) ? first : null);
        }
        return new Placed(slots, Finding.UNSURE);
    }

    private static boolean same(@Nullable Token left, @Nullable Token right) {
        if (left == right) {
            return true;
        }
        PrintedValue one = left == null ? PrintedValue.read("") : left.value();
        PrintedValue other = right == null ? PrintedValue.read("") : right.value();
        return one != null
                && other != null
                && one.unit() == other.unit()
                && (one.number() == null
                        ? other.number() == null
                        : other.number() != null && one.number().compareTo(other.number()) == 0);
    }
}
