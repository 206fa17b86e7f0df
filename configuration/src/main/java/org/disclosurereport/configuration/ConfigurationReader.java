package org.disclosurereport.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.internal.Nearest;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.DueDates;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * Reads {@code disclosure-report.toml}, strictly and to the end: every mistake is reported with its line.
 *
 * <p>For example
 *
 * <pre>{@code
 * Configuration configuration = ConfigurationReader.read(Path.of("disclosure-report.toml")).orElseThrow();
 * ValidationResult result = ReportValidator.validate(report, configuration.getRules());
 * }</pre>
 *
 * <p>No file is looked for: the one that is named is read, so that a file somebody left in a folder changes no result. Stateless and
 * thread-safe.
 */
public final class ConfigurationReader {
    /** A list of all bodies of a country has about 40 MB. */
    private static final int MAX_BYTES = 1 << 26;

    private static final List<String> KEYS = List.of("language", "rules", "due", "waivers", "bodies");
    private static final List<String> RULE_KEYS = List.of("off", "severity");
    private static final List<String> DUE_KEYS = List.of("departments", "governments");
    private static final String AGENCY = "agency";
    private static final String PREDECESSORS = "predecessors";
    private static final List<String> BODY_KEYS = List.of(AGENCY, PREDECESSORS);
    private static final String RULE_ID = "ruleId";
    private static final String YEAR = "year";
    private static final List<String> WAIVER_REQUIRED = List.of(RULE_ID, "place", "reason");
    private static final List<String> WAIVER_REPORT = List.of(AGENCY, YEAR);
    private static final List<String> WAIVER_KEYS =
            Stream.of(WAIVER_REQUIRED, WAIVER_REPORT).flatMap(List::stream).toList();
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> LEVELS = Stream.of(Severity.values())
            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final LocalizedText TOO_LARGE =
            LocalizedText.of("超过{max}字节，不是配置文件", "over {max} bytes, so it is not a configuration");
    private static final LocalizedText NO_TEXT = LocalizedText.of("不是 UTF-8 文本", "this is not text in UTF-8");
    private static final LocalizedText MALFORMED = LocalizedText.of("TOML 语法错误：{why}", "malformed TOML: {why}");
    private static final LocalizedText UNKNOWN_KEY = LocalizedText.of("未知的键“{name}”", "unknown key \"{name}\"");
    private static final LocalizedText UNKNOWN_RULE = LocalizedText.of("没有规则“{name}”", "there is no rule \"{name}\"");
    private static final LocalizedText NEAREST =
            LocalizedText.of("，最接近的是“{nearest}”", "; the nearest is \"{nearest}\"");
    private static final LocalizedText ALLOWED = LocalizedText.of("，可用的有：{known}", "; allowed are: {known}");
    private static final LocalizedText NOT_ONE_OF =
            LocalizedText.of("“{key}”应为 {allowed} 之一，实为 {value}", "\"{key}\" must be one of {allowed}, was {value}");
    private static final LocalizedText NO_TABLE =
            LocalizedText.of("“{key}”应为表，如 {example}", "\"{key}\" must be a table such as {example}");
    private static final LocalizedText NO_TEXTS =
            LocalizedText.of("“{key}”应为文本数组，如 [\"…\"]", "\"{key}\" must be an array of texts such as [\"…\"]");
    private static final LocalizedText NO_STRING =
            LocalizedText.of("“{key}”应为非空文本", "\"{key}\" must be text that is not blank");
    private static final LocalizedText NO_YEAR =
            LocalizedText.of("“year”应为年度，如 2023，实为 {value}", "\"year\" must be a year such as 2023, was {value}");
    private static final LocalizedText NO_DAY = LocalizedText.of(
            "“{key}”应为月-日，如 \"01-31\"，实为 {value}", "\"{key}\" must be month and day such as \"01-31\", was {value}");
    private static final LocalizedText MISSING = LocalizedText.of("缺少字段“{key}”", "missing key \"{key}\"");

    private final RuleSet base;
    private final List<ConfigurationReadResult.Problem> problems = new ArrayList<>();
    private TomlLines lines = TomlLines.of("");

    private ConfigurationReader(RuleSet base) {
        this.base = base;
    }

    /**
     * Reads a file that changes the standard rules.
     *
     * @param file the file
     * @return the configuration, or what is wrong with the file
     * @throws IOException if the file can't be read
     */
    public static ConfigurationReadResult read(Path file) throws IOException {
        return read(file, RuleSet.standard());
    }

    /**
     * Reads a file that changes rules, such as the standard ones with a host's own.
     *
     * @param file the file
     * @param rules the rules
     * @return the configuration, or what is wrong with the file
     * @throws IOException if the file can't be read
     */
    public static ConfigurationReadResult read(Path file, RuleSet rules) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MAX_BYTES + 1), rules);
        }
    }

    /**
     * Reads a configuration in memory.
     *
     * @param toml its bytes, UTF-8
     * @param rules the rules that it changes
     * @return the configuration, or what is wrong with it
     */
    public static ConfigurationReadResult read(byte[] toml, RuleSet rules) {
        ConfigurationReader reader = new ConfigurationReader(Objects.requireNonNull(rules, "rules"));
        @Nullable Configuration configuration = reader.configuration(Objects.requireNonNull(toml, "toml"));
        reader.problems.sort(Comparator.comparingInt(ConfigurationReadResult.Problem::line));
        return new ConfigurationReadResult(configuration, reader.problems);
    }

    private @Nullable Configuration configuration(byte[] toml) {
        if (toml.length > MAX_BYTES) {
            report(1, TOO_LARGE.fill(Map.of("max", MAX_BYTES)));
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(toml))
                    .toString();
            JsonNode root = new TomlMapper().readTree(text);
            lines = TomlLines.of(text);
            return configuration(root);
        } catch (CharacterCodingException e) {
            report(1, NO_TEXT);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            report(line, MALFORMED.fill(Map.of("why", String.valueOf(e.getOriginalMessage()))));
        }
        return null;
    }

    private Configuration configuration(JsonNode root) {
        requireKnown("", root, KEYS);
        RuleSet rules = base;
        rules = withSeverities(rules, root.path("rules"));
        rules = withDueDates(rules, root.path("due"));
        rules = withWaivers(rules, root.path("waivers"));
        rules = withoutRules(rules, root.path("rules"));
        return new Configuration(rules, language(root.path("language")), bodies(root.path("bodies")));
    }

    private Optional<Locale> language(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        String name = node.isString() ? node.stringValue() : "";
        if (!LANGUAGES.contains(name)) {
            report(lines.line("language"), notOneOf("language", LANGUAGES, node));
            return Optional.empty();
        }
        return Optional.of(name.equals("en") ? Locale.ENGLISH : Locale.CHINESE);
    }

    private RuleSet withoutRules(RuleSet rules, JsonNode node) {
        if (!isTable("rules", node, "[rules]")) {
            return rules;
        }
        requireKnown("rules", node, RULE_KEYS);
        RuleSet left = rules;
        for (String id : texts("rules/off", node.path("off"))) {
            if (isRule(id, lines.line("rules/off", id)) && isIn(left, id)) {
                left = left.without(id);
            }
        }
        return left;
    }

    private RuleSet withSeverities(RuleSet rules, JsonNode node) {
        JsonNode table = node.path("severity");
        return isTable("rules/severity", table, "[rules.severity]")
                ? withSeverities(rules, "rules/severity", "", table)
                : rules;
    }

    /** An id has dots, and so has a table within a table: written without quotation marks it means the same. */
    private RuleSet withSeverities(RuleSet rules, String path, String start, JsonNode table) {
        RuleSet changed = rules;
        for (Map.Entry<String, JsonNode> each : table.properties()) {
            String key = path + "/" + each.getKey();
            String id = start + each.getKey();
            if (each.getValue().isObject()) {
                changed = withSeverities(changed, key, id + ".", each.getValue());
            } else {
                String level = each.getValue().isString() ? each.getValue().stringValue() : "";
                boolean known = isRule(id, lines.line(key));
                if (!LEVELS.contains(level)) {
                    report(lines.line(key), notOneOf(id, LEVELS, each.getValue()));
                } else if (known) {
                    changed = changed.withSeverity(id, Severity.valueOf(level.toUpperCase(Locale.ROOT)));
                }
            }
        }
        return changed;
    }

    private RuleSet withDueDates(RuleSet rules, JsonNode node) {
        if (!isTable("due", node, "[due]")) {
            return rules;
        }
        requireKnown("due", node, DUE_KEYS);
        DueDates standard = DueDates.standard();
        MonthDay departments = day("departments", node, standard.getDepartments());
        MonthDay governments = day("governments", node, standard.getGovernments());
        return isRule(DueDates.RULE_ID, lines.line("due"))
                ? rules.withDueDates(DueDates.of(departments, governments))
                : rules;
    }

    private MonthDay day(String key, JsonNode table, MonthDay otherwise) {
        JsonNode node = table.path(key);
        if (node.isMissingNode()) {
            return otherwise;
        }
        try {
            if (node.isString()) {
                return MonthDay.parse("--" + node.stringValue());
            }
        } catch (DateTimeException e) {
            // reported below, as any other value that won't do
        }
        report(lines.line("due/" + key), NO_DAY.fill(Map.of("key", key, "value", node)));
        return otherwise;
    }

    private RuleSet withWaivers(RuleSet rules, JsonNode node) {
        if (node.isMissingNode()) {
            return rules;
        }
        if (!node.isArray()) {
            report(lines.line("waivers"), NO_TABLE.fill(Map.of("key", "waivers", "example", "[[waivers]]")));
            return rules;
        }
        RuleSet changed = rules;
        for (int i = 0; i < node.size(); i++) {
            String path = "waivers/" + i;
            Optional<Waiver> waiver = waiver(path, node.get(i));
            if (waiver.isPresent()) {
                try {
                    changed = changed.withWaiver(waiver.get());
                } catch (IllegalArgumentException e) { // a place that the rule can't have
                    report(lines.line(path + "/place"), LocalizedText.same(String.valueOf(e.getMessage())));
                }
            }
        }
        return changed;
    }

    private Optional<Waiver> waiver(String path, JsonNode node) {
        if (!isTable(path, node, "[[waivers]]")) {
            return Optional.empty();
        }
        int before = problems.size();
        requireKnown(path, node, WAIVER_KEYS);
        boolean ofReport = WAIVER_REPORT.stream().anyMatch(node::has);
        for (String key : ofReport ? WAIVER_KEYS : WAIVER_REQUIRED) {
            requireValue(path, key, node);
        }
        JsonNode id = node.path(RULE_ID);
        if (id.isString()) {
            isRule(id.stringValue(), lines.line(path + "/" + RULE_ID));
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        Waiver waiver = Waiver.of(
                id.stringValue(),
                node.get("place").stringValue(),
                node.get("reason").stringValue());
        return Optional.of(
                ofReport
                        ? waiver.forReport(ReportKey.of(
                                node.get(AGENCY).stringValue(), node.get(YEAR).intValue()))
                        : waiver);
    }

    private void requireValue(String path, String key, JsonNode node) {
        JsonNode value = node.path(key);
        int line = lines.line(path + "/" + key);
        if (value.isMissingNode()) {
            report(lines.line(path), MISSING.fill(Map.of("key", key)));
        } else if (key.equals(YEAR)) {
            if (!value.isIntegralNumber()
                    || !value.canConvertToInt()
                    || value.intValue() < 1000
                    || value.intValue() > 9999) {
                report(line, NO_YEAR.fill(Map.of("value", value)));
            }
        } else if (!value.isString() || value.stringValue().isBlank()) {
            report(line, NO_STRING.fill(Map.of("key", key)));
        }
    }

    private Optional<BodyTree> bodies(JsonNode node) {
        if (!isTable("bodies", node, "[bodies]")) {
            return Optional.empty();
        }
        BodyTree.Builder tree = BodyTree.builder();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            String path = "bodies/" + each.getKey();
            List<JsonNode> children = new ArrayList<>();
            if (each.getValue().isArray()) {
                children.addAll(each.getValue().values());
            } else {
                report(lines.line(path), NO_TEXTS.fill(Map.of("key", each.getKey())));
            }
            for (JsonNode child : children) {
                body(each.getKey().strip(), path, child, tree);
            }
        }
        return Optional.of(tree.build());
    }

    /** A name, or a table with a name and its predecessors. */
    private void body(String parent, String path, JsonNode node, BodyTree.Builder tree) {
        JsonNode agency = node.isObject() ? node.path(AGENCY) : node;
        if (!agency.isString()) {
            report(lines.line(path), NO_TEXTS.fill(Map.of("key", parent)));
            return;
        }
        String child = agency.stringValue();
        int line = lines.line(path, child);
        int before = tree.getProblems().size();
        tree.add(parent, child.strip());
        if (node.isObject()) {
            for (String key : node.propertyNames()) {
                if (!BODY_KEYS.contains(key)) {
                    report(line, unknown(UNKNOWN_KEY, key, BODY_KEYS));
                }
            }
            for (String predecessor : texts(path, node.path(PREDECESSORS))) {
                tree.addPredecessor(child.strip(), predecessor.strip());
            }
        }
        List<BodyTree.Problem> all = tree.getProblems();
        all.subList(before, all.size()).forEach(problem -> report(line, problem.message()));
    }

    private List<String> texts(String path, JsonNode node) {
        List<String> texts = new ArrayList<>();
        boolean all = node.isArray();
        for (JsonNode each : all ? node.values() : List.<JsonNode>of()) {
            if (each.isString()) {
                texts.add(each.stringValue());
            } else {
                all = false;
            }
        }
        if (!all && !node.isMissingNode()) {
            report(lines.line(path), NO_TEXTS.fill(Map.of("key", path.substring(path.lastIndexOf('/') + 1))));
        }
        return texts;
    }

    private boolean isTable(String path, JsonNode node, String example) {
        if (!node.isMissingNode() && !node.isObject()) {
            report(lines.line(path), NO_TABLE.fill(Map.of("key", path, "example", example)));
        }
        return node.isObject();
    }

    private void requireKnown(String path, JsonNode table, List<String> known) {
        for (String key : table.propertyNames()) {
            if (!known.contains(key)) {
                String full = path.isEmpty() ? key : path + "/" + key;
                report(lines.line(full), unknown(UNKNOWN_KEY, key, known));
            }
        }
    }

    private boolean isRule(String id, int line) {
        boolean known = isIn(base, id);
        if (!known) {
            List<String> ids =
                    base.getRules().stream().map(rule -> rule.getInfo().getId()).toList();
            LocalizedText text = UNKNOWN_RULE.fill(Map.of("name", id));
            report(
                    line,
                    Nearest.find(id, ids).map(nearest -> with(text, nearest)).orElse(text));
        }
        return known;
    }

    private static boolean isIn(RuleSet rules, String id) {
        return rules.getRules().stream().anyMatch(rule -> rule.getInfo().getId().equals(id));
    }

    /** Names what is near, else all there is. */
    private static LocalizedText unknown(LocalizedText template, String name, Collection<String> known) {
        LocalizedText text = template.fill(Map.of("name", name));
        return Nearest.find(name, known)
                .map(nearest -> with(text, nearest))
                .orElseGet(() -> join(text, ALLOWED.fill(Map.of("known", String.join(", ", known)))));
    }

    private static LocalizedText with(LocalizedText text, String nearest) {
        return join(text, NEAREST.fill(Map.of("nearest", nearest)));
    }

    private static LocalizedText join(LocalizedText start, LocalizedText end) {
        return LocalizedText.of(start.getChinese() + end.getChinese(), start.getEnglish() + end.getEnglish());
    }

    private static LocalizedText notOneOf(String key, List<String> allowed, JsonNode value) {
        return NOT_ONE_OF.fill(Map.of("key", key, "allowed", String.join("|", allowed), "value", value));
    }

    private void report(int line, LocalizedText message) {
        problems.add(new ConfigurationReadResult.Problem(line, message));
    }
}
