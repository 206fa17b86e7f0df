package org.disclosurereport.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts results by rule and verdict, where the host has a {@link MeterRegistry}. */
@AutoConfiguration(after = CompositeMeterRegistryAutoConfiguration.class)
@ConditionalOnClass({MeterRegistry.class, CompositeMeterRegistryAutoConfiguration.class})
@ConditionalOnBean(MeterRegistry.class)
public final class DisclosureReportMetricsAutoConfiguration {
    DisclosureReportMetricsAutoConfiguration() {}

    @Bean
    RuleMetrics disclosureReportMetrics(MeterRegistry registry) {
        return new RuleMetrics(registry);
    }
}
