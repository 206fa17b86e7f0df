package org.disclosurereport.json.shape;

import static org.disclosurereport.json.shape.JsonTypes.list;

import java.util.List;
import org.disclosurereport.json.shape.FindingKeys.Type;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import tools.jackson.databind.JsonNode;

/** The keys of rules, each once. What a rule evaluates is code, so a rule is written as its metadata, and only these are read. */
public final class RuleTypes {
    public static final Type<RuleInfo> INFO = new FindingKeys<RuleInfo>()
            .key("ruleId", JsonTypes.TEXT, RuleInfo::getId)
            .key("severity", FindingTypes.SEVERITY, RuleInfo::getSeverity)
            .message("statement", RuleInfo::getStatement)
            .message("places", RuleInfo::getPlaces)
            .message("citation", RuleInfo::getCitation)
            .key("forms", list(JsonTypes.FORM_VERSION), RuleInfo::getForms)
            .type(
                    "rule",
                    fields -> RuleInfo.builder()
                            .id(fields.get("ruleId"))
                            .severity(fields.get("severity"))
                            .statement(fields.text("statement"))
                            .places(fields.text("places"))
                            .citation(fields.text("citation"))
                            .forms(fields.list("forms"))
                            .build());

    public static final JsonType<Rule> RULE = new RuleType();

    public static final Type<RuleSet> SET = new FindingKeys<RuleSet>()
            .key("rules", list(INFO), RuleTypes::rules)
            .listIfAny("waivers", FindingTypes.WAIVER, RuleSet::getWaivers)
            .writtenOnly("ruleSet");

    private RuleTypes() {}

    /** Each rule with the severity that it has in the set. */
    private static List<RuleInfo> rules(RuleSet set) {
        return set.getRules().stream()
                .map(Rule::getInfo)
                .map(info -> RuleInfo.builder()
                        .from(info)
                        .severity(set.getSeverity(info.getId()))
                        .build())
                .toList();
    }

    private static final class RuleType implements JsonType<Rule> {
        @Override
        public void write(Rule value, JsonWriting out) {
            INFO.write(value.getInfo(), out);
        }

        @Override
        public Rule read(JsonReading in) {
            throw FindingKeys.notRead("rule");
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return INFO.schema(nodes);
        }
    }
}
