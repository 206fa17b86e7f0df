package org.disclosurereport.documents.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.disclosurereport.form.Cell;

/** Where the cells of a table stand on its sheet. Not thread-safe while it is filled. */
final class CellAddresses {
    private final Map<Cell, CellReference> places = new HashMap<>();

    void put(Cell cell, int row, int column) {
        places.put(cell, new CellReference(row, column));
    }

    CellReference get(Cell cell) {
        return Objects.requireNonNull(places.get(cell), cell.getName());
    }

    /** Whether all cells stand on this sheet. */
    boolean hasAll(List<Cell> cells) {
        return places.keySet().containsAll(cells);
    }

    /** Cells as the argument of a function, such as {@code D6:I6} or {@code D5,D8:D10}; neighbours are one range. */
    String ranges(List<Cell> cells) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        List<CellReference> places = cells.stream()
                .map(this::get)
                .sorted(Comparator.comparingInt(CellReference::getRow).thenComparingInt(CellReference::getCol))
                .toList();
        for (CellReference place : places) {
            CellRangeAddress last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && follows(last, place)) {
                last.setLastRow(place.getRow());
                last.setLastColumn(place.getCol());
            } else {
                ranges.add(new CellRangeAddress(place.getRow(), place.getRow(), place.getCol(), place.getCol()));
            }
        }
        return ranges.stream().map(CellRangeAddress::formatAsString).collect(Collectors.joining(","));
    }

    private static boolean follows(CellRangeAddress range, CellReference place) {
        boolean nextInRow = range.getFirstRow() == range.getLastRow()
                && place.getRow() == range.getLastRow()
                && place.getCol() == range.getLastColumn() + 1;
        boolean nextInColumn = range.getFirstColumn() == range.getLastColumn()
                && place.getCol() == range.getLastColumn()
                && place.getRow() == range.getLastRow() + 1;
        return nextInRow || nextInColumn;
    }
}
