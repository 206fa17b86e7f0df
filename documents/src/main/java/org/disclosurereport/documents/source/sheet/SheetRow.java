package org.disclosurereport.documents.source.sheet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row of a sheet that has something in it: its filled cells and the merged ranges over it. */
final class SheetRow {
    private final int number;
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private final Set<Integer> blanks = new HashSet<>();
    /** The merged ranges that cover a part of the row, by first column. */
    private final TreeMap<Integer, CellRange> ranges = new TreeMap<>();

    SheetRow(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    TreeMap<Integer, String> cells() {
        return cells;
    }

    TreeMap<Integer, CellRange> ranges() {
        return ranges;
    }

    /** Adds a cell; an empty text is that of a blank cell with a border. */
    void add(int column, String text) {
        if (text.isEmpty()) {
            blanks.add(column);
        } else {
            cells.put(column, text);
        }
    }

    /** Forgets what cells under a merged one held before: it isn't shown. */
    void dropCovered() {
        cells.keySet().removeIf(this::isCovered);
    }

    private boolean isCovered(int column) {
        CellRange range = rangeAt(column);
        return range != null && (range.firstColumn() != column || range.firstRow() != number);
    }

    /** {@return the merged range over a column, null for none} */
    @Nullable
    CellRange rangeAt(int column) {
        Map.Entry<Integer, CellRange> range = ranges.floorEntry(column);
        return range != null && range.getValue().contains(number, column) ? range.getValue() : null;
    }

    /** Whether it has one cell, merged or not, and belongs to no merged range of several rows. */
    boolean isSingle() {
        if (cells.size() != 1 || ranges.values().stream().anyMatch(range -> range.lastRow() > range.firstRow())) {
            return false;
        }
        int only = cells.firstKey();
        CellRange range = rangeAt(only);
        return blanks.stream().allMatch(blank -> blank == only || range != null && range.contains(number, blank));
    }

    /** {@return the text of an only cell} */
    String text() {
        return cells.firstEntry().getValue();
    }

    /** Whether it reaches over the same columns as another. */
    boolean isAsWideAs(SheetRow other) {
        return cells.firstKey().equals(other.cells.firstKey()) && lastColumn() == other.lastColumn();
    }

    private int lastColumn() {
        int last = cells.lastKey();
        CellRange range = rangeAt(last);
        return range == null ? last : range.lastColumn();
    }
}
