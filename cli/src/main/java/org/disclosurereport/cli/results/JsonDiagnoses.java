package org.disclosurereport.cli.results;

import java.util.Locale;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.JsonLine;
import org.disclosurereport.batch.internal.ProblemJson;
import org.disclosurereport.batch.internal.ReadingJson;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.form.Cell;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Deduction;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.Explanation;
import org.disclosurereport.validation.diagnosis.RulePlace;
import org.disclosurereport.validation.diagnosis.Slip;

/** One line of JSON a report, and one for each file or line that is no report. */
public final class JsonDiagnoses implements Diagnoses {
    private final Console console;
    private final Locale locale;

    public JsonDiagnoses(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    @Override
    public void report(ReadReport read, Diagnosis diagnosis) {
        console.print(JsonLine.of(json -> {
            start(read.getFile(), read.getLine(), json)
                    .list("explanations", diagnosis.getExplanations(), each -> explanation(read, each, json))
                    .text("state", diagnosis.getState().name())
                    .list("deductions", diagnosis.getDeductions(), each -> deduction(each, json))
                    .list("broken", diagnosis.getBroken(), each -> rule(each, json));
            // No lambda that takes a reading: linking one loads what reads documents, and JSON is to need none of it.
            if (read.getReading().isPresent()) {
                json.object(
                        "reading",
                        content -> ReadingJson.reading(read.getReading().get(), locale, content));
            }
        }));
    }

    /** Which report it is: the id tells it from all others of the run, so that lines can be matched in any order. */
    private static JsonLine start(String file, int line, JsonLine json) {
        boolean oneOfMany = line > 0 && BatchInput.isLines(file);
        return json.text("id", oneOfMany ? file + ":" + line : file)
                .text("file", file)
                .number("line", line == 0 ? "" : Integer.toString(line));
    }

    private void explanation(ReadReport read, Explanation explanation, JsonLine json) {
        json.list("corrections", explanation.getCorrections(), each -> correction(read, each, json))
                .flag("sure", explanation.isSure())
                .number("alternatives", explanation.getAlternatives())
                .flag("smallest", explanation.isSmallest())
                .flag("complete", explanation.isComplete())
                .number("cost", explanation.getCost())
                .list("slips", explanation.getSlips(), each -> slip(each, json))
                .list("settled", explanation.getSettled(), each -> rule(each, json))
                .text("text", explanation.getText().get(locale));
    }

    private static void correction(ReadReport read, Correction correction, JsonLine json) {
        json.text("cell", correction.getCell().getName())
                .value("printed", correction.getPrinted())
                .value("fits", correction.getFits())
                .text("slip", correction.getSlip().getId())
                .flag("exact", correction.isExact());
        if (read.getReading().isPresent()) {
            json.object(
                    "source",
                    content -> ReadingJson.source(read.getReading().get().getSource(correction.getCell()), content));
        }
    }

    private static void slip(Slip slip, JsonLine json) {
        json.text("kind", slip.getKind().getId())
                .texts("cells", slip.getCells().stream().map(Cell::getName).toList());
    }

    private static void deduction(Deduction deduction, JsonLine json) {
        json.text("cell", deduction.getCell().getName()).value("value", deduction.getValue());
    }

    private static void rule(RulePlace rule, JsonLine json) {
        json.text("ruleId", rule.getRuleId()).text("place", rule.getPlace().getName());
    }

    @Override
    public void unreadable(ReadFailure failure) {
        console.print(JsonLine.of(json -> {
            start(failure.getFile(), failure.getLine(), json).text("state", null);
            ProblemJson.problems(failure.getProblems(), locale, json);
        }));
    }

    @Override
    public void end() {
        // Every line speaks for itself.
    }
}
