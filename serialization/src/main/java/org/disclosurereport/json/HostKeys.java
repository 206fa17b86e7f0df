package org.disclosurereport.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.disclosurereport.Named;
import org.disclosurereport.json.shape.PublicTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** The words of core as keys of a host's maps: the names that they have as values, such as {@code 2021} for a form. */
final class HostKeys extends Serializers.Base implements KeyDeserializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return PublicTypes.isWord(type.getRawClass()) ? new Writer() : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        return PublicTypes.isWord(raw) ? new Reader(raw) : null;
    }

    private static final class Writer extends StdSerializer<Named> {
        Writer() {
            super(Named.class);
        }

        @Override
        public void serialize(Named word, JsonGenerator generator, SerializationContext context) {
            generator.writeName(word.getName());
        }
    }

    private static final class Reader extends KeyDeserializer {
        private final Class<?> type;
        private final Map<String, Named> words = new LinkedHashMap<>();

        Reader(Class<?> type) {
            this.type = type;
            for (Object constant : type.getEnumConstants()) {
                Named word = (Named) constant;
                words.put(word.getName(), word);
            }
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            Named word = words.get(key);
            return word != null
                    ? word
                    : context.handleWeirdKey(type, key, "must be one of %s", String.join(", ", words.keySet()));
        }
    }
}
