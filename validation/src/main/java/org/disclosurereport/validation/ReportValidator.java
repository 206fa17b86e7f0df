package org.disclosurereport.validation;

import java.util.Collection;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportSeries;

/**
 * Checks a report against the rules of the form, the reports of a body against each other, and a government's against those of its
 * bodies.
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
 * <p>The static methods need no set-up. A service that is given its validator holds one: {@code ReportValidator.of(rules)} is a {@link
 * RuleSetValidator}, which is an interface.
 *
 * <p>It changes nothing and repairs nothing. Stateless and thread-safe. The first call sets up Bean
 * Validation, which takes many thousand times longer than a later one; {@link RuleSetValidator#warmUp()} does so beforehand.
 */
public final class ReportValidator {
    private ReportValidator() {}

    /**
     * Gives a validator of a rule set, to be held, injected, or replaced in tests.
     *
     * @param rules the rules, their severities and the waivers
     * @return a validator that always uses those
     */
    public static RuleSetValidator of(RuleSet rules) {
        return new Configured(Objects.requireNonNull(rules, "rules"));
    }

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
     * Checks the reports of one body against each other with every rule {@code series.*} of this library. Each report by itself is for
     * {@link #validate(DisclosureReport)}.
     *
     * @param series the reports
     * @return what doesn't hold and what is left open, year by year in form order; the reports compared are named
     */
    public static ValidationResult validate(ReportSeries series) {
        return validate(series, RuleSet.standard());
    }

    /**
     * Checks the reports of one body against each other with the rules of a set.
     *
     * @param series the reports
     * @param rules the rules, of which the {@link SeriesRule}s run, their severities and the waivers
     * @return what doesn't hold and what is left open, year by year in form order; the reports compared are named
     */
    public static ValidationResult validate(ReportSeries series, RuleSet rules) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(rules, "rules");
        return rules.engine().validate(series);
    }

    /**
     * Checks a government's report against those of the bodies it covers with every rule {@code consolidation.*} of this library. Each
     * report by itself is for {@link #validate(DisclosureReport)}.
     *
     * @param government the government's report
     * @param bodies the reports of its own office and of the bodies it covers, for the same year
     * @return what doesn't hold and what is left open, in form order
     */
    public static ValidationResult validate(DisclosureReport government, Collection<DisclosureReport> bodies) {
        return validate(Consolidation.of(government, bodies));
    }

    /**
     * Checks a government's report against what it is to be the sum of, with every rule {@code consolidation.*} of this library.
     *
     * @param consolidation the government's report and what is known of the bodies
     * @return what doesn't hold and what is left open, in form order
     */
    public static ValidationResult validate(Consolidation consolidation) {
        return validate(consolidation, RuleSet.standard());
    }

    /**
     * Checks a government's report against what it is to be the sum of, with the rules of a set.
     *
     * @param consolidation the government's report and what is known of the bodies
     * @param rules the rules, of which the {@link ConsolidationRule}s run, their severities and the waivers
     * @return what doesn't hold and what is left open, in form order
     */
    public static ValidationResult validate(Consolidation consolidation, RuleSet rules) {
        Objects.requireNonNull(consolidation, "consolidation");
        Objects.requireNonNull(rules, "rules");
        return rules.engine().validate(consolidation);
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

    private static final class Configured implements RuleSetValidator {
        private final RuleSet rules;

        Configured(RuleSet rules) {
            this.rules = rules;
        }

        @Override
        public RuleSet getRuleSet() {
            return rules;
        }

        @Override
        public ValidationResult validate(DisclosureReport report) {
            return ReportValidator.validate(report, rules);
        }

        @Override
        public ValidationResult validate(ReportSeries series) {
            return ReportValidator.validate(series, rules);
        }

        @Override
        public ValidationResult validate(Consolidation consolidation) {
            return ReportValidator.validate(consolidation, rules);
        }

        @Override
        public void warmUp() {
            rules.engine().warmUp();
        }

        @Override
        public String toString() {
            return "validator of " + rules;
        }
    }
}
