package org.disclosurereport.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;

/**
 * A table of one version of the form: 二, 三 or 四, with its rows in form order.
 *
 * <p>Immutable and thread-safe. There is one table object a place, so identity is equality.
 */
public final class Table {
    private final FormVersion version;
    private final Section section;
    private final String cornerLabel;
    private final Lens<DisclosureReport, Object> lens;
    private final List<Row> rows;

    Table(
            FormVersion version,
            Section section,
            String cornerLabel,
            Lens<DisclosureReport, Object> lens,
            int firstIndex,
            List<? extends RowData<?, ?, ?>> rows) {
        this.version = version;
        this.section = section;
        this.cornerLabel = cornerLabel;
        this.lens = lens;
        List<Row> made = new ArrayList<>();
        int index = firstIndex;
        for (RowData<?, ?, ?> row : rows) {
            made.add(new Row(this, row, index));
            index += row.columns().size();
        }
        this.rows = List.copyOf(made);
    }

    /** {@return the version of the form} */
    public FormVersion getFormVersion() {
        return version;
    }

    /** {@return the section that holds this table} */
    public Section getSection() {
        return section;
    }

    /**
     * {@return what the form prints in the corner, above the labels of the rows and left of those of the columns: in
     * table 二 信息内容, once a block; in table 三 how its rows add up; empty in table 四, which has no row labels}
     */
    public String getCornerLabel() {
        return cornerLabel;
    }

    /** {@return the rows in form order} */
    public List<Row> getRows() {
        return rows;
    }

    Object get(DisclosureReport report) {
        requireForm(report);
        return lens.get(report);
    }

    /** Refuses a report that uses another form. */
    void requireForm(DisclosureReport report) {
        Objects.requireNonNull(report, "report");
        if (report.getFormVersion() != version) {
            throw new IllegalArgumentException("report must use the "
                    + version.getName()
                    + " form, used the "
                    + report.getFormVersion().getName()
                    + " form");
        }
    }

    DisclosureReport with(DisclosureReport report, Object tableValue) {
        return lens.with(report, tableValue);
    }

    /** {@return the index after the last cell's} */
    int getEndIndex() {
        List<Cell> last = rows.get(rows.size() - 1).getCells();
        return last.get(last.size() - 1).getIndex() + 1;
    }

    /** Replaces every cell of this table, each group of rows once; values are by cell index. */
    Object withValues(Object tableValue, List<? extends CellValue> values) {
        Lens<Object, Object> group = Lens.identity();
        Object filled = tableValue;
        Object groupValue = tableValue;
        for (Row row : rows) {
            if (row.group() != group) {
                filled = group.with(filled, groupValue);
                group = row.group();
                groupValue = group.get(filled);
            }
            groupValue = row.withValues(groupValue, values);
        }
        return group.with(filled, groupValue);
    }

    @Override
    public String toString() {
        return section.getName();
    }
}
