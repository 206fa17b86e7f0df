package org.disclosurereport.json.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.Named;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.json.JsonProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The types of the values in a report's JSON. */
public final class JsonTypes {
    public static final JsonType<String> TEXT = new TextType(Words.NO_HINT);

    /** A text that a report may lack and still tells, empty. */
    public static final JsonType<String> PROSE = new TextType(Words.NO_TEXT_IS_EMPTY);

    public static final JsonType<Boolean> FLAG = new FlagType();
    public static final JsonType<Integer> YEAR = new YearType();
    public static final JsonType<LocalDate> DATE = new DateType();
    public static final JsonType<Count> COUNT = new CountType();
    public static final JsonType<Change> CHANGE = new ChangeType();
    public static final JsonType<Amount> AMOUNT = new AmountType();
    public static final JsonType<CellValue> COUNT_OR_AMOUNT = new CountOrAmountType();
    public static final NamedType<FormVersion> FORM_VERSION = named("formVersion", FormVersion.class);

    /** A unit that the body printed, or null when it printed none. */
    public static final JsonType<Optional<MoneyUnit>> MONEY_UNIT =
            new NullableType<>(named("moneyUnit", MoneyUnit.class));

    /** The last year that has four digits. */
    private static final int LAST_YEAR = 9999;

    private JsonTypes() {}

    /** The type of cells of a kind. */
    public static JsonType<? extends CellValue> cell(CellKind kind) {
        return switch (kind) {
            case COUNT -> COUNT;
            case CHANGE -> CHANGE;
            case AMOUNT -> AMOUNT;
        };
    }

    public static <E extends Enum<E> & Named> NamedType<E> named(String definition, Class<E> type) {
        return new NamedType<>(definition, type, Named::getName);
    }

    public static <V> JsonType<List<V>> list(JsonType<V> element) {
        return new ListType<>(element);
    }

    private record TextType(LocalizedText hint) implements JsonType<String> {
        @Override
        public void write(String value, JsonWriting out) {
            out.generator().writeString(value);
        }

        @Override
        public @Nullable String read(JsonReading in) {
            return in.text(Words.TEXT);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("type", "string");
        }
    }

    private static final class FlagType implements JsonType<Boolean> {
        @Override
        public void write(Boolean value, JsonWriting out) {
            out.generator().writeBoolean(value);
        }

        @Override
        public @Nullable Boolean read(JsonReading in) {
            JsonToken token = in.token();
            if (token == null || !token.isBoolean()) {
                in.wrongType(Words.FLAG);
                return null;
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("type", "boolean");
        }
    }

    private static final class YearType implements JsonType<Integer> {
        private static final int FIRST = FormVersion.earliest().getFirstYear();

        @Override
        public void write(Integer value, JsonWriting out) {
            out.generator().writeNumber(value.intValue());
        }

        @Override
        public @Nullable Integer read(JsonReading in) {
            long year = in.wholeNumber(FIRST, LAST_YEAR, Words.INTEGER, JsonProblemKind.BAD_YEAR);
            if (year == JsonReading.NO_NUMBER) {
                return null;
            }
            return (int) year;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("type", "integer").put("minimum", FIRST).put("maximum", LAST_YEAR);
        }
    }

    private static final class DateType implements JsonType<LocalDate> {
        private static final Pattern PATTERN = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

        /** The days that there are. The keyword format would say less: validators ignore it, and ajv refuses what it isn't taught. */
        private static final String REGEX = "^([0-9]{4}-("
                + "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                + "|02-(0[1-9]|1[0-9]|2[0-8]))"
                + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

        @Override
        public void write(LocalDate value, JsonWriting out) {
            if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(
                        out.place() + " must be in the years 0 … " + LAST_YEAR + ", was " + value);
            }
            out.generator().writeString(value.toString());
        }

        @Override
        public @Nullable LocalDate read(JsonReading in) {
            String text = in.text(Words.TEXT);
            if (text == null) {
                return null;
            }
            boolean written = PATTERN.matcher(text).matches();
            try {
                if (written) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // such as 30 February; told below
            }
            JsonProblemKind kind = written ? JsonProblemKind.NO_SUCH_DAY : JsonProblemKind.BAD_DATE;
            in.problem(kind, "value", LocalizedText.same(Words.quote(text)));
            return null;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.reference("date", date -> date.put("type", "string").put("pattern", REGEX));
        }
    }

    private static final class CountType implements JsonType<Count> {
        @Override
        public void write(Count value, JsonWriting out) {
            if (value.isBlank()) {
                out.generator().writeNull();
            } else {
                out.generator().writeNumber(value.getValue());
            }
        }

        @Override
        public @Nullable Count read(JsonReading in) {
            if (in.token() == JsonToken.VALUE_NULL) {
                return Count.blank();
            }
            long value = in.wholeNumber(0, Count.MAX, Words.INTEGER_OR_NULL);
            return value == JsonReading.NO_NUMBER ? null : Count.of(value);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.reference("count", wholeNumberOrNull(nodes, 0));
        }

        @Override
        public LocalizedText hint() {
            return Words.BLANK_IS_NULL;
        }
    }

    private static final class ChangeType implements JsonType<Change> {
        @Override
        public void write(Change value, JsonWriting out) {
            if (value.isBlank()) {
                out.generator().writeNull();
            } else {
                out.generator().writeNumber(value.getValue());
            }
        }

        @Override
        public @Nullable Change read(JsonReading in) {
            if (in.token() == JsonToken.VALUE_NULL) {
                return Change.blank();
            }
            long value = in.wholeNumber(-Count.MAX, Count.MAX, Words.INTEGER_OR_NULL);
            return value == JsonReading.NO_NUMBER ? null : Change.of(value);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.reference("change", wholeNumberOrNull(nodes, -Count.MAX));
        }

        @Override
        public LocalizedText hint() {
            return Words.BLANK_IS_NULL;
        }
    }

    private static Consumer<ObjectNode> wholeNumberOrNull(SchemaNodes nodes, long min) {
        return schema -> {
            schema.set("type", nodes.texts(List.of("integer", "null")));
            schema.put("minimum", min).put("maximum", Count.MAX);
        };
    }

    private static final class AmountType implements JsonType<Amount> {
        private static final String REGEX =
                "^(0|[1-9][0-9]{0," + (Amount.MAX_DIGITS - 1) + "})([.][0-9]{1," + Amount.MAX_DECIMALS + "})?$";
        private static final Pattern PATTERN = Pattern.compile(REGEX);

        @Override
        public void write(Amount value, JsonWriting out) {
            if (value.isBlank()) {
                out.generator().writeNull();
            } else {
                out.generator().writeString(value.toString());
            }
        }

        @Override
        public @Nullable Amount read(JsonReading in) {
            if (in.token() == JsonToken.VALUE_NULL) {
                return Amount.blank();
            }
            String text = in.text(Words.DECIMAL);
            if (text == null) {
                return null;
            }
            if (!PATTERN.matcher(text).matches()) {
                in.problem(
                        JsonProblemKind.BAD_DECIMAL,
                        "digits",
                        LocalizedText.same(Integer.toString(Amount.MAX_DIGITS)),
                        "decimals",
                        LocalizedText.same(Integer.toString(Amount.MAX_DECIMALS)),
                        "value",
                        LocalizedText.same(Words.quote(text)));
                return null;
            }
            return Amount.parse(text);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.reference("amount", amount -> {
                amount.set("type", nodes.texts(List.of("string", "null")));
                amount.put("pattern", REGEX);
            });
        }

        @Override
        public LocalizedText hint() {
            return Words.BLANK_IS_NULL;
        }
    }

    /** A count as a number or an amount as a text; null is a blank count. */
    private static final class CountOrAmountType implements JsonType<CellValue> {
        @Override
        public void write(CellValue value, JsonWriting out) {
            if (value instanceof Amount amount) {
                AMOUNT.write(amount, out);
            } else if (value instanceof Count count) {
                COUNT.write(count, out);
            } else {
                throw new IllegalArgumentException("value must be a count or an amount, was the change " + value);
            }
        }

        @Override
        public @Nullable CellValue read(JsonReading in) {
            return in.token() == JsonToken.VALUE_STRING ? AMOUNT.read(in) : COUNT.read(in);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.anyOf(List.of(COUNT.schema(nodes), AMOUNT.schema(nodes)));
        }

        @Override
        public LocalizedText hint() {
            return Words.BLANK_IS_NULL;
        }
    }

    /** The constants of an enum, by their names in JSON. */
    public static final class NamedType<E extends Enum<E>> implements JsonType<E> {
        private final String definition;
        private final Map<String, E> constants = new LinkedHashMap<>();
        private final Map<E, String> names;

        NamedType(String definition, Class<E> type, Function<? super E, String> name) {
            this.definition = definition;
            this.names = new EnumMap<>(type);
            for (E constant : type.getEnumConstants()) {
                constants.put(name.apply(constant), constant);
                names.put(constant, name.apply(constant));
            }
        }

        Optional<E> find(String name) {
            return Optional.ofNullable(constants.get(name));
        }

        @Override
        public void write(E value, JsonWriting out) {
            out.generator().writeString(names.get(value));
        }

        @Override
        public @Nullable E read(JsonReading in) {
            return read(in, Words.TEXT);
        }

        @Nullable
        E read(JsonReading in, LocalizedText expected) {
            String name = in.text(expected);
            if (name == null) {
                return null;
            }
            E constant = constants.get(name);
            if (constant == null) {
                in.problem(
                        JsonProblemKind.UNKNOWN_VALUE,
                        "allowed",
                        LocalizedText.same(
                                constants.keySet().stream().map(Words::quote).collect(Collectors.joining(", "))),
                        "value",
                        LocalizedText.same(Words.quote(name)));
            }
            return constant;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.reference(definition, schema -> schema.set("enum", nodes.texts(constants.keySet())));
        }
    }

    private record NullableType<E extends Enum<E>>(NamedType<E> type) implements JsonType<Optional<E>> {
        @Override
        public void write(Optional<E> value, JsonWriting out) {
            value.ifPresentOrElse(
                    constant -> type.write(constant, out), () -> out.generator().writeNull());
        }

        @Override
        public @Nullable Optional<E> read(JsonReading in) {
            if (in.token() == JsonToken.VALUE_NULL) {
                return Optional.empty();
            }
            E constant = type.read(in, Words.TEXT_OR_NULL);
            return constant == null ? null : Optional.of(constant);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            ObjectNode schema = nodes.object();
            schema.set(
                    "anyOf",
                    nodes.array().add(type.schema(nodes)).add(nodes.object().put("type", "null")));
            return schema;
        }

        @Override
        public LocalizedText hint() {
            return Words.BLANK_IS_NULL;
        }
    }

    private record ListType<V>(JsonType<V> element) implements JsonType<List<V>> {
        @Override
        public void write(List<V> values, JsonWriting out) {
            out.generator().writeStartArray();
            for (V value : values) {
                element.write(value, out);
            }
            out.generator().writeEndArray();
        }

        @Override
        public @Nullable List<V> read(JsonReading in) {
            if (!in.is(JsonToken.START_ARRAY, Words.ARRAY)) {
                return null;
            }
            List<V> values = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                V value = element.read(in);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            ObjectNode schema = nodes.object().put("type", "array");
            schema.set("items", element.schema(nodes));
            return schema;
        }
    }

    /**
     * A value that is an object of its own, built by a builder.
     *
     * @param <V> the value
     * @param <B> its builder
     */
    public record ObjectType<V, B>(ObjectShape<V, B> shape, Supplier<B> builder, Function<B, V> build)
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
}
