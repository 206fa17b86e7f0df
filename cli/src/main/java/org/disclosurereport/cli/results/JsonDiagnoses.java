package org.disclosurereport.cli.results;

import java.util.Locale;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.ProblemJson;
import org.disclosurereport.batch.internal.ReadingJson;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.json.JsonLine;
import org.disclosurereport.validation.diagnosis.Diagnosis;

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
        console.print(line(read, diagnosis, locale));
    }

    /** The line of a report. */
    public static byte[] line(ReadReport read, Diagnosis diagnosis, Locale locale) {
        return JsonLine.of(json -> {
            start(read.getFile(), read.getLine(), json).findings(diagnosis, locale, read::findSource);
            ReadingJson.append(read, locale, json);
        });
    }

    /** Which report it is: the id tells it from all others of the run, so that lines can be matched in any order. */
    private static JsonLine start(String file, int line, JsonLine json) {
        boolean oneOfMany = line > 0 && BatchInput.isLines(file);
        return json.text("id", oneOfMany ? file + ":" + line : file)
                .text("file", file)
                .number("line", line == 0 ? "" : Integer.toString(line));
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
