package org.disclosurereport.json.shape;

import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How values of a type are written, read and described in the schema. */
public interface JsonType<V> {
    void write(V value, JsonWriting out);

    /**
     * Reads the value whose first token is the current one, and leaves the parser on its last.
     *
     * @return the value, or null after telling a problem
     */
    @Nullable
    V read(JsonReading in);

    JsonNode schema(SchemaNodes nodes);

    /** What to say of a missing key: how a value of this type is written when there is none. */
    default LocalizedText hint() {
        return Words.NO_HINT;
    }
}
