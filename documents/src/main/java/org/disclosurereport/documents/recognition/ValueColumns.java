package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.disclosurereport.documents.recognition.Placement.Finding;
import org.disclosurereport.documents.recognition.Placement.Placed;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * In which columns of a real table the values of table 三 stand: under its heads, or where the full rows have them.
 *
 * <p>For rows that have fewer or more cells than the form: the column a cell stands in says whose it is.
 */
final class ValueColumns {
    static final ValueColumns NONE = new ValueColumns(List.of());

    private final List<Integer> columns;

    private ValueColumns(List<Integer> columns) {
        this.columns = columns;
    }

    static ValueColumns of(Table table, Map<String, List<RowReading>> byName, TableScan scan) {
        if (table.getSection() != Section.REQUESTS) {
            return NONE;
        }
        int count = table.getRows().get(0).getCells().size();
        Set<List<Integer>> agreed = new LinkedHashSet<>();
        Set<Integer> blocks = new LinkedHashSet<>();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Row row : table.getRows()) {
            for (RowReading reading : byName.getOrDefault(row.getName(), List.of())) {
                if (!reading.solid()) {
                    return NONE;
                }
                List<Token> core = Printed.of(reading.tokens()).core();
                if (core.stream().anyMatch(Token::isText)) {
                    // A label that wasn't known may be among them.
                    continue;
                }
                if (core.size() == count) {
                    agreed.add(core.stream().map(Token::column).toList());
                }
                first = core.isEmpty() ? first : Math.min(first, core.get(0).column());
                for (Token token : reading.tokens()) {
                    last = Math.max(last, token.column());
                    blocks.add(token.block());
                }
            }
        }
        if (agreed.size() == 1) {
            return new ValueColumns(agreed.iterator().next());
        }
        if (!agreed.isEmpty() || blocks.size() != 1) {
            return NONE;
        }
        // No row is full: the heads tell, or the width of the table from the first column that has values.
        if (blocks.contains(scan.heads().blockOfRequests())
                && scan.heads().columnsOfRequests().size() == count) {
            return new ValueColumns(scan.heads().columnsOfRequests());
        }
        return last - first + 1 == count
                ? new ValueColumns(IntStream.rangeClosed(first, last).boxed().toList())
                : NONE;
    }

    /**
     * Whether another row says that values don't stand in the columns of these: below one of them is no sum.
     *
     * @param slots the values of a row of a real table, the total last
     * @param rows the rows of its table
     */
    static boolean areDenied(List<@Nullable Token> slots, Collection<List<RowReading>> rows) {
        for (List<RowReading> readings : rows) {
            for (RowReading reading : readings) {
                Token[] way = new Token[slots.size()];
                for (Token token : reading.tokens()) {
                    for (int i = 0; i < way.length; i++) {
                        Token slot = slots.get(i);
                        way[i] = slot != null && slot.column() == token.column() ? token : way[i];
                    }
                }
                Token total = way[way.length - 1];
                boolean counted =
                        total != null && total.value() != null && total.value().number() != null;
                if (counted && !Placement.isSum(way, 0, way.length - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing says that cells stand in other columns than the values. */
    boolean allow(List<Token> tokens) {
        return columns.isEmpty()
                || columns.equals(tokens.stream().map(Token::column).toList());
    }

    /** Places the cells of a row by their columns; empty when one stands in none of them. */
    Optional<Placed> place(List<Token> tokens) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable Token> slots = new ArrayList<>();
        int placed = 0;
        for (int column : columns) {
            Token found = null;
            for (Token token : tokens) {
                if (token.column() == column) {
                    found = token;
                }
            }
            placed += found != null && !found.isEmpty() ? 1 : 0;
            slots.add(found);
        }
        long printed = tokens.stream().filter(token -> !token.isEmpty()).count();
        return placed == printed ? Optional.of(new Placed(slots, Finding.LAYOUT)) : Optional.empty();
    }
}
