package org.disclosurereport.spring;

import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.RuleSetValidator;
import org.disclosurereport.validation.ValidationResult;

/**
 * Tells listeners of each result.
 *
 * @param validator validates
 * @param listeners who learns of it
 */
record ObservedValidator(RuleSetValidator validator, List<ResultListener> listeners) implements RuleSetValidator {
    @Override
    public RuleSet getRuleSet() {
        return validator.getRuleSet();
    }

    @Override
    public ValidationResult validate(DisclosureReport report) {
        return observed(validator.validate(report));
    }

    @Override
    public ValidationResult validate(ReportSeries series) {
        return observed(validator.validate(series));
    }

    @Override
    public ValidationResult validate(Consolidation consolidation) {
        return observed(validator.validate(consolidation));
    }

    @Override
    public void warmUp() {
        validator.warmUp();
    }

    private ValidationResult observed(ValidationResult result) {
        listeners.forEach(listener -> listener.validated(result));
        return result;
    }
}
