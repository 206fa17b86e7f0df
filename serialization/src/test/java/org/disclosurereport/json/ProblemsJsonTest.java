package org.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.RuleTally;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Waiver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of what a service answers beside reports and findings: problems of what was sent, and rules. */
class ProblemsJsonTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FindingsJson.schema());

    private static void assertIsInSchema(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    @Example
    void problemsHaveOneJson() {
        JsonReadResult result = ReportJson.read(
                ReportJson.write(SampleReports.least()).replace("\"year\": 2023", "\"year\": 2023, \"jear\": 1"));
        String json = FindingsJson.write(result);
        JsonNode tree = MAPPER.readTree(json);
        assertThat(tree.propertyNames()).containsExactly("problems");
        assertThat(tree.at("/problems/0").toString())
                .isEqualTo(
                        "{\"kind\":\"unknown-key\",\"line\":7,\"column\":17,\"pointer\":\"/jear\","
                                + "\"message\":\"第7行第17列，/jear：未知的键 \\\"jear\\\"，最接近的是 \\\"year\\\"\","
                                + "\"englishMessage\":\"line 7, column 17, /jear: unknown key \\\"jear\\\"; the nearest is \\\"year\\\"\","
                                + "\"attributes\":["
                                + "{\"name\":\"key\",\"text\":\"\\\"jear\\\"\",\"englishText\":\"\\\"jear\\\"\"},"
                                + "{\"name\":\"nearest\",\"text\":\"，最接近的是 \\\"year\\\"\",\"englishText\":\"; the nearest is \\\"year\\\"\"}]}");
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(result))).isEqualTo(tree);
        assertThat(tree.at("/problems")).isEqualTo(MAPPER.valueToTree(result.getProblems()));
        assertIsInSchema(json);
    }

    @Example
    void aReadReportIsInTheResultWithWhatWasPassedOver() {
        String later = ReportJson.write(SampleReports.least())
                .replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.7\", \"seal\": true");
        JsonReadResult result = ReportJson.read(later);
        JsonNode tree = MAPPER.readTree(FindingsJson.write(result));
        assertThat(tree.propertyNames()).containsExactly("report", "passedOver");
        assertThat(ReportJson.read(tree.get("report").toString()).getReport()).contains(SampleReports.least());
        assertThat(tree.at("/passedOver/0/kind").asString()).isEqualTo("later-key");
        assertIsInSchema(tree.toString());
    }

    @Property(tries = 300)
    void everyProblemReadsToAnEqualOneWhateverWasSent(@ForAll String key, @ForAll String value) {
        String sent = "{" + MAPPER.writeValueAsString(wellFormed(key)) + ": 1, \"title\": "
                + MAPPER.writeValueAsString(wellFormed(value)) + ", \"year\": "
                + MAPPER.writeValueAsString(wellFormed(value)) + "}";
        List<JsonProblem> problems = ReportJson.read(sent).getProblems();
        assertThat(problems).isNotEmpty();
        for (JsonProblem problem : problems) {
            String json = MAPPER.writeValueAsString(problem);
            assertThat(FindingsJson.read(json, JsonProblem.class)).isEqualTo(problem);
            assertThat(MAPPER.readValue(json, JsonProblem.class)).isEqualTo(problem);
            assertIsInSchema(json);
        }
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    @Example
    void halfASurrogatePairThatWasSentDoesNotStopTheAnswer() {
        // Jackson's parsers refuse such a key themselves; a tree may have it.
        String halves = "\uD800\uDFFF\uDFFF\uD800".repeat(20_000);
        JsonNode sent = MAPPER.createObjectNode().put("a" + halves, 1).put("title", "\uDC00");
        ReportDatabindException e = catchThrowableOfType(
                ReportDatabindException.class, () -> MAPPER.treeToValue(sent, DisclosureReport.class));
        JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsBytes(e.getProblems()));
        assertThat(tree.at("/0/pointer").asString())
                .startsWith("/a\uD800\uDFFF\uFFFD")
                .hasSize(80_002);
        assertThat(tree.at("/1/kind").asString()).isEqualTo("lone-surrogate");
        assertIsInSchema(tree.get(0).toString());
    }

    @Example
    void rulesAreWrittenWithTheSeverityOfTheirSetAndTheirMetadataIsRead() {
        RuleSet rules = RuleSet.standard()
                .withSeverity("challenges.total", Severity.NOTICE)
                .withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "更正已公布"));
        String json = FindingsJson.write(rules);
        assertIsInSchema(json);
        JsonNode tree = MAPPER.readTree(json);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(rules))).isEqualTo(tree);
        assertThat(tree.get("rules")).hasSize(rules.getRules().size());
        for (JsonNode rule : tree.get("rules")) {
            RuleInfo info = rules.getRule(rule.get("ruleId").asString()).getInfo();
            RuleInfo read = FindingsJson.read(rule.toString(), RuleInfo.class);
            assertThat(read.getSeverity()).isEqualTo(rules.getSeverity(info.getId()));
            assertThat(RuleInfo.builder()
                            .from(read)
                            .severity(info.getSeverity())
                            .build())
                    .isEqualTo(info);
        }
        assertThat(tree.at("/waivers/0").toString())
                .isEqualTo(
                        "{\"ruleId\":\"challenges.total\",\"place\":\"challenges.reconsideration\",\"reason\":\"更正已公布\"}");
        Rule rule = rules.getRule("challenges.total");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(rule), RuleInfo.class))
                .isEqualTo(rule.getInfo());
        assertThat(MAPPER.<JsonNode>valueToTree(rules.getRules()))
                .hasSize(rules.getRules().size());
    }

    @Example
    void aRuleOfTheHostsIsWrittenAsMetadata() {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(RuleSet.standard().getRules()))
                        .get(0)
                        .propertyNames())
                .containsExactly(
                        "ruleId",
                        "severity",
                        "statement",
                        "englishStatement",
                        "places",
                        "englishPlaces",
                        "citation",
                        "englishCitation",
                        "forms");
    }

    @Example
    void whatIsOnlyWrittenSaysWhatToReadInstead() {
        Map<Class<?>, String> instead = Map.of(
                JsonReadResult.class, "JsonReadResult is written as JSON and not read: read the report",
                RuleSet.class, "RuleSet is written as JSON and not read: read RuleInfo",
                Rule.class, "Rule is written as JSON and not read: read RuleInfo");
        instead.forEach((type, message) -> assertThatThrownBy(() -> MAPPER.readValue("{}", type))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(message));
        assertThatThrownBy(() -> FindingsJson.read("{}", RuleSet.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type must be one of ");
    }

    @Example
    void thePartsOfAResultAreReadAlone() {
        ValidationResult result = ReportValidator.validate(SampleReports.least());
        RuleTally tally = result.getTallies().get(0);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(tally), RuleTally.class))
                .isEqualTo(tally);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(org.disclosurereport.validation.Place.ofReport()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("Place has no JSON of its own");
    }

    /** A host's bean that doesn't say which form. */
    public record Disclosed(ProactiveDisclosure table) {}

    /** A host's bean that says which form. */
    public record DisclosedNow(ProactiveDisclosure2021 table) {}

    @Example
    void tableTwoIsWrittenAsWhatItIsAndReadWhereItIsDeclared() {
        ProactiveDisclosure table = SampleReports.of(FormVersion.V2021).getProactiveDisclosure();
        String json = MAPPER.writeValueAsString(new Disclosed(table));
        assertThat(MAPPER.readValue(json, DisclosedNow.class).table()).isEqualTo(table);
        assertThatThrownBy(() -> MAPPER.readValue(json, Disclosed.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("ProactiveDisclosure has other cells in each form");
    }

    /** A host's request, with the report where the host wants it. */
    public record Submission(String id, DisclosureReport report) {}

    /** A host's request with many. */
    public record Submissions(List<Submission> sent, Map<String, DisclosureReport> byName) {}

    @Example
    void problemsHaveTheirPlaceInTheHostsDocument() {
        String wrong = ReportJson.write(SampleReports.least()).replace("\"year\": 2023", "\"year\": 3.5");
        Map<String, String> pointers = Map.of(
                "{\"report\": " + wrong + "}", "/report/year",
                "{\"id\": \"a\", \"report\": " + wrong + "}", "/report/year");
        pointers.forEach((json, pointer) -> assertThat(problems(json, Submission.class))
                .extracting(JsonProblem::getPointer)
                .containsExactly(pointer));
        assertThat(problems("{\"sent\": [{\"id\": \"a\"}, {\"report\": " + wrong + "}]}", Submissions.class))
                .extracting(JsonProblem::getPointer)
                .containsExactly("/sent/1/report/year");
        assertThat(problems("{\"byName\": {\"a/b\": " + wrong + "}}", Submissions.class))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPointer()).isEqualTo("/byName/a~1b/year");
                    assertThat(problem.toString()).contains("/byName/a~1b/year: must be a whole number");
                });
        assertThat(problems(wrong, DisclosureReport.class))
                .extracting(JsonProblem::getPointer)
                .containsExactly("/year");
        JsonProblem problem = problems(wrong, DisclosureReport.class).get(0);
        assertThat(problem.withPrefix("")).isEqualTo(problem);
        assertThatThrownBy(() -> problem.withPrefix("report"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prefix must be a JSON pointer such as \"/report\" or empty, was \"report\"");
    }

    private static List<JsonProblem> problems(String json, Class<?> type) {
        ReportDatabindException e =
                catchThrowableOfType(ReportDatabindException.class, () -> MAPPER.readValue(json, type));
        return e.getProblemsInDocument();
    }

    /** Golden files of 0.1 as they were before reports refused control characters: they can't be read, and why is said. */
    @Example
    void whatWasWrittenWithControlCharactersIsRefusedWithItsPlace() throws IOException {
        for (String file : List.of(
                "1.0-report-2019.json", "1.0-report-2021.json", "report-2021.json", "report-2021.canonical.json")) {
            JsonReadResult result = ReportJson.read(new String(golden(file), UTF_8));
            assertThat(result.getReport()).as(file).isEqualTo(Optional.empty());
            assertThat(result.getProblems()).singleElement().satisfies(problem -> {
                assertThat(problem.getKind()).isEqualTo(JsonProblemKind.CONTROL_CHARACTER);
                assertThat(problem.getPointer()).isEqualTo("/overview/text");
                assertThat(problem.getMessage()).endsWith("/overview/text：文本中含有控制字符 U+0007，只允许换行符和制表符");
                assertThat(problem.toString())
                        .endsWith(
                                "/overview/text: must hold no control characters but line breaks and tabs, had U+0007");
            });
        }
    }

    private static byte[] golden(String file) throws IOException {
        try (InputStream in = ProblemsJsonTest.class.getResourceAsStream("control-characters/" + file)) {
            return in.readAllBytes();
        }
    }
}
