package org.disclosurereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.json.FindingsJson;
import org.disclosurereport.json.ReportSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that a page shows: its keys are those of the schemas, or it is in an answer. A text "…" is for anything. */
final class JsonBlocks {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String ANYTHING = "…";

    private JsonBlocks() {}

    static void checkKeys(String json) {
        Set<String> known = new TreeSet<>();
        keys(MAPPER.readTree(ReportSchema.text()), known);
        keys(MAPPER.readTree(FindingsJson.schema()), known);
        Set<String> shown = new TreeSet<>();
        keys(MAPPER.readTree(json), shown);
        assertThat(shown).isNotEmpty();
        assertThat(known).containsAll(shown);
    }

    private static void keys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(child -> keys(child, keys));
    }

    /** Whatever is shown must be in the answer; an answer may hold more members, and more elements at the end of an array. */
    static void checkShown(String shown, String answer) {
        contained("", MAPPER.readTree(shown), MAPPER.readTree(answer));
    }

    private static void contained(String pointer, JsonNode shown, JsonNode answer) {
        if (shown.isString() && shown.asString().equals(ANYTHING)) {
            assertThat(answer.isMissingNode()).as(pointer).isFalse();
        } else if (shown.isObject()) {
            shown.properties()
                    .forEach(member -> contained(
                            pointer + '/' + member.getKey(), member.getValue(), answer.path(member.getKey())));
        } else if (shown.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                contained(pointer + '/' + i, shown.get(i), answer.path(i));
            }
        } else {
            assertThat(answer).as(pointer).isEqualTo(shown);
        }
    }
}
