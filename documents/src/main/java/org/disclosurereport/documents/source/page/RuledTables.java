package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.disclosurereport.documents.source.Budget;

/** Finds the tables among a page's lines: lines that touch belong together. */
public final class RuledTables {
    /** How far a line may end before another and still touch it. */
    private static final double TOUCH = 5;
    /** Lines so close to each other are one place of the grid: no row is so low, no column so narrow. */
    private static final double PLACE = 4;
    /** How far lines must stick out of the grid for a border that isn't drawn. */
    private static final double STICKS_OUT = 8;

    private RuledTables() {}

    /**
     * {@return the tables of a page, from the top; a lone frame around text is none}
     *
     * @param page what the page shows
     * @param budget what finding them may use
     */
    public static List<RuledTable> find(PageContent page, Budget budget) {
        List<Ruling> horizontals = RulingMerger.merge(page.horizontals());
        List<Ruling> verticals = RulingMerger.merge(page.verticals());
        // A page of nothing but lines takes a time that grows with the square of their number.
        budget.useSteps((long) horizontals.size() * verticals.size());
        Groups groups = new Groups(horizontals.size() + verticals.size());
        for (int h = 0; h < horizontals.size(); h++) {
            for (int v = 0; v < verticals.size(); v++) {
                if (touch(horizontals.get(h), verticals.get(v))) {
                    groups.join(h, horizontals.size() + v);
                }
            }
        }
        List<RuledTable> tables = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            List<Ruling> across = new ArrayList<>();
            List<Ruling> down = new ArrayList<>();
            for (int line : group) {
                if (line < horizontals.size()) {
                    across.add(horizontals.get(line));
                } else {
                    down.add(verticals.get(line - horizontals.size()));
                }
            }
            addTable(across, down, budget, tables);
        }
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        return tables;
    }

    private static boolean touch(Ruling horizontal, Ruling vertical) {
        return vertical.position() >= horizontal.start() - TOUCH
                && vertical.position() <= horizontal.end() + TOUCH
                && horizontal.position() >= vertical.start() - TOUCH
                && horizontal.position() <= vertical.end() + TOUCH;
    }

    private static void addTable(List<Ruling> across, List<Ruling> down, Budget budget, List<RuledTable> tables) {
        if (across.isEmpty() || down.isEmpty()) {
            return;
        }
        Axis xs = Axis.of(down, across, 2);
        Axis ys = Axis.of(across, down, 1);
        int columns = xs.places.length - 1;
        int rows = ys.places.length - 1;
        if (columns < 1 || rows < 1) {
            return;
        }
        budget.useCells((long) columns * rows);
        boolean[][] right = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (Ruling line : down) {
            int column = xs.nearest(line.position()) - 1;
            for (int row = 0; column >= 0 && row < rows; row++) {
                right[row][column] |= ys.isCovered(row, line);
            }
        }
        for (Ruling line : across) {
            int row = ys.nearest(line.position()) - 1;
            for (int column = 0; row >= 0 && column < columns; column++) {
                below[row][column] |= xs.isCovered(column, line);
            }
        }
        RuledTable table = new RuledTable(xs.places, ys.places, new RuledTable.Partings(right, below));
        if (table.cells() > 1) {
            tables.add(table);
        }
    }

    /** The places of the lines of one direction. */
    private record Axis(double[] places) {
        /**
         * {@return the places of lines}
         *
         * @param lines lines, at least one
         * @param crossing the lines across them, at least one; where these stick out, a border isn't drawn
         * @param least how many must stick out; a heading's underline can touch a table, too
         */
        static Axis of(List<Ruling> lines, List<Ruling> crossing, int least) {
            double[] sorted =
                    lines.stream().mapToDouble(Ruling::position).sorted().toArray();
            List<Double> places = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= sorted.length; i++) {
                if (i == sorted.length || sorted[i] - sorted[from] > PLACE) {
                    places.add(Arrays.stream(sorted, from, i).average().orElseThrow());
                    from = i;
                }
            }
            int outermost = Math.min(least, crossing.size()) - 1;
            double[] starts =
                    crossing.stream().mapToDouble(Ruling::start).sorted().toArray();
            double[] ends = crossing.stream().mapToDouble(Ruling::end).sorted().toArray();
            double start = starts[outermost];
            double end = ends[ends.length - 1 - outermost];
            boolean openBefore = places.get(0) - start > STICKS_OUT;
            boolean openAfter = end - places.get(places.size() - 1) > STICKS_OUT;
            return new Axis(DoubleStream.concat(
                            DoubleStream.concat(
                                    openBefore ? DoubleStream.of(start) : DoubleStream.empty(),
                                    places.stream().mapToDouble(Double::doubleValue)),
                            openAfter ? DoubleStream.of(end) : DoubleStream.empty())
                    .toArray());
        }

        int nearest(double position) {
            int found = Arrays.binarySearch(places, position);
            int after = found >= 0 ? found : -found - 1;
            if (after == 0 || after == places.length) {
                return Math.max(0, after - 1);
            }
            return places[after] - position < position - places[after - 1] ? after : after - 1;
        }

        /** {@return whether a line across covers most of an interval} */
        boolean isCovered(int interval, Ruling line) {
            double covered = Math.min(places[interval + 1], line.end()) - Math.max(places[interval], line.start());
            return covered > 0.5 * (places[interval + 1] - places[interval]);
        }
    }

    /** Which things belong together (disjoint sets). */
    private static final class Groups {
        private final int[] parent;

        Groups(int size) {
            parent = new int[size];
            Arrays.setAll(parent, i -> i);
        }

        private int root(int thing) {
            int root = thing;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        void join(int one, int other) {
            parent[root(other)] = root(one);
        }

        List<List<Integer>> all() {
            List<List<Integer>> groups = new ArrayList<>();
            int[] number = new int[parent.length];
            for (int i = 0; i < parent.length; i++) {
                int root = root(i);
                if (number[root] == 0) {
                    groups.add(new ArrayList<>());
                    number[root] = groups.size();
                }
                groups.get(number[root] - 1).add(i);
            }
            return groups;
        }
    }
}
