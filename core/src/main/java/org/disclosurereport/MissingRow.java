package org.disclosurereport;

import java.util.Optional;
import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * A row of the form that a report as published doesn't have, or that could not be read from it: its blank cells were not
 * left blank by the body.
 *
 * <p>For example {@code requests.outcomes.otherHandling.feeOverdue} of a report on the 2021 form that prints （六）其他处理 as
 * one row; that row, {@code requests.outcomes.otherHandling.otherReasons}, then holds what the missing one would. It says
 * nothing of rows that are there and blank.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class MissingRow implements WithMissingRow permits ImmutableMissingRow {
    MissingRow() {}

    /** {@return the row's name, such as {@code requests.outcomes.total}} */
    public abstract String getRow();

    /** {@return the name of the row that was printed instead and holds its numbers; absent where nothing does} */
    public abstract Optional<String> getPrintedWith();

    /**
     * {@return what is printed in the row where it is there and could not be read, such as {@code "0 0 3 ␣ ␣"}; absent where the row isn't
     * there}
     */
    public abstract Optional<String> getPrinted();

    /**
     * Gives a row that is missing altogether.
     *
     * @param row the row's name
     * @return the missing row
     */
    public static MissingRow of(String row) {
        return builder().row(row).build();
    }

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("row", getRow());
        Arguments.requireText("printedWith", getPrintedWith());
        Arguments.requireText("printed", getPrinted());
    }

    /** {@return a builder; the row must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MissingRow}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableMissingRow.Builder {
        Builder() {}
    }
}
