package org.disclosurereport.validation.diagnosis;

import java.util.Objects;
import org.disclosurereport.DisclosureReport;

/**
 * Tells which cells of a report are likely wrong, and what would fit.
 *
 * <p>For example
 *
 * <pre>{@code
 * Diagnosis diagnosis = ReportDiagnosis.diagnose(report);
 * for (Explanation explanation : diagnosis.getExplanations()) {
 *   System.out.println(explanation.getMessage() + (explanation.isSure() ? " (sure)" : ""));
 * }
 * }</pre>
 *
 * <p>All linear rules of tables 二, 三 and 四 together are taken for what must hold; blank cells are unknowns. It finds
 * every smallest set of cells that, changed, lets all rules hold, as Fellegi and Holt (<cite>A systematic approach to
 * automatic edit and imputation</cite>, JASA 71, 1976) put the question, exactly and without lots or rounding, and
 * ranks the sets by the slips that would explain them. Nothing is changed or filled in unasked. Stateless and thread-safe.
 */
public final class ReportDiagnosis {
    private static final DiagnosisOptions STANDARD = DiagnosisOptions.standard();

    private ReportDiagnosis() {}

    /**
     * Diagnoses a report with the standard rules and budgets.
     *
     * @param report the report
     * @return what is likely wrong; without explanations when every linear rule holds
     */
    public static Diagnosis diagnose(DisclosureReport report) {
        return diagnose(report, STANDARD);
    }

    /**
     * Diagnoses a report.
     *
     * @param report the report
     * @param options rules, budgets and trusted cells
     * @return what is likely wrong; without explanations when every linear rule holds
     */
    public static Diagnosis diagnose(DisclosureReport report, DiagnosisOptions options) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(options, "options");
        return new Diagnoser(report, options).diagnose();
    }

    /**
     * Fills in the blank cells for which the standard rules leave one value only.
     *
     * @param report the report
     * @return a copy with those filled in; other blanks stay blank
     */
    public static DisclosureReport withDeductions(DisclosureReport report) {
        return diagnose(report).applyDeductionsTo(report);
    }
}
