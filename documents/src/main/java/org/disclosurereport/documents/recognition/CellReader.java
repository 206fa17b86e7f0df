package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
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
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.Placement.Finding;
import org.disclosurereport.documents.recognition.Placement.Placed;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;

/** Turns the rows found in a document into the cells of one version of the form. */
final class CellReader {
    /** With so many rows of unknown label, the labels of the whole table are out of place. */
    private static final int BROKEN = 6;

    private final TableScan scan;
    private final Form form;
    private final Map<String, List<RowReading>> byName = new LinkedHashMap<>();
    private final CellSheet sheet;
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
        this.sheet = new CellSheet(heads);
    }

    /**
     * Reads the cells.
     *
     * @param scan the rows found
     * @param year the year reported on, if known, one that has a form: it decides the form where the tables leave it open
     */
    static CellReading read(TableScan scan, OptionalInt year) {
        return read(scan, Optional.empty(), year);
    }

    /** Reads the cells of a form that the document names, or of the one that its tables look like. */
    static CellReading read(TableScan scan, Optional<FormVersion> stated, OptionalInt year) {
        CellReader reader = new CellReader(scan, TableHeads.of(scan, stated, year));
        reader.rows();
        for (Table table : reader.form.getTables()) {
            if (table.getSection() == Section.CHALLENGES) {
                reader.rowsRead += ChallengeCells.read(table, scan, reader.sheet) ? 1 : 0;
            } else {
                reader.table(table);
            }
        }
        reader.unknownRows();
        return reader.sheet.toReading(reader.rowsRead);
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
            sheet.issue(
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
                readings(table), form.getTables().stream().map(this::readings).toList());
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
        besideNameless(table);
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

    /** Rows that are blank where rows without labels have values: these may be theirs, the table standing twice. */
    private void besideNameless(Table table) {
        Optional<RowReading> nameless = order.unplaced().stream()
                .filter(reading ->
                        reading.section() == table.getSection() && reading.match() == Match.BY_ORDER && reading.solid())
                .findFirst();
        nameless.ifPresent(valued -> readings(table).forEach((row, readings) -> {
            if (readings.stream().noneMatch(RowReading::hasValues)) {
                besideUnknown(row, valued);
            }
        }));
    }

    private void doubtNeighbour(Table table, RowReading neighbour) {
        for (Row row : table.getRows()) {
            boolean sure = sheet.certainty(row.getCells().get(0)) == Certainty.SURE;
            if (row.getName().equals(neighbour.name()) && sure && neighbour.hasLineValues()) {
                besideUnknown(row, neighbour);
            }
        }
    }

    private void besideUnknown(Row row, RowReading reading) {
        Map<String, Object> named = Map.of("row", CellSheet.text(row));
        sheet.doubt(row.getCells(), ReadIssueKind.ROW_BESIDE_UNKNOWN, reading.place(), named);
    }

    /** A table that stands twice, with different values: of a row that stands once nobody knows which it is from. */
    private void onceOnly(Table table) {
        boolean conflict = sheet.issues().stream()
                .anyMatch(issue -> issue.getKind() == ReadIssueKind.CONFLICT
                        && !issue.getCells().isEmpty()
                        && issue.getCells().get(0).getRow().getTable() == table);
        if (!conflict) {
            return;
        }
        for (Row row : table.getRows()) {
            List<RowReading> all = readings(row);
            if (!all.isEmpty() && all.stream().filter(RowReading::hasValues).count() <= 1) {
                sheet.doubt(
                        row.getCells(), ReadIssueKind.ROW_ONCE, all.get(0).place(), Map.of("row", CellSheet.text(row)));
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
                sheet.doubt(
                        row.getCells(),
                        ReadIssueKind.CONFLICT,
                        other.place(),
                        Map.of(
                                "row",
                                CellSheet.text(row),
                                "first",
                                CellSheet.quote(first),
                                "second",
                                CellSheet.quote(second)));
            }
        }
        labelNotes(row, reading);
        if (readings.stream().anyMatch(other -> other.isEmpty() && other.match() == Match.BY_ORDER)) {
            // Its label stood elsewhere, too, above rows of which nobody knows whose they are.
            sheet.doubt(
                    row.getCells(), ReadIssueKind.LABELS_MISSING, reading.place(), Map.of("row", CellSheet.text(row)));
        }
        hybrid(row, reading);
    }

    private void missing(Row row, List<RowReading> readings) {
        SourcePlace place =
                readings.isEmpty() ? SourcePlace.DOCUMENT : readings.get(0).place();
        if (isOtherHandling(row)) {
            sheet.issue(
                    ReadIssueKind.HYBRID_FORM,
                    place,
                    row.getCells(),
                    Map.of(
                            "row",
                            CellSheet.text(row),
                            "other",
                            heads.singleRowVersion().orElse(form.getVersion()).getName()));
            return;
        }
        sheet.issue(ReadIssueKind.ROW_MISSING, place, row.getCells(), Map.of("row", CellSheet.text(row)));
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
            sheet.issue(
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
        if (under.isPresent() && isDeniedBySums(under.get(), printed.core())) {
            return unsure(columns);
        }
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
        if (isChance(reading, row.getTable(), placed)) {
            return unsure(columns);
        }
        if (placed.finding() == Finding.ONE
                && printed.core().size() == columns
                && doubtful.applies(reading, placed.slots().toArray(new Token[0]))) {
            return new Placed(placed.slots(), Finding.UNSURE);
        }
        return placed;
    }

    private static Placed unsure(int columns) {
        return new Placed(new ArrayList<>(Collections.nCopies(columns, null)), Finding.UNSURE);
    }

    /** Whether sums or layout may hold by chance: other rows or the sums deny it, or the values may be those of two rows. */
    private boolean isChance(RowReading reading, Table table, Placed placed) {
        boolean several = reading.isOneCellALine()
                && reading.tokens().size() >= 2 * placed.slots().size();
        return switch (placed.finding()) {
            case SUMS ->
                several
                        || reading.solid()
                                && ValueColumns.areDenied(
                                        placed.slots(), readings(table).values());
            case LAYOUT ->
                several
                        || table.getSection() == Section.REQUESTS
                                && isDeniedBySums(
                                        placed, Printed.of(reading.tokens()).core());
            case ONE, UNSURE -> false;
        };
    }

    /** Whether the last value is the sum of those before, and would stand in another column than the total's. */
    private static boolean isDeniedBySums(Placed placed, List<Token> printed) {
        return printed.size() > 1
                && placed.slots().get(placed.slots().size() - 1) != printed.get(printed.size() - 1)
                && Placement.isTellingSum(printed.toArray(new Token[0]));
    }

    private Placed glued(Row row, RowReading reading, Printed parted, @Nullable Predicate<@Nullable Token[]> sums) {
        Token[] way = parted.core().toArray(new Token[0]);
        boolean holds = sums != null && sums.test(way) || Gluing.allZero(parted.core());
        sheet.issue(
                ReadIssueKind.GLUED,
                reading.place(),
                row.getCells(),
                Map.of("printed", reading.printedLabel() + " " + reading.printedValues()));
        // Digits can be parted in other ways unless the sums hold: then nothing is taken.
        return holds ? new Placed(new ArrayList<>(parted.core()), Finding.SUMS) : unsure(way.length);
    }

    private void fill(Row row, RowReading reading, Placed placed) {
        sheet.fill(
                row.getCells(),
                CellSheet.text(row),
                reading.place(),
                reading.printedValues(),
                reading.tokens().size(),
                placed);
    }

    private void labelNotes(Row row, RowReading reading) {
        if (reading.match() == Match.NEAR
                || reading.match() == Match.BEGUN && !reading.rest().isEmpty()) {
            sheet.issue(
                    ReadIssueKind.LABEL_MISPRINTED,
                    reading.place(),
                    row.getCells(),
                    Map.of("printed", reading.printedLabel(), "row", CellSheet.text(row)));
        } else if (reading.match() == Match.BY_ORDER) {
            sheet.doubt(
                    row.getCells(), ReadIssueKind.LABELS_MISSING, reading.place(), Map.of("row", CellSheet.text(row)));
        }
    }

    /** Values under the heads of the other form mean something else: they are told, not taken. */
    private void hybrid(Row row, RowReading reading) {
        Optional<FormVersion> other = heads.otherVersion(reading);
        if (other.isPresent()) {
            sheet.blank(row.getCells());
            sheet.doubt(
                    row.getCells(),
                    ReadIssueKind.HYBRID_FORM,
                    reading.place(),
                    Map.of("row", CellSheet.text(row), "other", other.get().getName()));
        } else if (heads.isHeadless(row, reading)) {
            sheet.doubt(
                    row.getCells(), ReadIssueKind.HEADS_MISSING, reading.place(), Map.of("row", CellSheet.text(row)));
        }
    }

    private void unknownRows() {
        for (RowReading reading : order.unplaced()) {
            if (!reading.hasNumbers()) {
                continue;
            }
            sheet.issue(
                    ReadIssueKind.ROW_UNKNOWN,
                    reading.place(),
                    List.of(),
                    Map.of("printed", (reading.printedLabel() + " " + reading.printedValues()).strip()));
        }
        scan.quotations()
                .forEach(quoted -> sheet.issue(
                        ReadIssueKind.ROW_OUTSIDE,
                        quoted.place(),
                        List.of(),
                        Map.of("printed", CellSheet.quote(quoted.printed()))));
    }
}
