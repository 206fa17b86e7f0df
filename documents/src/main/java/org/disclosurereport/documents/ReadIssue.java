package org.disclosurereport.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.input.Reading;
import org.immutables.value.Value;

/**
 * One thing to know about a reading: its kind, where it is, the cells it is about, and what was met.
 *
 * <p>For example kind {@link ReadIssueKind#LABEL_MISPRINTED} at page 3, table 2, line 11, about the seven cells of that
 * row, printed 2.其他法律行政止公开. It tells about the reading, not about the report: sums that don't hold are for a
 * validator.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface ReadIssue extends Reading.Issue {
    /** {@return the kind} */
    @Value.Parameter
    ReadIssueKind getKind();

    /** {@return where in the document; {@link SourcePlace#DOCUMENT} for the whole} */
    @Value.Parameter
    SourcePlace getPlace();

    /** {@return the place, see {@link #getPlace()}} */
    @Override
    @Value.NonAttribute
    default Reading.Place getPosition() {
        return getPlace();
    }

    /** {@return the cells it is about, in form order; empty when it is about none} */
    @Override
    @Value.Parameter
    List<Cell> getCells();

    /** {@return what fills the holes of the kind's template: texts, numbers, or {@link LocalizedText}} */
    @Value.Parameter
    Map<String, Object> getAttributes();

    /**
     * Gives an issue.
     *
     * @param kind the kind
     * @param place where in the document
     * @param cells the cells it is about
     * @param attributes what fills the holes of the kind's template
     * @return the issue
     * @throws IllegalArgumentException if a hole has no attribute
     */
    static ReadIssue of(ReadIssueKind kind, SourcePlace place, List<Cell> cells, Map<String, ?> attributes) {
        return ImmutableReadIssue.of(kind, place, cells, attributes);
    }

    /** {@return the stable id of the kind, such as {@code row-missing}} */
    @Override
    @Value.NonAttribute
    default String getKindId() {
        return getKind().getId();
    }

    /** {@return the name of the kind's weight: {@code NOTE}, {@code DOUBT} or {@code FAILURE}} */
    @Override
    @Value.NonAttribute
    default String getWeightName() {
        return getKind().getWeight().name();
    }

    /** {@return what is to say, without the place} */
    @Override
    @Value.NonAttribute
    default LocalizedText getMessage() {
        return getKind().getTemplate().fill(getAttributes());
    }

    /**
     * {@return the message, beginning with the place: in English for English locales, else in Chinese}
     *
     * @param locale the locale
     */
    default String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        if (getPlace().equals(SourcePlace.DOCUMENT)) {
            return getMessage().get(locale);
        }
        return LocalizedText.of("{place}：{message}", "{place}: {message}")
                .fill(Map.of("place", getPlace().toText(), "message", getMessage()))
                .get(locale);
    }

    /** Refuses an issue whose message can't be told. */
    @Value.Check
    default void check() {
        getMessage();
    }
}
