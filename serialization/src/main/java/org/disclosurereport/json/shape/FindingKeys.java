package org.disclosurereport.json.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.JsonProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Collects the keys of a finding. A detail is what lines for programs go without: whatever reading back needs and a program can look up
 * elsewhere.
 *
 * @param <V> the finding
 */
public final class FindingKeys<V> {
    private final List<Member<V, Fields>> members = new ArrayList<>();

    /** What was read, by key. */
    public static final class Fields {
        private final Map<String, Object> values = new HashMap<>();

        /** The value of a key that is required. */
        <T> T get(String key) {
            return this.<T>find(key).orElseThrow(() -> new IllegalStateException("there was no " + key));
        }

        @SuppressWarnings("unchecked") // a key has one type, and its reader gave it
        <T> Optional<T> find(String key) {
            return Optional.ofNullable((T) values.get(key));
        }

        <T> List<T> list(String key) {
            return this.<List<T>>find(key).orElse(List.of());
        }

        LocalizedText text(String key) {
            return LocalizedText.of(get(key), get(english(key)));
        }

        private void put(String key, Object value) {
            values.put(key, value);
        }
    }

    /** The key of a text in English, whose Chinese has the key itself. */
    private static String english(String key) {
        return "english" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    public FindingKeys<V> add(Member<V, Fields> member) {
        members.add(member);
        return this;
    }

    public <T> FindingKeys<V> key(String name, JsonType<T> type, Function<V, T> get) {
        return add(Member.required(name, type, get, (fields, value) -> fields.put(name, value)));
    }

    public <T> FindingKeys<V> optional(String name, JsonType<T> type, Function<V, Optional<T>> get) {
        return add(leftOut(name, type, get, (fields, value) -> fields.put(name, value)));
    }

    /** A list that is left out when it is empty. */
    public <T> FindingKeys<V> listIfAny(String name, JsonType<T> element, Function<V, List<T>> get) {
        return optional(
                name,
                JsonTypes.list(element),
                get.andThen(list -> Optional.of(list).filter(each -> !each.isEmpty())));
    }

    /** What follows from other keys: it is written for those who read it, and worked out anew when it is read. */
    public <T> FindingKeys<V> derived(String name, JsonType<T> type, Function<V, T> get) {
        return add(leftOut(name, type, get.andThen(Optional::of), (fields, value) -> {}));
    }

    public <T> FindingKeys<V> detail(String name, JsonType<T> type, Function<V, T> get) {
        return add(new Detail<>(Member.required(name, type, get, (fields, value) -> fields.put(name, value))));
    }

    public <T> FindingKeys<V> optionalDetail(String name, JsonType<T> type, Function<V, Optional<T>> get) {
        return add(new Detail<>(leftOut(name, type, get, (fields, value) -> fields.put(name, value))));
    }

    /** A text in the language asked for, and in English as a detail. */
    public FindingKeys<V> message(String name, Function<V, LocalizedText> get) {
        return add(new Message<>(name, JsonTypes.TEXT, get)).english(name, get);
    }

    /** A message that follows from other keys. */
    public FindingKeys<V> derivedMessage(String name, Function<V, LocalizedText> get) {
        return derivedMessage(name, JsonTypes.TEXT, get);
    }

    /** A message that follows from other keys, in texts of a type. */
    public FindingKeys<V> derivedMessage(String name, JsonType<String> type, Function<V, LocalizedText> get) {
        Member<V, Fields> english =
                leftOut(english(name), type, get.andThen(text -> Optional.of(text.getEnglish())), (fields, text) -> {});
        return add(new Message<>(name, type, get)).add(new Detail<>(english));
    }

    /** A text in both languages, as details. */
    public FindingKeys<V> label(String name, Function<V, LocalizedText> get) {
        return detail(name, JsonTypes.TEXT, get.andThen(LocalizedText::getChinese))
                .english(name, get);
    }

    private FindingKeys<V> english(String name, Function<V, LocalizedText> get) {
        return detail(english(name), JsonTypes.TEXT, get.andThen(LocalizedText::getEnglish));
    }

    /** A key that is left out when the value is absent. */
    private static <V, T> Member<V, Fields> leftOut(
            String name, JsonType<T> type, Function<V, Optional<T>> get, BiConsumer<Fields, T> set) {
        return Member.of(name, false, type, value -> get.apply(value).orElse(null), set);
    }

    /** Gives the type of the finding. */
    public Type<V> type(String definition, Function<Fields, V> build) {
        return new Type<>(definition, new ObjectShape<>(members), build);
    }

    /** Gives the type of what is written and never read back. */
    public Type<V> writtenOnly(String definition) {
        return type(definition, fields -> {
            throw notRead(definition);
        });
    }

    /** Whoever asks for reading has been refused before. */
    static IllegalStateException notRead(String definition) {
        return new IllegalStateException("the JSON of " + definition + " is not read back");
    }

    /**
     * A finding.
     *
     * @param definition its name in the schema
     * @param shape its keys
     * @param build makes it of what was read
     */
    public record Type<V>(String definition, ObjectShape<V, Fields> shape, Function<Fields, V> build)
            implements JsonType<V> {
        @Override
        public void write(V value, JsonWriting out) {
            shape.write(value, out);
        }

        @Override
        public @Nullable V read(JsonReading in) {
            int before = in.problemCount();
            Fields fields = new Fields();
            shape.read(in, fields);
            if (in.problemCount() > before) {
                return null;
            }
            try {
                return build.apply(fields);
            } catch (IllegalArgumentException e) {
                in.problem(JsonProblemKind.INVALID, "why", LocalizedText.same(String.valueOf(e.getMessage())));
                return null;
            }
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.reference(definition, made -> made.setAll((ObjectNode) shape.schema(nodes)));
        }
    }

    private static final class Detail<V> extends Member<V, Fields> {
        private final Member<V, Fields> member;

        Detail(Member<V, Fields> member) {
            super(member.name(), member.isRequired());
            this.member = member;
        }

        @Override
        public boolean isDetail() {
            return true;
        }

        @Override
        public void write(V source, JsonWriting out) {
            if (out.scope().complete()) {
                member.write(source, out);
            }
        }

        @Override
        public void read(JsonReading in, Fields draft) {
            member.read(in, draft);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return member.schema(nodes);
        }
    }

    private static final class Message<V> extends Member<V, Fields> {
        private final JsonType<String> type;
        private final Function<V, LocalizedText> get;

        Message(String name, JsonType<String> type, Function<V, LocalizedText> get) {
            super(name, true);
            this.type = type;
            this.get = get;
        }

        @Override
        public void write(V source, JsonWriting out) {
            out.generator().writeName(encodedName());
            type.write(get.apply(source).get(out.scope().locale()), out);
        }

        @Override
        public void read(JsonReading in, Fields draft) {
            in.nextToken();
            String text = type.read(in);
            if (text != null) {
                draft.put(name(), text);
            }
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return type.schema(nodes);
        }
    }
}
