package org.disclosurereport.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.disclosurereport.configuration.Configuration;
import org.disclosurereport.configuration.ConfigurationReadResult;
import org.disclosurereport.configuration.ConfigurationReader;
import org.disclosurereport.validation.RuleSet;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * The standard rules as the file and the properties change them.
 *
 * @param rules the rules
 * @param language the language of messages; empty for that of the request
 */
record ConfiguredRules(RuleSet rules, Optional<Locale> language) {
    private static final String PREFIX = "disclosure-report.";
    private static final String FILE = "classpath:disclosure-report.toml";
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    static ConfiguredRules of(DisclosureReportProperties properties, ResourceLoader resources) {
        Optional<Configuration> file = file(properties, resources);
        RuleSet rules = file.map(Configuration::getRules).orElseGet(RuleSet::standard);
        for (String id : properties.rulesOff()) {
            rules = changed("rules-off", id, rules, set -> set.without(id));
        }
        for (var severity : properties.severities().entrySet()) {
            String id = severity.getKey();
            rules = changed("severities", id, rules, set -> set.withSeverity(id, severity.getValue()));
        }
        Optional<Locale> language = Optional.ofNullable(properties.language()).map(ConfiguredRules::language);
        return new ConfiguredRules(rules, language.or(() -> file.flatMap(Configuration::getLanguage)));
    }

    private static RuleSet changed(String property, String id, RuleSet rules, UnaryOperator<RuleSet> change) {
        try {
            return change.apply(rules);
        } catch (IllegalArgumentException e) {
            throw invalid(property, id, String.valueOf(e.getMessage()));
        }
    }

    private static Locale language(String tag) {
        if (!LANGUAGES.contains(tag)) {
            throw invalid("language", tag, "language must be zh or en");
        }
        return Locale.forLanguageTag(tag);
    }

    private static Optional<Configuration> file(DisclosureReportProperties properties, ResourceLoader resources) {
        Resource named = properties.configuration();
        Resource file = named == null ? resources.getResource(FILE) : named;
        if (named == null && !file.exists()) {
            return Optional.empty();
        }
        byte[] toml;
        try {
            toml = file.getContentAsByteArray();
        } catch (IOException e) {
            if (named == null) {
                throw new UncheckedIOException(FILE + " can't be read", e);
            }
            throw invalid("configuration", named, "can't be read: " + e.getMessage());
        }
        ConfigurationReadResult read = ConfigurationReader.read(toml, RuleSet.standard());
        if (read.getConfiguration().isEmpty()) {
            String mistakes = read.getProblems().stream()
                    .map(problem ->
                            "line " + problem.line() + ": " + problem.message().getEnglish())
                    .collect(Collectors.joining("\n"));
            throw invalid("configuration", file, mistakes);
        }
        return read.getConfiguration();
    }

    private static InvalidConfigurationPropertyValueException invalid(String property, Object value, String reason) {
        return new InvalidConfigurationPropertyValueException(PREFIX + property, value, reason);
    }
}
