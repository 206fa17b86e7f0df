package org.disclosurereport.form;

import java.util.List;
import java.util.Objects;

/**
 * What a cell of one form is in another form.
 *
 * <p>For example row 3.6.3 其他 of the 2021 form is {@linkplain Kind#PART a part} of row 3.6 其他处理 of the 2019 form, although
 * both have the same name. Immutable and thread-safe.
 *
 * @param kind whether the other form has the same cell, one that holds more, several that hold it together, or none
 * @param cells the cells of the other form: one, the one that holds more, the several, or none
 */
public record Correspondence(Kind kind, List<Cell> cells) {
    /** How two forms correspond in a cell. */
    public enum Kind {
        /** The other form has a cell that means the same. */
        SAME,
        /** The other form counts it in a cell together with others. */
        PART,
        /** The other form splits it over several cells. */
        WHOLE,
        /** The other form has nothing of it. */
        ABSENT
    }

    /** Nothing. */
    static final Correspondence ABSENT = new Correspondence(Kind.ABSENT, List.of());

    /**
     * Copies what it is given.
     *
     * @param kind how the forms correspond
     * @param cells the cells of the other form
     */
    public Correspondence {
        Objects.requireNonNull(kind, "kind");
        cells = List.copyOf(cells);
    }
}
