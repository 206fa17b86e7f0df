package org.disclosurereport.batch.internal.results;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.internal.ProblemJson;
import org.disclosurereport.json.JsonLine;

/** A line of JSON for what is no report. Stateless and thread-safe. */
public final class FailureJson {
    private FailureJson() {}

    /** Writes it for the file of failures. */
    public static void append(ByteArrayOutputStream bytes, ReadFailure failure, Locale locale) {
        JsonLine.append(bytes, json -> {
            place(failure, json);
            ProblemJson.problems(failure.getProblems(), locale, json);
        });
    }

    /** Writes it among results, from which it differs by having no verdict. */
    public static void appendAmongResults(ByteArrayOutputStream bytes, ReadFailure failure, Locale locale) {
        JsonLine.append(bytes, json -> {
            place(failure, json);
            json.flag("valid", null);
            ProblemJson.problems(failure.getProblems(), locale, json);
        });
    }

    private static void place(ReadFailure failure, JsonLine json) {
        int line = failure.getLine();
        json.text("file", failure.getFile()).number("line", line == 0 ? "" : Integer.toString(line));
    }
}
