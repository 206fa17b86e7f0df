package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Nearest;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which rules run, how severe each is, and which findings are waived. */
final class RuleOptions {
    private static final LocalizedText UNKNOWN_RULE =
            LocalizedText.of("没有规则“{id}”，最接近的是“{nearest}”", "there is no rule \"{id}\"; the nearest is \"{nearest}\"");
    private static final LocalizedText BAD_WAIVER = LocalizedText.of("豁免有误：{why}", "bad waiver: {why}");
    private static final LocalizedText BAD_SEVERITY = LocalizedText.of(
            "--severity 应写作 规则=级别，级别为 error、warning 或 notice，实为“{value}”",
            "--severity must be RULE=LEVEL with the level error, warning or notice, was \"{value}\"");

    @Option(names = "--without", paramLabel = "RULE", descriptionKey = "without")
    private List<String> without = new ArrayList<>();

    @Option(names = "--severity", paramLabel = "RULE=LEVEL", descriptionKey = "severity")
    private List<String> severities = new ArrayList<>();

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
    private @Nullable String waivers;

    /**
     * Gives the standard rules as the options change them.
     *
     * @throws UsageException if an option names no rule or no level, or the waiver file is bad
     */
    RuleSet rules() {
        RuleSet standard = RuleSet.standard();
        RuleSet rules = standard;
        for (String each : severities) {
            rules = withSeverity(rules, each);
        }
        if (waivers != null) {
            rules = withWaivers(rules, WaiverFile.read(waivers, standard));
        }
        for (String id : new LinkedHashSet<>(without)) {
            require(id, standard);
            rules = rules.without(id);
        }
        return rules;
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
                : Optional.of(UNKNOWN_RULE.fill(Map.of("id", id, "nearest", Nearest.of(id, known))));
    }
}
