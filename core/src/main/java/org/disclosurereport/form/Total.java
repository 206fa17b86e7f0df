package org.disclosurereport.form;

import java.util.List;

/**
 * A printed total and the cells it adds up.
 *
 * <p>For example 总计 of the row （一）予以公开 with its six parts. It is a relation the form demands, not a
 * sum that was checked. Immutable and thread-safe.
 */
public final class Total {
    /** Which of the form's totals it is. */
    public enum Kind {
        /** 总计 of a row of table 三, over its other columns. */
        REQUEST_ROW,
        /** （七）总计 of a column of table 三, over the items of （一） … （六）. */
        REQUEST_OUTCOMES,
        /** 总计 of a block of table 四, over its other columns. */
        CHALLENGES
    }

    private final Kind kind;
    private final Cell cell;
    private final List<Cell> parts;

    Total(Kind kind, Cell cell, List<Cell> parts) {
        this.kind = kind;
        this.cell = cell;
        this.parts = parts;
    }

    /** {@return which of the form's totals it is} */
    public Kind getKind() {
        return kind;
    }

    /** {@return the cell that holds the printed total} */
    public Cell getCell() {
        return cell;
    }

    /** {@return the cells it adds up, in form order} */
    public List<Cell> getParts() {
        return parts;
    }

    @Override
    public String toString() {
        return cell + " = Σ " + parts;
    }
}
