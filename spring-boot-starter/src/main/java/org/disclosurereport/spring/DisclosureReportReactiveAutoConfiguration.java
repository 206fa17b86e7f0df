package org.disclosurereport.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebExceptionHandler;

/** Answers what is wrong with a report as problem details, in an application with WebFlux. */
@AutoConfiguration(after = DisclosureReportAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass({WebExceptionHandler.class, WebFluxAutoConfiguration.class})
public final class DisclosureReportReactiveAutoConfiguration {
    DisclosureReportReactiveAutoConfiguration() {}

    @Bean
    @ConditionalOnBooleanProperty(name = "disclosure-report.problem-details.enabled", matchIfMissing = true)
    WebExceptionHandler disclosureReportReactiveProblems(ReportLanguage language) {
        return new ReportProblemHandler(language);
    }
}
