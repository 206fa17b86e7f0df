package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.documents.recognition.words.Folding;
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
    private static final Map<FormVersion, Table> TABLES = tables();

    /** The rows that several forms have: the heads above another say no more than that the row is there. */
    private static final Set<String> OF_SEVERAL = TABLES.keySet().stream()
            .flatMap(version -> names(version).stream())
            .filter(name -> TABLES.keySet().stream()
                            .filter(version -> names(version).contains(name))
                            .count()
                    > 1)
            .collect(Collectors.toUnmodifiableSet());

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
        FormVersion version = stated.or(() -> byMoreRows(scan))
                .or(() -> byAgreement(scan, year))
                .or(() -> byWholeTable(scan))
                .or(() -> byHeads(scan, year))
                .or(() -> byWidths(scan))
                .orElseGet(() -> byYear(year));
        return new TableHeads(version, scan.heads().printed(), single(scan));
    }

    /** The form of most blocks. */
    FormVersion version() {
        return version;
    }

    /** The form whose heads stand above a row, when it is another one: its values mean other cells. */
    Optional<FormVersion> otherVersion(RowReading reading) {
        Set<FormVersion> told = told(reading);
        return told.contains(version) ? Optional.empty() : told.stream().findFirst();
    }

    /** Whether the heads leave open which form's cells a row has: several forms have as many in it, and not the same. */
    boolean isHeadless(Row row, RowReading reading) {
        Set<FormVersion> told = told(reading);
        return row.getTable().getSection() == Section.PROACTIVE_DISCLOSURE
                && TABLES.entrySet().stream()
                                .filter(table -> told.isEmpty() || told.contains(table.getKey()))
                                .flatMap(table -> table.getValue().getRows().stream())
                                .filter(other -> other.getName().equals(row.getName())
                                        && other.getCells().size()
                                                == row.getCells().size())
                                .map(other -> other.getCells().stream()
                                        .map(Cell::getName)
                                        .toList())
                                .distinct()
                                .count()
                        > 1;
    }

    private static Set<FormVersion> told(RowReading reading) {
        return reading.headsAbove().versions(reading.name());
    }

    private static Map<FormVersion, Table> tables() {
        Map<FormVersion, Table> tables = new EnumMap<>(FormVersion.class);
        for (FormVersion version : FormVersion.values()) {
            tables.put(version, Form.of(version).getTable(Section.PROACTIVE_DISCLOSURE));
        }
        return tables;
    }

    /** The row of table 三 that stands for a whole group, （六）其他处理, as another form has it. */
    Optional<String> singleOtherRow() {
        return Optional.ofNullable(singleOtherRow).filter(name -> !isSingle(version, name));
    }

    /** The form in which that row is the only one of its group; empty when there is no such row. */
    Optional<FormVersion> singleRowVersion() {
        return singleOtherRow()
                .flatMap(name -> TABLES.keySet().stream()
                        .filter(candidate -> isSingle(candidate, name))
                        .findFirst());
    }

    private static boolean isSingle(FormVersion version, String name) {
        return Form.of(version).getTable(Section.REQUESTS).getRows().stream()
                        .filter(row -> RowOrder.group(row.getName()).equals(RowOrder.group(name)))
                        .count()
                == 1;
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
    private static Optional<FormVersion> byHeads(TableScan scan, OptionalInt year) {
        Map<FormVersion, Integer> first = new EnumMap<>(FormVersion.class);
        Map<FormVersion, Integer> others = new EnumMap<>(FormVersion.class);
        Set<String> firstBlock = firstBlock();
        for (RowReading reading : scan.rows()) {
            if (OF_SEVERAL.contains(String.valueOf(reading.name()))) {
                Map<FormVersion, Integer> counts = firstBlock.contains(reading.name()) ? first : others;
                told(reading).forEach(version -> counts.merge(version, 1, Integer::sum));
            }
        }
        return most(others).or(() -> most(first).filter(told -> isPlausible(told, scan, byYear(year))));
    }

    /** Whether a form may be used although another is in force: it has rows that the other hasn't, and widths don't deny it. */
    private static boolean isPlausible(FormVersion told, TableScan scan, FormVersion inForce) {
        return told == inForce
                || hasAnyMore(told, inForce, there(scan))
                        && byWidths(scan).filter(inForce::equals).isEmpty();
    }

    /** By the heads above the rows, all of one form, where the rows' widths or the year say the same. */
    private static Optional<FormVersion> byAgreement(TableScan scan, OptionalInt year) {
        Set<FormVersion> heads = EnumSet.noneOf(FormVersion.class);
        for (RowReading reading : scan.rows()) {
            heads.addAll(OF_SEVERAL.contains(String.valueOf(reading.name())) ? told(reading) : Set.of());
        }
        if (heads.size() != 1) {
            return Optional.empty();
        }
        FormVersion only = heads.iterator().next();
        boolean inForce = year.isPresent() && FormVersion.inForce(year.getAsInt()) == only;
        return inForce || byWidths(scan).filter(only::equals).isPresent() ? Optional.of(only) : Optional.empty();
    }

    /** The rows below the first caption of table 二, in any form. */
    private static Set<String> firstBlock() {
        return TABLES.values().stream()
                .flatMap(table -> {
                    String article = table.getRows().get(0).getLabelPath().get(0);
                    return table.getRows().stream()
                            .filter(row -> row.getLabelPath().get(0).equals(article))
                            .map(Row::getName);
                })
                .collect(Collectors.toSet());
    }

    /**
     * By the rows that a form has and each other hasn't: all of them are there. Provinces add single rows of the older form to
     * the newer one.
     */
    private static Optional<FormVersion> byMoreRows(TableScan scan) {
        Set<String> there = there(scan);
        List<FormVersion> ahead = TABLES.keySet().stream()
                .filter(version ->
                        TABLES.keySet().stream().allMatch(other -> other == version || hasMore(version, other, there)))
                .toList();
        return ahead.size() == 1 ? Optional.of(ahead.get(0)) : Optional.empty();
    }

    private static Set<String> there(TableScan scan) {
        return scan.rows().stream()
                .map(RowReading::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** By the rows that are there: all of one form, and none that only another has. */
    private static Optional<FormVersion> byWholeTable(TableScan scan) {
        if (isTruncated(scan)) {
            return Optional.empty();
        }
        Set<String> there = there(scan);
        Set<String> all = TABLES.keySet().stream()
                .flatMap(version -> names(version).stream())
                .collect(Collectors.toSet());
        List<FormVersion> whole = TABLES.keySet().stream()
                .filter(version -> there.containsAll(names(version)))
                .filter(version -> all.stream()
                        .noneMatch(
                                name -> there.contains(name) && !names(version).contains(name)))
                .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    /** Whether the rows that a form has beyond another's are all there, and there are such rows. */
    private static boolean hasMore(FormVersion version, FormVersion other, Set<String> there) {
        List<String> more = names(version).stream()
                .filter(name -> !names(other).contains(name))
                .toList();
        return !more.isEmpty() && there.containsAll(more);
    }

    /** Whether one of the rows that a form has beyond another's is there. */
    private static boolean hasAnyMore(FormVersion version, FormVersion other, Set<String> there) {
        return names(version).stream()
                .anyMatch(name -> there.contains(name) && !names(other).contains(name));
    }

    private static List<String> names(FormVersion version) {
        return TABLES.get(version).getRows().stream().map(Row::getName).toList();
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
            List<FormVersion> fitting = TABLES.keySet().stream()
                    .filter(version -> hasWidth(TABLES.get(version), reading, held))
                    .toList();
            if (fitting.size() == 1) {
                counts.merge(fitting.get(0), 1, Integer::sum);
            }
        }
        return most(counts);
    }

    private static boolean hasWidth(Table table, RowReading reading, int held) {
        return table.getRows().stream()
                .anyMatch(row ->
                        row.getName().equals(reading.name()) && row.getCells().size() == held);
    }

    private static FormVersion byYear(OptionalInt year) {
        return year.isPresent() ? FormVersion.inForce(year.getAsInt()) : FormVersion.latest();
    }

    /** The form counted most often; of several the latest. */
    private static Optional<FormVersion> most(Map<FormVersion, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<FormVersion, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
