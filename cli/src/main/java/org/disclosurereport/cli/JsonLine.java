package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** One object as JSON on one line. Numbers are written as plain digits. */
final class JsonLine {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator generator;

    private JsonLine(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes an object. */
    static byte[] of(Consumer<JsonLine> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new JsonLine(generator).object(content);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void object(Consumer<JsonLine> content) {
        generator.writeStartObject();
        content.accept(this);
        generator.writeEndObject();
    }

    JsonLine text(String key, @Nullable String value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value);
        }
        return this;
    }

    JsonLine number(String key, Optional<BigDecimal> value) {
        return number(key, value.map(BigDecimal::toPlainString).orElse(""));
    }

    JsonLine number(String key, @Nullable Integer value) {
        return number(key, value == null ? "" : value.toString());
    }

    /** A number in plain digits; null when it is empty. */
    JsonLine number(String key, String digits) {
        generator.writeName(key);
        if (digits.isEmpty()) {
            generator.writeNull();
        } else {
            generator.writeNumber(digits);
        }
        return this;
    }

    /** What stands in a cell, as in the JSON of a report: amounts are texts, blank is null. */
    JsonLine value(String key, CellValue value) {
        return value instanceof Amount && !value.isBlank()
                ? text(key, value.toString())
                : number(key, value.toString());
    }

    JsonLine flag(String key, @Nullable Boolean value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeBoolean(value);
        }
        return this;
    }

    JsonLine texts(String key, Iterable<String> items) {
        generator.writeName(key);
        generator.writeStartArray();
        items.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    JsonLine object(String key, Consumer<JsonLine> content) {
        generator.writeName(key);
        object(content);
        return this;
    }

    <T> JsonLine list(String key, Iterable<T> items, Consumer<T> item) {
        generator.writeName(key);
        generator.writeStartArray();
        for (T each : items) {
            object(line -> item.accept(each));
        }
        generator.writeEndArray();
        return this;
    }
}
