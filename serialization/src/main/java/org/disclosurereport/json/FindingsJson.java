package org.disclosurereport.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.json.shape.FindingKeys;
import org.disclosurereport.json.shape.FindingTypes;
import org.disclosurereport.json.shape.JsonType;
import org.disclosurereport.json.shape.ProblemTypes;
import org.disclosurereport.json.shape.PublicTypes;
import org.disclosurereport.json.shape.RuleTypes;
import org.disclosurereport.json.shape.SchemaNodes;
import org.disclosurereport.json.shape.SchemaVersion;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is found in a report as JSON and reads it back.
 *
 * <p>For example
 *
 * <pre>{@code
 * String json = FindingsJson.write(ReportValidator.validate(report));
 * ValidationResult same = FindingsJson.read(json, ValidationResult.class);
 * }</pre>
 *
 * <p>A violation names rule, place and cells as everywhere, has its message in Chinese ({@code message}) and English ({@code
 * englishMessage}), and says which form its cells are of. What follows from the rest, such as {@code valid} and {@code difference}, is
 * written for those who read the JSON, and worked out anew when it is read. The command's lines ({@code validate --format json}) are the
 * same JSON without the details, see {@link JsonLine}. It holds no report; that is for {@link ReportJson}.
 *
 * <p>Reading is as strict as that of a report. Stateless and thread-safe.
 */
public final class FindingsJson {
    /** The name of the resource that holds the schema. */
    public static final String SCHEMA_RESOURCE = "org/disclosurereport/json/findings.schema.json";

    private static final String REVIEW =
            "One list of what is said about the report: verdict (errors, to-check, no-problems), opinions with"
                    + " number, kind (cause, doubt, finding, failure), message, corrections, marked and related cells, quotes and the indices"
                    + " of their violations; the diagnosis where relations between cells don't hold.";

    private FindingsJson() {}

    /**
     * Writes a result, indented, with a line feed at the end.
     *
     * @param result the result
     * @return the JSON
     */
    public static String write(ValidationResult result) {
        return text(Objects.requireNonNull(result, "result"), FindingTypes.RESULT);
    }

    /**
     * Writes a diagnosis, indented, with a line feed at the end.
     *
     * @param diagnosis the diagnosis
     * @return the JSON
     */
    public static String write(Diagnosis diagnosis) {
        return text(Objects.requireNonNull(diagnosis, "diagnosis"), FindingTypes.DIAGNOSIS);
    }

    /**
     * Writes what came of reading JSON, such as the body of an answer 400, indented, with a line feed at the end: the report or the
     * problems, and the keys that were passed over. Half a surrogate pair that was sent, which UTF-8 can't hold, is written as U+FFFD.
     *
     * @param result what came of reading
     * @return the JSON
     */
    public static String write(JsonReadResult result) {
        return text(Objects.requireNonNull(result, "result"), ProblemTypes.READ_RESULT);
    }

    /**
     * Writes the metadata of the rules of a set, each with its severity there, and the waivers, indented, with a line feed at the end.
     *
     * @param rules the rules
     * @return the JSON
     */
    public static String write(RuleSet rules) {
        return text(Objects.requireNonNull(rules, "rules"), RuleTypes.SET);
    }

    private static <V> String text(V value, JsonType<V> type) {
        ByteArrayOutputStream bytes = ReportJson.indentedBytes(value, type);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write(ValidationResult)} or {@link #write(Diagnosis)} wrote, or a part of what was written.
     *
     * @param <V> what to read
     * @param json the JSON
     * @param type {@code ValidationResult}, {@code Violation}, {@code Undecided}, {@code RuleTally}, {@code RuleFailure}, {@code Waiver}, {@code
     *     RuleInfo}, {@code Diagnosis}, {@code Reading.Issue} or {@code JsonProblem}
     * @return the value, equal to what was written
     * @throws InvalidReportJsonException if there are problems; its message lists them all
     * @throws IllegalArgumentException if the type is none of those
     */
    public static <V> V read(String json, Class<V> type) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        JsonType<V> known = PublicTypes.findFinding(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "type must be one of " + PublicTypes.findingNames() + ", was " + type.getSimpleName()));
        Utf8Input.Outcome<V> outcome = Utf8Input.read(json, JsonLimits.standard(), known);
        return Optional.ofNullable(outcome.value())
                .orElseThrow(() -> new InvalidReportJsonException(outcome.problems()));
    }

    /**
     * {@return the JSON Schema (2020-12) of findings, indented, with a line feed at the end: results, violations, diagnoses, issues of
     * reading, problems of JSON, rules, and the lines of {@code validate --format json} and {@code diagnose --format json} about what was read}
     */
    public static String schema() {
        SchemaNodes nodes = new SchemaNodes();
        ObjectNode schema = nodes.object();
        schema.put("$schema", ReportSchema.DIALECT);
        schema.put("$id", "urn:disclosure-report:schema:findings:" + SchemaVersion.CURRENT);
        schema.put("title", "政府信息公开工作年度报告的检查结果");
        List<JsonNode> any = List.of(
                FindingTypes.RESULT.schema(nodes),
                FindingTypes.DIAGNOSIS.schema(nodes),
                FindingTypes.VIOLATION.schema(nodes),
                FindingTypes.ISSUE.schema(nodes),
                ProblemTypes.READ_RESULT.schema(nodes),
                ProblemTypes.PROBLEM.schema(nodes),
                RuleTypes.SET.schema(nodes),
                RuleTypes.INFO.schema(nodes),
                line(FindingTypes.RESULT, "agency", "year", nodes),
                line(FindingTypes.DIAGNOSIS, "id", "id", nodes));
        schema.set("anyOf", nodes.array().addAll(any));
        schema.set("$defs", nodes.definitions());
        return JsonMapper.shared().writer().with(ReportJson.INDENTED).writeValueAsString(schema) + "\n";
    }

    /** The line of a finding: the same keys, and those that say of which report it is and how that was read. */
    private static JsonNode line(FindingKeys.Type<?> finding, String name, String number, SchemaNodes nodes) {
        ObjectNode line =
                (ObjectNode) nodes.definitions().get(finding.definition()).deepCopy();
        ObjectNode properties = (ObjectNode) line.get("properties");
        for (String key : List.of("file", "line", name, number)) {
            boolean text = !key.equals("line") && !key.equals("year");
            properties.set(key, nodes.object().put("type", text ? "string" : "integer"));
        }
        ObjectNode reading = nodes.object();
        reading.set("kind", nodes.object().set("type", nodes.texts(List.of("string", "null"))));
        ObjectNode issues = nodes.object().put("type", "array");
        reading.set("issues", issues.set("items", FindingTypes.ISSUE.schema(nodes)));
        if (finding == FindingTypes.RESULT) {
            properties.set("review", nodes.object().put("type", "object").put("description", REVIEW));
        }
        properties.set("reading", nodes.object().put("type", "object").set("properties", reading));
        line.set("required", nodes.array().add("file").add("line").addAll((ArrayNode) line.get("required")));
        return nodes.shared(finding.definition() + "Line", line);
    }
}
