package org.disclosurereport.json.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.json.JsonProblemKind;
import org.disclosurereport.properties.FigureDraft;
import org.disclosurereport.properties.LeafType;
import org.disclosurereport.properties.ListType;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.PropertyType;
import org.disclosurereport.properties.TableType;
import org.disclosurereport.properties.ValueType;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compiles the tree of properties to shapes of JSON, once: reading and writing walk over shapes only.
 *
 * <p>Used while one class is initialized, hence by one thread.
 */
public final class PropertyShapes {
    /** Values of a type stand in several places; their shape is made once. */
    private static final Map<PropertyType<?>, JsonType<?>> TYPES = new LinkedHashMap<>();

    private PropertyShapes() {}

    /** {@return how the values that have properties are written, by their classes: all but the report} */
    public static Map<Class<?>, JsonType<?>> byClass() {
        Objects.requireNonNull(ReportShape.SHAPE, "shape"); // which compiles the tree
        Map<Class<?>, JsonType<?>> byClass = new LinkedHashMap<>();
        TYPES.forEach((type, json) -> {
            if (type instanceof ValueType<?, ?> value && value.getValueClass() != Map.class) {
                byClass.put(value.getValueClass(), json);
            }
        });
        return byClass;
    }

    /**
     * Makes the member of an object for a property.
     *
     * @param value from what is written to the value that the property belongs to
     * @param builder from what is read into to the builder in which the property is set
     */
    public static <T, B, V, S, D> Member<S, D> member(
            Property<T, B, V> property, Function<S, T> value, Function<D, B> builder) {
        JsonType<V> type = type(property.getType());
        return Member.of(
                property.getName(),
                !property.isOptional(),
                type,
                source -> property.getWritten(value.apply(source)),
                (draft, read) -> property.set(builder.apply(draft), read));
    }

    @SuppressWarnings("unchecked") // a type's shape is of its values
    private static <V> JsonType<V> type(PropertyType<V> type) {
        JsonType<?> known = TYPES.get(type);
        if (known == null) {
            known = make(type);
            TYPES.put(type, known);
        }
        return (JsonType<V>) known;
    }

    private static JsonType<?> make(PropertyType<?> type) {
        if (type instanceof LeafType<?> leaf) {
            return leaf(leaf);
        }
        if (type instanceof ListType<?> list) {
            return JsonTypes.list(type(list.getElementType()));
        }
        if (type instanceof ValueType<?, ?> value) {
            return value(value);
        }
        throw new IllegalArgumentException("type must be outside the tables, was " + ((TableType<?>) type).section());
    }

    private static JsonType<?> leaf(LeafType<?> type) {
        return switch (type.getKind()) {
            case TEXT -> JsonTypes.TEXT;
            case PROSE -> JsonTypes.PROSE;
            case FLAG -> JsonTypes.FLAG;
            case YEAR -> JsonTypes.YEAR;
            case DATE -> JsonTypes.DATE;
            case CONSTANT -> constants(type.getConstants());
            case COUNT -> JsonTypes.COUNT;
            case AMOUNT -> JsonTypes.AMOUNT;
            case COUNT_OR_AMOUNT -> JsonTypes.COUNT_OR_AMOUNT;
        };
    }

    /** Constants are defined in the schema under the name of their type. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // constants are those of an enum with names
    private static JsonType<?> constants(List<?> constants) {
        Class type = ((Enum<?>) constants.get(0)).getDeclaringClass();
        String name = type.getSimpleName();
        return JsonTypes.named(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), type);
    }

    private static <V, B> JsonType<?> value(ValueType<V, B> type) {
        List<Member<V, B>> members = new ArrayList<>();
        for (Property<V, B, ?> property : type.getProperties()) {
            members.add(member(property, Function.identity(), Function.identity()));
        }
        ObjectShape<V, B> shape = new ObjectShape<>(members);
        return type.newBuilder() instanceof FigureDraft
                ? figure(shape, type)
                : new JsonTypes.ObjectType<>(shape, type::newBuilder, type::build);
    }

    @SuppressWarnings("unchecked") // what is built by a figure's draft is a figure
    private static <V, B> JsonType<StatedFigure> figure(ObjectShape<V, B> shape, ValueType<V, B> type) {
        return new StatedFigureType(
                (ObjectShape<StatedFigure, FigureDraft>) shape, (ValueType<StatedFigure, FigureDraft>) type);
    }

    /**
     * A figure stated in the text. Whether its value is a count or an amount follows from its quantity, in whatever order.
     *
     * @param shape its keys
     * @param type how it is built
     */
    private record StatedFigureType(
            ObjectShape<StatedFigure, FigureDraft> shape, ValueType<StatedFigure, FigureDraft> type)
            implements JsonType<StatedFigure> {
        @Override
        public void write(StatedFigure value, JsonWriting out) {
            shape.write(value, out);
        }

        @Override
        public @Nullable StatedFigure read(JsonReading in) {
            int before = in.problemCount();
            FigureDraft draft = type.newBuilder();
            shape.read(in, draft);
            if (in.problemCount() > before) {
                return null;
            }
            CellKind asked = draft.getQuantity().orElseThrow().getKind();
            CellValue value = draft.getValue();
            CellKind kind = value instanceof Amount ? CellKind.AMOUNT : CellKind.COUNT;
            if (!value.isBlank() && kind != asked) {
                in.problem(
                        JsonProblemKind.WRONG_TYPE,
                        "expected",
                        asked == CellKind.AMOUNT ? Words.DECIMAL : Words.INTEGER_OR_NULL,
                        "actual",
                        LocalizedText.same(Words.quote(value.toString())));
                return null;
            }
            return type.build(draft);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            ObjectNode schema = (ObjectNode) shape.schema(nodes);
            schema.set("if", only(nodes, LeafType.Kind.CONSTANT, nodes.object().set("enum", nodes.texts(amounts()))));
            schema.set("then", only(nodes, LeafType.Kind.COUNT_OR_AMOUNT, JsonTypes.AMOUNT.schema(nodes)));
            schema.set("else", only(nodes, LeafType.Kind.COUNT_OR_AMOUNT, JsonTypes.COUNT.schema(nodes)));
            return schema;
        }

        private static List<String> amounts() {
            return Arrays.stream(StatedQuantity.values())
                    .filter(quantity -> quantity.getKind() == CellKind.AMOUNT)
                    .map(StatedQuantity::getName)
                    .toList();
        }

        /** What one key of a figure holds. */
        private JsonNode only(SchemaNodes nodes, LeafType.Kind kind, JsonNode content) {
            return nodes.object().set("properties", nodes.object().set(name(kind), content));
        }

        /** The name of the first property of a kind: of a figure's, its quantity and its value. */
        private String name(LeafType.Kind kind) {
            return type.getProperties().stream()
                    .filter(property -> property.getType() instanceof LeafType<?> leaf && leaf.getKind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .getName();
        }
    }
}
