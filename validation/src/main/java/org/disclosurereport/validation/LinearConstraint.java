package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Total;
import org.immutables.value.Value;

/**
 * A relation between sums of cells at one place: Σ judged = Σ added − Σ subtracted, or ≥.
 *
 * <p>For example the total of a row is judged, its parts are added. What is judged is what a violation calls
 * actual; the other side is what it calls expected. All cells are different, of one form, and none is an amount; so there are at
 * most as many as the form has, and no sum of them overflows a long. Immutable
 * and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface LinearConstraint {
    /**
     * {@return where it holds}
     */
    Place getPlace();

    /**
     * {@return the cells whose sum is judged, at least one}
     */
    List<Cell> getJudged();

    /**
     * {@return the relation of the judged sum to the other side: equal or at least}
     */
    @Value.Default
    default Relation getRelation() {
        return Relation.EQUAL;
    }

    /**
     * {@return the cells added on the other side}
     */
    List<Cell> getAdded();

    /**
     * {@return the cells subtracted on the other side}
     */
    List<Cell> getSubtracted();

    /**
     * {@return the form of all cells}
     */
    @Value.NonAttribute
    default FormVersion getFormVersion() {
        return getJudged().get(0).getFormVersion();
    }

    /**
     * {@return all cells in form order}
     */
    @Value.NonAttribute
    default List<Cell> getCells() {
        List<Cell> cells = new ArrayList<>(getJudged());
        cells.addAll(getAdded());
        cells.addAll(getSubtracted());
        cells.sort(Comparator.comparingInt(Cell::getIndex));
        return List.copyOf(cells);
    }

    /**
     * Refuses what is not a relation between counts of one form.
     *
     * @throws IllegalArgumentException naming the cell and what is allowed
     */
    @Value.Check
    default void check() {
        if (getJudged().isEmpty()) {
            throw new IllegalArgumentException("judged must hold a cell, was empty");
        }
        if (getCells().stream().distinct().count() < getCells().size()) {
            throw new IllegalArgumentException("cells must be different ones, were " + getCells());
        }
        if (getRelation() == Relation.AT_MOST) {
            throw new IllegalArgumentException("relation must be EQUAL or AT_LEAST, was AT_MOST");
        }
        for (Cell cell : getCells()) {
            if (cell.getKind() == CellKind.AMOUNT || cell.getFormVersion() != getFormVersion()) {
                throw new IllegalArgumentException("cells must be counts or changes of the "
                        + getFormVersion().getName() + " form, one was " + cell + ", " + cell.getKind() + " of the "
                        + cell.getFormVersion().getName() + " form");
            }
        }
    }

    /**
     * Gives the relation a printed total demands.
     *
     * @param place where it holds
     * @param total the total
     * @return total = Σ parts
     */
    static LinearConstraint of(Place place, Total total) {
        return builder()
                .place(place)
                .addJudged(total.getCell())
                .addAllAdded(total.getParts())
                .build();
    }

    /**
     * {@return a builder; place and a judged cell must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LinearConstraint}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableLinearConstraint.Builder {
        Builder() {}
    }
}
