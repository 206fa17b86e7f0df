package org.disclosurereport.validation.diagnosis;

import java.util.List;
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
    default LocalizedText getText() {
        return LocalizedText.of(
                getKind().getLabel().getChinese() + "："
                        + getCells().stream().map(Cell::getLabel).collect(Collectors.joining("；")),
                getKind().getLabel().getEnglish() + ": "
                        + getCells().stream().map(Cell::getEnglishLabel).collect(Collectors.joining("; ")));
    }
}
