package org.disclosurereport.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a JSON Patch.
 *
 * @param path where
 * @param before the value that goes, or null when there is none
 * @param after the value that comes, or null when there is none; a blank cell is JSON's null, not this one
 */
record PatchOperation(
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
