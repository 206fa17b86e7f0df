package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.form.Cell;
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
            read.reading().ifPresent(reading -> json.object("reading", content -> reading(reading, content)));
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
        read.source(cell)
                .ifPresent(source -> json.object("source", content -> {
                    place(source.getPlace(), content);
                    content.text("printed", source.getPrinted())
                            .text("certainty", source.getCertainty().name());
                }));
    }

    private static void place(SourcePlace place, JsonLine json) {
        json.number("page", known(place.getPage()))
                .number("table", known(place.getTable()))
                .number("line", known(place.getLine()))
                .number("cell", known(place.getCell()));
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
    }

    private void reading(ReadResult reading, JsonLine json) {
        json.text("kind", reading.getKind().map(DocumentKind::getName).orElse(null))
                .list("issues", reading.getIssues(), issue -> issue(issue, json));
    }

    private void issue(ReadIssue issue, JsonLine json) {
        json.text("kind", issue.getKind().getId())
                .text("weight", issue.getKind().getWeight().name())
                .object("place", content -> place(issue.getPlace(), content))
                .texts("cells", issue.getCells().stream().map(Cell::getName).toList())
                .text("message", issue.getMessage().get(locale));
    }

    @Override
    public void unreadable(String file, @Nullable Integer line, List<Problem> problems) {
        console.print(JsonLine.of(json -> json.text("file", file)
                .number("line", line)
                .flag("valid", null)
                .list("problems", problems, each -> problem(each, json))));
    }

    private void problem(Problem problem, JsonLine json) {
        json.text("kind", problem.kind())
                .number("line", problem.line())
                .number("column", problem.column())
                .text("pointer", problem.pointer())
                .text("message", problem.message().get(locale));
    }

    @Override
    public void end() {
        // Every line speaks for itself.
    }
}
