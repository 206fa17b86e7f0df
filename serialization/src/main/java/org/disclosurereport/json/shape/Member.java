package org.disclosurereport.json.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JsonNode;

/**
 * One key of an object: how its value is got and written, how it is read and set, its schema.
 *
 * @param <S> what values are got from
 * @param <D> what values are set in
 */
public abstract class Member<S, D> {
    private final String name;
    private final SerializableString encodedName;
    private final boolean required;

    public Member(String name, boolean required) {
        this.name = name;
        this.encodedName = new SerializedString(name);
        this.required = required;
    }

    /** A key that is always there. */
    public static <S, D, V> Member<S, D> required(
            String name, JsonType<V> type, Function<S, V> get, BiConsumer<D, V> set) {
        return new Typed<>(name, true, type, get, set);
    }

    /** A key that is always there, or left out when {@code get} gives null. */
    public static <S, D, V> Member<S, D> of(
            String name, boolean required, JsonType<V> type, Function<S, @Nullable V> get, BiConsumer<D, V> set) {
        return new Typed<>(name, required, type, get, set);
    }

    /** A key that is always there and whose value is an object with more of the same whole. */
    public static <S, D> Member<S, D> part(String name, ObjectShape<S, D> shape) {
        return new Part<>(name, shape);
    }

    public String name() {
        return name;
    }

    public SerializableString encodedName() {
        return encodedName;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether lines for programs go without it, so that the schema can't ask for it. */
    public boolean isDetail() {
        return false;
    }

    /** Whether this library ever writes it; if not, a reader needn't expect it next. */
    public boolean isWritten() {
        return true;
    }

    /** Writes key and value, or nothing when the value is absent. */
    public abstract void write(S source, JsonWriting out);

    /** Goes from the key to its value, reads it and sets it, or tells a problem. */
    public abstract void read(JsonReading in, D draft);

    public abstract JsonNode schema(SchemaNodes nodes);

    /** What to say when the key is missing, besides that. */
    public LocalizedText hint() {
        return Words.NO_HINT;
    }

    private static final class Typed<S, D, V> extends Member<S, D> {
        private final JsonType<V> type;
        private final Function<S, @Nullable V> get;
        private final BiConsumer<D, V> set;

        Typed(String name, boolean required, JsonType<V> type, Function<S, @Nullable V> get, BiConsumer<D, V> set) {
            super(name, required);
            this.type = type;
            this.get = get;
            this.set = set;
        }

        @Override
        public void write(S source, JsonWriting out) {
            V value = get.apply(source);
            if (value != null) {
                out.generator().writeName(encodedName());
                type.write(value, out);
            }
        }

        @Override
        public void read(JsonReading in, D draft) {
            in.nextToken();
            V value = type.read(in);
            if (value != null) {
                set.accept(draft, value);
            }
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return type.schema(nodes);
        }

        @Override
        public LocalizedText hint() {
            return type.hint();
        }
    }

    /** An object with more of the same whole. */
    public static class Part<S, D> extends Member<S, D> {
        private final ObjectShape<S, D> shape;

        Part(String name, ObjectShape<S, D> shape) {
            super(name, true);
            this.shape = shape;
        }

        @Override
        public void write(S source, JsonWriting out) {
            out.generator().writeName(encodedName());
            shape.write(source, out);
        }

        @Override
        public void read(JsonReading in, D draft) {
            in.nextToken();
            shape.read(in, draft);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return shape.schema(nodes);
        }
    }
}
