package org.disclosurereport.documents.layouts;

import static org.disclosurereport.documents.layouts.Accident.LEADING_PAD;
import static org.disclosurereport.documents.layouts.Accident.LOST_LEADING_CELLS;
import static org.disclosurereport.documents.layouts.Accident.PAGE_BREAKS;
import static org.disclosurereport.documents.layouts.Accident.UNEVEN_PADS;
import static org.disclosurereport.documents.layouts.Accident.VANISHED_BLANKS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.disclosurereport.documents.layouts.TextFields.Covered;

/** The layouts of plain text: tables as rows, as cells, glued, and as the text of a PDF. */
final class TextLayouts {
    private static final Set<Accident> SHEETS = Accident.inTextAnd(LOST_LEADING_CELLS, UNEVEN_PADS, VANISHED_BLANKS);
    private static final Set<Accident> PADDED = Accident.inTextAnd(UNEVEN_PADS, LEADING_PAD, VANISHED_BLANKS);
    private static final Set<Accident> CELLS =
            Accident.inTextAnd(LEADING_PAD, VANISHED_BLANKS, Accident.LABEL_NOTES, Accident.LABEL_SOUNDS);

    private TextLayouts() {}

    static List<Layout> all() {
        return List.of(
                layout(
                        "tabs",
                        SHEETS,
                        (report, accidents) -> rows(report, accidents, Covered.BELOW, true, "", "\t", "")),
                layout(
                        "tabs-sheet",
                        SHEETS,
                        (report, accidents) -> rows(report, accidents, Covered.KEPT, true, "", "\t", "")),
                layout(
                        "pipe-rows-padded",
                        PADDED,
                        (report, accidents) -> rows(report, accidents, Covered.DROPPED, true, "", " | ", "")),
                layout(
                        "pipe-rows-sheet",
                        SHEETS,
                        (report, accidents) -> rows(report, accidents, Covered.KEPT, true, "", "|", "|")),
                layout(
                        "pipe-rows",
                        CELLS,
                        (report, accidents) -> rows(report, accidents, Covered.DROPPED, false, "", " | ", "")),
                layout(
                        "leading-pipe",
                        CELLS,
                        (report, accidents) -> rows(report, accidents, Covered.DROPPED, false, "| ", " | ", "")),
                layout("lines", CELLS, TextLayouts::lines),
                layout(
                        "cell-lines-trailing-pipe",
                        CELLS,
                        (report, accidents) -> cells(report, accidents, cell -> List.of((cell + " |").strip()))),
                layout(
                        "cell-lines-leading-pipe",
                        CELLS,
                        (report, accidents) -> cells(report, accidents, cell -> List.of(("| " + cell).strip()))),
                layout(
                        "cell-lines-both-pipes",
                        CELLS,
                        (report, accidents) -> cells(report, accidents, cell -> List.of("| " + cell + " |"))),
                layout(
                        "alternate-lines",
                        CELLS,
                        (report, accidents) ->
                                cells(report, accidents, cell -> cell.isEmpty() ? List.of("|") : List.of(cell, "|"))),
                layout("cell-lines-row-ends", Accident.inTextAnd(LEADING_PAD), TextLayouts::rowEnds),
                layout("cell-lines-row-openers", Accident.inTextAnd(LEADING_PAD), TextLayouts::rowOpeners),
                layout("glued", CELLS, TextLayouts::glued),
                layout("duplicate-rows-removed", PADDED, TextLayouts::duplicateRowsRemoved),
                layout("duplicate-lines-removed", CELLS, TextLayouts::duplicateLinesRemoved),
                layout(
                        "pdf-text",
                        Accident.inTextAnd(PAGE_BREAKS),
                        (report, accidents) -> PdfText.print(report, accidents, false)),
                layout(
                        "pdf-text-aligned",
                        Accident.inTextAnd(PAGE_BREAKS),
                        (report, accidents) -> PdfText.print(report, accidents, true)),
                layout("pdf-text-stream", Accident.inTextAnd(PAGE_BREAKS), PdfText::stream));
    }

    private static Layout layout(String id, Set<Accident> accidents, Layout.Printer printer) {
        return new Layout(id, "report.txt", accidents, printer);
    }

    private static byte[] rows(
            PrintedReport report,
            Accidents accidents,
            Covered covered,
            boolean padded,
            String before,
            String between,
            String after) {
        return TextLines.bytes(rowLines(report, accidents, covered, padded, before, between, after));
    }

    private static List<String> rowLines(
            PrintedReport report,
            Accidents accidents,
            Covered covered,
            boolean padded,
            String before,
            String between,
            String after) {
        TextFields fields = new TextFields(accidents, covered, padded);
        return TextLines.of(
                report,
                table -> fields.of(table).stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> before + String.join(between, row) + after)
                        .toList());
    }

    /** One cell a line, with blank lines between; a blank cell is only more blank lines, and often not even that. */
    private static byte[] lines(PrintedReport report, Accidents accidents) {
        return cells(report, accidents, cell -> List.of(cell, ""));
    }

    private static byte[] cells(PrintedReport report, Accidents accidents, CellLines cell) {
        return TextLines.bytes(cellLines(report, accidents, cell));
    }

    private static List<String> cellLines(PrintedReport report, Accidents accidents, CellLines cell) {
        TextFields fields = new TextFields(accidents, Covered.DROPPED, false);
        return TextLines.of(
                report,
                table -> fields.of(table).stream()
                        .flatMap(List::stream)
                        .flatMap(text -> cell.of(text).stream())
                        .toList());
    }

    /** One cell a line, a blank one a lone pipe; two pipes, or one, end a row. */
    private static byte[] rowEnds(PrintedReport report, Accidents accidents) {
        String end = accidents.random("row ends").nextInt(3) == 0 ? "|" : "||";
        return framed(report, accidents, List.of(), List.of(end));
    }

    /** One cell a line, a blank one a lone pipe; one more begins a row. */
    private static byte[] rowOpeners(PrintedReport report, Accidents accidents) {
        return framed(report, accidents, List.of("|"), List.of());
    }

    private static byte[] framed(PrintedReport report, Accidents accidents, List<String> before, List<String> after) {
        TextFields fields = new TextFields(accidents, Covered.DROPPED, false);
        return TextLines.bytes(TextLines.of(report, table -> {
            List<String> lines = new ArrayList<>();
            for (List<String> row : fields.of(table)) {
                lines.addAll(before);
                row.forEach(cell -> lines.add((cell + " |").strip()));
                lines.addAll(after);
            }
            return lines;
        }));
    }

    /** Rows without anything between cells, or between label and values only. */
    private static byte[] glued(PrintedReport report, Accidents accidents) {
        SplittableRandom random = accidents.random("glue");
        String between = random.nextBoolean() ? "" : " ";
        boolean onlySomeTables = random.nextInt(3) == 0;
        TextFields fields = new TextFields(accidents, Covered.DROPPED, false);
        return TextLines.bytes(TextLines.of(report, table -> {
            boolean glued = !onlySomeTables || random.nextBoolean();
            List<List<String>> rows = fields.of(table);
            List<String> lines = new ArrayList<>();
            for (int r = 0; r < rows.size(); r++) {
                List<String> row = rows.get(r);
                int labels = row.size() - printedValues(table.rows().get(r), accidents);
                lines.add(
                        glued
                                ? String.join("", row.subList(0, labels))
                                        + String.join(between, row.subList(labels, row.size()))
                                : String.join("\t", row));
            }
            return lines;
        }));
    }

    private static int printedValues(List<PrintedCell> row, Accidents accidents) {
        return (int) PrintedTable.values(row).stream()
                .filter(value -> !value.text().isEmpty() || !accidents.has(VANISHED_BLANKS))
                .count();
    }

    /** Rows of fields, from which every line that stood before was taken out. */
    private static byte[] duplicateRowsRemoved(PrintedReport report, Accidents accidents) {
        return TextLines.bytes(
                withoutDuplicates(rowLines(report, accidents, Covered.DROPPED, true, "", " | ", ""), false));
    }

    /** One cell a line, from which lines that stood before, or just before, were taken out. */
    private static byte[] duplicateLinesRemoved(PrintedReport report, Accidents accidents) {
        boolean onlyNeighbours = accidents.random("duplicates").nextBoolean();
        return TextLines.bytes(withoutDuplicates(cellLines(report, accidents, List::of), onlyNeighbours));
    }

    private static List<String> withoutDuplicates(List<String> lines, boolean onlyNeighbours) {
        Set<String> seen = new HashSet<>();
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (seen.add(line)) {
                kept.add(line);
            } else if (onlyNeighbours && !line.equals(kept.get(kept.size() - 1))) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The lines of one cell. */
    private interface CellLines {
        List<String> of(String cell);
    }
}
