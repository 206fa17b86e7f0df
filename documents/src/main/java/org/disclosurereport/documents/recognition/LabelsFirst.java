package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.recognition.words.FormLabels;
import org.disclosurereport.documents.recognition.words.Label;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Row;

/**
 * Labels of several rows that stand before their values: where a row's label is as tall as its neighbour's, a converter
 * puts out both labels, then both rows of numbers.
 *
 * <p>As many bare rows as labels are taken in their order, and said to be. Other numbers of rows are nobody's: the last
 * label stands nearest to the first of them, but need not be its own.
 */
final class LabelsFirst {
    private final Map<String, Row> rows;
    private final List<RowReading> settled = new ArrayList<>();

    private LabelsFirst(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * Gives the bare rows to the labels before them.
     *
     * @param readings the readings of a table in document order
     * @param rows the rows of the form by their names
     * @return the readings, of which those without a row are unknown
     */
    static List<RowReading> settle(List<RowReading> readings, Map<String, Row> rows) {
        LabelsFirst order = new LabelsFirst(rows);
        int i = 0;
        while (i < readings.size()) {
            int last = i;
            while (last < readings.size() && order.waits(readings, last)) {
                last++;
            }
            boolean above = last < readings.size() && order.isAbove(readings.get(last));
            // A label among lines with several rows of a table below it: one of the labels may have been lost.
            boolean several = above
                    && last + 1 < readings.size()
                    && readings.get(last).tokens().get(0).shape() == Token.Shape.CELL
                    && isBare(readings.get(last + 1));
            if (above && last > i || several) {
                i = order.settle(readings, i, last);
            } else {
                order.settled.addAll(readings.subList(i, Math.min(readings.size(), last + 1)));
                i = last + 1;
            }
        }
        return order.settled;
    }

    /** Whether it is the label of a row with nothing behind it; that of a group is one where none of its rows follows. */
    private boolean waits(List<RowReading> readings, int at) {
        RowReading reading = readings.get(at);
        String name = name(reading);
        if (!reading.isEmpty() || !rows.containsKey(name)) {
            return false;
        }
        boolean single = reading.isSingleOfGroup() || reading.name() == null;
        return !single
                || at + 1 < readings.size()
                        && !RowOrder.group(readings.get(at + 1)).equals(RowOrder.group(name));
    }

    /** The row that a label may stand for; （六）其他处理 is a group or a row, empty when it is neither. */
    private static String name(RowReading reading) {
        if (reading.name() != null) {
            return reading.name();
        }
        if (reading.match() == Match.BY_ORDER && !reading.printedLabel().isEmpty()) {
            for (Label label : FormLabels.get().exact(Folding.fold(reading.printedLabel()))) {
                if (label instanceof Label.RowLabel row) {
                    return row.name();
                }
            }
        }
        return "";
    }

    private boolean isAbove(RowReading reading) {
        return reading.isBelowItsLabel() && rows.containsKey(String.valueOf(reading.name()));
    }

    /** Settles the labels from one reading to the one whose label stands last; gives the index of the next reading. */
    private int settle(List<RowReading> readings, int first, int last) {
        List<RowReading> labels = readings.subList(first, last + 1);
        int next = last + 1;
        while (next < readings.size() && isBare(readings.get(next))) {
            next++;
        }
        List<List<Token>> bare = new ArrayList<>();
        RowReading above = readings.get(last);
        List<Token> core = Printed.of(above.tokens()).core();
        int columns = rows.get(String.valueOf(above.name())).getCells().size();
        if (above.isOneCellALine() && columns > 1 && core.size() == labels.size() * columns) {
            for (int i = 0; i < core.size(); i += columns) {
                bare.add(List.copyOf(core.subList(i, i + columns)));
            }
        } else {
            bare.add(List.copyOf(above.tokens()));
        }
        readings.subList(last + 1, next).forEach(reading -> bare.add(List.copyOf(reading.tokens())));
        if (labels.size() == 1) {
            settled.add(above.with(above.name(), Match.BY_ORDER, bare.get(0)));
            settled.addAll(readings.subList(last + 1, next));
        } else if (bare.size() == labels.size()) {
            for (int i = 0; i < bare.size(); i++) {
                settled.add(labels.get(i).with(name(labels.get(i)), Match.BY_ORDER, bare.get(i)));
            }
        } else if (bare.size() == 1) {
            // Rows without values vanish from lines of text, their labels stay; cells of a real table were all there.
            boolean cells = above.tokens().get(0).shape() == Token.Shape.CELL;
            settled.addAll(labels.subList(0, labels.size() - 1));
            settled.add(cells ? above.with(above.name(), Match.BY_ORDER, bare.get(0)) : above);
        } else {
            labels.forEach(label -> settled.add(label.with(name(label), Match.BY_ORDER, List.of())));
            bare.forEach(tokens -> settled.add(above.with(null, Match.UNKNOWN, tokens)));
        }
        return next;
    }

    private static boolean isBare(RowReading reading) {
        return reading.name() == null
                && reading.match() == Match.BY_ORDER
                && reading.printedLabel().isEmpty()
                && reading.hasValues();
    }
}
