package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Tables drawn with characters, merged cells included: {@code ┌──┬──┐}, or {@code +--+--+}. */
final class DrawnLayouts {
    private DrawnLayouts() {}

    static List<Layout> all() {
        return List.of(new Layout("drawn", "report.txt", Accident.inTextAnd(), (report, accidents) -> {
            SplittableRandom random = accidents.random("drawn");
            boolean box = random.nextInt(3) > 0;
            int bar = box && random.nextBoolean() ? 2 : 1;
            int longest = 8 + 2 * random.nextInt(16);
            return TextLines.bytes(TextLines.of(report, table -> new Drawing(table, box, bar, longest).lines()));
        }));
    }

    /** One table. */
    private static final class Drawing {
        private final PrintedCell[][] grid;
        private final List<List<PrintedCell>> rows;
        private final boolean box;
        private final int bar;
        private final int longest;
        private final int[] widths;
        private final int[] heights;
        private final Map<PrintedCell, List<String>> left = new IdentityHashMap<>();
        private final List<String> lines = new ArrayList<>();

        Drawing(PrintedTable table, boolean box, int bar, int longest) {
            this.grid = table.grid();
            this.rows = table.rows();
            this.box = box;
            this.bar = bar;
            this.longest = longest;
            this.widths = new int[table.columns()];
            this.heights = new int[grid.length];
            Arrays.fill(widths, 4);
            Arrays.fill(heights, 1);
        }

        List<String> lines() {
            for (int pass = 0; pass < 2; pass++) {
                for (int r = 0; r < grid.length; r++) {
                    for (int c = 0; c < widths.length; c++) {
                        if (begins(r, c) && (grid[r][c].columns() > 1 || grid[r][c].rows() > 1) == (pass == 1)) {
                            fit(grid[r][c], r, c);
                        }
                    }
                }
            }
            for (int r = 0; r < grid.length; r++) {
                ruling(r);
                for (int i = 0; i < heights[r]; i++) {
                    content(r);
                }
            }
            ruling(grid.length);
            return lines;
        }

        private boolean begins(int r, int c) {
            return rows.get(r).stream().anyMatch(cell -> cell == grid[r][c])
                    && (c == 0 || grid[r][c - 1] != grid[r][c])
                    && (r == 0 || grid[r - 1][c] != grid[r][c]);
        }

        /** Makes a cell wide and high enough for its text. */
        private void fit(PrintedCell cell, int r, int c) {
            List<String> wrapped = wrap(cell.text());
            left.put(cell, wrapped);
            int last = c + cell.columns() - 1;
            int width = bar * (cell.columns() - 1);
            for (int i = c; i <= last; i++) {
                width += widths[i];
            }
            int needed = wrapped.stream().mapToInt(this::width).max().orElse(0) + 2;
            widths[last] += Math.max(0, (needed - width + 1) / 2 * 2);
            int bottom = Math.min(grid.length, r + cell.rows()) - 1;
            int height = bottom - r;
            for (int i = r; i <= bottom; i++) {
                height += heights[i];
            }
            heights[bottom] += Math.max(0, wrapped.size() - height);
        }

        private List<String> wrap(String text) {
            List<String> wrapped = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                StringBuilder part = new StringBuilder();
                for (char c : line.toCharArray()) {
                    // A number isn't broken.
                    if (c > 0x2E80 && width(part.toString() + c) > longest) {
                        wrapped.add(part.toString());
                        part.setLength(0);
                    }
                    part.append(c);
                }
                wrapped.add(part.toString());
            }
            return wrapped;
        }

        private int width(String text) {
            return text.chars()
                    .map(c -> c >= 0x2E80 ? 2 : c < 0x2000 && c != '·' && c != '×' ? 1 : bar)
                    .sum();
        }

        private void content(int r) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; ) {
                line.append(box ? '│' : '|');
                c = text(r, c, line);
            }
            lines.add(line.append(box ? '│' : '|').toString());
        }

        /** The next line of a cell's text; gives the column behind the cell. */
        private int text(int r, int c, StringBuilder line) {
            PrintedCell cell = grid[r][c];
            int end = c;
            int width = -bar;
            while (end < widths.length && grid[r][end] == cell) {
                width += widths[end++] + bar;
            }
            List<String> rest = left.get(cell);
            String text = rest.isEmpty() ? "" : rest.get(0);
            left.put(cell, rest.subList(Math.min(1, rest.size()), rest.size()));
            line.append(' ').append(text).append(" ".repeat(Math.max(0, width - 1 - width(text))));
            return end;
        }

        private void ruling(int r) {
            StringBuilder line = new StringBuilder();
            int c = 0;
            while (c < widths.length) {
                line.append(corner(r, c));
                if (isRuled(r, c)) {
                    line.append((box ? "─" : "-").repeat(widths[c] / (box ? bar : 1)));
                    c++;
                } else {
                    c = text(r, c, line);
                }
            }
            lines.add(line.append(corner(r, c)).toString());
        }

        private boolean isRuled(int r, int c) {
            return r == 0 || r == grid.length || grid[r - 1][c] != grid[r][c];
        }

        private char corner(int r, int c) {
            boolean onLeft = c > 0 && isRuled(r, c - 1);
            boolean onRight = c < widths.length && isRuled(r, c);
            if (!box) {
                return onLeft || onRight ? '+' : '|';
            }
            boolean above = r > 0 && (c == 0 || c == widths.length || grid[r - 1][c - 1] != grid[r - 1][c]);
            boolean below = r < grid.length && (c == 0 || c == widths.length || grid[r][c - 1] != grid[r][c]);
            int index = (above ? 8 : 0) + (below ? 4 : 0) + (onLeft ? 2 : 0) + (onRight ? 1 : 0);
            return "   ─ ┌┐┬ └┘┴│├┤┼".charAt(index);
        }
    }
}
