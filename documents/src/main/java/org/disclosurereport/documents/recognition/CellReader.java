package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disclosurereport.CellValue;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.Placement.Finding;
import org.disclosurereport.documents.recognition.Placement.Placed;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.Token.Shape;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;

/** Turns the rows found in a document into the cells of one version of the form. */
final class CellReader {
    /** With so many rows of unknown label, the labels of the whole table are out of place. */
    private static final int BROKEN = 6;

    private static final int LONGEST_QUOTE = 300;

    private final TableScan scan;
    private final Form form;
    private final Map<String, List<RowReading>> byName = new LinkedHashMap<>();
    private final List<ReadIssue> issues = new ArrayList<>();
    private final CellValue[] values;
    private final CellSource[] sources;
    private final @Nullable MoneyUnit[] units;
    private final TableHeads heads;
    private final RowOrder order;
    private ValueColumns valueColumns = ValueColumns.NONE;
    private KeptBlanks keptBlanks = KeptBlanks.NONE;
    private int rowsRead;

    private CellReader(TableScan scan, TableHeads heads) {
        this.scan = scan;
        this.heads = heads;
        this.form = Form.of(heads.version());
        this.order = RowOrder.of(scan.rows(), form);
        this.values = new CellValue[form.getCells().size()];
        this.sources = new CellSource[values.length];
        this.units = new MoneyUnit[values.length];
        for (Cell cell : form.getCells()) {
            values[cell.getIndex()] = cell.getKind().getBlank();
            sources[cell.getIndex()] = CellSource.of(cell, SourcePlace.DOCUMENT, "", Certainty.MISSING);
        }
    }

    /**
     * Reads the cells.
     *
     * @param scan the rows found
     * @param year the year reported on, if known, one that has a form: it decides the form where the tables leave it open
     */
    static CellReading read(TableScan scan, OptionalInt year) {
        CellReader reader = new CellReader(scan, TableHeads.of(scan, year));
        reader.rows();
        for (Table table : reader.form.getTables()) {
            if (table.getSection() == Section.CHALLENGES) {
                reader.challenges(table);
            } else {
                reader.table(table);
            }
        }
        reader.unknownRows();
        return new CellReading(
                reader.form.getVersion(),
                List.of(reader.values),
                List.of(reader.sources),
                Collections.unmodifiableList(Arrays.asList(reader.units)),
                reader.issues,
                reader.rowsRead);
    }

    // Tables 二 and 三

    private void rows() {
        for (RowReading reading : order.named()) {
            byName.computeIfAbsent(String.valueOf(reading.name()), name -> new ArrayList<>())
                    .add(reading);
        }
    }

    private void table(Table table) {
        if (table.getRows().stream().noneMatch(row -> byName.containsKey(row.getName()))) {
            issue(
                    ReadIssueKind.TABLE_MISSING,
                    SourcePlace.DOCUMENT,
                    table.getRows().stream()
                            .flatMap(row -> row.getCells().stream())
                            .toList(),
                    Map.of("section", table.getSection().getHeading()));
            return;
        }
        ExtraColumns extra = ExtraColumns.of(table, byName, scan);
        extra.clean();
        Map<Integer, Integer> usual = usualLeading(table);
        valueColumns = ValueColumns.of(table, byName, scan);
        keptBlanks = KeptBlanks.of(
                table,
                readings(table),
                form.getTables().stream().map(this::readings).toList());
        boolean vanishing = table.getRows().stream()
                .flatMap(row -> readings(row).stream()
                        .filter(RowReading::hasValues)
                        .filter(reading -> Printed.of(reading.tokens()).core().size()
                                != row.getCells().size()))
                .findAny()
                .isPresent();
        boolean beside =
                table.getRows().stream().anyMatch(row -> readings(row).stream().anyMatch(RowReading::isBesideItsLabel));
        for (Row row : table.getRows()) {
            row(
                    row,
                    usual.getOrDefault(depth(row), -1),
                    new Doubtful(vanishing, extra.isUnclear(), beside, isNextMissing(row)));
        }
        onceOnly(table);
        besideUnknown(table);
    }

    /**
     * What makes a row that looks full doubtful.
     *
     * @param vanishing other rows of the table have values missing or too many
     * @param extraColumn a column of the table may be none of the form's
     * @param besideElsewhere values stand beside their labels in other rows: one below may be a page's number
     * @param nextMissing the label of the next row isn't there: its values may stand in this one
     */
    private record Doubtful(boolean vanishing, boolean extraColumn, boolean besideElsewhere, boolean nextMissing) {
        boolean applies(RowReading reading, @Nullable Token[] way) {
            if (extraColumn && reading.tokens().stream().anyMatch(Token::isEmpty)) {
                return true;
            }
            if (nextMissing && (reading.isOneCellALine() || reading.isBelowItsLabel())) {
                return true;
            }
            if (way.length == 1 && besideElsewhere && reading.isBelowItsLabel()) {
                return true;
            }
            return vanishing
                    && reading.isOneCellALine()
                    && reading.section() == Section.REQUESTS
                    && !Placement.isSum(way, 0, way.length - 1);
        }
    }

    private boolean isNextMissing(Row row) {
        List<Row> rows = row.getTable().getRows();
        int next = rows.indexOf(row) + 1;
        return next < rows.size() && readings(rows.get(next)).stream().noneMatch(RowReading::hasValues);
    }

    /** Rows beside one whose label isn't known may have its values, and it theirs: where labels wrap around their line. */
    private void besideUnknown(Table table) {
        List<RowReading> all = scan.rows();
        long unknown = order.unplaced().stream()
                .filter(reading -> reading.section() == table.getSection()
                        && reading.hasLineValues()
                        && reading.tokens().size() > 1)
                .count();
        if (unknown >= BROKEN) {
            all.forEach(reading -> doubtNeighbour(table, reading));
            return;
        }
        Set<RowReading> unplaced = Collections.newSetFromMap(new IdentityHashMap<>());
        unplaced.addAll(order.unplaced());
        for (int i = 0; i < all.size(); i++) {
            RowReading reading = all.get(i);
            if (reading.section() != table.getSection() || reading.solid() || !unplaced.contains(reading)) {
                continue;
            }
            for (int j = Math.max(0, i - 1); j <= Math.min(all.size() - 1, i + 1); j++) {
                doubtNeighbour(table, all.get(j));
            }
        }
    }

    private void doubtNeighbour(Table table, RowReading neighbour) {
        for (Row row : table.getRows()) {
            boolean sure = sources[row.getCells().get(0).getIndex()].getCertainty() == Certainty.SURE;
            if (row.getName().equals(neighbour.name()) && sure && neighbour.hasLineValues()) {
                doubt(row.getCells(), ReadIssueKind.ROW_BESIDE_UNKNOWN, neighbour.place(), Map.of("row", text(row)));
            }
        }
    }

    /** A table that stands twice, with different values: of a row that stands once nobody knows which it is from. */
    private void onceOnly(Table table) {
        boolean conflict = issues.stream()
                .anyMatch(issue -> issue.getKind() == ReadIssueKind.CONFLICT
                        && !issue.getCells().isEmpty()
                        && issue.getCells().get(0).getRow().getTable() == table);
        if (!conflict) {
            return;
        }
        for (Row row : table.getRows()) {
            List<RowReading> all = readings(row);
            if (!all.isEmpty() && all.stream().filter(RowReading::hasValues).count() <= 1) {
                doubt(row.getCells(), ReadIssueKind.ROW_ONCE, all.get(0).place(), Map.of("row", text(row)));
            }
        }
    }

    /** The rows of a table that are there, in form order. */
    private Map<Row, List<RowReading>> readings(Table table) {
        Map<Row, List<RowReading>> there = new LinkedHashMap<>();
        for (Row row : table.getRows()) {
            List<RowReading> readings =
                    readings(row).stream().filter(reading -> !reading.isEmpty()).toList();
            if (!readings.isEmpty()) {
                there.put(row, readings);
            }
        }
        return there;
    }

    private List<RowReading> readings(Row row) {
        return byName.getOrDefault(row.getName(), List.of());
    }

    private static int depth(Row row) {
        return row.getTable().getSection() == Section.REQUESTS
                ? row.getLabelPath().size()
                : -row.getCells().size();
    }

    /** How many empty tokens stand between label and first value, where all full rows of that depth agree. */
    private Map<Integer, Integer> usualLeading(Table table) {
        Map<Integer, Set<Integer>> seen = new HashMap<>();
        for (Row row : table.getRows()) {
            for (RowReading reading : readings(row)) {
                Printed printed = Printed.of(reading.tokens());
                if (printed.core().size() == row.getCells().size()) {
                    seen.computeIfAbsent(depth(row), depth -> new LinkedHashSet<>())
                            .add(printed.leading());
                }
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }

    private void row(Row row, int usualLeading, Doubtful doubtful) {
        List<RowReading> readings = readings(row);
        List<RowReading> valued =
                readings.stream().filter(RowReading::hasValues).toList();
        RowReading reading = valued.isEmpty()
                ? readings.stream()
                        .filter(candidate -> !candidate.isEmpty())
                        .findFirst()
                        .orElse(null)
                : valued.get(0);
        if (!readings.isEmpty()) {
            rowsRead++;
        }
        if (reading == null) {
            missing(row, readings);
            return;
        }
        Placed placed = place(reading, row, usualLeading, doubtful);
        fill(row, reading, placed);
        String first = valued.isEmpty() ? "" : reading.printedValues();
        for (RowReading other : valued.subList(Math.min(1, valued.size()), valued.size())) {
            String second = other.printedValues();
            if (!second.equals(first)) {
                doubt(
                        row.getCells(),
                        ReadIssueKind.CONFLICT,
                        other.place(),
                        Map.of("row", text(row), "first", quote(first), "second", quote(second)));
            }
        }
        labelNotes(row, reading);
        if (readings.stream().anyMatch(other -> other.isEmpty() && other.match() == Match.BY_ORDER)) {
            // Its label stood elsewhere, too, above rows of which nobody knows whose they are.
            doubt(row.getCells(), ReadIssueKind.LABELS_MISSING, reading.place(), Map.of("row", text(row)));
        }
        hybrid(row, reading);
    }

    private void missing(Row row, List<RowReading> readings) {
        SourcePlace place =
                readings.isEmpty() ? SourcePlace.DOCUMENT : readings.get(0).place();
        if (isOtherHandling(row)) {
            issue(
                    ReadIssueKind.HYBRID_FORM,
                    place,
                    row.getCells(),
                    Map.of("row", text(row), "other", FormVersion.V2019.getName()));
            return;
        }
        issue(ReadIssueKind.ROW_MISSING, place, row.getCells(), Map.of("row", text(row)));
    }

    private boolean isOtherHandling(Row row) {
        return heads.singleOtherRow()
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1))
                .filter(group -> row.getName().startsWith(group))
                .isPresent();
    }

    private Placed place(RowReading reading, Row row, int usualLeading, Doubtful doubtful) {
        List<Token> whole = Gluing.unwrap(reading.tokens());
        if (whole != reading.tokens()
                && reading.solid()
                && whole.size() == row.getCells().size()) {
            issue(
                    ReadIssueKind.GLUED_LINES,
                    reading.place(),
                    row.getCells(),
                    Map.of("printed", reading.printedValues().replace("\n", "⏎")));
            boolean holds = row.getTable().getSection() == Section.REQUESTS
                    && Placement.isTellingSum(whole.toArray(new Token[0]));
            return new Placed(new ArrayList<>(whole), holds ? Finding.SUMS : Finding.UNSURE);
        }
        int columns = row.getCells().size();
        Predicate<@Nullable Token[]> sums =
                row.getTable().getSection() == Section.REQUESTS ? Placement::isTellingSum : null;
        Printed printed = Printed.of(reading.tokens());
        boolean full = reading.solid() && printed.size() == columns && !doubtful.extraColumn();
        if (full && (printed.leading() == 0 || valueColumns.allow(reading.tokens()))) {
            return new Placed(new ArrayList<>(reading.tokens()), Finding.ONE);
        }
        Optional<Placed> under = reading.solid()
                        && sums != null
                        && printed.core().size() != columns
                        && !printed.core().isEmpty()
                ? valueColumns.place(reading.tokens())
                : Optional.empty();
        if (under.isPresent()) {
            // As many cells as columns, and yet not below the heads: wrong spans, or cells cut off at the end.
            return full ? Placement.either(reading.tokens(), under.get().slots(), sums) : under.get();
        }
        if (!reading.solid() && printed.core().size() < columns) {
            Optional<Placed> kept = printed.core().isEmpty() ? Optional.empty() : keptBlanks.place(row, reading);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        if (printed.core().size() < columns) {
            Printed parted = Printed.of(Gluing.part(reading.tokens(), columns, reading.isStuck()));
            if (parted.core().size() == columns) {
                return glued(row, reading, parted, sums);
            }
        }
        Placed placed = Placement.place(printed, columns, reading.solid(), usualLeading, sums);
        if (placed.finding() == Finding.ONE
                && printed.core().size() == columns
                && doubtful.applies(reading, placed.slots().toArray(new Token[0]))) {
            return new Placed(placed.slots(), Finding.UNSURE);
        }
        return placed;
    }

    private Placed glued(Row row, RowReading reading, Printed parted, @Nullable Predicate<@Nullable Token[]> sums) {
        Token[] way = parted.core().toArray(new Token[0]);
        boolean holds = sums != null && sums.test(way) || Gluing.allZero(parted.core());
        issue(
                ReadIssueKind.GLUED,
                reading.place(),
                row.getCells(),
                Map.of("printed", reading.printedLabel() + " " + reading.printedValues()));
        // Digits can be parted in other ways unless the sums hold: then nothing is taken.
        return holds
                ? new Placed(new ArrayList<>(parted.core()), Finding.SUMS)
                : new Placed(new ArrayList<>(Collections.nCopies(way.length, null)), Finding.UNSURE);
    }

    private void fill(Row row, RowReading reading, Placed placed) {
        fill(
                row.getCells(),
                text(row),
                reading.place(),
                reading.printedValues(),
                reading.tokens().size(),
                placed);
    }

    private void fill(
            List<Cell> cells, LocalizedText label, SourcePlace place, String printed, int found, Placed placed) {
        ReadIssueKind kind = switch (placed.finding()) {
            case ONE -> null;
            case SUMS -> ReadIssueKind.CHECKED_BY_SUMS;
            case LAYOUT -> ReadIssueKind.CHECKED_BY_LAYOUT;
            case UNSURE -> ReadIssueKind.VALUES_UNSURE;
        };
        if (kind != null) {
            issue(
                    kind,
                    place,
                    cells,
                    Map.of("row", label, "printed", printed, "expected", cells.size(), "found", found));
        }
        Certainty certainty = switch (placed.finding()) {
            case ONE -> Certainty.SURE;
            case SUMS, LAYOUT -> Certainty.CHECKED;
            case UNSURE -> Certainty.UNSURE;
        };
        Set<String> marks = new LinkedHashSet<>();
        List<Cell> marked = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Token token = placed.slots().get(i);
            Cell cell = cells.get(i);
            if (token == null) {
                source(cell, place, "", certainty);
            } else {
                value(cell, token, certainty);
                if (token.value() != null && token.value().look() == PrintedValue.Look.BLANK_MARK) {
                    marks.add(token.text());
                    marked.add(cell);
                }
            }
        }
        if (!marks.isEmpty()) {
            issue(ReadIssueKind.BLANK_MARK, place, marked, Map.of("printed", String.join(" ", marks)));
        }
    }

    private void value(Cell cell, Token token, Certainty certainty) {
        PrintedValue printed = token.value();
        Optional<MoneyUnit> unit = cell.getFixedUnit();
        if (printed != null && printed.unit() == null && !printed.isBlank() && cell.getKind() == CellKind.AMOUNT) {
            MoneyUnit head = heads.unit(cell);
            if (head != null) {
                printed = new PrintedValue(printed.printed(), printed.number(), head, printed.look());
            }
        }
        if (printed != null && printed.isZeroLed() && token.shape() != Shape.CELL) {
            printed = null;
        }
        Optional<CellValue> value = printed == null ? Optional.empty() : printed.toValue(cell.getKind(), unit);
        if (value.isEmpty()) {
            source(cell, token.place(), token.text(), Certainty.UNSURE);
            issue(
                    ReadIssueKind.NOT_A_VALUE,
                    token.place(),
                    List.of(cell),
                    Map.of("printed", token.text(), "expected", expected(cell.getKind())));
            return;
        }
        values[cell.getIndex()] = value.get();
        source(cell, token.place(), token.text(), certainty);
        if (cell.getUnitName().isPresent()) {
            units[cell.getIndex()] = printed.unit();
        }
        ReadIssueKind told = printed.isConverted(unit)
                ? ReadIssueKind.UNIT_CONVERTED
                : switch (printed.look()) {
                    case NOTE -> ReadIssueKind.BRACKET_NOTE;
                    case DRESSED -> ReadIssueKind.NUMBER_DRESSED;
                    // Marks are told once a row.
                    case PLAIN, BLANK_MARK -> null;
                };
        if (told != null) {
            issue(told, token.place(), List.of(cell), Map.of("printed", token.text(), "value", value.get()));
        }
    }

    private static LocalizedText expected(CellKind kind) {
        return switch (kind) {
            case COUNT -> LocalizedText.of("件数", "a count");
            case CHANGE -> LocalizedText.of("增减数", "a change");
            case AMOUNT -> LocalizedText.of("金额", "an amount");
        };
    }

    private void labelNotes(Row row, RowReading reading) {
        if (reading.match() == Match.NEAR
                || reading.match() == Match.BEGUN && !reading.rest().isEmpty()) {
            issue(
                    ReadIssueKind.LABEL_MISPRINTED,
                    reading.place(),
                    row.getCells(),
                    Map.of("printed", reading.printedLabel(), "row", text(row)));
        } else if (reading.match() == Match.BY_ORDER) {
            doubt(row.getCells(), ReadIssueKind.LABELS_MISSING, reading.place(), Map.of("row", text(row)));
        }
    }

    /** Values under the heads of the other form mean something else: they are told, not taken. */
    private void hybrid(Row row, RowReading reading) {
        Optional<FormVersion> other = heads.otherVersion(reading);
        if (other.isPresent()) {
            for (Cell cell : row.getCells()) {
                values[cell.getIndex()] = cell.getKind().getBlank();
            }
            doubt(
                    row.getCells(),
                    ReadIssueKind.HYBRID_FORM,
                    reading.place(),
                    Map.of("row", text(row), "other", other.get().getName()));
        } else if (heads.isHeadless(row, reading)) {
            doubt(row.getCells(), ReadIssueKind.HEADS_MISSING, reading.place(), Map.of("row", text(row)));
        }
    }

    private void unknownRows() {
        for (RowReading reading : order.unplaced()) {
            if (!reading.hasNumbers()) {
                continue;
            }
            issue(
                    ReadIssueKind.ROW_UNKNOWN,
                    reading.place(),
                    List.of(),
                    Map.of("printed", (reading.printedLabel() + " " + reading.printedValues()).strip()));
        }
        scan.quotations()
                .forEach(quoted -> issue(
                        ReadIssueKind.ROW_OUTSIDE,
                        quoted.place(),
                        List.of(),
                        Map.of("printed", quote(quoted.printed()))));
    }

    // Table 四

    private void challenges(Table table) {
        List<Cell> cells =
                table.getRows().stream().flatMap(row -> row.getCells().stream()).toList();
        List<ChallengeReading> readings =
                scan.challenges().stream().filter(ChallengeReading::hasValues).toList();
        boolean blank = readings.isEmpty();
        if (blank) {
            readings = scan.challenges();
        }
        if (readings.isEmpty()) {
            issue(
                    scan.range(Section.CHALLENGES).isEmpty() ? ReadIssueKind.TABLE_MISSING : ReadIssueKind.ROW_MISSING,
                    SourcePlace.DOCUMENT,
                    cells,
                    Map.of(
                            "section",
                            table.getSection().getHeading(),
                            "row",
                            table.getSection().getHeading()));
            return;
        }
        rowsRead++;
        int width = ChallengeColumn.values().length;
        boolean single = readings.stream()
                .allMatch(reading -> reading.column() != null
                        && Printed.of(reading.tokens()).core().size() == 1
                        && reading.tokens().size() <= 2);
        if (single && readings.size() > 1 && !blank) {
            singles(readings);
            return;
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
                if (sources[row.getCells().get(0).getIndex()].getCertainty() == Certainty.MISSING) {
                    issue(ReadIssueKind.ROW_MISSING, SourcePlace.DOCUMENT, row.getCells(), Map.of("row", text(row)));
                }
            }
            return;
        }
        whole(table, cells, readings, width);
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
            Cell cell = form.getCell(block, column);
            if (filled.add(cell)) {
                value(cell, Printed.of(reading.tokens()).core().get(0), Certainty.SURE);
            }
        }
        for (ChallengeBlock block : ChallengeBlock.values()) {
            List<Cell> missing = Arrays.stream(ChallengeColumn.values())
                    .map(column -> form.getCell(block, column))
                    .filter(cell -> !filled.contains(cell))
                    .toList();
            if (!missing.isEmpty()) {
                issue(
                        ReadIssueKind.ROW_MISSING,
                        SourcePlace.DOCUMENT,
                        missing,
                        Map.of("row", text(missing.get(0).getRow())));
            }
        }
    }

    private void block(ChallengeReading reading) {
        ChallengeBlock block = reading.block();
        if (block == null) {
            throw new IllegalStateException("a block without a label can't be placed");
        }
        Row row = form.getCell(block, ChallengeColumn.TOTAL).getRow();
        int columns = row.getCells().size();
        List<Token> tokens = Gluing.part(reading.tokens(), columns, false);
        Placed placed = Placement.place(
                Printed.of(tokens), columns, reading.solid(), -1, way -> Placement.isSum(way, 0, columns - 1));
        fill(row.getCells(), text(row), reading.place(), Token.printed(tokens), tokens.size(), placed);
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
                doubt(
                        cells,
                        ReadIssueKind.CONFLICT,
                        other.place(),
                        Map.of(
                                "row", table.getSection().getHeading(),
                                "first", quote(printed),
                                "second", quote(second)));
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
        fill(cells, LocalizedText.same(table.getSection().getHeading()), first.place(), printed, tokens.size(), placed);
    }

    /** Whether some lines have one value and others several: a page number may stand among them. */
    private static boolean isRagged(List<Token> tokens) {
        Map<Integer, Long> lines = tokens.stream()
                .filter(token -> !token.isEmpty())
                .collect(Collectors.groupingBy(Token::line, Collectors.counting()));
        return lines.size() > 1 && lines.values().stream().anyMatch(count -> count > 1);
    }

    // What is told

    /** What is printed, cut where it is longer than anyone reads: a row repeated a thousand times quotes its first each time. */
    private static String quote(String printed) {
        return printed.length() <= LONGEST_QUOTE ? printed : printed.substring(0, LONGEST_QUOTE) + "…";
    }

    private static LocalizedText text(Row row) {
        return LocalizedText.same(row.getLabel());
    }

    private void source(Cell cell, SourcePlace place, String printed, Certainty certainty) {
        sources[cell.getIndex()] = CellSource.of(cell, place, printed, certainty);
    }

    /** An issue that makes its cells unsure. */
    private void doubt(List<Cell> cells, ReadIssueKind kind, SourcePlace place, Map<String, ?> attributes) {
        for (Cell cell : cells) {
            CellSource source = sources[cell.getIndex()];
            source(cell, source.getPlace(), source.getPrinted(), Certainty.UNSURE);
        }
        issue(kind, place, cells, attributes);
    }

    private void issue(ReadIssueKind kind, SourcePlace place, List<Cell> cells, Map<String, ?> attributes) {
        issues.add(ReadIssue.of(kind, place, cells, attributes));
    }
}
