package org.disclosurereport.validation;

import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportSeries;

/**
 * Validates reports with one rule set: what a service holds, a container injects and a test replaces.
 *
 * <p>For example
 *
 * <pre>{@code
 * RuleSetValidator validator = ReportValidator.of(RuleSet.standard().without("structure.publication-date"));
 * validator.warmUp();
 * ValidationResult result = validator.validate(report);
 * }</pre>
 *
 * <p>Those of {@link ReportValidator#of(RuleSet)} are immutable and thread-safe. It is not a validator of Jakarta Bean Validation;
 * {@link ConsistentReport} is the constraint for those.
 */
public interface RuleSetValidator {
    /**
     * {@return the rules, their severities and the waivers}
     */
    RuleSet getRuleSet();

    /**
     * Checks a report by itself.
     *
     * @param report the report
     * @return what doesn't hold and what is left open, in form order
     * @throws IllegalStateException if a rule can't run at all; the message names what is missing
     */
    ValidationResult validate(DisclosureReport report);

    /**
     * Checks the reports of one body against each other.
     *
     * @param series the reports
     * @return what doesn't hold and what is left open, year by year in form order; the reports compared are named
     * @throws IllegalStateException if a rule can't run at all; the message names what is missing
     */
    ValidationResult validate(ReportSeries series);

    /**
     * Checks a government's report against what it is to be the sum of.
     *
     * @param consolidation the government's report and what is known of the bodies
     * @return what doesn't hold and what is left open, in form order
     * @throws IllegalStateException if a rule can't run at all; the message names what is missing
     */
    ValidationResult validate(Consolidation consolidation);

    /**
     * Prepares every rule, so that the first validation takes no longer than the others: above all it sets up Bean Validation.
     *
     * @throws IllegalStateException if a rule can't run at all; the message names what is missing
     */
    void warmUp();
}
