package org.disclosurereport.spring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes the language from the request, and answers what is wrong with a report as problem details. */
@AutoConfiguration(before = {DisclosureReportAutoConfiguration.class, WebMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({WebMvcConfigurer.class, WebMvcAutoConfiguration.class})
public final class DisclosureReportWebAutoConfiguration {
    DisclosureReportWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ReportLanguage disclosureReportRequestLanguage(ConfiguredRules configured, Environment environment) {
        return new RequestLanguage(
                configured.language(), Optional.ofNullable(environment.getProperty("spring.web.locale", Locale.class)));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "disclosure-report.problem-details.enabled", matchIfMissing = true)
    WebMvcConfigurer disclosureReportProblems(ReportLanguage language) {
        return new WebMvcConfigurer() {
            // Before those that answer for any exception; of what isn't about a report it leaves everything to them.
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(0, new ReportProblemResolver(language));
            }
        };
    }
}
