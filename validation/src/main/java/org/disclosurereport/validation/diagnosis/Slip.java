package org.disclosurereport.validation.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.immutables.value.Value;

/**
 * One thing that may have happened, and the cells it made wrong: an exchange is one slip of two cells.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Slip {
    /** {@return what happened} */
    SlipKind getKind();

    /** {@return the cells it made wrong, in form order} */
    List<Cell> getCells();

    /** {@return the slip in words: what happened, and where} */
    @Value.NonAttribute
    default LocalizedText getMessage() {
        return LocalizedText.of(
                getKind().getLabel().getChinese() + "："
                        + getCells().stream().map(Cell::getLabel).collect(Collectors.joining("；")),
                getKind().getLabel().getEnglish() + ": "
                        + getCells().stream().map(Cell::getEnglishLabel).collect(Collectors.joining("; ")));
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
     * Gives a slip.
     *
     * @param kind what happened
     * @param cells the cells it made wrong, in form order
     * @return the slip
     */
    static Slip of(SlipKind kind, List<Cell> cells) {
        return ImmutableSlip.builder().kind(kind).cells(cells).build();
    }
}
