package org.disclosurereport.json;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value that is an object of its own, built by a builder.
 *
 * @param <V> the value
 * @param <B> its builder
 */
record ObjectType<V, B>(ObjectShape<V, B> shape, Supplier<B> builder, Function<B, V> build)
    implements JsonType<V> {
  @Override
  public void write(V value, JsonWriting out) {
    shape.write(value, out);
  }

  @Override
  public @Nullable V read(JsonReading in) {
    int before = in.problemCount();
    B draft = builder.get();
    shape.read(in, draft);
    return in.problemCount() == before ? build.apply(draft) : null;
  }

  @Override
  public JsonNode schema(SchemaNodes nodes) {
    return shape.schema(nodes);
  }
}
