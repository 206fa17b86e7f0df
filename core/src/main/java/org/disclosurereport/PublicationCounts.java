package org.disclosurereport;

import org.immutables.value.Value;

/**
 * One row of table 二, block （一）, 2019 form: rules or normative documents.
 *
 * <p>For example {@code PublicationCounts.of(60, 60, 368)}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class PublicationCounts implements WithPublicationCounts permits ImmutablePublicationCounts {
    PublicationCounts() {}

    /** {@return 本年新制作数量, made in the year} */
    @Value.Default
    public Count getNewlyMade() {
        return Count.blank();
    }

    /** {@return 本年新公开数量, published in the year} */
    @Value.Default
    public Count getNewlyPublished() {
        return Count.blank();
    }

    /** {@return 对外公开总数量, published in all} */
    @Value.Default
    public Count getTotalPublished() {
        return Count.blank();
    }

    /**
     * Gives the counts of a row of block （一）, in the form's order, none of them blank.
     *
     * @param newlyMade 本年新制作数量, made in the year, 0 … 2<sup>53</sup> − 1
     * @param newlyPublished 本年新公开数量, published in the year, 0 … 2<sup>53</sup> − 1
     * @param totalPublished 对外公开总数量, published in all, 0 … 2<sup>53</sup> − 1
     * @return the counts
     * @throws IllegalArgumentException if a number is out of range
     */
    public static PublicationCounts of(long newlyMade, long newlyPublished, long totalPublished) {
        return builder()
                .newlyMade(Count.of(newlyMade))
                .newlyPublished(Count.of(newlyPublished))
                .totalPublished(Count.of(totalPublished))
                .build();
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublicationCounts}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutablePublicationCounts.Builder {
        Builder() {}
    }
}
