package org.disclosurereport.spring;

import jakarta.validation.Configuration;
import jakarta.validation.spi.ConfigurationState;
import java.util.List;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.RuleSetValidator;
import org.disclosurereport.validation.beans.ObservedRules;
import org.disclosurereport.validation.beans.ReportMessageInterpolator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;

/**
 * Sets up the rules, a validator that holds them, and {@code @ConsistentReport} with the same rules.
 *
 * <p>Beans of the host come first: a {@link RuleSet}, a {@link RuleSetValidator}, a {@link ReportLanguage}. The JSON of reports and
 * findings needs nothing here, for Spring Boot finds the Jackson module by itself.
 */
@AutoConfiguration(before = ValidationAutoConfiguration.class)
@EnableConfigurationProperties(DisclosureReportProperties.class)
public final class DisclosureReportAutoConfiguration {
    DisclosureReportAutoConfiguration() {}

    @Bean
    ConfiguredRules disclosureReportConfiguredRules(DisclosureReportProperties properties, ResourceLoader resources) {
        return ConfiguredRules.of(properties, resources);
    }

    @Bean
    @ConditionalOnMissingBean
    RuleSet disclosureReportRules(ConfiguredRules configured) {
        return configured.rules();
    }

    @Bean
    @ConditionalOnMissingBean
    ReportLanguage disclosureReportLanguage(ConfiguredRules configured) {
        return new ThreadLanguage(configured.language());
    }

    /** Ready when the application is: what a rule lacks to run stops the start, not the first request. */
    @Bean
    @ConditionalOnMissingBean
    RuleSetValidator disclosureReportValidator(RuleSet rules, ObjectProvider<ResultListener> listeners) {
        RuleSetValidator validator = ReportValidator.of(rules);
        validator.warmUp();
        return new ObservedValidator(validator, listeners.orderedStream().toList());
    }

    /** After what hosts customize, which may be the interpolator that is wrapped here. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ValidationConfigurationCustomizer disclosureReportConstraints(
            RuleSet rules, ReportLanguage language, ObjectProvider<ResultListener> listeners) {
        return configuration -> customize(
                configuration, rules, language, listeners.orderedStream().toList());
    }

    private static void customize(
            Configuration<?> configuration, RuleSet rules, ReportLanguage language, List<ResultListener> listeners) {
        if (configuration instanceof HibernateValidatorConfiguration hibernate) {
            hibernate.constraintValidatorPayload(
                    ObservedRules.of(rules, result -> listeners.forEach(listener -> listener.validated(result))));
        }
        if (configuration instanceof ConfigurationState state) {
            configuration.messageInterpolator(
                    new ReportMessageInterpolator(state.getMessageInterpolator(), language::getLocale));
        }
    }
}
