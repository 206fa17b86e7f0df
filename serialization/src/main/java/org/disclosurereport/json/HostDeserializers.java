package org.disclosurereport.json;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.CellValue;
import org.disclosurereport.json.JsonReading.Found;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;

/** Reads this library's values for a host's Jackson, and refuses those that have no JSON. */
final class HostDeserializers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        JsonType<?> json = PublicTypes.find(raw).orElse(null);
        if (json != null) {
            return new Known<>(raw, json);
        }
        return PublicTypes.findRefusal(raw).map(why -> new Refusing(raw, why)).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return PublicTypes.find(type).isPresent()
                || PublicTypes.findRefusal(type).isPresent();
    }

    private static final class Known<V> extends StdDeserializer<V> {
        private final JsonType<V> json;

        Known(Class<?> type, JsonType<V> json) {
            super(type);
            this.json = json;
        }

        @Override
        public V deserialize(JsonParser parser, DeserializationContext context) {
            RecordedTokens tokens = RecordedTokens.of(parser);
            JsonReading reading = new JsonReading(
                    tokens.parser(), tokens::parser, JsonLimits.standard().getMaxProblems());
            V value = reading.read(json);
            if (value == null) {
                throw new ReportDatabindException(parser, handledType(), problems(reading.found()));
            }
            return value;
        }

        /** Null is how a blank cell is written; of anything else Jackson makes what it makes of null. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return CellValue.class.isAssignableFrom(handledType()) ? deserialize(nullParser(context), context) : null;
        }

        /** What a host's bean doesn't say is not blank but missing. */
        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        private static JsonParser nullParser(DeserializationContext context) {
            JsonParser parser = context.getNodeFactory().nullNode().traverse(context);
            parser.nextToken();
            return parser;
        }

        private static List<JsonProblem> problems(List<Found> found) {
            List<JsonProblem> problems = new ArrayList<>(found.size());
            for (Found problem : found) {
                problems.add(new JsonProblem(
                        problem.kind(),
                        Math.max(0, problem.location().getLineNr()),
                        Math.max(0, problem.location().getColumnNr()),
                        problem.pointer(),
                        problem.attributes()));
            }
            return problems;
        }
    }

    private static final class Refusing extends StdDeserializer<Object> {
        private final String why;

        Refusing(Class<?> type, String why) {
            super(type);
            this.why = why;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            throw InvalidDefinitionException.from(parser, why, context.constructType(handledType()));
        }
    }
}
