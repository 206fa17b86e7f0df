package org.disclosurereport.spring;

import java.util.List;
import java.util.Map;
import org.disclosurereport.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What a host can set under {@code disclosure-report}.
 *
 * <p>For example
 *
 * <pre>{@code
 * disclosure-report.configuration=file:/etc/disclosure-report.toml
 * disclosure-report.rules-off=structure.publication-date
 * disclosure-report.severities.requests.blank-total=error
 * disclosure-report.language=zh
 * }</pre>
 *
 * <p>The properties change what the configuration file leaves. An unknown rule or a mistake in the file stops the application at its
 * start, with the nearest name. Immutable and thread-safe.
 *
 * @param configuration Where disclosure-report.toml is. Without it classpath:disclosure-report.toml is taken, if it exists.
 * @param rulesOff Ids of the rules that do not run.
 * @param severities Severity of a rule by its id.
 * @param language Language of messages, zh or en. Without it that of the request: Chinese unless it is English.
 * @param problemDetails Answers about reports as problem details.
 */
@ConfigurationProperties("disclosure-report")
public record DisclosureReportProperties(
        @Nullable Resource configuration,
        @DefaultValue List<String> rulesOff,
        @DefaultValue Map<String, Severity> severities,
        @Nullable String language,
        @DefaultValue ProblemDetails problemDetails) {
    /**
     * Answers about reports as problem details.
     *
     * @param enabled Whether unreadable and inconsistent reports are answered by the starter.
     */
    public record ProblemDetails(@DefaultValue("true") boolean enabled) {}
}
