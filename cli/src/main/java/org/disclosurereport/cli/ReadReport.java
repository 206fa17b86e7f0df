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

    /** Where a number comes from; empty for JSON and for numbers that are no cells of a table. */
    Optional<CellSource> source(CellReading number) {
        return reading.flatMap(result -> Form.of(report).findCell(number.getName()).map(result::getSource));
    }

    /** Where the cells come from that a violation is shown at. */
    List<CellSource> judged(Violation violation) {
        return reading.map(result ->
                        violation.getJudged().stream().map(result::getSource).toList())
                .orElse(List.of());
    }

    /** What a violation rests on and wasn't read surely. */
    List<CellSource> doubtful(Violation violation) {
        return violation.getCells().stream()
                .flatMap(number -> source(number).stream())
                .filter(source ->
                        source.getCertainty() == Certainty.UNSURE || source.getCertainty() == Certainty.MISSING)
                .toList();
    }

    /** What was left blank or may be wrong. */
    List<ReadIssue> doubts() {
        return reading.map(result -> result.getIssues(Weight.DOUBT)).orElse(List.of());
    }
}
