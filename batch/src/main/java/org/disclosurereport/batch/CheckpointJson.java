package org.disclosurereport.batch;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.items.Survey;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a checkpoint. Apart from {@link Checkpoint}, so that a run that isn't resumed needs none of Jackson's trees. */
final class CheckpointJson {
    private CheckpointJson() {}

    /**
     * Reads it.
     *
     * @throws RuntimeException of some kind if it isn't one
     */
    static Checkpoint read(byte[] json) {
        return ofJson(JsonMapper.shared().readTree(json));
    }

    private static Checkpoint ofJson(JsonNode json) {
        if (json.required("layout").intValue() != Checkpoint.LAYOUT) {
            throw new IllegalArgumentException("layout must be " + Checkpoint.LAYOUT + ", was " + json.get("layout"));
        }
        List<Survey.Part> parts = new ArrayList<>();
        for (JsonNode part : json.required("inputs")) {
            parts.add(new Survey.Part(
                    part.required("name").stringValue(),
                    part.required("files").longValue(),
                    part.required("bytes").longValue(),
                    part.required("digest").stringValue()));
        }
        JsonNode position = json.required("position");
        return new Checkpoint(
                Checkpoint.Stage.valueOf(json.required("stage").stringValue()),
                json.required("options").stringValue(),
                json.required("failuresFile").stringValue(),
                new Survey(List.copyOf(parts)),
                new Position(
                        position.required("entry").longValue(),
                        position.required("offset").longValue(),
                        position.required("line").intValue(),
                        position.required("anyReport").booleanValue()),
                json.required("bytesDone").longValue(),
                json.required("results").longValue(),
                json.required("resultsDigest").stringValue(),
                json.required("failures").longValue(),
                json.required("failuresDigest").stringValue(),
                counts(json.required("counts")));
    }

    private static BatchCounts counts(JsonNode json) {
        BatchCounts.Builder counts = new BatchCounts.Builder()
                .valid(json.required("valid").longValue())
                .invalid(json.required("invalid").longValue())
                .incomplete(json.required("incomplete").longValue())
                .toCheck(json.required("toCheck").longValue())
                .noProblems(json.required("noProblems").longValue())
                .unreadable(json.required("unreadable").longValue())
                .doubts(json.required("doubts").longValue());
        json.required("bySeverity")
                .properties()
                .forEach(each -> counts.severity(
                        Severity.valueOf(each.getKey()), each.getValue().longValue()));
        json.required("byRule")
                .properties()
                .forEach(each -> counts.rule(each.getKey(), each.getValue().longValue()));
        for (JsonNode each : json.required("waived")) {
            counts.waived(waiver(each), each.required("count").longValue());
        }
        return counts.build();
    }

    private static Waiver waiver(JsonNode json) {
        Waiver waiver = Waiver.of(
                json.required("ruleId").stringValue(),
                json.required("place").stringValue(),
                json.required("reason").stringValue());
        return json.required("agency").isNull()
                ? waiver
                : waiver.forReport(ReportKey.of(
                        json.required("agency").stringValue(),
                        json.required("year").intValue()));
    }
}
