package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Form;
import org.immutables.value.Value;

/**
 * Which cells of a report are most likely wrong, what would fit, and which blanks can have one value only.
 *
 * <p>For example the diagnosis of a report whose only slip is 行政复议 with results 10, 1, 0, 0 and the total 0: state {@link
 * DiagnosisState#UNIQUE}, one explanation: the total fits 11, {@link SlipKind#TOTAL_LEFT_AT_ZERO}, sure. It looks at
 * the linear rules only, see {@link org.disclosurereport.validation.LinearRule}; what prose says is for {@link
 * org.disclosurereport.validation.ReportValidator}. Immutable and thread-safe; equality
 * covers every field.
 */
@Value.Immutable
public interface Diagnosis {
    /** {@return how far it got} */
    DiagnosisState getState();

    /** {@return the explanations found, the most likely first; none for a consistent report} */
    List<Explanation> getExplanations();

    /** {@return blank cells with one possible value, in form order; only where the rules can hold as printed} */
    List<Deduction> getDeductions();

    /** {@return the linear rules that are broken each by itself, in form order} */
    List<RulePlace> getBroken();

    /** {@return the most likely explanation, if any} */
    @Value.NonAttribute
    default Optional<Explanation> getFirst() {
        return getExplanations().stream().findFirst();
    }

    /**
     * Fills in the blanks that can have one value only.
     *
     * @param report the report that was diagnosed
     * @return a copy with the {@linkplain #getDeductions() deductions}; nothing else is changed
     * @throws IllegalArgumentException if the report uses another form, or a cell is no longer blank; the message names it
     */
    default DisclosureReport applyDeductionsTo(DisclosureReport report) {
        Form form = Form.of(Objects.requireNonNull(report, "report"));
        List<CellValue> values = new ArrayList<>(form.readValues(report));
        for (Deduction deduction : getDeductions()) {
            Diagnoser.requireValue(
                    report, deduction.getCell(), deduction.getCell().getKind().getBlank());
            values.set(deduction.getCell().getIndex(), deduction.getValue());
        }
        return form.withValues(report, values);
    }

    /**
     * {@return a builder, for tests and for what was written elsewhere; the state must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Diagnosis}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}
    }
}
