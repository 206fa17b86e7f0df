package org.disclosurereport.spring;

import org.disclosurereport.validation.RuleSetValidator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Whether reports can be checked, in the host's health: {@code disclosureReport}. */
@AutoConfiguration(after = DisclosureReportAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("disclosure-report")
@ConditionalOnBean(RuleSetValidator.class)
public final class DisclosureReportHealthAutoConfiguration {
    DisclosureReportHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "disclosureReportHealthIndicator")
    HealthIndicator disclosureReportHealthIndicator(RuleSetValidator validator) {
        return new RulesHealthIndicator(validator);
    }
}
