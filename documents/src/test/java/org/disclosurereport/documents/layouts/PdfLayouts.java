package org.disclosurereport.documents.layouts;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.disclosurereport.documents.OfdPages;
import org.disclosurereport.documents.PdfPages;
import org.disclosurereport.documents.PrintedPages;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.documents.layouts.PrintedReport.Title;

/** The layouts of PDF and OFD: tables with and without ruled lines, which go on over the page break. */
final class PdfLayouts {
    private PdfLayouts() {}

    static List<Layout> all() {
        return List.of(
                layout("pdf-ruled", "report.pdf", PdfPages::new, true),
                layout("pdf-unruled", "report.pdf", PdfPages::new, false),
                layout("ofd-ruled", "report.ofd", OfdPages::new, true),
                layout("ofd-unruled", "report.ofd", OfdPages::new, false));
    }

    private static Layout layout(String id, String fileName, Supplier<PrintedPages> pages, boolean ruled) {
        return new Layout(
                id,
                fileName,
                Accident.everywhereAnd(Accident.PAGE_BREAKS),
                (report, accidents) -> new Printer(pages.get(), accidents, ruled).print(report));
    }

    /** Writes one file. */
    private static final class Printer {
        private static final double LEFT = 60;
        private static final double TOP = 70;
        private static final double BOTTOM = 760;
        private static final double WIDTH = 475;
        private static final double PROSE_SIZE = 11;
        private static final double TABLE_SIZE = 7;
        private static final double LINE = 9;

        private final PrintedPages pages;
        private final Accidents accidents;
        private final SplittableRandom random;
        private final boolean ruled;
        private double y = TOP;
        private int page = 1;

        Printer(PrintedPages pages, Accidents accidents, boolean ruled) {
            this.pages = pages;
            this.accidents = accidents;
            this.random = accidents.random("pdf");
            this.ruled = ruled;
        }

        byte[] print(PrintedReport report) {
            for (Part part : report.parts()) {
                if (part instanceof Title title) {
                    prose(title.text());
                } else if (part instanceof Heading heading) {
                    prose(heading.text());
                } else if (part instanceof Paragraph paragraph) {
                    prose("　　" + paragraph.text());
                } else if (part instanceof PrintedReport.Table table) {
                    table(table.table());
                }
            }
            number();
            return pages.toBytes();
        }

        private void number() {
            pages.size(9);
            pages.text(280, 800, page % 2 == 0 ? "- " + page + " -" : "— " + page + " —");
        }

        private void newPage() {
            number();
            pages.newPage();
            page++;
            y = TOP;
        }

        private void prose(String text) {
            for (String line : PdfText.wrap(text, 80)) {
                if (y + 20 > BOTTOM) {
                    newPage();
                }
                pages.size(PROSE_SIZE);
                pages.text(LEFT, y + PROSE_SIZE, line);
                y += 20;
            }
        }

        private void table(PrintedTable table) {
            PrintedCell[][] grid = table.grid();
            double[] lefts = lefts(table);
            double[] heights = heights(table, grid, lefts);
            if (accidents.has(Accident.PAGE_BREAKS)) {
                // Somewhere down the page, so that the break comes after any row.
                y = Math.max(y, BOTTOM - LINE * (2 + random.nextInt(50)));
            } else if (y + sum(heights, 0, heights.length) > BOTTOM) {
                newPage();
            }
            int from = 0;
            while (from < grid.length) {
                int to = from;
                double height = 0;
                while (to < grid.length && y + height + heights[to] <= BOTTOM) {
                    height += heights[to++];
                }
                segment(table, grid, lefts, heights, from, to);
                if (to < grid.length) {
                    newPage();
                } else {
                    y += height + LINE;
                }
                from = to;
            }
        }

        /** Draws the rows of one page; what doesn't fit of a merged cell's label comes on the next. */
        private void segment(
                PrintedTable table, PrintedCell[][] grid, double[] lefts, double[] heights, int from, int to) {
            pages.size(TABLE_SIZE);
            for (int r = from; r < to; r++) {
                for (int c = 0; c < grid[r].length; c++) {
                    PrintedCell cell = grid[r][c];
                    boolean begins = (r == from || grid[r - 1][c] != cell) && (c == 0 || grid[r][c - 1] != cell);
                    if (begins) {
                        int end = r;
                        while (end < to && grid[end][c] == cell) {
                            end++;
                        }
                        double top = y + sum(heights, from, r);
                        double right = lefts[c + cell.columns()];
                        Box box = new Box(lefts[c], top, right - lefts[c], sum(heights, r, end));
                        if (ruled) {
                            pages.outlined(box.x, box.y, box.width, box.height);
                        }
                        int before = r;
                        while (before > 0 && grid[before - 1][c] == cell) {
                            before--;
                        }
                        boolean goesOn = end < grid.length && grid[end][c] == cell;
                        write(cell, box, sum(heights, before, r), goesOn);
                    }
                }
            }
        }

        /**
         * Writes the lines of a cell that belong on this page.
         *
         * @param before how much of the cell's height stands on the page before
         * @param goesOn whether the cell goes on on the next page
         */
        private void write(PrintedCell cell, Box box, double before, boolean goesOn) {
            List<String> lines = wrap(cell.text(), box.width);
            int done = (int) Math.min(lines.size(), before / LINE);
            int room = goesOn ? (int) Math.min(lines.size(), done + box.height / LINE) : lines.size();
            List<String> here = lines.subList(done, Math.max(done, room));
            double line = box.y + (box.height - here.size() * LINE) / 2 + TABLE_SIZE;
            for (String text : here) {
                double indent = cell.isValue() ? Math.max(2, (box.width - pages.width(text)) / 2) : 3;
                pages.text(box.x + indent, line, text);
                line += LINE;
            }
        }

        private static List<String> wrap(String text, double width) {
            return PdfText.wrap(text, Math.max(2, (int) ((width - 4) / (TABLE_SIZE / 2))));
        }

        private static double[] lefts(PrintedTable table) {
            double[] widths = switch (table.section()) {
                case PROACTIVE_DISCLOSURE -> new double[] {148, 109, 109, 109};
                case CHALLENGES -> new double[15];
                default ->
                    table.columns() == 10
                            ? new double[] {14, 44, 130, 41, 41, 41, 41, 41, 41, 41}
                            : new double[] {14, 44, 130, 41, 22, 22, 40, 40, 40, 40, 40};
            };
            double[] lefts = new double[widths.length + 1];
            lefts[0] = LEFT;
            for (int i = 0; i < widths.length; i++) {
                lefts[i + 1] = lefts[i] + (widths[i] == 0 ? WIDTH / widths.length : widths[i]);
            }
            return lefts;
        }

        private static double[] heights(PrintedTable table, PrintedCell[][] grid, double[] lefts) {
            double[] heights = new double[grid.length];
            for (int r = 0; r < grid.length; r++) {
                heights[r] = LINE + 6;
                for (int c = 0; c < grid[r].length; c++) {
                    PrintedCell cell = grid[r][c];
                    double width = lefts[Math.min(lefts.length - 1, c + cell.columns())] - lefts[c];
                    boolean begins = (r == 0 || grid[r - 1][c] != cell) && (c == 0 || grid[r][c - 1] != cell);
                    if (begins && cell.rows() == 1) {
                        heights[r] =
                                Math.max(heights[r], wrap(cell.text(), width).size() * LINE + 6);
                    } else if (begins && cell.rows() < 5) {
                        double share = wrap(cell.text(), width).size() * LINE / cell.rows();
                        heights[r] = Math.max(heights[r], share + 6);
                    }
                }
            }
            return heights;
        }

        private static double sum(double[] heights, int from, int to) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += heights[i];
            }
            return sum;
        }

        /** A place on a page. */
        private record Box(double x, double y, double width, double height) {}
    }
}
