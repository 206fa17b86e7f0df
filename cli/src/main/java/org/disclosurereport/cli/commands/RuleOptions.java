package org.disclosurereport.cli.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.configuration.Configuration;
import org.disclosurereport.configuration.ConfigurationReadResult;
import org.disclosurereport.configuration.ConfigurationReader;
import org.disclosurereport.internal.Nearest;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which rules run, how severe each is, and which findings are waived. */
final class RuleOptions {
    private static final LocalizedText UNKNOWN_RULE =
            LocalizedText.of("没有规则“{id}”{nearest}", "there is no rule \"{id}\"{nearest}");
    private static final LocalizedText AT =
            LocalizedText.of("配置文件 {file} 第{line}行：{why}", "configuration {file} line {line}: {why}");
    private static final LocalizedText UNREADABLE =
            LocalizedText.of("配置文件 {file}：{why}", "configuration {file}: {why}");
    private static final LocalizedText BAD_WAIVER = LocalizedText.of("豁免有误：{why}", "bad waiver: {why}");
    private static final LocalizedText BAD_SEVERITY = LocalizedText.of(
            "--severity 应写作 规则=级别，级别为 error、warning 或 notice，实为“{value}”",
            "--severity must be RULE=LEVEL with the level error, warning or notice, was \"{value}\"");

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private @Nullable String config;

    private @Nullable Configuration configuration;

    @Option(names = "--without", paramLabel = "RULE", descriptionKey = "without")
    private List<String> without = new ArrayList<>();

    @Option(names = "--severity", paramLabel = "RULE=LEVEL", descriptionKey = "severity")
    private List<String> severities = new ArrayList<>();

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
    private @Nullable String waivers;

    /** The file of waivers, if one is named. */
    Optional<String> waiverFile() {
        return Optional.ofNullable(waivers);
    }

    /** The configuration file, if one is named. */
    Optional<String> configurationFile() {
        return Optional.ofNullable(config);
    }

    /** The rules of {@link #rules} within reports; those across reports have commands of their own, and waivers for them are not reported. */
    RuleSet rulesWithinReports(Session session) {
        return rules(session).matching(rule -> rule instanceof ReportRule);
    }

    /**
     * Gives the standard rules as the configuration and then the options change them, and sets the language of the configuration.
     *
     * @throws UsageException if an option names no rule or no level, or a file is bad
     */
    RuleSet rules(Session session) {
        Optional<Configuration> configuration = configuration();
        configuration.flatMap(Configuration::getLanguage).ifPresent(session::prefer);
        RuleSet standard = RuleSet.standard();
        RuleSet rules = configuration.map(Configuration::getRules).orElse(standard);
        for (String each : severities) {
            rules = withSeverity(rules, each);
        }
        if (waivers != null) {
            rules = withWaivers(rules, WaiverFile.read(waivers, standard));
        }
        for (String id : new LinkedHashSet<>(without)) {
            require(id, standard);
            rules = rules.matching(rule -> !rule.getInfo().getId().equals(id));
        }
        return rules;
    }

    /** Who covers whom, if the configuration says so. */
    Optional<BodyTree> bodies() {
        return configuration().flatMap(Configuration::getBodies);
    }

    /**
     * Reads the configuration, if one is named.
     *
     * @throws UsageException if it is bad; all that is wrong with it is said
     */
    private Optional<Configuration> configuration() {
        if (config == null) {
            return Optional.empty();
        }
        if (configuration == null) {
            ConfigurationReadResult read = read(config);
            configuration = read.getConfiguration()
                    .orElseThrow(() -> UsageException.of(read.getProblems().stream()
                            .map(problem ->
                                    AT.fill(Map.of("file", config, "line", problem.line(), "why", problem.message())))
                            .toList()));
        }
        return Optional.of(configuration);
    }

    private static ConfigurationReadResult read(String file) {
        try {
            return ConfigurationReader.read(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(UNREADABLE.fill(Map.of("file", file, "why", FileProblems.whyNotRead(e))));
        }
    }

    private static RuleSet withWaivers(RuleSet rules, List<Waiver> waivers) {
        try {
            return rules.withWaivers(waivers);
        } catch (IllegalArgumentException e) {
            throw new UsageException(BAD_WAIVER.fill(Map.of("why", e.getMessage())));
        }
    }

    private static RuleSet withSeverity(RuleSet rules, String option) {
        int sign = option.indexOf('=');
        String level = option.substring(sign + 1).strip().toUpperCase(Locale.ROOT);
        for (Severity severity : Severity.values()) {
            if (sign > 0 && severity.name().equals(level)) {
                String id = option.substring(0, sign).strip();
                require(id, rules);
                return rules.withSeverity(id, severity);
            }
        }
        throw new UsageException(BAD_SEVERITY.fill(Map.of("value", option)));
    }

    private static void require(String id, RuleSet rules) {
        findUnknown(id, rules).ifPresent(text -> {
            throw new UsageException(text);
        });
    }

    /** Says that there is no such rule, if so, and which is the nearest. */
    static Optional<LocalizedText> findUnknown(String id, RuleSet rules) {
        List<String> known = new ArrayList<>();
        for (Rule rule : rules.getRules()) {
            known.add(rule.getInfo().getId());
        }
        return known.contains(id)
                ? Optional.empty()
                : Optional.of(UNKNOWN_RULE.fill(Map.of("id", id, "nearest", Nearest.localizedHint(id, known))));
    }
}
