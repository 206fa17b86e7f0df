package org.disclosurereport.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisOptions;
import org.disclosurereport.validation.diagnosis.Explanation;
import org.disclosurereport.validation.diagnosis.ReportDiagnosis;

/** Tells which cells of a report are likely wrong, asks again with a cell known to be right, and corrects a copy. */
public final class DiagnoseReport {
    private DiagnoseReport() {}

    /**
     * Reads, diagnoses, prints.
     *
     * @param args the report, as JSON, and the names of cells that are right for certain
     * @throws IOException if the report can't be opened
     */
    public static void main(String[] args) throws IOException {
        DisclosureReport report = ReportJson.read(Path.of(args[0])).orElseThrow();
        Form form = Form.of(report);
        List<Cell> trusted = List.of(args).subList(1, args.length).stream()
                .map(form::getCell)
                .toList();
        DiagnosisOptions options =
                DiagnosisOptions.builder().addAllTrustedCells(trusted).build();

        Diagnosis diagnosis = ReportDiagnosis.diagnose(report, options);
        System.out.println(diagnosis.getState() + ", rules broken: "
                + diagnosis.getBroken().size());
        for (Explanation explanation : diagnosis.getExplanations()) {
            System.out.println(
                    (explanation.isSure() ? "sure" : "not sure") + ", as likely: " + explanation.getAlternatives());
            for (Correction correction : explanation.getCorrections()) {
                System.out.println("  " + correction.getMessage(Locale.ENGLISH) + ", "
                        + correction.getSlip().getId());
            }
        }
        System.out.println("blanks that can be one number only: "
                + diagnosis.getDeductions().size());

        // A copy to look at. What is true only the body that counted knows.
        diagnosis
                .getFirst()
                .filter(Explanation::isSure)
                .map(explanation -> explanation.applyTo(report))
                .ifPresent(corrected -> System.out.println("the corrected copy is valid: "
                        + ReportValidator.validate(corrected).isValid()));
    }
}
