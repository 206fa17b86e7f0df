package org.disclosurereport.form;

import java.util.Objects;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;

/** What a cell holds. */
public enum CellKind {
    /** A count, 0 or more. */
    COUNT(Count.class, Count.blank()),
    /** A signed change of a number of items. */
    CHANGE(Change.class, Change.blank()),
    /** An amount of money, an exact decimal. */
    AMOUNT(Amount.class, Amount.blank());

    private final Class<? extends CellValue> type;
    private final CellValue blank;

    CellKind(Class<? extends CellValue> type, CellValue blank) {
        this.type = type;
        this.blank = blank;
    }

    /** {@return the type of values in such a cell} */
    public Class<? extends CellValue> getType() {
        return type;
    }

    /** {@return what such a cell holds when it reports nothing} */
    public CellValue getBlank() {
        return blank;
    }

    /**
     * Reads plain text into a value of this kind, as {@link Count#parse}, {@link Change#parse} or
     * {@link Amount#parse} does.
     *
     * @param text plain digits, or the empty text for blank
     * @return the value
     * @throws IllegalArgumentException if the text is anything else
     */
    public CellValue parse(String text) {
        Objects.requireNonNull(text, "text");
        return switch (this) {
            case COUNT -> Count.parse(text);
            case CHANGE -> Change.parse(text);
            case AMOUNT -> Amount.parse(text);
        };
    }
}
