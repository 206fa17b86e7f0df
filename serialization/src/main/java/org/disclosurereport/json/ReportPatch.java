package org.disclosurereport.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed between two versions of a report as JSON Patch (RFC 6902): applied to the JSON of the version before, it
 * gives that of the version after, exactly.
 *
 * <p>For example
 *
 * <pre>{@code
 * String patch = ReportPatch.between(published, corrected).withTests().write();
 * }</pre>
 *
 * <p>gives {@code [{"op":"test","path":"/challenges/reconsideration/total","value":0},
 * {"op":"replace","path":"/challenges/reconsideration/total","value":11}]}. The operations are in the order of the JSON
 * that {@link ReportJson#write(DisclosureReport)} gives, the same for the same two reports. Members are replaced one by
 * one; of an array what is alike at both ends is kept, so that one element more is one {@code add}. A cell that became
 * blank is replaced by null, never removed. It is for programs; {@code ReportDiff} tells people. Applying it is for any
 * library that knows RFC 6902; whether what comes out is a report, {@link ReportJson#read(String)} tells.
 *
 * <p>Immutable and thread-safe; two are equal when their operations are.
 */
public final class ReportPatch {
    /** A report may hold texts of any length. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .build();

    private final List<PatchOperation> operations;
    private final boolean tested;

    private ReportPatch(List<PatchOperation> operations, boolean tested) {
        this.operations = List.copyOf(operations);
        this.tested = tested;
    }

    /**
     * Gives the patch that turns one version of a report into another.
     *
     * @param before the version before
     * @param after the version after
     * @return the patch, without tests; it has no operation when the two are equal
     * @throws IllegalArgumentException as {@link ReportJson#write(DisclosureReport)}
     */
    public static ReportPatch between(DisclosureReport before, DisclosureReport after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        List<PatchOperation> operations = new ArrayList<>();
        compare(JsonPointer.empty(), tree(before), tree(after), operations);
        return new ReportPatch(operations, false);
    }

    /**
     * Puts a {@code test} before each operation that replaces or removes a value, so that the patch is refused as a whole
     * by a version that holds another. It can't tell that what is to be added isn't there.
     *
     * @return the same operations with tests
     */
    public ReportPatch withTests() {
        return new ReportPatch(operations, true);
    }

    /** {@return whether there is nothing to change} */
    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** {@return the JSON: an array with one operation a line, a line feed at the end} */
    public String write() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** {@return the JSON as {@link #write()} gives it, in UTF-8} */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write('[');
        String separator = "\n  ";
        for (PatchOperation operation : operations) {
            for (ObjectNode object : operation.toJson(tested)) {
                bytes.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
                bytes.writeBytes(MAPPER.writeValueAsBytes(object));
                separator = ",\n  ";
            }
        }
        bytes.writeBytes((isEmpty() ? "]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static JsonNode tree(DisclosureReport report) {
        return MAPPER.readTree(ReportJson.write(report));
    }

    private static void compare(JsonPointer path, JsonNode before, JsonNode after, List<PatchOperation> operations) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            compareMembers(path, before, after, operations);
        } else if (before.isArray() && after.isArray()) {
            compareElements(path, before, after, operations);
        } else {
            operations.add(PatchOperation.replace(path, before, after));
        }
    }

    private static void compareMembers(
            JsonPointer path, JsonNode before, JsonNode after, List<PatchOperation> operations) {
        before.forEachEntry((name, value) -> {
            JsonPointer member = path.appendProperty(name);
            JsonNode other = after.get(name);
            if (other == null) {
                operations.add(PatchOperation.remove(member, value));
            } else {
                compare(member, value, other, operations);
            }
        });
        after.forEachEntry((name, value) -> {
            if (!before.has(name)) {
                operations.add(PatchOperation.add(path.appendProperty(name), value));
            }
        });
    }

    /** Between what is alike at both ends, elements are compared one by one; what is left over goes or comes at the end. */
    private static void compareElements(
            JsonPointer path, JsonNode before, JsonNode after, List<PatchOperation> operations) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        for (int i = start; i < shorter - tail; i++) {
            compare(path.appendIndex(i), before.get(i), after.get(i), operations);
        }
        // From the end, so that the places of those still to be removed stay what they were.
        for (int i = before.size() - tail - 1; i >= shorter - tail; i--) {
            operations.add(PatchOperation.remove(path.appendIndex(i), before.get(i)));
        }
        for (int i = shorter - tail; i < after.size() - tail; i++) {
            operations.add(PatchOperation.add(path.appendIndex(i), after.get(i)));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportPatch patch && tested == patch.tested && operations.equals(patch.operations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operations, tested);
    }

    /** {@return the JSON} */
    @Override
    public String toString() {
        return write();
    }

    /**
     * One operation of a JSON Patch.
     *
     * @param path where
     * @param before the value that goes, or null when there is none
     * @param after the value that comes, or null when there is none; a blank cell is JSON's null, not this one
     */
    private record PatchOperation(
            JsonPointer path,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {
        static PatchOperation add(JsonPointer path, JsonNode after) {
            return new PatchOperation(path, null, after);
        }

        static PatchOperation remove(JsonPointer path, JsonNode before) {
            return new PatchOperation(path, before, null);
        }

        static PatchOperation replace(JsonPointer path, JsonNode before, JsonNode after) {
            return new PatchOperation(path, before, after);
        }

        /** The operation, with a test of the value that goes, if asked for. */
        List<ObjectNode> toJson(boolean tested) {
            ObjectNode operation = object(before == null ? "add" : after == null ? "remove" : "replace", after);
            return tested && before != null ? List.of(object("test", before), operation) : List.of(operation);
        }

        private ObjectNode object(String name, @Nullable JsonNode value) {
            ObjectNode object =
                    JsonNodeFactory.instance.objectNode().put("op", name).put("path", path.toString());
            return value == null ? object : object.set("value", value);
        }
    }
}
