package org.disclosurereport.json.fuzz;

import java.util.Locale;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.json.ReportJson;

/** Any bytes as JSON: a report that is written and read back as it is, or problems that can be told; never both. */
public final class JsonFuzz {
    private JsonFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] json) {
        JsonReadResult result = ReportJson.read(json);
        if (result.getReport().isPresent() != result.getProblems().isEmpty()) {
            throw new AssertionError("a report or problems, never both, never neither: " + result);
        }
        result.getProblems().forEach(problem -> {
            if (problem.getMessage(Locale.CHINESE).isBlank()
                    || problem.getMessage(Locale.ENGLISH).isBlank()) {
                throw new AssertionError("a problem without a message: " + problem);
            }
        });
        result.getReport().ifPresent(report -> {
            if (!ReportJson.read(ReportJson.canonicalBytes(report))
                    .orElseThrow()
                    .equals(report)) {
                throw new AssertionError("a report that reads back as another: " + report);
            }
        });
    }
}
