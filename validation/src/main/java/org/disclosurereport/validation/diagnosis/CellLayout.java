package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.disclosurereport.form.Total;
import org.disclosurereport.validation.rules.FormRelations;

/**
 * Where the cells of a form stand beside and below each other: its lines, the rows and columns a number may slip along.
 *
 * <p>The blocks of table 四 stand side by side, so they are one line; a column is cells below each other whose columns have
 * one name. Immutable and thread-safe.
 */
final class CellLayout {
    /** A row or a column: cell indices in form order. */
    record Line(boolean row, int[] cells) {
        int size() {
            return cells.length;
        }
    }

    private static final Map<FormVersion, CellLayout> LAYOUTS = FormRelations.byForm(CellLayout::new);

    private final List<Line> lines;
    private final int[] rowOf;
    private final int[] columnOf;
    private final int[] placeInRow;
    private final int[] placeInColumn;
    private final boolean[] total;

    private CellLayout(Form form) {
        int size = form.getCells().size();
        rowOf = new int[size];
        columnOf = new int[size];
        placeInRow = new int[size];
        placeInColumn = new int[size];
        total = new boolean[size];
        for (Total each : form.getTotals()) {
            total[each.getCell().getIndex()] = true;
        }
        List<Line> made = new ArrayList<>();
        for (Table table : form.getTables()) {
            boolean sideBySide = table.getSection() == Section.CHALLENGES;
            addLines(made, table, row -> sideBySide ? "" : row.getName(), true);
            addColumns(made, table, sideBySide);
        }
        lines = List.copyOf(made);
    }

    static CellLayout of(FormVersion version) {
        return LAYOUTS.get(version);
    }

    private void addLines(List<Line> made, Table table, Function<Row, String> name, boolean row) {
        Map<String, List<Cell>> byName = new LinkedHashMap<>();
        for (Row each : table.getRows()) {
            byName.computeIfAbsent(name.apply(each), key -> new ArrayList<>()).addAll(each.getCells());
        }
        byName.values().forEach(cells -> add(made, cells, row));
    }

    private void addColumns(List<Line> made, Table table, boolean sideBySide) {
        Map<String, List<Cell>> byName = new LinkedHashMap<>();
        for (Row row : table.getRows()) {
            for (Cell cell : row.getCells()) {
                String name = sideBySide ? cell.getName() : cell.getColumnName();
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(cell);
            }
        }
        byName.values().forEach(cells -> add(made, cells, false));
    }

    private void add(List<Line> made, List<Cell> cells, boolean row) {
        int[] indices = cells.stream()
                .filter(cell -> cell.getKind() != CellKind.AMOUNT)
                .mapToInt(Cell::getIndex)
                .toArray();
        int[] line = row ? rowOf : columnOf;
        int[] place = row ? placeInRow : placeInColumn;
        for (int i = 0; i < indices.length; i++) {
            line[indices[i]] = made.size();
            place[indices[i]] = i;
        }
        made.add(new Line(row, indices));
    }

    boolean isTotal(int cell) {
        return total[cell];
    }

    /** {@return how many cells two cells of one line are apart, 1 for neighbours; 0 when they share no line} */
    int distance(int one, int other) {
        if (rowOf[one] == rowOf[other]) {
            return Math.abs(placeInRow[one] - placeInRow[other]);
        }
        return columnOf[one] == columnOf[other] ? Math.abs(placeInColumn[one] - placeInColumn[other]) : 0;
    }

    Line row(int cell) {
        return lines.get(rowOf[cell]);
    }

    Line column(int cell) {
        return lines.get(columnOf[cell]);
    }

    int placeIn(Line line, int cell) {
        return line.row() ? placeInRow[cell] : placeInColumn[cell];
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public String toString() {
        return Arrays.toString(rowOf);
    }
}
