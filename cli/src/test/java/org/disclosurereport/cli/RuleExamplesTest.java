package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.catalogue.RuleExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the catalogue, which are JSON, so they are evaluated where JSON is read. */
class RuleExamplesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Rule> rules() {
        return RuleSet.standard().getRules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theOneViolatesItsRuleAndNothingElseAndTheOtherNothing(Rule rule) throws IOException {
        String id = rule.getInfo().getId();
        RuleExample example = RuleExample.find(id).orElseThrow();

        List<Violation> violations =
                validate(rule, example, example.getViolated()).getViolations();
        assertThat(violations)
                .filteredOn(violation -> violation.getRuleId().equals(id))
                .extracting(violation -> violation.getPlace().getName())
                .as("violated: %s", violations)
                .contains(example.getPlace());
        assertThat(violations)
                .extracting(Violation::getRuleId)
                .allMatch(found -> found.equals(id)
                        || example.getAlso().filter(found::equals).isPresent());
        ValidationResult lawful = validate(rule, example, example.getLawful());
        assertThat(lawful.getViolations()).as("lawful").isEmpty();
        assertThat(lawful.getFailures()).isEmpty();
        assertThat(example.getWhy().getChinese()).isNotBlank();
        assertThat(example.getWhy().getEnglish()).isNotBlank();
    }

    private static ValidationResult validate(Rule rule, RuleExample example, String json) throws IOException {
        JsonNode patch = MAPPER.readTree(json);
        if (rule instanceof ReportRule) {
            return ReportValidator.validate(report(example, patch, 0));
        }
        if (rule instanceof SeriesRule) {
            return ReportValidator.validate(ReportSeries.of(
                    List.of(report(example, patch.get("last"), 1), report(example, patch.get("now"), 0))));
        }
        List<DisclosureReport> bodies = new ArrayList<>();
        for (JsonNode body : patch.get("bodies").values()) {
            bodies.add(report(example, body, 0));
        }
        ObjectNode government = (ObjectNode) patch.get("government").deepCopy();
        government.set("agency", MAPPER.valueToTree(Map.of("name", "青禾县人民政府", "kind", "government")));
        List<String> expected = new ArrayList<>();
        patch.path("expected").values().forEach(name -> expected.add(name.stringValue()));
        return ReportValidator.validate(
                Consolidation.of(report(example, government, 0), bodies).withExpected(expected));
    }

    /** The lawful report of the form, so many years earlier, as changed. */
    private static DisclosureReport report(RuleExample example, JsonNode patch, int earlier) throws IOException {
        String name = "lawful-" + example.getForm().getName() + ".json";
        try (InputStream file = Objects.requireNonNull(RuleExamplesTest.class.getResourceAsStream(name), name)) {
            ObjectNode lawful = (ObjectNode) MAPPER.readTree(file);
            int year = lawful.get("year").intValue() - earlier;
            lawful.put("year", year);
            lawful.put("title", "青禾县教育局" + year + "年政府信息公开工作年度报告");
            lawful.put("publicationDate", year + 1 + "-01-15");
            lawful.set("period", MAPPER.valueToTree(Map.of("start", year + "-01-01", "end", year + "-12-31")));
            return ReportJson.read(MAPPER.writeValueAsString(merge(lawful, patch)))
                    .orElseThrow();
        }
    }

    /** RFC 7396, except that null stays, since a blank cell is null. */
    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target.deepCopy() : MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> each : patch.properties()) {
            merged.set(each.getKey(), merge(merged.path(each.getKey()), each.getValue()));
        }
        return merged;
    }
}
