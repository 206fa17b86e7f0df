package org.disclosurereport.documents.recognition;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.Placement.Finding;
import org.disclosurereport.documents.recognition.Placement.Placed;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads table 四: all blocks side by side in one row of values, a row for each block, or a line for each cell.
 */
final class ChallengeCells {
    private final TableScan scan;
    private final CellSheet sheet;

    private ChallengeCells(TableScan scan, CellSheet sheet) {
        this.scan = scan;
        this.sheet = sheet;
    }

    /**
     * Reads the cells of table 四.
     *
     * @param table the table
     * @param scan what was found
     * @param sheet takes the cells
     * @return whether anything of the table is there
     */
    static boolean read(Table table, TableScan scan, CellSheet sheet) {
        return new ChallengeCells(scan, sheet).read(table);
    }

    private boolean read(Table table) {
        List<Cell> cells =
                table.getRows().stream().flatMap(row -> row.getCells().stream()).toList();
        List<ChallengeReading> readings =
                scan.challenges().stream().filter(ChallengeReading::hasValues).toList();
        boolean blank = readings.isEmpty();
        if (blank) {
            readings = scan.challenges();
        }
        if (readings.isEmpty()) {
            sheet.issue(
                    scan.range(Section.CHALLENGES).isEmpty() ? ReadIssueKind.TABLE_MISSING : ReadIssueKind.ROW_MISSING,
                    SourcePlace.DOCUMENT,
                    cells,
                    Map.of(
                            "section",
                            table.getSection().getHeading(),
                            "row",
                            table.getSection().getHeading()));
            return false;
        }
        int width = ChallengeColumn.values().length;
        boolean single = readings.stream()
                .allMatch(reading -> reading.column() != null
                        && Printed.of(reading.tokens()).core().size() == 1
                        && reading.tokens().size() <= 2);
        if (single && readings.size() > 1 && !blank) {
            singles(readings);
            return true;
        }
        Set<ChallengeBlock> blocks = new LinkedHashSet<>();
        boolean byBlock = readings.size() > 1;
        for (ChallengeReading reading : readings) {
            byBlock &= reading.block() != null
                    && Printed.of(reading.tokens()).core().size() <= width
                    && blocks.add(reading.block());
        }
        if (byBlock || readings.size() == 1 && isOneBlock(readings.get(0))) {
            readings.forEach(this::block);
            for (Row row : table.getRows()) {
                if (sheet.certainty(row.getCells().get(0)) == Certainty.MISSING) {
                    sheet.issue(
                            ReadIssueKind.ROW_MISSING,
                            SourcePlace.DOCUMENT,
                            row.getCells(),
                            Map.of("row", CellSheet.text(row)));
                }
            }
            return true;
        }
        whole(table, cells, readings, width);
        return true;
    }

    private boolean isOneBlock(ChallengeReading reading) {
        return reading.block() != null
                && scan.blocksSeen() <= 2
                && reading.block() != ChallengeBlock.LITIGATION_AFTER_RECONSIDERATION
                && Printed.of(reading.tokens()).core().size() <= ChallengeColumn.values().length
                && reading.tokens().size() <= ChallengeColumn.values().length + 1;
    }

    private void singles(List<ChallengeReading> readings) {
        Set<Cell> filled = new LinkedHashSet<>();
        for (ChallengeReading reading : readings) {
            ChallengeBlock block = reading.block();
            ChallengeColumn column = reading.column();
            if (block == null || column == null) {
                continue;
            }
            Cell cell = sheet.form().getCell(block, column);
            if (filled.add(cell)) {
                sheet.value(cell, Printed.of(reading.tokens()).core().get(0), Certainty.SURE);
            }
        }
        for (ChallengeBlock block : ChallengeBlock.values()) {
            List<Cell> missing = Arrays.stream(ChallengeColumn.values())
                    .map(column -> sheet.form().getCell(block, column))
                    .filter(cell -> !filled.contains(cell))
                    .toList();
            if (!missing.isEmpty()) {
                sheet.issue(
                        ReadIssueKind.ROW_MISSING,
                        SourcePlace.DOCUMENT,
                        missing,
                        Map.of("row", CellSheet.text(missing.get(0).getRow())));
            }
        }
    }

    private void block(ChallengeReading reading) {
        ChallengeBlock block = reading.block();
        if (block == null) {
            throw new IllegalStateException("a block without a label can't be placed");
        }
        Row row = sheet.form().getCell(block, ChallengeColumn.TOTAL).getRow();
        int columns = row.getCells().size();
        List<Token> tokens = Gluing.part(reading.tokens(), columns, false);
        Placed placed = Placement.place(
                Printed.of(tokens), columns, reading.solid(), -1, way -> Placement.isSum(way, 0, columns - 1));
        sheet.fill(row.getCells(), CellSheet.text(row), reading.place(), Token.printed(tokens), tokens.size(), placed);
        for (ChallengeReading other : scan.challenges()) {
            if (other.block() == block && !other.hasValues()) {
                // Its label stood above blank cells already: these may be those of a block whose label isn't known.
                sheet.doubt(
                        row.getCells(),
                        ReadIssueKind.CONFLICT,
                        reading.place(),
                        Map.of(
                                "row",
                                CellSheet.text(row),
                                "first",
                                CellSheet.quote(Token.printed(other.tokens())),
                                "second",
                                CellSheet.quote(Token.printed(reading.tokens()))));
            }
        }
    }

    private void whole(Table table, List<Cell> cells, List<ChallengeReading> readings, int width) {
        Predicate<@Nullable Token[]> sums = way -> {
            for (int from = 0; from < way.length; from += width) {
                if (!Placement.isSum(way, from, from + width - 1)) {
                    return false;
                }
            }
            return true;
        };
        ChallengeReading first = readings.get(0);
        List<Token> tokens = first.tokens();
        boolean solid = first.solid();
        String printed = Token.printed(tokens);
        for (ChallengeReading other : readings.subList(1, readings.size())) {
            String second = Token.printed(other.tokens());
            if (!second.equals(printed)) {
                sheet.doubt(
                        cells,
                        ReadIssueKind.CONFLICT,
                        other.place(),
                        Map.of(
                                "row", table.getSection().getHeading(),
                                "first", CellSheet.quote(printed),
                                "second", CellSheet.quote(second)));
            }
        }
        List<Token> parted = Gluing.part(tokens, cells.size(), false);
        Placed placed = Placement.place(Printed.of(parted), cells.size(), solid, -1, sums);
        if (placed.finding() == Finding.ONE
                && !solid
                && isRagged(parted)
                && !sums.test(placed.slots().toArray(new Token[0]))) {
            placed = new Placed(placed.slots(), Finding.UNSURE);
        }
        sheet.fill(
                cells,
                LocalizedText.same(table.getSection().getHeading()),
                first.place(),
                printed,
                tokens.size(),
                placed);
    }

    /** Whether some lines have one value and others several: a page number may stand among them. */
    private static boolean isRagged(List<Token> tokens) {
        Map<Integer, Long> lines = tokens.stream()
                .filter(token -> !token.isEmpty())
                .collect(Collectors.groupingBy(Token::line, Collectors.counting()));
        return lines.size() > 1 && lines.values().stream().anyMatch(count -> count > 1);
    }
}
