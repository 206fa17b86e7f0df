package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;

/**
 * Columns of a printed table that the form doesn't have, because a head such as 商业企业 stands in two cells.
 *
 * <p>They are empty in every row. Only where the columns are numbered, and only when what is left is as wide as the form.
 */
final class ExtraColumns {
    private final List<RowReading> readings;
    private final TreeSet<Integer> empty;
    private final boolean unclear;

    private ExtraColumns(List<RowReading> readings, TreeSet<Integer> empty, boolean unclear) {
        this.readings = readings;
        this.empty = empty;
        this.unclear = unclear;
    }

    static ExtraColumns of(Table table, Map<String, List<RowReading>> byName, TableScan scan) {
        List<RowReading> readings = new ArrayList<>();
        TreeSet<Integer> used = new TreeSet<>();
        TreeSet<Integer> starts = new TreeSet<>();
        TreeSet<Integer> empty = new TreeSet<>();
        int columns = table.getRows().get(0).getCells().size();
        boolean numbered = table.getSection() == Section.REQUESTS;
        for (Row row : table.getRows()) {
            readings.addAll(byName.getOrDefault(row.getName(), List.of()));
        }
        for (RowReading reading : readings) {
            for (Token token : reading.tokens()) {
                numbered &= token.shape() == Token.Shape.CELL || token.shape() == Token.Shape.PIECE;
                if (!token.isEmpty()) {
                    used.add(token.column());
                }
            }
            Placement.Printed printed = Placement.Printed.of(reading.tokens());
            if (printed.core().size() > columns) {
                starts.add(printed.core().get(0).column());
            }
        }
        if (!numbered || used.isEmpty()) {
            return new ExtraColumns(readings, empty, false);
        }
        int split = scan.heads().splitColumn();
        if (split > used.first() && !used.contains(split) && used.last() > split && starts.size() <= 1) {
            // The heads say which column it is, and nothing stands in it.
            empty.add(split);
            return new ExtraColumns(readings, empty, used.last() - used.first() > columns);
        }
        if (split < 0 && (scan.heads().hasAllOfRequests() || starts.isEmpty())) {
            return new ExtraColumns(readings, empty, false);
        }
        for (int column = used.first(); column <= used.last(); column++) {
            if (!used.contains(column)) {
                empty.add(column);
            }
        }
        boolean fits = split < 0 && used.size() == columns;
        return new ExtraColumns(readings, fits ? empty : new TreeSet<>(), !fits);
    }

    /** Whether there are columns too many and nobody knows which. */
    boolean isUnclear() {
        return unclear;
    }

    /** Takes the extra columns away. */
    void clean() {
        for (RowReading reading : readings) {
            reading.tokens().removeIf(token -> token.isEmpty() && empty.contains(token.column()));
        }
    }
}
