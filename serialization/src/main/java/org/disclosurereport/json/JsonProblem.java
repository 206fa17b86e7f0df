package org.disclosurereport.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.shape.Words;

/**
 * One thing that is wrong with the JSON of a report: its kind, where it is, and what was found.
 *
 * <p>For example kind {@link JsonProblemKind#NEGATIVE} at line 12, column 27, {@code
 * /requests/newlyReceived/total}, whose English message is "line 12, column 27,
 * /requests/newlyReceived/total: must be 0 or more, was -3". It tells what is wrong with the JSON,
 * not with the report: sums that don't hold are for a validator.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
public final class JsonProblem {
    private static final LocalizedText POSITION =
            LocalizedText.of("第{line}行第{column}列", "line {line}, column {column}");
    private static final LocalizedText SEPARATOR = LocalizedText.of("，", ", ");
    private static final LocalizedText END = LocalizedText.of("：", ": ");

    private final JsonProblemKind kind;
    private final int line;
    private final int column;
    private final String pointer;
    private final Map<String, LocalizedText> attributes;

    private JsonProblem(
            JsonProblemKind kind, int line, int column, String pointer, Map<String, LocalizedText> attributes) {
        this.kind = kind;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * Gives a problem that was found elsewhere.
     *
     * @param kind the kind
     * @param line the line, 1 for the first; 0 when there is none
     * @param column the column, 1 for the first; 0 when there is none
     * @param pointer the JSON pointer of the offending value; empty for the whole
     * @param attributes what fills the holes of the kind's template
     * @return the problem
     * @throws IllegalArgumentException if a hole of the template has no attribute
     */
    public static JsonProblem of(
            JsonProblemKind kind, int line, int column, String pointer, Map<String, LocalizedText> attributes) {
        Objects.requireNonNull(kind, "kind").getTemplate().fill(attributes);
        return new JsonProblem(kind, line, column, Objects.requireNonNull(pointer, "pointer"), attributes);
    }

    /** {@return the kind} */
    public JsonProblemKind getKind() {
        return kind;
    }

    /**
     * {@return the line of the offending token, 1 for the first; of a missing key, the line where its
     * object begins; 0 when Jackson handed over values that come from no text}
     */
    public int getLine() {
        return line;
    }

    /**
     * {@return the column of the offending token, 1 for the first, counted in Unicode characters; 0
     * when there is no line. Through {@link DisclosureReportModule} it is counted as the host's
     * parser counts}
     */
    public int getColumn() {
        return column;
    }

    /**
     * {@return the JSON pointer (RFC 6901) from the report to the offending value, such as {@code
     * /requests/newlyReceived/total}; empty for the report itself. A syntax error has that of the
     * last value begun before it. A message shortens it when it is very long}
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * Gives this problem as one of a document that holds the report, such as the body of a request.
     *
     * <p>For example {@code problem.withPrefix("/report")} of the problem at {@code /year} is at {@code /report/year}.
     *
     * @param prefix the JSON pointer of the report in that document; empty if it is the whole
     * @return the problem whose pointer begins at the document
     * @throws IllegalArgumentException if the prefix is neither empty nor begins with a slash
     */
    public JsonProblem withPrefix(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        if (!prefix.isEmpty() && prefix.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "prefix must be a JSON pointer such as \"/report\" or empty, was \"" + prefix + '"');
        }
        return new JsonProblem(kind, line, column, prefix + pointer, attributes);
    }

    /** {@return what fills the holes of the kind's template, in the template's order} */
    public Map<String, LocalizedText> getAttributes() {
        return attributes;
    }

    /** {@return the message in Chinese, beginning with the place} */
    public String getMessage() {
        return getMessage(Locale.CHINESE);
    }

    /**
     * {@return the message, beginning with the place: in English for English locales, else in
     * Chinese}
     *
     * @param locale the locale
     */
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        StringBuilder message = new StringBuilder();
        if (line > 0) {
            message.append(POSITION.fill(Map.of("line", line, "column", column)).get(locale));
        }
        if (!pointer.isEmpty()) {
            message.append(line > 0 ? SEPARATOR.get(locale) : "").append(Words.escape(Words.shortenPointer(pointer)));
        }
        if (!message.isEmpty()) {
            message.append(END.get(locale));
        }
        return message.append(kind.getTemplate().fill(attributes).get(locale)).toString();
    }

    /** {@return the message in both languages, beginning with the place} */
    public LocalizedText getText() {
        return LocalizedText.of(getMessage(Locale.CHINESE), getMessage(Locale.ENGLISH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonProblem problem
                && kind == problem.kind
                && line == problem.line
                && column == problem.column
                && pointer.equals(problem.pointer)
                && attributes.equals(problem.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, line, column, pointer, attributes);
    }

    /** {@return the message in English} */
    @Override
    public String toString() {
        return getMessage(Locale.ENGLISH);
    }
}
