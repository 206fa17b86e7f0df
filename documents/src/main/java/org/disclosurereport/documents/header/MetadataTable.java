package org.disclosurereport.documents.header;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The particulars above a page's text (索引号, 发布机构, 发文日期, 文号), whether they stand in cells, in lines of their own,
 * or several in one line.
 *
 * @param entries what they tell, in the document's order
 */
record MetadataTable(List<Entry> entries) {
    /** Longer lines are prose. */
    private static final int LONGEST = 500;

    /**
     * One particular.
     *
     * @param label what it tells
     * @param value the value as printed
     */
    record Entry(MetadataLabel label, Line value) {}

    /** {@return the particulars among lines and cells} */
    static MetadataTable of(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.compact().length() > LONGEST) {
                continue;
            }
            List<Mark> marks = marks(line.printed());
            if (marks.isEmpty()) {
                marks = bareMarks(line.printed());
            }
            for (int m = 0; m < marks.size(); m++) {
                int end = m + 1 < marks.size()
                        ? marks.get(m + 1).start
                        : line.printed().length();
                add(marks.get(m).label, line.printed().substring(marks.get(m).end, end), line, entries);
            }
            String bare = line.folded().replace(":", "");
            Optional<MetadataLabel> label = MetadataLabel.of(withoutFrame(bare));
            if (label.isPresent() && i + 1 < lines.size() && isValue(lines.get(i + 1), line)) {
                entries.add(new Entry(label.get(), lines.get(i + 1)));
            }
        }
        return new MetadataTable(List.copyOf(entries));
    }

    /** {@return lines with an empty one in the place of each that is a value: no title is made of a value and the next line} */
    List<Line> without(List<Line> lines) {
        Set<Line> values = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.stream()
                .filter(entry -> entry.label != MetadataLabel.TITLE)
                .map(Entry::value)
                .forEach(values::add);
        return lines.stream()
                .map(line -> values.contains(line) ? Line.of("", false, line.place()) : line)
                .toList();
    }

    /** {@return whether a line begins with the label of a particular} */
    static boolean isParticular(Line line) {
        return line.compact().length() <= LONGEST
                && marks(line.printed()).stream()
                        .findFirst()
                        .filter(mark -> mark.start == 0 && mark.label.isPresent())
                        .isPresent();
    }

    /** {@return the values under a label, in the document's order} */
    List<Line> values(MetadataLabel label) {
        return entries.stream()
                .filter(entry -> entry.label == label)
                .map(Entry::value)
                .toList();
    }

    private static void add(Optional<MetadataLabel> label, String value, Line line, List<Entry> entries) {
        Line told = Line.of(value, false, line.place());
        if (label.isPresent() && !told.compact().isEmpty()) {
            entries.add(new Entry(label.get(), told));
        }
    }

    /** A cell's value stands in the same row; where a row has none, the next line is no value. */
    private static boolean isValue(Line line, Line label) {
        boolean sameRow = line.place().getTable() == label.place().getTable()
                && line.place().getLine() == label.place().getLine();
        return !isLabel(line)
                && (sameRow || label.place().getTable() == 0 && line.place().getTable() == 0);
    }

    private static boolean isLabel(Line line) {
        return line.folded().endsWith(":")
                || MetadataLabel.of(withoutFrame(line.folded())).isPresent()
                || !marks(line.printed()).isEmpty();
    }

    private static String withoutFrame(String folded) {
        return folded.startsWith("[") && folded.endsWith("]") ? folded.substring(1, folded.length() - 1) : folded;
    }

    /** The colons of a line with what stands before each: a known label, or a word that at least ends the value before. */
    private static List<Mark> marks(String printed) {
        List<Mark> marks = new ArrayList<>();
        for (int colon = 0; colon < printed.length(); colon++) {
            if (Characters.fold(printed.charAt(colon)) != ':' || isTimeOfDay(printed, colon)) {
                continue;
            }
            int from = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).end;
            String before = Characters.fold(Characters.withoutBlanks(printed.substring(from, colon)));
            Optional<String> label = MetadataLabel.endOf(before);
            int start = label.isPresent()
                    ? startOf(printed, colon, label.get().length())
                    : startOfWord(printed, from, colon);
            marks.add(new Mark(label.flatMap(MetadataLabel::of), start, colon + 1));
        }
        return marks;
    }

    /** The labels of a line whose colons were lost, glued to their values: two of them at least, one at its beginning. */
    private static List<Mark> bareMarks(String printed) {
        List<Mark> marks = new ArrayList<>();
        String folded = Characters.fold(printed);
        int at = 0;
        while (at < folded.length()) {
            Optional<String> label = MetadataLabel.at(folded, at);
            if (label.isPresent()) {
                int end = at + label.get().length();
                marks.add(new Mark(MetadataLabel.of(label.get()), at, end));
                at = end;
            } else {
                at++;
            }
        }
        return marks.size() > 1 && marks.get(0).start == 0 ? marks : List.of();
    }

    private static boolean isTimeOfDay(String printed, int colon) {
        return colon > 0
                && colon + 1 < printed.length()
                && Characters.isDigit(Characters.fold(printed.charAt(colon - 1)))
                && Characters.isDigit(Characters.fold(printed.charAt(colon + 1)));
    }

    private static int startOf(String printed, int colon, int length) {
        int start = colon;
        for (int left = length; left > 0; left -= Characters.isBlank(printed.charAt(start)) ? 0 : 1) {
            start--;
        }
        return start;
    }

    private static int startOfWord(String printed, int from, int colon) {
        int start = colon;
        while (start > from && Characters.isChinese(printed.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private record Mark(Optional<MetadataLabel> label, int start, int end) {}
}
