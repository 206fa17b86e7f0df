package org.disclosurereport.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes this library's values for a host's Jackson, and refuses those that have no JSON. */
final class HostSerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = type.getRawClass();
        Optional<ValueSerializer<?>> known = PublicTypes.find(raw).map(Known::new);
        return known.or(() -> PublicTypes.findRefusal(raw).map(why -> new Refusing(raw, why)))
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

    private static final class Known<V> extends StdSerializer<V> {
        private final JsonType<V> json;

        Known(JsonType<V> json) {
            super(Object.class);
            this.json = json;
        }

        @Override
        public void serialize(V value, JsonGenerator generator, SerializationContext context) {
            json.write(value, new JsonWriting(generator, false));
        }
    }

    private static final class Refusing extends StdSerializer<Object> {
        private final String why;

        Refusing(Class<?> type, String why) {
            super(type);
            this.why = why;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            throw InvalidDefinitionException.from(generator, why, context.constructType(handledType()));
        }
    }
}
