package org.disclosurereport.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  private final Lens<DisclosureReport, Object> lens;
  private final List<Row> rows;

  Table(
      FormVersion version,
      Section section,
      Lens<DisclosureReport, Object> lens,
      int firstIndex,
      List<? extends RowData<?, ?>> rows) {
    this.version = version;
    this.section = section;
    this.lens = lens;
    List<Row> made = new ArrayList<>();
    int index = firstIndex;
    for (RowData<?, ?> row : rows) {
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

  /** {@return the rows in form order} */
  public List<Row> getRows() {
    return rows;
  }

  Object get(DisclosureReport report) {
    Objects.requireNonNull(report, "report");
    if (report.getFormVersion() != version) {
      throw new IllegalArgumentException(
          "report must use the "
              + version.getName()
              + " form, used the "
              + report.getFormVersion().getName()
              + " form");
    }
    return lens.get(report);
  }

  DisclosureReport with(DisclosureReport report, Object tableValue) {
    return lens.with(report, tableValue);
  }

  /** {@return the index after the last cell's} */
  int getEndIndex() {
    List<Cell> last = rows.get(rows.size() - 1).getCells();
    return last.get(last.size() - 1).getIndex() + 1;
  }

  @Override
  public String toString() {
    return section.getName();
  }
}
