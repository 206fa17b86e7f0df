package org.disclosurereport.validation;

import java.util.Objects;
import org.disclosurereport.DisclosureReport;

/**
 * Checks a report against the rules of the form.
 *
 * <p>For example
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.validate(report);
 * for (Violation violation : result.getViolations()) {
 *   System.out.println(violation.getSeverity() + " " + violation.getMessage());
 * }
 * }</pre>
 *
 * <p>It changes nothing and repairs nothing. Stateless and thread-safe. The first call sets up Bean
 * Validation, which takes many thousand times longer than a later one.
 */
public final class ReportValidator {
    private ReportValidator() {}

    /**
     * Checks a report with every rule of this library.
     *
     * @param report the report
     * @return what doesn't hold and what is left open, in form order
     */
    public static ValidationResult validate(DisclosureReport report) {
        return validate(report, RuleSet.standard());
    }

    /**
     * Checks a report with the rules of a set.
     *
     * @param report the report
     * @param rules the rules, their severities and the waivers
     * @return what doesn't hold and what is left open, in form order
     */
    public static ValidationResult validate(DisclosureReport report, RuleSet rules) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(rules, "rules");
        return rules.engine().validate(report);
    }
}
