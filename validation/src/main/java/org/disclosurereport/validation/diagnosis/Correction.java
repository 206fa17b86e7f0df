package org.disclosurereport.validation.diagnosis;

import java.util.Locale;
import org.disclosurereport.CellValue;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.immutables.value.Value;

/**
 * One cell of an {@link Explanation}: what is printed there and what would fit.
 *
 * <p>For example {@code requests.outcomes.granted.naturalPersons}, printed 1228, fits 1288, {@link
 * SlipKind#DIGIT_REPLACED}. A number that fits is a whole number in the range of its cell, for counts 0 …
 * 2<sup>53</sup> − 1. It is a suggestion; nothing applies it unasked. Immutable and thread-safe; equality covers
 * every field.
 */
@Value.Immutable
public interface Correction {
    /** {@return the cell} */
    Cell getCell();

    /** {@return what the report has there; never blank} */
    CellValue getPrinted();

    /** {@return what would fit; where several numbers do, the nearest to the printed one} */
    CellValue getFits();

    /** {@return what may have happened; of an exchange or a slip along a line this is one cell of several} */
    SlipKind getSlip();

    /** {@return whether no other number fits, the other corrections of the explanation being made} */
    boolean isExact();

    /** {@return the correction in words, such as "granted · natural persons: 1288 instead of 1228"} */
    @Value.NonAttribute
    default LocalizedText getMessage() {
        return LocalizedText.of(
                getCell().getLabel() + "：现为" + getPrinted() + "，应为" + getFits(),
                getCell().getEnglishLabel() + ": " + getFits() + " instead of " + getPrinted());
    }

    /**
     * {@return the same, English for English locales, else Chinese}
     *
     * @param locale the locale
     */
    default String getMessage(Locale locale) {
        return getMessage().get(locale);
    }

    /**
     * {@return a builder, for tests and for what was written elsewhere; all must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Correction}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableCorrection.Builder {
        Builder() {}
    }
}
