package org.disclosurereport.documents;

import org.disclosurereport.form.Cell;
import org.disclosurereport.input.Reading;
import org.immutables.value.Value;

/**
 * Where a cell of the form was read, what was printed there, and how sure the reading is.
 *
 * <p>For example {@code requests.newlyReceived.total}, page 3, table 2, line 5, cell 8, "3,119件", sure. The value read
 * stands in the report, not here.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface CellSource extends Reading.Source {
    /** {@return the cell of the form} */
    @Value.Parameter
    Cell getCell();

    /** {@return where it stands in the document; {@link SourcePlace#DOCUMENT} when it is missing} */
    @Value.Parameter
    SourcePlace getPlace();

    /** {@return the place, see {@link #getPlace()}} */
    @Override
    @Value.NonAttribute
    default Reading.Place getPosition() {
        return getPlace();
    }

    /** {@return what is printed there, blanks at the ends cut; empty when nothing is or when the cell is missing} */
    @Override
    @Value.Parameter
    String getPrinted();

    /** {@return how sure the reading is} */
    @Value.Parameter
    Certainty getCertainty();

    /** {@return the name of the certainty, such as {@code UNSURE}} */
    @Override
    @Value.NonAttribute
    default String getCertaintyName() {
        return getCertainty().name();
    }

    /**
     * Gives a source.
     *
     * @param cell the cell of the form
     * @param place where it stands in the document
     * @param printed what is printed there
     * @param certainty how sure the reading is
     * @return the source
     */
    static CellSource of(Cell cell, SourcePlace place, String printed, Certainty certainty) {
        return ImmutableCellSource.of(cell, place, printed, certainty);
    }
}
