package org.disclosurereport.properties;

import org.disclosurereport.LocalizedText;

/**
 * How values of a type are one plain text, and how people say them.
 *
 * <p>For example a date is 2024-01-20, and the period of a report is 2023-01-01/2023-12-31 or 2023-01-01至2023-12-31 in words.
 * Immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public interface TextForm<V> {
    /**
     * Writes a value.
     *
     * @param value a value
     * @return the text that {@link #parse} reads: plain digits, a constant's name, a date; the empty text when blank
     */
    String print(V value);

    /**
     * Reads what {@link #print} writes.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is no such value
     */
    V parse(String text);

    /**
     * Says a value in words, such as 县级 or 空白.
     *
     * @param value a value
     * @return the words
     */
    LocalizedText getWords(V value);
}
