package org.disclosurereport.cli;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Violation;

/**
 * A report that was read: from which file and line and, of a document, how each cell was read.
 *
 * @param file the file's name as it was given or found
 * @param line the line of the file at which the report begins, 1 unless there is one report a line
 * @param report the report
 * @param reading how it was read; empty for JSON, which leaves nothing to say
 */
record ReadReport(String file, int line, DisclosureReport report, Optional<ReadResult> reading) {
    /** A report from JSON. */
    static ReadReport ofJson(String file, int line, DisclosureReport report) {
        return new ReadReport(file, line, report, Optional.empty());
    }

    // Without lambdas where there is no reading: linking one loads the types it takes, and JSON is to need none of
    // them.

    /** Where a number comes from; empty for JSON and for numbers that are no cells of a table. */
    Optional<CellSource> source(CellReading number) {
        return reading.isEmpty()
                ? Optional.empty()
                : Form.of(report).findCell(number.getName()).map(reading.get()::getSource);
    }

    /** Where the cells come from that a violation is shown at. */
    List<CellSource> judged(Violation violation) {
        return reading.isEmpty()
                ? List.of()
                : violation.getJudged().stream().map(reading.get()::getSource).toList();
    }

    /** What a violation rests on and wasn't read surely. */
    List<CellSource> doubtful(Violation violation) {
        return reading.isEmpty()
                ? List.of()
                : violation.getCells().stream()
                        .flatMap(number -> source(number).stream())
                        .filter(source ->
                                source.getCertainty() == Certainty.UNSURE || source.getCertainty() == Certainty.MISSING)
                        .toList();
    }

    /** What there is to know about the reading, in document order. */
    List<ReadIssue> issues() {
        return reading.isEmpty() ? List.of() : reading.get().getIssues();
    }

    /** What was left blank or may be wrong. */
    List<ReadIssue> doubts() {
        return reading.isEmpty() ? List.of() : reading.get().getIssues(Weight.DOUBT);
    }
}
