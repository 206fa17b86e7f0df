package org.disclosurereport.json.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.input.Reading;
import tools.jackson.core.JsonGenerator;

/**
 * Where JSON is written to, and how.
 *
 * @param generator where to
 * @param sorted whether keys are sorted, as in the canonical layout, or in form order
 * @param scope how much of findings is written
 */
public record JsonWriting(JsonGenerator generator, boolean sorted, Scope scope) {
    public JsonWriting(JsonGenerator generator, boolean sorted) {
        this(generator, sorted, Scope.COMPLETE);
    }

    /**
     * How much of findings is written.
     *
     * @param locale the language of messages
     * @param complete whether to write all that reading back needs, labels and the other language among it
     * @param sources where a cell was read, by its name
     */
    public record Scope(
            Locale locale, boolean complete, Function<String, ? extends Optional<? extends Reading.Source>> sources) {
        static final Scope COMPLETE = new Scope(Locale.CHINESE, true, cell -> Optional.empty());
    }

    /** The place about to be written, for messages, such as {@code overview.text}. */
    public String place() {
        return generator
                .streamWriteContext()
                .pathAsPointer()
                .toString()
                .substring(1)
                .replace('/', '.');
    }
}
