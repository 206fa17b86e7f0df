package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;

/**
 * How one cell of a generated document was read.
 *
 * @param cell the cell's name
 * @param truth what a careful person reads
 * @param read what was read
 * @param printed what the reader says is printed there
 * @param certainty how sure the reader says it is
 * @param verdict whether that is right
 */
record CellReading(String cell, String truth, String read, String printed, String certainty, Verdict verdict) {
    /** How a cell was read. */
    enum Verdict {
        /** The value is true. */
        RIGHT,
        /** The reader says that it may be wrong, or that it can't tell. */
        UNSURE,
        /** The value isn't true, and the reader says nothing. */
        WRONG
    }

    /** How each cell was read that the document has, or that the reader says it has. */
    static List<CellReading> of(Truth truth, ReadResult result) {
        List<CellReading> readings = new ArrayList<>();
        if (result.getReport().isEmpty()) {
            for (Cell cell : truth.form().getCells()) {
                readings.add(new CellReading(
                        cell.getName(), truth.of(cell).toString(), "", "", "no report", Verdict.UNSURE));
            }
            return readings;
        }
        DisclosureReport report = result.getReport().get();
        Form form = Form.of(report);
        Set<Cell> doubted = doubted(result);
        Set<String> names = new TreeSet<>();
        truth.form().getCells().forEach(cell -> names.add(cell.getName()));
        form.getCells().forEach(cell -> names.add(cell.getName()));
        for (String name : names) {
            readings.add(of(truth, name, result, report, form.findCell(name), doubted));
        }
        return readings;
    }

    private static CellReading of(
            Truth truth,
            String name,
            ReadResult result,
            DisclosureReport report,
            Optional<Cell> read,
            Set<Cell> doubted) {
        Optional<Cell> printed = truth.form().findCell(name);
        Optional<MoneyUnit> unit = truth.amountUnit()
                .filter(told ->
                        printed.filter(cell -> cell.getUnitName().isPresent()).isPresent());
        String expected = printed.map(cell -> told(truth.of(cell), unit)).orElse("");
        if (read.isEmpty()) {
            return new CellReading(
                    name, expected, "", "", "not in the form read", expected.isEmpty() ? Verdict.RIGHT : Verdict.WRONG);
        }
        Cell cell = read.get();
        String value = told(cell.get(report), cell.getUnitName().isPresent() ? cell.getUnit(report) : Optional.empty());
        Certainty certainty = result.getSource(cell).getCertainty();
        boolean doubt = certainty == Certainty.UNSURE || certainty == Certainty.MISSING || doubted.contains(cell);
        String other = printed.map(place -> truth.others().getOrDefault(place, truth.of(place)))
                .map(second -> told(second, unit))
                .orElse(expected);
        boolean absent = printed.map(truth::isAbsent).orElse(true);
        Verdict verdict = doubt && !(absent && value.isEmpty())
                ? Verdict.UNSURE
                : value.equals(expected) || other.equals(value) ? Verdict.RIGHT : Verdict.WRONG;
        return new CellReading(name, expected, value, result.getSource(cell).getPrinted(), certainty.name(), verdict);
    }

    private static String told(CellValue value, Optional<MoneyUnit> unit) {
        return value.isBlank() ? "" : value + unit.map(MoneyUnit::getLabel).orElse("");
    }

    private static Set<Cell> doubted(ReadResult result) {
        Set<Cell> doubted = new HashSet<>();
        for (ReadIssue issue : result.getIssues(ReadIssueKind.Weight.DOUBT)) {
            doubted.addAll(issue.getCells());
        }
        return doubted;
    }

    @Override
    public String toString() {
        return cell + ": is \"" + truth + "\", read \"" + read + "\" from \"" + printed + "\", " + certainty;
    }
}
