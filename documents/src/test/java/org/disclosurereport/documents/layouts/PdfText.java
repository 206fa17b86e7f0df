package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;

/**
 * The text of a PDF's pages: labels are wrapped, numbers stand on the middle line of their row, and a merged label's
 * characters stand between the rows it covers.
 */
final class PdfText {
    private static final int LINE_CHARACTERS = 28;

    private PdfText() {}

    /**
     * Lines from the top, each from the left.
     *
     * @param aligned whether columns are kept with blanks; otherwise a single blank parts what stands in a line
     */
    static byte[] print(PrintedReport report, Accidents accidents, boolean aligned) {
        PageNumbers pages = new PageNumbers(accidents);
        return bytes(report, table -> {
            Canvas canvas = new Canvas(table, accidents.random("pdf " + table.section()));
            return canvas.lines(aligned, pages);
        });
    }

    /** Cell after cell, as the file holds them: the lines of a label first, then the numbers of its row. */
    static byte[] stream(PrintedReport report, Accidents accidents) {
        PageNumbers pages = new PageNumbers(accidents);
        return bytes(report, table -> {
            List<String> lines = new ArrayList<>();
            for (List<PrintedCell> row : table.rows()) {
                pages.breakBefore(lines);
                String last = "";
                for (PrintedCell cell : row) {
                    List<String> wrapped = wrap(cell.text(), width(table, cell));
                    if (!cell.isValue() && !cell.text().isEmpty()) {
                        lines.addAll(wrapped);
                        last = wrapped.size() == 1 && cell.rows() == 1 ? cell.text() : "";
                    }
                }
                String values = String.join(
                        " ",
                        PrintedTable.values(row).stream()
                                .map(PrintedCell::text)
                                .filter(text -> !text.isEmpty())
                                .toList());
                if (!last.isEmpty() && !values.isEmpty()) {
                    lines.set(lines.size() - 1, last + " " + values);
                } else if (!values.isEmpty()) {
                    lines.add(values);
                }
            }
            return lines;
        });
    }

    private static byte[] bytes(PrintedReport report, TextLines.TablePrinter tables) {
        List<String> lines = new ArrayList<>();
        for (Part part : report.parts()) {
            if (part instanceof Paragraph paragraph) {
                lines.addAll(wrap(paragraph.text(), 2 * LINE_CHARACTERS));
            } else if (part instanceof Heading heading) {
                lines.add(heading.text());
            } else {
                List<String> printed = TextLines.of(new PrintedReport("", 0, List.of(part)), tables);
                lines.addAll(printed.subList(0, printed.size() - 1));
            }
        }
        return TextLines.bytes(lines);
    }

    /** Breaks a text into lines of a width, in half-width characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String piece : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            int filled = 0;
            for (int i = 0; i < piece.length(); i++) {
                int character = width(piece.charAt(i));
                if (filled + character > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    filled = 0;
                }
                line.append(piece.charAt(i));
                filled += character;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int width(String text) {
        return text.chars().map(PdfText::width).sum();
    }

    private static int width(int character) {
        return character < 0x2000 ? 1 : 2;
    }

    /** How wide a cell is, in half-width characters. */
    private static int width(PrintedTable table, PrintedCell cell) {
        if (cell.isValue()) {
            return Math.max(8, width(cell.text()));
        }
        return switch (table.section()) {
            case REQUESTS -> cell.columns() > 1 ? 38 : requestWidth(cell.text());
            case CHALLENGES -> cell.columns() > 1 ? 40 : 4;
            default -> 28;
        };
    }

    private static int requestWidth(String label) {
        if (label.startsWith("三")) {
            return 2;
        }
        boolean item = !label.isEmpty() && Character.isDigit(label.charAt(0));
        return item ? 26 : 8;
    }

    /** Puts the pages' numbers between lines. */
    private static final class PageNumbers {
        private final boolean present;
        private final SplittableRandom random;
        private int page;

        PageNumbers(Accidents accidents) {
            this.present = accidents.has(Accident.PAGE_BREAKS);
            this.random = accidents.stream(Accident.PAGE_BREAKS);
            this.page = 1 + random.nextInt(3);
        }

        void breakBefore(List<String> lines) {
            if (present && random.nextInt(14) == 0) {
                page++;
                lines.add(
                        switch (page % 3) {
                            case 0 -> "- " + page + " -";
                            case 1 -> "—" + page + "—";
                            default -> String.valueOf(page);
                        });
            }
        }
    }

    /** Pieces of text on lines. */
    private static final class Canvas {
        private final List<List<Piece>> lines = new ArrayList<>();
        private final List<Integer> rowTops = new ArrayList<>();

        Canvas(PrintedTable table, SplittableRandom random) {
            PrintedCell[][] grid = table.grid();
            int[] lefts = lefts(table, grid);
            int spacing = random.nextInt(2);
            int[] tops = tops(table, grid, spacing);
            for (int top : tops) {
                rowTops.add(top);
            }
            for (int i = 0; i < tops[tops.length - 1]; i++) {
                lines.add(new ArrayList<>());
            }
            for (int r = 0; r < grid.length; r++) {
                for (int c = 0; c < grid[r].length; c++) {
                    boolean corner =
                            (r == 0 || grid[r - 1][c] != grid[r][c]) && (c == 0 || grid[r][c - 1] != grid[r][c]);
                    if (corner) {
                        int bottom = tops[Math.min(grid.length, r + grid[r][c].rows())];
                        place(table, grid[r][c], lefts[c], tops[r], bottom);
                    }
                }
            }
        }

        private void place(PrintedTable table, PrintedCell cell, int left, int top, int bottom) {
            List<String> wrapped = wrap(cell.text(), width(table, cell));
            int pitch = wrapped.size() > 3 && cell.rows() > 1 && bottom - top >= 2 * wrapped.size() ? 2 : 1;
            int first = top + Math.max(0, (bottom - top - pitch * wrapped.size()) / 2);
            for (int i = 0; i < wrapped.size(); i++) {
                if (!wrapped.get(i).isBlank()) {
                    lines.get(Math.min(lines.size() - 1, first + i * pitch)).add(new Piece(left, wrapped.get(i)));
                }
            }
        }

        private static int[] lefts(PrintedTable table, PrintedCell[][] grid) {
            int columns = grid[0].length;
            int[] lefts = new int[columns + 1];
            for (int c = 0; c < columns; c++) {
                int widest = 4;
                for (PrintedCell[] row : grid) {
                    boolean single = row[c].columns() == 1;
                    widest = single ? Math.max(widest, width(table, row[c])) : widest;
                }
                lefts[c + 1] = lefts[c] + widest + 2;
            }
            return lefts;
        }

        /** The first line of each row, and the line after the last. */
        private static int[] tops(PrintedTable table, PrintedCell[][] grid, int spacing) {
            int[] tops = new int[grid.length + 1];
            for (int r = 0; r < grid.length; r++) {
                int height = 1;
                for (PrintedCell cell : table.rows().get(r)) {
                    if (cell.rows() == 1) {
                        height = Math.max(
                                height, wrap(cell.text(), width(table, cell)).size());
                    }
                }
                tops[r + 1] = tops[r] + height + spacing;
                for (int c = 0; c < grid[r].length; c++) {
                    PrintedCell cell = grid[r][c];
                    boolean ends = cell.rows() > 1 && (r == grid.length - 1 || grid[r + 1][c] != cell);
                    if (ends) {
                        int needed = wrap(cell.text(), width(table, cell)).size();
                        tops[r + 1] = Math.max(tops[r + 1], tops[r + 1 - cell.rows()] + needed);
                    }
                }
            }
            return tops;
        }

        List<String> lines(boolean aligned, PageNumbers pages) {
            List<String> printed = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0 && rowTops.contains(i)) {
                    pages.breakBefore(printed);
                }
                lines.get(i).sort(Comparator.comparingInt(Piece::left));
                String line = aligned ? aligned(lines.get(i)) : joined(lines.get(i));
                if (!line.isEmpty() || aligned) {
                    printed.add(line);
                }
            }
            return printed;
        }

        private static String joined(List<Piece> pieces) {
            return String.join(" ", pieces.stream().map(Piece::text).toList());
        }

        private static String aligned(List<Piece> pieces) {
            StringBuilder line = new StringBuilder();
            for (Piece piece : pieces) {
                int gap = Math.max(line.isEmpty() ? 0 : 1, piece.left() - width(line.toString()));
                line.append(String.join("", Collections.nCopies(gap, " "))).append(piece.text());
            }
            return line.toString();
        }
    }

    /** A piece of text and where it begins. */
    private record Piece(int left, String text) {}
}
