package org.disclosurereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.ReportProperty;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

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
        header();
        for (Section section : Section.values()) {
            switch (section) {
                case OVERVIEW -> new OverviewComparison(found).compare(before.getOverview(), after.getOverview());
                case PROACTIVE_DISCLOSURE, REQUESTS, CHALLENGES -> table(section);
                case PROBLEMS_AND_IMPROVEMENTS ->
                    problems(before.getProblemsAndImprovements(), after.getProblemsAndImprovements());
                case OTHER_MATTERS -> otherMatters(before.getOtherMatters(), after.getOtherMatters());
            }
        }
        return found.toList();
    }

    private void header() {
        same(ReportProperty.FORM_VERSION, DisclosureReport::getFormVersion, ComparedValue::form);
        same(ReportProperty.AGENCY_NAME, report -> report.getAgency().getName(), ComparedValue::text);
        optional(
                ReportProperty.AGENCY_CODE,
                report -> report.getAgency().getUnifiedSocialCreditCode(),
                ComparedValue::text);
        optional(ReportProperty.AGENCY_REGION_CODE, report -> report.getAgency().getRegionCode(), ComparedValue::text);
        optional(
                ReportProperty.AGENCY_LEVEL,
                report -> report.getAgency().getLevel(),
                level -> ComparedValue.named(level, AgencyLevel::getLabel));
        optional(
                ReportProperty.AGENCY_KIND,
                report -> report.getAgency().getKind(),
                kind -> ComparedValue.named(kind, AgencyKind::getLabel));
        same(ReportProperty.YEAR, DisclosureReport::getYear, ComparedValue::of);
        optional(ReportProperty.TITLE, DisclosureReport::getTitle, ComparedValue::text);
        optional(ReportProperty.PERIOD, DisclosureReport::getPeriod, ComparedValue::period);
        optional(ReportProperty.PUBLICATION_DATE, DisclosureReport::getPublicationDate, ComparedValue::of);
        optional(
                ReportProperty.COVERAGE,
                DisclosureReport::getCoverage,
                coverage -> ComparedValue.named(coverage, Coverage::getLabel));
    }

    private <V> void same(ReportProperty property, Function<DisclosureReport, V> get, Function<V, ComparedValue> tell) {
        found.values(DifferencePlace.of(property), get.apply(before), get.apply(after), tell);
    }

    private <V> void optional(
            ReportProperty property,
            Function<DisclosureReport, Optional<V>> get,
            Function<? super V, ComparedValue> tell) {
        found.optionals(DifferencePlace.of(property), get.apply(before), get.apply(after), tell);
    }

    private void problems(ProblemsAndImprovements ours, ProblemsAndImprovements theirs) {
        found.prose(DifferencePlace.of(ReportProperty.PROBLEMS), ours.getProblems(), theirs.getProblems());
        found.prose(DifferencePlace.of(ReportProperty.IMPROVEMENTS), ours.getImprovements(), theirs.getImprovements());
    }

    private void otherMatters(OtherMatters ours, OtherMatters theirs) {
        found.prose(DifferencePlace.of(ReportProperty.OTHER_MATTERS_TEXT), ours.getText(), theirs.getText());
        found.values(
                DifferencePlace.of(ReportProperty.PROCESSING_FEE),
                ours.getProcessingFee(),
                theirs.getProcessingFee(),
                fee -> ComparedValue.cell(fee, Optional.of(MoneyUnit.YUAN)));
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
            found.optionals(
                    DifferencePlace.ofUnit(theirs),
                    ours.getUnit(before),
                    theirs.getUnit(after),
                    unit -> ComparedValue.named(unit, MoneyUnit::getLabel));
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
