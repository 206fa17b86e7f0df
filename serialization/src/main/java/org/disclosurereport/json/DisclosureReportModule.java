package org.disclosurereport.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.json.shape.JsonReading;
import org.disclosurereport.json.shape.JsonReading.Found;
import org.disclosurereport.json.shape.JsonType;
import org.disclosurereport.json.shape.JsonWriting;
import org.disclosurereport.json.shape.PublicTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Lets a host's Jackson 3 write and read {@link org.disclosurereport.DisclosureReport}, its parts and what is found in it, alone
 * or within other values.
 *
 * <p>For example
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * DisclosureReport report = mapper.readValue(body, DisclosureReport.class);
 * Challenges challenges = mapper.readValue(part, Challenges.class);
 * }</pre>
 *
 * <p>It is a service of {@link tools.jackson.databind.JacksonModule}, so that {@code findAndAddModules()} and Spring Boot 4 find
 * it; a mapper that looks for no modules needs {@code addModule(new DisclosureReportModule())}.
 *
 * <p>The JSON is that of {@link ReportJson}, laid out as the host's mapper is set up, and reading is as strict: all problems come in
 * one {@link ReportDatabindException}. A part, such as {@code Challenges}, {@code Count} or {@code Agency}, is written as it is
 * within a report; null is a blank count. A word, such as a {@code FormVersion}, has the same name as the key of a map: {@code
 * Map<FormVersion, …>} is {@code {"2021": …}}. A part whose keys depend on the form and that doesn't say which form it is of ({@code
 * Requests}, {@code Outcomes}, {@code OtherHandling}), and every value of the library that is neither part of a report nor found in one, is refused with an
 * {@link tools.jackson.databind.exc.InvalidDefinitionException} that says why. What Jackson does before a token reaches this module is
 * the host's: limits, encodings, what its parser is lenient about.
 *
 * <p>Thread-safe once registered.
 */
public final class DisclosureReportModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public DisclosureReportModule() {
        super(DisclosureReportModule.class.getName());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new HostSerializers());
        context.addDeserializers(new HostDeserializers());
        HostKeys keys = new HostKeys();
        context.addKeySerializers(keys);
        context.addKeyDeserializers(keys);
    }

    /** Writes this library's values for a host's Jackson, and refuses those that have no JSON. */
    private static final class HostSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            Optional<ValueSerializer<?>> known =
                    PublicTypes.find(raw).or(() -> PublicTypes.findWritten(raw)).map(Writer::new);
            return known.or(() -> PublicTypes.findRefusal(raw).map(why -> new RefusingWriter(raw, why)))
                    .orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }

        private static final class Writer<V> extends StdSerializer<V> {
            private final JsonType<V> json;

            Writer(JsonType<V> json) {
                super(Object.class);
                this.json = json;
            }

            @Override
            public void serialize(V value, JsonGenerator generator, SerializationContext context) {
                json.write(value, new JsonWriting(generator, false));
            }
        }

        private static final class RefusingWriter extends StdSerializer<Object> {
            private final String why;

            RefusingWriter(Class<?> type, String why) {
                super(type);
                this.why = why;
            }

            @Override
            public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
                throw InvalidDefinitionException.from(generator, why, context.constructType(handledType()));
            }
        }
    }

    /** Reads this library's values for a host's Jackson, and refuses those that have no JSON. */
    private static final class HostDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            JsonType<?> json = PublicTypes.find(raw).orElse(null);
            if (json != null) {
                return new Reader<>(raw, json);
            }
            return PublicTypes.findRefusal(raw)
                    .map(why -> new RefusingReader(raw, why))
                    .orElse(null);
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

        private static final class Reader<V> extends StdDeserializer<V> {
            private final JsonType<V> json;

            Reader(Class<?> type, JsonType<V> json) {
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
                // As any key that a host's type lacks: its handlers learn of it, and it may ask that none be passed
                // over.
                for (Found key : reading.passedOver()) {
                    context.handleUnknownProperty(parser, this, value, key.pointer());
                }
                return value;
            }

            /** Null is how a blank cell is written; of anything else Jackson makes what it makes of null. */
            @Override
            public @Nullable Object getNullValue(DeserializationContext context) {
                return CellValue.class.isAssignableFrom(handledType())
                        ? deserialize(nullParser(context), context)
                        : null;
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
                    problems.add(JsonProblem.of(
                            problem.kind(),
                            Math.max(0, problem.location().getLineNr()),
                            Math.max(0, problem.location().getColumnNr()),
                            problem.pointer(),
                            problem.attributes()));
                }
                return problems;
            }
        }

        private static final class RefusingReader extends StdDeserializer<Object> {
            private final String why;

            RefusingReader(Class<?> type, String why) {
                super(type);
                this.why = why;
            }

            @Override
            public Object deserialize(JsonParser parser, DeserializationContext context) {
                throw InvalidDefinitionException.from(parser, why, context.constructType(handledType()));
            }
        }
    }

    /**
     * The tokens of one value from a host's parser and where each of them was, so that they can be read
     * from the start again.
     */
    private static final class RecordedTokens {
        private final TokenBuffer buffer;
        private final List<TokenStreamLocation> locations = new ArrayList<>();

        private RecordedTokens(TokenBuffer buffer) {
            this.buffer = buffer;
        }

        /** Records the value whose first token is the parser's current one, up to its last token. */
        static RecordedTokens of(JsonParser parser) {
            RecordedTokens tokens = new RecordedTokens(new TokenBuffer(ObjectWriteContext.empty(), false));
            int open = 0;
            do {
                if (!tokens.locations.isEmpty()) {
                    parser.nextToken();
                }
                tokens.locations.add(parser.currentTokenLocation());
                tokens.buffer.copyCurrentEvent(parser);
                JsonToken token = parser.currentToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (open > 0);
            return tokens;
        }

        /** A parser of the recorded tokens that stands before the first. */
        JsonParser parser() {
            return new Located(buffer.asParser(), locations);
        }

        private static final class Located extends JsonParserDelegate {
            private final List<TokenStreamLocation> locations;
            private int index = -1;

            Located(JsonParser parser, List<TokenStreamLocation> locations) {
                super(parser);
                this.locations = locations;
            }

            @Override
            public JsonToken nextToken() {
                index++;
                return super.nextToken();
            }

            @Override
            public boolean nextName(SerializableString name) {
                index++;
                return super.nextName(name);
            }

            @Override
            public TokenStreamLocation currentTokenLocation() {
                return locations.get(index);
            }
        }
    }
}
