package org.disclosurereport.documents.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TextBlock;

/**
 * A line that shows something, or a cell of a table, as it is printed and as it is compared.
 *
 * @param printed its characters without the needless blanks of a spaced-out line
 * @param compact its characters without any blank
 * @param folded {@code compact} in simplified script and half width, character by character
 * @param heading whether the document marks it as a heading
 * @param place where it stands
 */
record Line(String printed, String compact, String folded, boolean heading, SourcePlace place) {
    static Line of(String text, boolean heading, SourcePlace place) {
        String compact = Characters.withoutBlanks(text);
        return new Line(despaced(text), compact, Characters.fold(compact), heading, place);
    }

    /** {@return one line of several: a title that is broken} */
    static Line joined(List<Line> lines) {
        return new Line(
                lines.stream().map(Line::printed).collect(Collectors.joining()),
                lines.stream().map(Line::compact).collect(Collectors.joining()),
                lines.stream().map(Line::folded).collect(Collectors.joining()),
                lines.stream().anyMatch(Line::heading),
                lines.get(0).place());
    }

    /** {@return the lines of blocks, without empty ones; a line of tabs or pipes and a table give one for each cell} */
    static List<Line> of(List<? extends Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                addCells(text, lines);
            } else if (block instanceof TableBlock table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> addCell(cell, lines)));
            }
        }
        return lines;
    }

    private static void addCells(TextBlock block, List<Line> lines) {
        int from = 0;
        for (int i = 0; i <= block.text().length(); i++) {
            if (i == block.text().length() || "\t|｜".indexOf(block.text().charAt(i)) >= 0) {
                add(of(block.text().substring(from, i), block.heading(), block.place()), lines);
                from = i + 1;
            }
        }
    }

    private static void addCell(TableCell cell, List<Line> lines) {
        cell.text().lines().forEach(line -> add(of(line, false, cell.place()), lines));
    }

    private static void add(Line line, List<Line> lines) {
        if (!line.compact().isEmpty()) {
            lines.add(line);
        }
    }

    /** Cuts blanks between two Chinese characters or two spaced-out digits and makes one of other runs of them. */
    private static String despaced(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        boolean blank = false;
        boolean digitAlone = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isBlank(c)) {
                blank = true;
                continue;
            }
            boolean alone =
                    isDigit(c) && !isDigit(text, i + 1) && (blank || printed.isEmpty() || !isNumberBefore(printed));
            if (blank && !printed.isEmpty()) {
                char left = printed.charAt(printed.length() - 1);
                boolean together = Characters.isChinese(left) && Characters.isChinese(c) || digitAlone && alone;
                printed.append(together ? "" : " ");
            }
            printed.append(c);
            blank = false;
            digitAlone = alone;
        }
        return printed.toString();
    }

    /** Whether what stands before goes on with a digit: another digit, or the mark within a date. */
    private static boolean isNumberBefore(StringBuilder printed) {
        char last = printed.charAt(printed.length() - 1);
        return isDigit(last) || "-/.:".indexOf(Characters.fold(last)) >= 0;
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return Characters.isDigit(Characters.fold(c));
    }
}
