package org.disclosurereport.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.Explanation;
import org.disclosurereport.validation.diagnosis.ReportDiagnosis;

/** The README's example of a diagnosis, which a test holds against this one. */
public final class ReadmeDiagnosisExample {
    private ReadmeDiagnosisExample() {}

    /**
     * Diagnoses a report.
     *
     * @param args the report, as JSON
     * @throws IOException if it can't be opened
     */
    public static void main(String[] args) throws IOException {
        DisclosureReport report = ReportJson.read(Path.of(args[0])).orElseThrow();
        // README begins
        Diagnosis diagnosis = ReportDiagnosis.diagnose(report);
        for (Explanation explanation : diagnosis.getExplanations()) { // the most likely first
            System.out.println(explanation.isSure() ? "sure" : "as likely: " + explanation.getAlternatives());
            for (Correction correction : explanation.getCorrections()) {
                System.out.println("  " + correction.getMessage(Locale.ENGLISH));
            }
        }
        // README ends
    }
}
