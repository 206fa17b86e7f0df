package org.disclosurereport.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.RequestCounts;

/**
 * A row of a table of the form, or a block of table 四: its name, its labels and its cells.
 *
 * <p>Immutable and thread-safe. There is one row object a place, so identity is equality.
 */
public final class Row {
    private final Table table;
    private final String number;
    private final List<String> labelPath;
    private final String label;
    private final String name;
    private final String englishLabel;
    private final Lens<Object, Object> group;
    private final Lens<Object, Object> lens;
    private final List<Cell> cells;

    @SuppressWarnings("unchecked") // see Lens.erase
    Row(Table table, RowData<?, ?, ?> data, int firstIndex) {
        this.table = table;
        this.number = data.number();
        this.labelPath = data.labelPath();
        this.label = label(table.getSection(), labelPath);
        this.name = table.getSection().getName() + "." + String.join(".", data.namePath());
        this.englishLabel = Stream.of(name.split("\\.")).map(EnglishWords::of).collect(Collectors.joining(" › "));
        this.group = (Lens<Object, Object>) data.group();
        this.lens = (Lens<Object, Object>) data.lens();
        List<Cell> made = new ArrayList<>();
        for (Column<?> column : data.columns()) {
            made.add(new Cell(this, (Column<Object>) column, firstIndex + made.size()));
        }
        this.cells = List.copyOf(made);
    }

    /** The kinds of litigation are written in brackets, since it is no item of a list. */
    private static String label(Section section, List<String> path) {
        int last = path.size() - 1;
        return section == Section.CHALLENGES && last > 0
                ? String.join(" ", path.subList(0, last)) + "（" + path.get(last) + "）"
                : String.join(" ", path);
    }

    /** {@return the table this row belongs to} */
    public Table getTable() {
        return table;
    }

    /** {@return the number in table 三, such as 3.3.1 for 三（三）1; empty in the other tables} */
    public String getNumber() {
        return number;
    }

    /** {@return the labels of the merged cells left of or above this row, and its own last} */
    public List<String> getLabelPath() {
        return labelPath;
    }

    /** {@return the labels in one line, such as 三、本年度办理结果 （一）予以公开} */
    public String getLabel() {
        return label;
    }

    /** {@return the names as English words, such as "requests › outcomes › granted"} */
    public String getEnglishLabel() {
        return englishLabel;
    }

    /** {@return the address, such as {@code requests.outcomes.granted}} */
    public String getName() {
        return name;
    }

    /** {@return the cells of this row in form order} */
    public List<Cell> getCells() {
        return cells;
    }

    /**
     * Finds a cell of this row by its name within it.
     *
     * @param columnName such as {@code inForce}, see {@link Cell#getColumnName()}
     * @return the cell, or empty when this row has none of that name
     */
    public Optional<Cell> findCell(String columnName) {
        return cells.stream()
                .filter(cell -> cell.getColumnName().equals(columnName))
                .findFirst();
    }

    Object get(DisclosureReport report) {
        return get(table.get(report));
    }

    Object get(Object tableValue) {
        return lens.get(group.get(tableValue));
    }

    DisclosureReport with(DisclosureReport report, Object rowValue) {
        Object tableValue = table.get(report);
        Object groupValue = lens.with(group.get(tableValue), rowValue);
        return table.with(report, group.with(tableValue, groupValue));
    }

    /** How to read and replace the group of rows that holds this row, which may be the table. */
    Lens<Object, Object> group() {
        return group;
    }

    /** Replaces every cell of this row; values are by cell index. */
    Object withValues(Object groupValue, List<? extends CellValue> values) {
        Object value = lens.get(groupValue);
        if (value instanceof RequestCounts) {
            // Seven copies of the row, one a cell, took most of the time of reading a report.
            value = requestCounts(values);
        } else {
            for (Cell cell : cells) {
                value = cell.with(value, values.get(cell.getIndex()));
            }
        }
        return lens.with(groupValue, value);
    }

    private RequestCounts requestCounts(List<? extends CellValue> values) {
        try {
            return Numbers.requestCounts(values, cells.get(0).getIndex());
        } catch (ClassCastException | NullPointerException e) {
            cells.forEach(cell -> cell.requireKind(values.get(cell.getIndex())));
            throw e;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
