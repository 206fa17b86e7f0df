package org.disclosurereport.examples;

import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.JsonProblem;
import org.disclosurereport.json.ReportJson;

/** Writes a report as JSON, reads it back, signs it off by its digest, and reads a broken text. */
public final class RoundTripAndDigest {
    private RoundTripAndDigest() {}

    /**
     * Writes, reads and prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DisclosureReport report = BuildAndValidate.report();
        String json = ReportJson.write(report);
        DisclosureReport same = ReportJson.read(json).orElseThrow();
        System.out.println("equal: " + same.equals(report));
        System.out.println("digest: " + ReportJson.digest(same));

        String broken = json.replace("\"issued\": 6", "\"isued\": \"6\"");
        for (JsonProblem problem : ReportJson.read(broken).getProblems()) {
            System.out.println(problem.getMessage(Locale.ENGLISH));
        }
    }
}
