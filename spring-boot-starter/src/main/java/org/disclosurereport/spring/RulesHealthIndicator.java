package org.disclosurereport.spring;

import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSetValidator;
import org.disclosurereport.validation.ValidationResult;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether every rule runs, tried on a blank report; what it finds there is of no matter, and isn't counted. */
final class RulesHealthIndicator extends AbstractHealthIndicator {
    private static final DisclosureReport BLANK = DisclosureReport.builder()
            .agency(Agency.of("-"))
            .year(FormVersion.latest().getFirstYear())
            .build();

    private final RuleSetValidator validator;

    RulesHealthIndicator(RuleSetValidator validator) {
        super("the rules can't run");
        this.validator = validator;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ValidationResult result = ReportValidator.validate(BLANK, validator.getRuleSet());
        builder.status(result.isComplete() ? "UP" : "DOWN")
                .withDetail("rules", validator.getRuleSet().getRules().size());
        if (!result.isComplete()) {
            builder.withDetail(
                    "failures",
                    result.getFailures().stream()
                            .map(failure -> failure.getMessage().getEnglish())
                            .toList());
        }
    }
}
