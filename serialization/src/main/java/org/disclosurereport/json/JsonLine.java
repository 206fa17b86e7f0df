package org.disclosurereport.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disclosurereport.input.Reading;
import org.disclosurereport.json.shape.FindingTypes;
import org.disclosurereport.json.shape.JsonWriting;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * One object as JSON on one line, such as a result with the report that it belongs to.
 *
 * <p>For example
 *
 * <pre>{@code
 * byte[] line = JsonLine.of(json -> json.text("file", "hongze-2023.json")
 *         .findings(result, Locale.CHINESE, cell -> Optional.empty()));
 * }</pre>
 *
 * <p>This is what {@code validate --format json} and {@code diagnose --format json} print: findings without the details that programs can
 * look up, such as labels and citations. What is read back is for {@link FindingsJson}. Numbers are written as plain digits. Not
 * thread-safe.
 */
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
     * Writes an array of whole numbers.
     *
     * @param key the key
     * @param items the numbers
     * @return this
     */
    public JsonLine numbers(String key, Iterable<Integer> items) {
        generator.writeName(key);
        generator.writeStartArray();
        items.forEach(generator::writeNumber);
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

    /**
     * Writes the keys of a result: {@code valid}, {@code violations} and {@code undecided}.
     *
     * @param result the result
     * @param locale the language of messages
     * @param sources where a cell was read, by its name
     * @return this
     */
    public JsonLine findings(
            ValidationResult result,
            Locale locale,
            Function<String, ? extends Optional<? extends Reading.Source>> sources) {
        FindingTypes.RESULT.shape().writeMembers(result, writing(locale, sources));
        return this;
    }

    /**
     * Writes the keys of a diagnosis: {@code explanations}, {@code state}, {@code deductions} and {@code broken}.
     *
     * @param diagnosis the diagnosis
     * @param locale the language of messages
     * @param sources where a cell was read, by its name
     * @return this
     */
    public JsonLine findings(
            Diagnosis diagnosis,
            Locale locale,
            Function<String, ? extends Optional<? extends Reading.Source>> sources) {
        FindingTypes.DIAGNOSIS.shape().writeMembers(diagnosis, writing(locale, sources));
        return this;
    }

    /**
     * Writes an array of what there is to know about the reading of a document.
     *
     * @param key the key
     * @param issues the issues
     * @param locale the language of messages
     * @return this
     */
    public JsonLine issues(String key, Iterable<? extends Reading.Issue> issues, Locale locale) {
        JsonWriting out = writing(locale, cell -> Optional.empty());
        generator.writeName(key);
        generator.writeStartArray();
        for (Reading.Issue issue : issues) {
            FindingTypes.ISSUE.write(issue, out);
        }
        generator.writeEndArray();
        return this;
    }

    private JsonWriting writing(Locale locale, Function<String, ? extends Optional<? extends Reading.Source>> sources) {
        return new JsonWriting(generator, false, new JsonWriting.Scope(locale, false, sources));
    }
}
