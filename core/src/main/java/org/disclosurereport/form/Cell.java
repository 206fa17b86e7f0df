package org.disclosurereport.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.Procurement;
import org.jspecify.annotations.Nullable;

/**
 * One cell of one version of the form: its address, its labels, and how to read and replace it.
 *
 * <p>For example {@code Form.of(V2021).getCell("requests.outcomes.granted.naturalPersons")}, whose
 * JSON pointer is {@code /requests/outcomes/granted/naturalPersons} and whose label is 三、本年度办理结果
 * （一）予以公开 · 自然人. A cell is a place in the form, not in a document: where on a page it was printed
 * is for a reader to say.
 *
 * <p>Immutable and thread-safe. There is one cell object a place, so identity is equality.
 */
public final class Cell {
    private static final String UNIT_SUFFIX = "Unit";

    private final Row row;
    private final Column<Object> column;
    private final int index;
    private final String name;
    private final String label;
    private final String englishLabel;
    private final Class<? extends CellValue> type;

    Cell(Row row, Column<Object> column, int index) {
        this.row = row;
        this.column = column;
        this.index = index;
        this.name = column.name().isEmpty() ? row.getName() : row.getName() + "." + column.name();
        this.label = row.getLabel() + " · " + getColumnLabel();
        this.englishLabel = column.name().isEmpty()
                ? row.getEnglishLabel()
                : row.getEnglishLabel() + " · " + EnglishWords.of(column.name());
        this.type = column.kind().getType();
    }

    /**
     * {@return the place of this cell in form order, 0 for the first; dense, so it may index arrays}
     */
    public int getIndex() {
        return index;
    }

    /** {@return the row this cell stands in} */
    public Row getRow() {
        return row;
    }

    /** {@return the version of the form this cell belongs to} */
    public FormVersion getFormVersion() {
        return row.getTable().getFormVersion();
    }

    /** {@return what this cell holds} */
    public CellKind getKind() {
        return column.kind();
    }

    /** {@return the address, such as {@code requests.outcomes.granted.naturalPersons}} */
    public String getName() {
        return name;
    }

    /**
     * {@return the name within the row, such as {@code naturalPersons}; empty where the row is a
     * single cell, such as {@code proactiveDisclosure.licensing}}
     */
    public String getColumnName() {
        return column.name();
    }

    /**
     * {@return the JSON pointer (RFC 6901), such as {@code
     * /requests/outcomes/granted/naturalPersons}}
     */
    public String getPointer() {
        return "/" + name.replace('.', '/');
    }

    /** {@return the labels of the column from the outside in, such as 申请人情况, 法人或其他组织, 商业企业} */
    public List<String> getColumnLabelPath() {
        return column.labelPath();
    }

    /**
     * {@return the labels of section, row and column from the outside in, as the form prints them}
     */
    public List<String> getLabelPath() {
        List<String> path = new ArrayList<>();
        path.add(row.getTable().getSection().getHeading());
        path.addAll(row.getLabelPath());
        path.addAll(column.labelPath());
        return List.copyOf(path);
    }

    /** {@return the labels of row and column in one line, such as 二、上年结转政府信息公开申请数量 · 自然人} */
    public String getLabel() {
        return label;
    }

    /** {@return the column's own label, such as 自然人} */
    public String getColumnLabel() {
        return column.labelPath().get(column.labelPath().size() - 1);
    }

    /**
     * {@return the names of row and column as English words, such as "requests › carried over ·
     * natural persons"}
     */
    public String getEnglishLabel() {
        return englishLabel;
    }

    /**
     * Reads this cell.
     *
     * @param report a report that uses this cell's form
     * @return what stands in the cell
     * @throws IllegalArgumentException if the report uses another form
     */
    public CellValue get(DisclosureReport report) {
        return column.lens().get(row.get(report));
    }

    /**
     * Reads this cell as a count.
     *
     * @param report a report that uses this cell's form
     * @return the count
     * @throws IllegalArgumentException if the report uses another form
     * @throws IllegalStateException if this cell holds no count
     */
    public Count getCount(DisclosureReport report) {
        if (get(report) instanceof Count count) {
            return count;
        }
        throw new IllegalStateException(name + " holds no count but " + getKind());
    }

    /**
     * Replaces this cell.
     *
     * @param report a report that uses this cell's form
     * @param value what to put, of this cell's kind
     * @return a copy of the report
     * @throws IllegalArgumentException if the report uses another form, or the value is of another
     *     kind
     */
    public DisclosureReport with(DisclosureReport report, CellValue value) {
        return row.with(report, with(row.get(report), value));
    }

    /**
     * {@return the unit that the form fixes for this cell, such as 万元 for {@code proactiveDisclosure.administrativeFees}
     * of the 2021 form; empty for counts and where the form leaves the unit to the body}
     */
    public Optional<MoneyUnit> getFixedUnit() {
        return Optional.ofNullable(column.unit());
    }

    /**
     * {@return the unit of an amount: fixed by the form, or as the body printed it; empty for counts
     * and for amounts without one}
     *
     * @param report a report that uses this cell's form
     * @throws IllegalArgumentException if the report uses another form
     */
    public Optional<MoneyUnit> getUnit(DisclosureReport report) {
        return row.get(report) instanceof Procurement procurement && getKind() == CellKind.AMOUNT
                ? procurement.getAmountUnit()
                : getFixedUnit();
    }

    /**
     * Gives the name of the property that tells the unit, where the form leaves the unit to the body:
     * {@code amountUnit} for {@code proactiveDisclosure.centralizedProcurement.amount}.
     *
     * @return the name within the row, or empty where the form fixes the unit or the cell has none
     */
    public Optional<String> getUnitName() {
        return getKind() == CellKind.AMOUNT && getFixedUnit().isEmpty()
                ? Optional.of(column.name() + UNIT_SUFFIX)
                : Optional.empty();
    }

    /**
     * Replaces the printed unit, where the form leaves it to the body.
     *
     * @param report a report that uses this cell's form
     * @param unit the unit printed, or empty when none was
     * @return a copy of the report
     * @throws IllegalArgumentException if the report uses another form
     * @throws IllegalStateException if {@link #getUnitName()} is empty
     */
    public DisclosureReport withUnit(DisclosureReport report, Optional<MoneyUnit> unit) {
        Objects.requireNonNull(unit, "unit");
        if (row.get(report) instanceof Procurement procurement && getUnitName().isPresent()) {
            return row.with(report, procurement.withAmountUnit(unit));
        }
        throw new IllegalStateException(name + " has no unit of its own to replace");
    }

    /** Reads this cell of a row value of the right type. */
    CellValue read(Object rowValue) {
        return column.lens().get(rowValue);
    }

    /** Replaces this cell of a row value of the right type. */
    Object with(Object rowValue, CellValue value) {
        requireKind(value);
        return column.lens().with(rowValue, value);
    }

    /** Refuses a value of another kind than this cell's. */
    void requireKind(@Nullable CellValue value) {
        if (value == null) {
            throw new NullPointerException("value of " + name);
        }
        if (value.getClass() != type) {
            throw new IllegalArgumentException("value of "
                    + name
                    + " must be of kind "
                    + getKind()
                    + ", was the "
                    + value.getClass().getSimpleName()
                    + " \""
                    + value
                    + '"');
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
