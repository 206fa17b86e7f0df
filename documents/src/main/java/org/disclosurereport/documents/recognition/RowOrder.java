package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

/**
 * Gives rows of values that lost their labels the rows they stand for, by the form's order.
 *
 * <p>Only when it can't be otherwise: between two rows that are known stand exactly as many rows of values as the form
 * has rows there.
 */
final class RowOrder {
    /** So many characters at the end of a label tell which it may be. */
    private static final int TELLING = 6;

    private final Form form;
    private final List<RowReading> named = new ArrayList<>();
    private final List<RowReading> unplaced = new ArrayList<>();

    private RowOrder(Form form) {
        this.form = form;
    }

    static RowOrder of(List<RowReading> readings, Form form) {
        RowOrder order = new RowOrder(form);
        for (Section section : List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS)) {
            order.place(
                    readings.stream()
                            .filter(reading -> reading.section() == section)
                            .toList(),
                    form.getTable(section).getRows());
        }
        return order;
    }

    /** The rows with the row of the form each stands for, in document order. */
    List<RowReading> named() {
        return named;
    }

    /** The rows of values that are none of the form's. */
    List<RowReading> unplaced() {
        return unplaced;
    }

    private void place(List<RowReading> printed, List<Row> rows) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Row> names = new HashMap<>();
        for (Row row : rows) {
            places.put(row.getName(), places.size());
            names.put(row.getName(), row);
        }
        List<RowReading> readings = LabelsFirst.settle(printed, names);
        Set<String> valued = new HashSet<>();
        for (RowReading reading : readings) {
            if (reading.hasValues() && reading.name() != null && !reading.isSingleOfGroup()) {
                valued.add(reading.name());
            }
        }
        boolean[] firstOfSeveral = firstsOfSeveral(readings);
        int last = -1;
        List<RowReading> without = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            RowReading reading = readings.get(i);
            boolean first = firstOfSeveral[i];
            Integer place = reading.name() == null || first ? null : places.get(reading.name());
            if (place == null) {
                if ((reading.name() == null || first)
                        && (first || reading.match() == Match.BY_ORDER || endsLabel(reading, rows))
                        && reading.hasValues()) {
                    without.add(reading);
                } else if (reading.hasValues()) {
                    unplaced.add(reading);
                }
                continue;
            }
            if (reading.hasValues() || without.isEmpty()) {
                between(without, rows, last, place, valued);
                without.clear();
            }
            named.add(reading);
            if (reading.hasValues()) {
                last = split(reading, rows, place, valued);
            } else {
                last = Math.max(last, place - 1);
            }
        }
        between(without, rows, last, rows.size(), valued);
    }

    /**
     * For each reading whether the label of a group stands before the values of its first row, whose own label is lost:
     * another row of the group follows, or a row without a label.
     */
    private static boolean[] firstsOfSeveral(List<RowReading> readings) {
        boolean[] firsts = new boolean[readings.size()];
        // From the end: whether the next row of the group, or the next with values, shows that there are several.
        RowReading nextValued = null;
        Map<String, RowReading> nextOfGroup = new HashMap<>();
        Map<RowReading, Integer> places = new IdentityHashMap<>();
        for (int i = readings.size() - 1; i >= 0; i--) {
            RowReading reading = readings.get(i);
            String group = group(reading);
            if (reading.isSingleOfGroup()) {
                RowReading member = nextOfGroup.get(group);
                boolean memberFirst =
                        member != null && (nextValued == null || places.get(member) <= places.get(nextValued));
                RowReading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
                boolean blankFollows =
                        next != null && next.solid() && next.name() == null && next.match() == Match.BY_ORDER;
                firsts[i] = memberFirst
                        ? !member.isSingleOfGroup()
                        : blankFollows
                                || nextValued != null
                                        && nextValued.name() == null
                                        && nextValued.match() == Match.BY_ORDER;
            }
            places.put(reading, i);
            if (!group.isEmpty()) {
                nextOfGroup.put(group, reading);
            }
            if (reading.hasValues()) {
                nextValued = reading;
            }
        }
        return firsts;
    }

    /** The group of rows that a row stands in, as its names begin; empty for a row of none of the form's. */
    static String group(RowReading reading) {
        return reading.name() == null ? "" : group(reading.name());
    }

    static String group(String name) {
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    /** Whether what stands before the values is the end of a row's label: its beginning was lost. */
    private static boolean endsLabel(RowReading reading, List<Row> rows) {
        return reading.match() == Match.UNKNOWN && rows.stream().anyMatch(row -> endsLabel(reading, row));
    }

    private static boolean endsLabel(RowReading reading, Row row) {
        String printed = Folding.fold(reading.printedLabel());
        List<String> path = row.getLabelPath();
        return printed.length() >= TELLING
                && Folding.fold(path.get(path.size() - 1)).endsWith(printed);
    }

    /** The rows without labels between two known ones. */
    private void between(List<RowReading> without, List<Row> rows, int after, int before, Set<String> valued) {
        if (without.isEmpty()) {
            return;
        }
        List<Row> missing = new ArrayList<>();
        for (int i = after + 1; i < before; i++) {
            if (!valued.contains(rows.get(i).getName())) {
                missing.add(rows.get(i));
            }
        }
        boolean fits = without.size() == missing.size();
        for (int i = 0; fits && i < missing.size(); i++) {
            RowReading reading = without.get(i);
            fits = reading.match() != Match.UNKNOWN || endsLabel(reading, missing.get(i));
        }
        if (fits && without.stream().noneMatch(RowReading::isOneCellALine)) {
            for (int i = 0; i < missing.size(); i++) {
                name(missing.get(i), without.get(i).tokens(), without.get(i).solid());
            }
            return;
        }
        List<List<Token>> lines = new ArrayList<>();
        int columns = missing.isEmpty() ? 0 : missing.get(0).getCells().size();
        boolean even = columns > 1
                && without.stream().noneMatch(reading -> reading.match() == Match.UNKNOWN)
                && missing.stream().allMatch(row -> row.getCells().size() == columns);
        for (RowReading reading : without) {
            List<Token> core = Placement.Printed.of(reading.tokens()).core();
            even &= columns > 0 && core.size() % Math.max(1, columns) == 0;
            for (int i = 0; even && i < core.size(); i += columns) {
                lines.add(core.subList(i, i + columns));
            }
        }
        if (!even || lines.size() != missing.size()) {
            unplaced.addAll(without);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            name(missing.get(i), lines.get(i), false);
        }
    }

    /** Values of several rows after one label, one value a line: the labels between vanished. */
    private int split(RowReading reading, List<Row> rows, int place, Set<String> valued) {
        int columns = rows.get(place).getCells().size();
        List<Token> core = Placement.Printed.of(reading.tokens()).core();
        int count = core.size() / columns;
        if (columns < 2 || core.size() % columns != 0 || count < 2 || !reading.isOneCellALine()) {
            return place;
        }
        for (int i = place + 1; i < place + count; i++) {
            if (i >= rows.size()
                    || valued.contains(rows.get(i).getName())
                    || rows.get(i).getCells().size() != columns) {
                return place;
            }
        }
        boolean followed = place + count == rows.size()
                || valued.contains(rows.get(place + count).getName());
        if (!followed) {
            return place;
        }
        List<Token> tokens = List.copyOf(core);
        reading.tokens().clear();
        reading.tokens().addAll(tokens.subList(0, columns));
        for (int i = 1; i < count; i++) {
            name(rows.get(place + i), tokens.subList(i * columns, (i + 1) * columns), false);
        }
        return place + count - 1;
    }

    private void name(Row row, List<Token> tokens, boolean solid) {
        RowReading reading =
                new RowReading(row.getTable().getSection(), row.getName(), Match.BY_ORDER, "", tokens.get(0), solid);
        reading.tokens().addAll(tokens);
        named.add(reading);
    }

    @Override
    public String toString() {
        return form + ": " + named;
    }
}
