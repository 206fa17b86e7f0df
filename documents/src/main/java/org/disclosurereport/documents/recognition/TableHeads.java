package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which form the tables of a document use, told from the heads of table 二, block by block, and from its rows.
 *
 * <p>About one report in eighty mixes them: heads of 2019 in 第二十条第（一）项 above the rows of 2021. The form is that of most
 * blocks; the others are told.
 */
final class TableHeads {
    private static final Table TABLE_2019 = Form.of(FormVersion.V2019).getTable(Section.PROACTIVE_DISCLOSURE);
    private static final Table TABLE_2021 = Form.of(FormVersion.V2021).getTable(Section.PROACTIVE_DISCLOSURE);

    /** So many characters tell the head of a column of money. */
    private static final int UNIT_HEAD = 4;

    private final FormVersion version;
    private final List<String> heads;
    private final @Nullable String singleOtherRow;

    private TableHeads(FormVersion version, List<String> heads, @Nullable String singleOtherRow) {
        this.version = version;
        this.heads = heads;
        this.singleOtherRow = singleOtherRow;
    }

    /** Tells the form; what a file of our own says of itself goes before what its tables look like. */
    static TableHeads of(TableScan scan, Optional<FormVersion> stated, OptionalInt year) {
        FormVersion version = stated.or(() -> byRows(scan))
                .or(() -> byHeads(scan))
                .or(() -> byWidths(scan))
                .orElseGet(() -> byYear(year));
        return new TableHeads(version, scan.heads(), single(scan));
    }

    /** The form of most blocks. */
    FormVersion version() {
        return version;
    }

    /** The form whose heads stand above a row, when it is the other one: its values mean other cells. */
    Optional<FormVersion> otherVersion(RowReading reading) {
        FormVersion own = reading.headVersion();
        return own == null || own == version ? Optional.empty() : Optional.of(own);
    }

    /** Whether no head tells which form's cells a row has, and both forms have it with as many. */
    boolean isHeadless(Row row, RowReading reading) {
        return row.getTable().getSection() == Section.PROACTIVE_DISCLOSURE
                && reading.headVersion() == null
                && hasSame(TABLE_2019, row)
                && hasSame(TABLE_2021, row);
    }

    private static boolean hasSame(Table table, Row row) {
        return table.getRows().stream()
                .anyMatch(other -> other.getName().equals(row.getName())
                        && other.getCells().size() == row.getCells().size());
    }

    /** The row of table 三 that stands for all of （六）其他处理, in the 2019 way. */
    Optional<String> singleOtherRow() {
        return version == FormVersion.V2021 ? Optional.ofNullable(singleOtherRow) : Optional.empty();
    }

    /** The unit of money that the head above a cell tells, or null. */
    @Nullable
    MoneyUnit unit(Cell cell) {
        String begins = Folding.fold(cell.getColumnLabel()).substring(0, UNIT_HEAD);
        for (String head : heads) {
            if (head.indexOf('元') >= 0 && Folding.fold(head).startsWith(begins)) {
                return head.indexOf('万') >= 0 || head.indexOf('萬') >= 0 ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN;
            }
        }
        return null;
    }

    private static @Nullable String single(TableScan scan) {
        List<String> group = new ArrayList<>();
        String found = null;
        for (RowReading reading : scan.rows()) {
            if (reading.name() != null && reading.isSingleOfGroup() && reading.hasValues()) {
                found = reading.name();
            } else if (reading.name() != null && reading.hasValues()) {
                group.add(reading.name());
            }
        }
        return found == null || group.contains(found) ? null : found;
    }

    /** By the heads above the rows; those of the first block count only when there are no others: it is the one that is mixed. */
    private static Optional<FormVersion> byHeads(TableScan scan) {
        Map<FormVersion, Integer> first = new EnumMap<>(FormVersion.class);
        Map<FormVersion, Integer> others = new EnumMap<>(FormVersion.class);
        String article = TABLE_2021.getRows().get(0).getLabelPath().get(0);
        for (RowReading reading : scan.rows()) {
            FormVersion version = reading.headVersion();
            if (version != null && reading.name() != null) {
                boolean isFirst = TABLE_2021.getRows().stream()
                        .anyMatch(row -> row.getName().equals(reading.name())
                                && row.getLabelPath().get(0).equals(article));
                (isFirst ? first : others).merge(version, 1, Integer::sum);
            }
        }
        return most(others).or(() -> most(first));
    }

    /**
     * By the rows that only one form has: all of them are there, or none is although most others are. Provinces add single
     * rows of the older form to the newer one.
     */
    private static Optional<FormVersion> byRows(TableScan scan) {
        Set<String> there = scan.rows().stream()
                .map(RowReading::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> only = TABLE_2019.getRows().stream()
                .map(Row::getName)
                .filter(name -> !has(TABLE_2021, name))
                .toList();
        if (there.containsAll(only)) {
            return Optional.of(FormVersion.V2019);
        }
        boolean others = TABLE_2021.getRows().stream().allMatch(row -> there.contains(row.getName()));
        return others && only.stream().noneMatch(there::contains) && !isTruncated(scan)
                ? Optional.of(FormVersion.V2021)
                : Optional.empty();
    }

    /** Whether unknown rows may be the ones looked for. */
    private static boolean isTruncated(TableScan scan) {
        return scan.rows().stream()
                .anyMatch(reading -> reading.section() == Section.PROACTIVE_DISCLOSURE && reading.name() == null);
    }

    /** By rows that have as many values as one form has columns. */
    private static Optional<FormVersion> byWidths(TableScan scan) {
        Map<FormVersion, Integer> counts = new EnumMap<>(FormVersion.class);
        for (RowReading reading : scan.rows()) {
            int held = Placement.Printed.of(reading.tokens()).core().size();
            boolean old = hasWidth(TABLE_2019, reading, held);
            if (old != hasWidth(TABLE_2021, reading, held)) {
                counts.merge(old ? FormVersion.V2019 : FormVersion.V2021, 1, Integer::sum);
            }
        }
        return most(counts);
    }

    private static boolean has(Table table, String name) {
        return table.getRows().stream().anyMatch(row -> row.getName().equals(name));
    }

    private static boolean hasWidth(Table table, RowReading reading, int held) {
        return table.getRows().stream()
                .anyMatch(row ->
                        row.getName().equals(reading.name()) && row.getCells().size() == held);
    }

    private static FormVersion byYear(OptionalInt year) {
        return year.isPresent() ? FormVersion.inForce(year.getAsInt()) : FormVersion.latest();
    }

    private static Optional<FormVersion> most(Map<FormVersion, Integer> counts) {
        int old = counts.getOrDefault(FormVersion.V2019, 0);
        int current = counts.getOrDefault(FormVersion.V2021, 0);
        return old + current == 0
                ? Optional.empty()
                : Optional.of(old > current ? FormVersion.V2019 : FormVersion.V2021);
    }
}
