package org.disclosurereport.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.properties.ReportProperties;

/** Walks over two reports in form order and collects what differs. Used once. */
final class ReportComparison {
    private final DisclosureReport before;
    private final DisclosureReport after;
    private final DifferenceList found = new DifferenceList();

    ReportComparison(DisclosureReport before, DisclosureReport after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> differences() {
        new PropertyComparison(found, table -> table(table.section()))
                .compare(DifferencePlace.REPORT, ReportProperties.REPORT, before, after);
        return found.toList();
    }

    /** The cells of one form, or of two: in the order of the form before, each of the other's before the next common one. */
    private void table(Section section) {
        Form ours = Form.of(before);
        Form theirs = Form.of(after);
        List<Cell> left = new ArrayList<>(cells(theirs, section));
        for (Cell cell : cells(ours, section)) {
            Optional<Cell> same = ours == theirs ? Optional.of(cell) : theirs.findCell(cell.getName());
            if (same.isEmpty()) {
                found.removedCell(cell, value(cell, before), theirs.getVersion());
                continue;
            }
            if (ours != theirs) {
                left = addedBefore(same.get(), left, ours);
            }
            compare(cell, same.get());
        }
        if (ours != theirs) {
            added(left, ours);
        }
    }

    /** Tells the cells that stand before a common one and only one form has, and gives those that are left. */
    private List<Cell> addedBefore(Cell common, List<Cell> cells, Form ours) {
        int index = cells.indexOf(common);
        added(cells.subList(0, Math.max(index, 0)), ours);
        return cells.subList(index + 1, cells.size());
    }

    private void added(List<Cell> cells, Form ours) {
        for (Cell cell : cells) {
            if (ours.findCell(cell.getName()).isEmpty()) {
                found.addedCell(cell, value(cell, after), ours.getVersion());
            }
        }
    }

    private void compare(Cell ours, Cell theirs) {
        CellValue value = ours.get(before);
        if (!value.equals(theirs.get(after))) {
            found.add(DifferencePlace.of(theirs), value(ours, before), value(theirs, after));
        }
        if (ours.getUnitName().isPresent() && theirs.getUnitName().isPresent()) {
            units(DifferencePlace.ofUnit(theirs), ours.getUnit(before), theirs.getUnit(after));
        }
    }

    private void units(DifferencePlace place, Optional<MoneyUnit> ours, Optional<MoneyUnit> theirs) {
        if (!ours.equals(theirs)) {
            found.add(place, ComparedValue.unit(ours), ComparedValue.unit(theirs));
        }
    }

    private static ComparedValue value(Cell cell, DisclosureReport report) {
        return ComparedValue.cell(cell.get(report), cell.getUnit(report));
    }

    private static List<Cell> cells(Form form, Section section) {
        return form.getTable(section).getRows().stream()
                .map(Row::getCells)
                .flatMap(List::stream)
                .toList();
    }
}
