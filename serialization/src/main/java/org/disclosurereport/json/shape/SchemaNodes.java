package org.disclosurereport.json.shape;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the nodes of a schema, and holds its definitions. */
public final class SchemaNodes {
    private final ObjectNode definitions = object();

    public ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public ArrayNode texts(Iterable<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** Gives a schema that holds where one of some schemas does. */
    public JsonNode anyOf(Iterable<JsonNode> schemas) {
        ArrayNode array = array();
        schemas.forEach(array::add);
        ObjectNode any = object();
        any.set("anyOf", array);
        return any;
    }

    /** Gives a reference to a definition, which is made at its first use. */
    public JsonNode reference(String name, Consumer<ObjectNode> definition) {
        if (!definitions.has(name)) {
            ObjectNode made = object();
            definition.accept(made);
            definitions.set(name, made);
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    /** Gives a reference to a definition that others with the same content share. */
    public JsonNode shared(String name, ObjectNode content) {
        String free = name;
        for (int i = 2; definitions.has(free) && !definitions.get(free).equals(content); i++) {
            free = name + i;
        }
        return reference(free, made -> made.setAll(content));
    }

    public ObjectNode definitions() {
        return definitions;
    }
}
