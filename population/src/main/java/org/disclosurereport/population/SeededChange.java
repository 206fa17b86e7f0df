package org.disclosurereport.population;

import org.immutables.value.Value;

/**
 * One thing that an error changed: where, what is true and what is printed.
 *
 * <p>For example {@code requests.carriedOver.total}, "12", "21". Blank is the empty text. Immutable and thread-safe; equality covers
 * every field.
 */
@Value.Immutable
public interface SeededChange {
    /** {@return the name of the cell or the path of the property} */
    @Value.Parameter
    String getPlace();

    /** {@return what would be right, as text} */
    @Value.Parameter
    String getTrueValue();

    /** {@return what is printed, as text} */
    @Value.Parameter
    String getPrintedValue();

    /**
     * Gives a change.
     *
     * @param place the name of the cell or the path of the property
     * @param trueValue what would be right
     * @param printedValue what is printed
     * @return the change
     */
    static SeededChange of(String place, String trueValue, String printedValue) {
        return ImmutableSeededChange.of(place, trueValue, printedValue);
    }
}
