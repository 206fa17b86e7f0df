package org.disclosurereport.validation.diagnosis;

import org.disclosurereport.CellValue;
import org.disclosurereport.form.Cell;
import org.immutables.value.Value;

/**
 * A blank cell for which the rules and the filled cells leave one value only.
 *
 * <p>For example a row total left blank whose parts are all filled, or blank parts of a row whose filled parts make its total
 * already: those must be 0. It is reported, never filled in unasked. Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Deduction {
    /** {@return the blank cell} */
    Cell getCell();

    /** {@return the only value it can have, a whole number in the range of the cell} */
    CellValue getValue();

    /**
     * Gives a deduction.
     *
     * @param cell the blank cell
     * @param value the only value it can have
     * @return the deduction
     */
    static Deduction of(Cell cell, CellValue value) {
        return ImmutableDeduction.builder().cell(cell).value(value).build();
    }
}
