package org.disclosurereport.documents.source.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn in text: {@code │} between its cells and {@code ├──┼──┤} between its rows, or {@code |} and {@code +--+}.
 *
 * <p>A line is cut at its bars; where they are says which cells are merged, since all lines of such a table are equally
 * wide. What is between two rulings is one row, unless the rows aren't ruled and a number is below another. Lines that
 * don't fit together are no table and stay lines.
 */
final class DrawnTable {
    private static final char FIRST = '\u2500';
    private static final char LAST = '\u257F';
    private static final String HORIZONTAL = "─━┄┅┈┉╌╍═╴╶╸╺╼╾";
    private static final String ASCII_HORIZONTAL = "-=";
    /** A shorter one of hyphens may be the mark of a blank cell. */
    private static final int SHORTEST_ASCII = 3;
    /** The widest table of the form has a tenth of that. */
    private static final int MOST_CELLS = 100;
    /** What a number may be written with; a label has other characters. */
    private static final String IN_NUMBERS = "0123456789０１２３４５６７８９.．,，+-＋－%％/ 件条万元项";

    private final List<List<Segment>> lines;
    private final List<Integer> edges;
    private final List<List<Open>> rows = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final boolean ruledRows;
    private boolean begun;

    private DrawnTable(List<List<Segment>> lines) {
        this.lines = lines;
        this.ruledRows = hasRuledRows(lines);
        NavigableSet<Integer> ends = new TreeSet<>();
        lines.forEach(line -> line.forEach(segment -> ends.add(segment.to)));
        ends.add(0);
        this.edges = new ArrayList<>(ends);
    }

    /**
     * {@return whether a line may be one of a drawn table}
     *
     * @param line the line
     * @param drawn whether the line before is one: then pipes draw, too
     */
    static boolean draws(String line, boolean drawn) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        return isBox(first) || first == '+' && isAsciiBar(line, 0) || drawn && first == '|';
    }

    /**
     * {@return for every row the cells that begin in it; empty if the lines are no table}
     *
     * @param lines the lines
     * @param budget what it may use
     */
    static List<List<PlacedCell>> rows(List<String> lines, Budget budget) {
        for (int wide = 1; wide <= 2; wide++) {
            List<List<Segment>> cut = new ArrayList<>(lines.size());
            for (String line : lines) {
                List<Segment> segments = cut(line, wide);
                budget.useMemory((long) segments.size() * Budget.OBJECT_BYTES);
                if (segments.isEmpty() || !cut.isEmpty() && end(segments) != end(cut.get(0))) {
                    break;
                }
                cut.add(segments);
            }
            if (cut.size() == lines.size() && isTable(cut)) {
                return new DrawnTable(cut).layOut(budget);
            }
        }
        return List.of();
    }

    private static int end(List<Segment> line) {
        return line.get(line.size() - 1).to;
    }

    /** A ruling, and a row of two cells or more. */
    private static boolean isTable(List<List<Segment>> lines) {
        return lines.stream().anyMatch(DrawnTable::rules)
                && lines.stream().anyMatch(line -> line.size() > 1 && !rules(line));
    }

    private static boolean rules(List<Segment> line) {
        return line.stream().anyMatch(Segment::ruled);
    }

    // Lines.

    /** What is between the bars of a line; empty when it doesn't begin and end with one. */
    private static List<Segment> cut(String line, int wide) {
        List<Segment> segments = new ArrayList<>();
        int bar = -1;
        int from = 0;
        int at = 0;
        for (int i = 0; i < line.length(); i++) {
            if (isBar(line, i)) {
                if (bar >= 0) {
                    segments.add(new Segment(
                            from, at, Characters.clean(line, bar + 1, i).strip(), isRuling(line, bar + 1, i)));
                } else if (i > 0) {
                    return List.of();
                }
                if (segments.size() > MOST_CELLS) {
                    return List.of();
                }
                bar = i;
                from = at;
            }
            at += width(line.charAt(i), wide);
        }
        return bar == line.length() - 1 ? segments : List.of();
    }

    private static boolean isBox(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static boolean isBar(String line, int at) {
        char c = line.charAt(at);
        return isBox(c) ? HORIZONTAL.indexOf(c) < 0 : c == '|' || c == '+' && isAsciiBar(line, at);
    }

    /** A plus sign beside a ruling; others are of numbers. */
    private static boolean isAsciiBar(String line, int at) {
        return at + 1 < line.length() && ASCII_HORIZONTAL.indexOf(line.charAt(at + 1)) >= 0
                || at > 0 && ASCII_HORIZONTAL.indexOf(line.charAt(at - 1)) >= 0;
    }

    private static boolean isRuling(String line, int from, int to) {
        boolean ascii = false;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            ascii |= ASCII_HORIZONTAL.indexOf(c) >= 0;
            if (HORIZONTAL.indexOf(c) < 0 && ASCII_HORIZONTAL.indexOf(c) < 0) {
                return false;
            }
        }
        return to - from >= (ascii ? SHORTEST_ASCII : 1);
    }

    /** How wide a character is: those of other scripts than Chinese and Latin are as wide as the typeface has them. */
    private static int width(char c, int wide) {
        if (c < 0x7F) {
            return 1;
        }
        if (Characters.isInvisible(c) || Character.isLowSurrogate(c)) {
            return 0;
        }
        return c >= 0x2E80 && (c < 0xFF61 || c > 0xFFDC) ? 2 : c < 0x2000 && c != '·' && c != '×' ? 1 : wide;
    }

    // Rows.

    private List<List<PlacedCell>> layOut(Budget budget) {
        for (List<Segment> line : lines) {
            if (rules(line)) {
                rule(line);
            } else {
                if (begun && isNextRow(line)) {
                    open.clear();
                    begun = false;
                }
                begin();
                line.forEach(this::put);
            }
        }
        List<List<PlacedCell>> placed = new ArrayList<>(rows.size());
        for (List<Open> row : rows) {
            row.sort(Comparator.comparingInt(cell -> cell.from));
            budget.useCells(row.size());
            placed.add(row.stream().map(this::place).toList());
        }
        return placed;
    }

    /**
     * Whether a line without a ruling above is a row of its own: its bars are elsewhere, or no ruling parts rows and a number
     * is below another or below text. A label goes on in the next line, a number doesn't.
     */
    private boolean isNextRow(List<Segment> line) {
        for (Segment segment : line) {
            Open above = above(segment);
            if (above == null || above.from != segment.from || above.to != segment.to) {
                return true;
            }
            if (!ruledRows && !above.text.isEmpty() && segment.isNumber()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Open above(Segment segment) {
        for (Open each : open) {
            if (each.from <= segment.from && each.to >= segment.to) {
                return each;
            }
        }
        return null;
    }

    /** Whether there are numbers above a ruling and below. */
    private static boolean hasRuledRows(List<List<Segment>> lines) {
        int sections = 0;
        boolean numbers = false;
        for (List<Segment> line : lines) {
            if (rules(line)) {
                sections += numbers ? 1 : 0;
                numbers = false;
            }
            numbers |= line.stream().anyMatch(Segment::isNumber);
        }
        return sections > 1;
    }

    /** Ends the cells that a ruling is below; what it leaves out goes on in the next row. */
    private void rule(List<Segment> line) {
        List<Segment> through = line.stream().filter(segment -> !segment.ruled).toList();
        open.removeIf(cell -> through.stream().noneMatch(cell::overlaps));
        begun = false;
        through.stream().filter(segment -> !segment.text.isEmpty()).forEach(this::put);
    }

    private void begin() {
        if (!begun) {
            rows.add(new ArrayList<>());
            begun = true;
        }
    }

    /** Adds the text between two bars to the cell that is open there, or begins a cell. */
    private void put(Segment segment) {
        Open cell = above(segment);
        if (cell == null) {
            begin();
            open.removeIf(each -> each.overlaps(segment));
            cell = new Open(segment.from, segment.to, rows.size() - 1);
            open.add(cell);
            rows.get(rows.size() - 1).add(cell);
        }
        cell.lastRow = rows.size() - 1;
        if (!segment.text.isEmpty()) {
            cell.text.add(segment.text);
        }
    }

    private PlacedCell place(Open cell) {
        int column = Collections.binarySearch(edges, cell.from);
        int behind = Collections.binarySearch(edges, cell.to);
        return new PlacedCell(String.join("\n", cell.text), column, behind - column, cell.lastRow - cell.row + 1);
    }

    /**
     * What is between two bars of a line.
     *
     * @param from where it begins
     * @param to where it ends
     * @param text its characters without the blanks around them
     * @param ruled whether it is a piece of a ruling
     */
    private record Segment(int from, int to, String text, boolean ruled) {
        boolean isNumber() {
            return !text.isEmpty() && text.chars().allMatch(c -> IN_NUMBERS.indexOf(c) >= 0);
        }
    }

    /** A cell that more lines may belong to. */
    private static final class Open {
        private final int from;
        private final int to;
        private final int row;
        private final List<String> text = new ArrayList<>();
        private int lastRow;

        Open(int from, int to, int row) {
            this.from = from;
            this.to = to;
            this.row = row;
        }

        boolean overlaps(Segment segment) {
            return from < segment.to && segment.from < to;
        }
    }
}
