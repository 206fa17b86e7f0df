package org.disclosurereport.documents;

import org.immutables.value.Value;

/**
 * How much of a document is read at most, so that a hostile one costs bounded time and memory.
 *
 * <p>For example {@code ReadLimits.builder().maxBytes(1 << 20).build()}. Every limit met is told with its name and size.
 * A real report has at most a few MB; limits don't bound what can be written.
 *
 * <p>Immutable and thread-safe; equality covers every limit.
 */
@Value.Immutable
public interface ReadLimits {
    /** {@return bytes of the file; by default 32 MiB} */
    @Value.Default
    default long getMaxBytes() {
        return 32L << 20;
    }

    /** {@return bytes of a DOCX, XLSX or PDF after decompression; by default 128 MiB} */
    @Value.Default
    default long getMaxInflatedBytes() {
        return 128L << 20;
    }

    /** {@return cells of all tables together, spans laid out; by default 200 000} */
    @Value.Default
    default int getMaxCells() {
        return 200_000;
    }

    /** {@return characters of text; by default 8 000 000} */
    @Value.Default
    default int getMaxCharacters() {
        return 8_000_000;
    }

    /** {@return levels of nested elements or tables; by default 200} */
    @Value.Default
    default int getMaxDepth() {
        return 200;
    }

    /** {@return pages of a PDF, sheets of a workbook; by default 500} */
    @Value.Default
    default int getMaxPages() {
        return 500;
    }

    /** {@return the standard limits} */
    static ReadLimits standard() {
        return builder().build();
    }

    /** {@return a builder; what is not set is as standard} */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses limits below 1. */
    @Value.Check
    default void check() {
        require("maxBytes", getMaxBytes());
        require("maxInflatedBytes", getMaxInflatedBytes());
        require("maxCells", getMaxCells());
        require("maxCharacters", getMaxCharacters());
        require("maxDepth", getMaxDepth());
        require("maxPages", getMaxPages());
    }

    private static void require(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, was " + value);
        }
    }

    /** Builds {@link ReadLimits}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
