package org.disclosurereport;

import java.util.List;
import org.disclosurereport.internal.Arguments;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.StatedFigure;
import org.immutables.value.Value;

/**
 * The text that a report carries around one of its tables, and what it states in numbers.
 *
 * <p>For example "2023年我局共收到申请 21 件。" between the heading of section 三 and table 三. The form asks for none, yet many
 * reports have some. It is not the table, whose cells are never read from here.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class TableText implements WithTableText permits ImmutableTableText {
    TableText() {}

    /** {@return the text between the heading and the table; empty when there is none} */
    @Value.Default
    public String getBefore() {
        return "";
    }

    /** {@return the text behind the table, up to the next heading; empty when there is none} */
    @Value.Default
    public String getAfter() {
        return "";
    }

    /** {@return the totals stated with their categories, in the order stated} */
    public abstract List<Breakdown> getBreakdowns();

    /** {@return the figures stated that a table holds too, in the order stated} */
    public abstract List<StatedFigure> getStatedFigures();

    /** {@return whether there is no text and nothing stated} */
    @Value.NonAttribute
    public boolean isEmpty() {
        return equals(Blank.TABLE_TEXT);
    }

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("before", getBefore());
        Arguments.requireText("after", getAfter());
    }

    /** {@return a builder; what is not set is empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TableText}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableTableText.Builder {
        Builder() {}
    }
}
