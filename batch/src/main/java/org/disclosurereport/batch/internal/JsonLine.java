package org.disclosurereport.batch.internal;

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

/** One object as JSON on one line. Numbers are written as plain digits. Not thread-safe. */
public final class JsonLine {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator generator;

    private JsonLine(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * {@return an object with a line feed after it, in UTF-8}
     *
     * @param content writes what is in it
     */
    public static byte[] of(Consumer<JsonLine> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        append(bytes, content);
        return bytes.toByteArray();
    }

    /**
     * Writes an object with a line feed after it, in UTF-8.
     *
     * @param bytes where to
     * @param content writes what is in it
     */
    public static void append(ByteArrayOutputStream bytes, Consumer<JsonLine> content) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new JsonLine(generator).object(content);
        }
        bytes.write('\n');
    }

    private void object(Consumer<JsonLine> content) {
        generator.writeStartObject();
        content.accept(this);
        generator.writeEndObject();
    }

    /**
     * Writes a text, or null.
     *
     * @param key the key
     * @param value the text
     * @return this
     */
    public JsonLine text(String key, @Nullable String value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value);
        }
        return this;
    }

    /**
     * Writes a number, null when there is none.
     *
     * @param key the key
     * @param value the number
     * @return this
     */
    public JsonLine number(String key, Optional<BigDecimal> value) {
        return number(key, value.map(BigDecimal::toPlainString).orElse(""));
    }

    /**
     * Writes a number, or null.
     *
     * @param key the key
     * @param value the number
     * @return this
     */
    public JsonLine number(String key, @Nullable Integer value) {
        return number(key, value == null ? "" : value.toString());
    }

    /**
     * Writes a number in plain digits; null when it is empty.
     *
     * @param key the key
     * @param digits the digits
     * @return this
     */
    public JsonLine number(String key, String digits) {
        generator.writeName(key);
        if (digits.isEmpty()) {
            generator.writeNull();
        } else {
            generator.writeNumber(digits);
        }
        return this;
    }

    /**
     * Writes what stands in a cell, as in the JSON of a report: amounts are texts, blank is null.
     *
     * @param key the key
     * @param value what stands in the cell
     * @return this
     */
    public JsonLine value(String key, CellValue value) {
        return value instanceof Amount && !value.isBlank()
                ? text(key, value.toString())
                : number(key, value.toString());
    }

    /**
     * Writes true, false or null.
     *
     * @param key the key
     * @param value which
     * @return this
     */
    public JsonLine flag(String key, @Nullable Boolean value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeBoolean(value);
        }
        return this;
    }

    /**
     * Writes an array of texts.
     *
     * @param key the key
     * @param items the texts
     * @return this
     */
    public JsonLine texts(String key, Iterable<String> items) {
        generator.writeName(key);
        generator.writeStartArray();
        items.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    /**
     * Writes an object.
     *
     * @param key the key
     * @param content writes what is in it
     * @return this
     */
    public JsonLine object(String key, Consumer<JsonLine> content) {
        generator.writeName(key);
        object(content);
        return this;
    }

    /**
     * Writes an array of objects.
     *
     * @param <T> what becomes an object
     * @param key the key
     * @param items what become objects
     * @param item writes what is in each
     * @return this
     */
    public <T> JsonLine list(String key, Iterable<T> items, Consumer<T> item) {
        generator.writeName(key);
        generator.writeStartArray();
        for (T each : items) {
            object(line -> item.accept(each));
        }
        generator.writeEndArray();
        return this;
    }
}
