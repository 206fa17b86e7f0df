package org.disclosurereport.json.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.json.JsonProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The types of the numbers in findings, which are those of any kind of cell. */
public final class NumberTypes {
    /** A number in plain digits, or null. */
    public static final JsonType<Raw> NUMBER = new RawType(false);

    /** The same, but an amount is a text, as within a report. */
    public static final JsonType<Raw> AS_IN_REPORT = new RawType(true);

    /** An int, 0 or more. */
    public static final JsonType<Integer> WHOLE = new WholeType(false);

    /** An int from 1, or null for 0. */
    public static final JsonType<Integer> NULL_FOR_ZERO = new WholeType(true);

    private NumberTypes() {}

    /**
     * A number that is yet to be of a kind.
     *
     * @param digits plain digits; empty when blank
     * @param amount whether it is an amount
     */
    public record Raw(String digits, boolean amount) {
        Optional<BigDecimal> number() {
            return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
        }

        CellValue as(CellKind kind) {
            if (digits.isEmpty()) {
                return kind.getBlank();
            }
            return switch (kind) {
                case COUNT -> Count.parse(digits);
                case CHANGE -> Change.parse(digits);
                case AMOUNT -> Amount.parse(digits);
            };
        }
    }

    public static <V> Function<V, Raw> raw(Function<V, CellValue> get) {
        return get.andThen(value -> new Raw(value.toString(), value instanceof Amount));
    }

    public static <V> Function<V, Raw> optional(Function<V, Optional<BigDecimal>> get) {
        return get.andThen(
                number -> new Raw(number.map(BigDecimal::toPlainString).orElse(""), false));
    }

    public static CellKind kind(CellValue value) {
        return value instanceof Count ? CellKind.COUNT : value instanceof Change ? CellKind.CHANGE : CellKind.AMOUNT;
    }

    private record RawType(boolean amountsAreTexts) implements JsonType<Raw> {
        private static final int MAX_DIGITS = 40;
        private static final int MAX_DECIMALS = 20;
        private static final Pattern PLAIN =
                Pattern.compile("-?(0|[1-9][0-9]{0," + (MAX_DIGITS - 1) + "})([.][0-9]{1," + MAX_DECIMALS + "})?");

        @Override
        public void write(Raw value, JsonWriting out) {
            if (value.digits().isEmpty()) {
                out.generator().writeNull();
            } else if (amountsAreTexts && value.amount()) {
                out.generator().writeString(value.digits());
            } else {
                out.generator().writeNumber(value.digits());
            }
        }

        @Override
        public @Nullable Raw read(JsonReading in) {
            JsonToken token = in.token();
            if (token == JsonToken.VALUE_NULL) {
                return new Raw("", false);
            }
            boolean text = amountsAreTexts && token == JsonToken.VALUE_STRING;
            if (!text && (token == null || !token.isNumeric())) {
                in.wrongType(Words.INTEGER_OR_NULL);
                return null;
            }
            String digits = in.digits();
            if (!PLAIN.matcher(digits).matches()) {
                in.problem(
                        JsonProblemKind.BAD_DECIMAL,
                        "digits",
                        LocalizedText.same(Integer.toString(MAX_DIGITS)),
                        "decimals",
                        LocalizedText.same(Integer.toString(MAX_DECIMALS)),
                        "value",
                        LocalizedText.same(Words.quote(digits)));
                return null;
            }
            return new Raw(digits, text);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            JsonNode number =
                    nodes.reference("number", made -> made.set("type", nodes.texts(List.of("number", "null"))));
            // Not one list of types: ajv warns of those that hold more than null and one other.
            return amountsAreTexts ? nodes.anyOf(List.of(number, nodes.object().put("type", "string"))) : number;
        }
    }

    private record WholeType(boolean nullForZero) implements JsonType<Integer> {
        @Override
        public void write(Integer value, JsonWriting out) {
            if (nullForZero && value == 0) {
                out.generator().writeNull();
            } else {
                out.generator().writeNumber(value.intValue());
            }
        }

        @Override
        public @Nullable Integer read(JsonReading in) {
            if (nullForZero && in.token() == JsonToken.VALUE_NULL) {
                return 0;
            }
            long value = in.wholeNumber(0, Integer.MAX_VALUE, Words.INTEGER);
            return value == JsonReading.NO_NUMBER ? null : (Integer) (int) value;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.reference(nullForZero ? "position" : "whole", made -> {
                if (nullForZero) {
                    made.set("type", nodes.texts(List.of("integer", "null")));
                } else {
                    made.put("type", "integer");
                }
                made.put("minimum", 0);
            });
        }
    }
}
