package org.disclosurereport;

import org.immutables.value.Value;

/**
 * One row of table 二, block （一）, 2021 form: rules or normative documents.
 *
 * <p>For example {@code DocumentCounts.of(8, 26, 66)}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class DocumentCounts implements WithDocumentCounts permits ImmutableDocumentCounts {
    DocumentCounts() {}

    /** {@return 本年制发件数, issued in the year} */
    public abstract Count getIssued();

    /** {@return 本年废止件数, repealed in the year} */
    public abstract Count getRepealed();

    /** {@return 现行有效件数, in force at the end of the year} */
    public abstract Count getInForce();

    /**
     * Gives the counts of a row of block （一）, in the form's order, none of them blank.
     *
     * @param issued 本年制发件数, issued in the year, 0 … 2<sup>53</sup> − 1
     * @param repealed 本年废止件数, repealed in the year, 0 … 2<sup>53</sup> − 1
     * @param inForce 现行有效件数, in force at the end of the year, 0 … 2<sup>53</sup> − 1
     * @return the counts
     * @throws IllegalArgumentException if a number is out of range
     */
    public static DocumentCounts of(long issued, long repealed, long inForce) {
        return builder()
                .issued(Count.of(issued))
                .repealed(Count.of(repealed))
                .inForce(Count.of(inForce))
                .build();
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentCounts}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableDocumentCounts.Builder {
        Builder() {
            issued(Count.blank());
            repealed(Count.blank());
            inForce(Count.blank());
        }
    }
}
