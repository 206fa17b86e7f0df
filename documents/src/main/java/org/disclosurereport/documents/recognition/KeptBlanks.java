package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.documents.recognition.Placement.Finding;
import org.disclosurereport.documents.recognition.Placement.Placed;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.form.Row;
import org.jspecify.annotations.Nullable;

/**
 * Whether a flattened table keeps its blank cells, and how many empty tokens around each row are no cells.
 *
 * <p>In most flattened tables blanks vanish, so that a row with fewer values than columns could be read in many ways. But
 * where every row has as many tokens as columns, and the same few more, nothing has vanished: each token is a cell by its
 * place. What is more is told by the rows whose values fill all columns, in any table of the document: a separator at the
 * end of each row, an opener at its beginning. One row that doesn't agree, and nothing is concluded.
 */
final class KeptBlanks {
    static final KeptBlanks NONE = new KeptBlanks(Map.of(), 0);

    /** Fewer rows agree by chance. */
    private static final int FEWEST_ROWS = 3;

    private final Map<Integer, Integer> leading;
    private final int trailing;

    private KeptBlanks(Map<Integer, Integer> leading, int trailing) {
        this.leading = leading;
        this.trailing = trailing;
    }

    /** How many empty tokens follow the last column of the rows that fill all of them. */
    private static Set<Integer> trailing(Map<Row, List<RowReading>> rows) {
        Set<Integer> seen = new LinkedHashSet<>();
        Row last = last(rows);
        rows.forEach((row, readings) -> readings.forEach(reading -> {
            // After the last row of a table there is no opener of another.
            if (!row.equals(last) && !reading.solid() && isFull(row, reading)) {
                seen.add(Printed.of(reading.tokens()).trailing());
            }
        }));
        return seen;
    }

    private static @Nullable Row last(Map<Row, List<RowReading>> rows) {
        Row last = null;
        for (Row row : rows.keySet()) {
            last = row;
        }
        return last;
    }

    private static boolean isFull(Row row, RowReading reading) {
        return Printed.of(reading.tokens()).core().size() == row.getCells().size();
    }

    /**
     * Looks at the rows of one table.
     *
     * @param rows its rows
     * @param others the rows of all tables, which tell what follows a row where none of this table is full
     */
    static KeptBlanks of(Map<Row, List<RowReading>> rows, List<Map<Row, List<RowReading>>> others) {
        Set<Integer> own = trailing(rows);
        if (own.isEmpty()) {
            others.forEach(other -> own.addAll(trailing(other)));
        }
        if (own.size() > 1 || rows.size() < FEWEST_ROWS) {
            return NONE;
        }
        // Where no row tells, there is nothing beside the cells, or nothing is concluded.
        int trailing = own.isEmpty() ? 0 : own.iterator().next();
        Map<Integer, Integer> leading = new HashMap<>();
        Row last = last(rows);
        for (Map.Entry<Row, List<RowReading>> entry : rows.entrySet()) {
            int columns = entry.getKey().getCells().size();
            for (RowReading reading : entry.getValue()) {
                Printed printed = Printed.of(reading.tokens());
                int before = printed.size() - columns - trailing;
                boolean full = printed.core().size() == columns;
                if (full && entry.getKey().equals(last)) {
                    continue;
                }
                Integer known =
                        leading.putIfAbsent(entry.getKey().getLabelPath().size(), before);
                if (reading.solid()
                        || reading.isEmpty()
                        || before < 0
                        || known != null && known != before
                        || full && printed.leading() != before
                        || printed.core().size() > 0 && printed.leading() < before) {
                    return NONE;
                }
            }
        }
        boolean openers = rows.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(last))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(reading -> isFull(entry.getKey(), reading)));
        boolean padded = leading.values().stream().anyMatch(before -> before > 0);
        // Without a full row nobody knows on which side what is too much stands.
        return padded && !openers ? NONE : new KeptBlanks(leading, trailing);
    }

    /** The cells of a row by their place; empty when the table doesn't keep its blanks. */
    Optional<Placed> place(Row row, RowReading reading) {
        int columns = row.getCells().size();
        Integer before = leading.get(row.getLabelPath().size());
        if (before == null || reading.tokens().size() != before + columns + trailing) {
            return Optional.empty();
        }
        return Optional.of(
                new Placed(new ArrayList<>(reading.tokens().subList(before, before + columns)), Finding.LAYOUT));
    }
}
