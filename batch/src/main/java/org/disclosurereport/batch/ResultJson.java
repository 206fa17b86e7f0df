package org.disclosurereport.batch;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.ReportKey;
import org.disclosurereport.batch.internal.JsonLine;
import org.disclosurereport.batch.internal.ReadingJson;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;

/** One line of JSON a report. Not thread-safe. */
final class ResultJson implements ResultWriter {
    private final LineBuffer bytes = new LineBuffer();
    private final Locale locale;

    ResultJson(Locale locale) {
        this.locale = locale;
    }

    @Override
    public byte[] header() {
        return new byte[0];
    }

    @Override
    public void report(ReadReport read, ValidationResult result) {
        JsonLine.append(bytes, json -> {
            json.text("file", read.getFile())
                    .number("line", read.getLine())
                    .text("agency", read.getReport().getAgency().getName())
                    .number("year", read.getReport().getYear())
                    .flag("valid", result.isValid())
                    .list("violations", result.getViolations(), each -> violation(read, each, json))
                    .list("undecided", result.getUndecided(), each -> {
                        json.text("ruleId", each.getRuleId())
                                .text("place", each.getPlace().getName());
                        reports(each.getReports(), json);
                    });
            if (!result.isComplete()) {
                json.list(
                        "failures",
                        result.getFailures(),
                        each -> json.text("ruleId", each.getRuleId())
                                .text("message", each.getMessage().get(locale)));
            }
            // No lambda that takes a reading: linking one loads what reads documents, and JSON is to need none of it.
            if (read.getReading().isPresent()) {
                json.object(
                        "reading",
                        content -> ReadingJson.reading(read.getReading().get(), locale, content));
            }
        });
    }

    private void violation(ReadReport read, Violation violation, JsonLine json) {
        json.text("ruleId", violation.getRuleId())
                .text("severity", violation.getSeverity().name())
                .text("place", violation.getPlace().getName())
                .list("cells", violation.getCells(), cell -> cell(read, cell, json));
        if (violation.getRelation() != Relation.EQUAL) {
            json.text("relation", violation.getRelation().getSymbol());
        }
        json.number("expected", violation.getExpected())
                .number("actual", violation.getActual())
                .number("difference", violation.getDifference())
                .text("message", violation.getMessage(locale));
        reports(violation.getReports(), json);
        violation.getWaiver().ifPresent(waiver -> json.text("waived", waiver.getReason()));
    }

    /** The reports that a rule across reports compares; within one report nothing. */
    private static void reports(List<ReportKey> reports, JsonLine json) {
        if (!reports.isEmpty()) {
            json.list("reports", reports, each -> report(each, json));
        }
    }

    private static void report(ReportKey report, JsonLine json) {
        json.text("agency", report.getAgency()).number("year", report.getYear());
    }

    private static void cell(ReadReport read, CellReading cell, JsonLine json) {
        json.text("cell", cell.getName()).number("value", cell.getValue().toString());
        cell.getReport().ifPresent(report -> report(report, json));
        if (read.getReading().isPresent()) {
            read.findSource(cell)
                    .ifPresent(source -> json.object("source", content -> ReadingJson.source(source, content)));
        }
    }

    @Override
    public void unreadable(ReadFailure failure) {
        FailureJson.appendAmongResults(bytes, failure, locale);
    }

    @Override
    public int length() {
        return bytes.size();
    }

    @Override
    public void backTo(int length) {
        bytes.backTo(length);
    }

    @Override
    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
