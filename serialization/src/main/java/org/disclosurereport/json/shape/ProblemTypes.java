package org.disclosurereport.json.shape;

import static org.disclosurereport.json.shape.JsonTypes.list;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.JsonProblem;
import org.disclosurereport.json.JsonProblemKind;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.json.shape.FindingKeys.Type;
import org.disclosurereport.json.shape.JsonTypes.NamedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The keys of what is wrong with the JSON of a report, each once. */
public final class ProblemTypes {
    /**
     * A text that quotes what was sent, so it may hold what the text of a report may not. Half a surrogate pair, which UTF-8 can't hold,
     * is written as U+FFFD.
     */
    private static final JsonType<String> QUOTING = new QuotingType();

    private static final NamedType<JsonProblemKind> KIND =
            new NamedType<>("problemKind", JsonProblemKind.class, JsonProblemKind::getId);

    private static final Type<Map.Entry<String, LocalizedText>> ATTRIBUTE = new FindingKeys<
                    Map.Entry<String, LocalizedText>>()
            .key("name", QUOTING, Map.Entry::getKey)
            .key("text", QUOTING, entry -> entry.getValue().getChinese())
            .key("englishText", QUOTING, entry -> entry.getValue().getEnglish())
            .type("problemAttribute", fields -> Map.entry(fields.get("name"), fields.text("text")));

    public static final Type<JsonProblem> PROBLEM = new FindingKeys<JsonProblem>()
            .key("kind", KIND, JsonProblem::getKind)
            .key("line", NumberTypes.NULL_FOR_ZERO, JsonProblem::getLine)
            .key("column", NumberTypes.NULL_FOR_ZERO, JsonProblem::getColumn)
            .key("pointer", QUOTING, JsonProblem::getPointer)
            .derivedMessage("message", QUOTING, JsonProblem::getText)
            .detail(
                    "attributes",
                    list(ATTRIBUTE),
                    problem -> List.copyOf(problem.getAttributes().entrySet()))
            .type(
                    "problem",
                    fields -> JsonProblem.of(
                            fields.get("kind"),
                            fields.<Integer>get("line"),
                            fields.<Integer>get("column"),
                            fields.get("pointer"),
                            attributes(fields.list("attributes"))));

    /** What came of reading; written only, for who wants to read a report reads the report. */
    public static final Type<JsonReadResult> READ_RESULT = new FindingKeys<JsonReadResult>()
            .optional("report", new ReportObject(), JsonReadResult::getReport)
            .listIfAny("problems", PROBLEM, JsonReadResult::getProblems)
            .listIfAny("passedOver", PROBLEM, JsonReadResult::getPassedOver)
            .writtenOnly("readResult");

    private ProblemTypes() {}

    private static Map<String, LocalizedText> attributes(List<Map.Entry<String, LocalizedText>> entries) {
        Map<String, LocalizedText> attributes = new LinkedHashMap<>();
        entries.forEach(entry -> attributes.put(entry.getKey(), entry.getValue()));
        return attributes;
    }

    private static final class QuotingType implements JsonType<String> {
        @Override
        public void write(String value, JsonWriting out) {
            out.generator().writeString(wellFormed(value));
        }

        private static String wellFormed(String text) {
            int lone = Words.indexOfLone(text);
            if (lone < 0) {
                return text;
            }
            // An encoder takes each half for one that it can't encode.
            return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        }

        @Override
        public @Nullable String read(JsonReading in) {
            return in.is(JsonToken.VALUE_STRING, Words.TEXT) ? in.digits() : null;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return JsonTypes.TEXT.schema(nodes);
        }
    }

    /** A report, whose schema is another document: a validator of findings needn't know it. */
    private static final class ReportObject implements JsonType<DisclosureReport> {
        @Override
        public void write(DisclosureReport value, JsonWriting out) {
            ReportShape.write(value, out);
        }

        @Override
        public @Nullable DisclosureReport read(JsonReading in) {
            return ReportShape.read(in);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("type", "object").put("$comment", SchemaVersion.REPORT_ID);
        }
    }
}
