package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.jspecify.annotations.Nullable;

/** One line of JSON a report, and one for each file or line that is no report. */
final class JsonResults implements Results {
    private final Console console;
    private final Locale locale;

    JsonResults(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    @Override
    public void report(ReadReport read, ValidationResult result) {
        console.print(JsonLine.of(json -> {
            json.text("file", read.file())
                    .number("line", read.line())
                    .flag("valid", result.isValid())
                    .list("violations", result.getViolations(), each -> violation(read, each, json))
                    .list(
                            "undecided",
                            result.getUndecided(),
                            each -> json.text("ruleId", each.getRuleId())
                                    .text("place", each.getPlace().getName()));
            read.reading()
                    .ifPresent(reading ->
                            json.object("reading", content -> ReadingJson.reading(reading, locale, content)));
        }));
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
        violation.getWaiver().ifPresent(waiver -> json.text("waived", waiver.getReason()));
    }

    private static void cell(ReadReport read, CellReading cell, JsonLine json) {
        json.text("cell", cell.getName()).number("value", cell.getValue().toString());
        read.source(cell).ifPresent(source -> json.object("source", content -> ReadingJson.source(source, content)));
    }

    @Override
    public void unreadable(String file, @Nullable Integer line, List<Problem> problems) {
        console.print(JsonLine.of(json -> json.text("file", file)
                .number("line", line)
                .flag("valid", null)
                .list("problems", problems, each -> each.write(locale, json))));
    }

    @Override
    public void end() {
        // Every line speaks for itself.
    }
}
