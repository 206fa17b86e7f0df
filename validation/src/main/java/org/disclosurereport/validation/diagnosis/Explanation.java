package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Form;
import org.immutables.value.Value;

/**
 * Cells that may be wrong together, what would fit in each, and the slips that would explain it.
 *
 * <p>For example
 *
 * <pre>{@code
 * ReportDiagnosis.diagnose(report).getExplanations().stream()
 *     .filter(Explanation::isSure)
 *     .findFirst()
 *     .map(explanation -> explanation.applyTo(report));
 * }</pre>
 *
 * <p>It says what fits the rules, not what is true: only the body that counted knows. Immutable and thread-safe;
 * equality covers every field.
 */
@Value.Immutable
public interface Explanation {
    /** {@return the cells to change, in form order} */
    List<Correction> getCorrections();

    /** {@return what may have happened; each corrected cell belongs to one slip} */
    List<Slip> getSlips();

    /**
     * {@return whether it is far more likely than everything else that was found, see the module's DIAGNOSIS.md for how often
     *     that was right}
     */
    boolean isSure();

    /** {@return how many other explanations are exactly as likely, 0 or more} */
    int getAlternatives();

    /** {@return whether no smaller set of cells, changed to whatever numbers, lets every rule hold; proven} */
    boolean isSmallest();

    /** {@return whether every linear rule holds, or can with the blanks filled, once it is applied} */
    boolean isComplete();

    /** {@return the rules that don't hold as printed, and do once it is applied, in form order} */
    List<RulePlace> getSettled();

    /**
     * {@return how unlikely it is, in tenths of a bit: one that costs 10 less is twice as likely; comparable within one
     *     diagnosis only}
     */
    int getCost();

    /** {@return its slips in words, one after the other} */
    @Value.NonAttribute
    default LocalizedText getMessage() {
        return LocalizedText.of(
                getSlips().stream()
                        .map(slip -> slip.getMessage().getChinese())
                        .collect(Collectors.joining("。", "", "。")),
                getSlips().stream()
                        .map(slip -> slip.getMessage().getEnglish())
                        .collect(Collectors.joining(". ", "", ".")));
    }

    /**
     * {@return the same, English for English locales, else Chinese}
     *
     * @param locale the locale
     */
    default String getMessage(Locale locale) {
        return getMessage().get(locale);
    }

    /**
     * Makes the corrections.
     *
     * @param report the report that was diagnosed
     * @return a copy with the numbers that fit; nothing else is changed
     * @throws IllegalArgumentException if the report uses another form, or a cell holds another value than was
     *     diagnosed; the message names the cell and both values
     */
    default DisclosureReport applyTo(DisclosureReport report) {
        Form form = Form.of(Objects.requireNonNull(report, "report"));
        List<CellValue> values = new ArrayList<>(form.readValues(report));
        for (Correction correction : getCorrections()) {
            Diagnoser.requireValue(report, correction.getCell(), correction.getPrinted());
            values.set(correction.getCell().getIndex(), correction.getFits());
        }
        return form.withValues(report, values);
    }

    /**
     * {@return a builder, for tests and for what was written elsewhere; all but the lists must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
