package org.disclosurereport.documents;

import org.disclosurereport.LocalizedText;
import org.immutables.value.Value;

/**
 * How much of a document is read at most, so that a hostile one costs bounded time and memory.
 *
 * <p>For example {@code ReadLimits.builder().maxBytes(1 << 20).build()}. Each limit met is reported with its name and
 * size. A real report has at most a few MB; limits don't bound what can be written.
 *
 * <p>The {@linkplain #standard() standard} limits follow from the heap: with less than 512 MiB for each document that is
 * read at the same time, those that cost memory are lower in proportion, and messages say so.
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

    /** {@return bytes of a DOCX, XLSX or PDF after decompression; by default 128 MiB, which are never kept at once} */
    @Value.Default
    default long getMaxInflatedBytes() {
        return 128L << 20;
    }

    /** {@return bytes of memory that reading keeps, estimated; by default 256 MiB} */
    @Value.Default
    default long getMaxMemory() {
        return 256L << 20;
    }

    /**
     * {@return steps of work, each about a character looked at, an element or a cell; by default 300 000 000, which is a
     * few seconds}
     */
    @Value.Default
    default long getMaxSteps() {
        return 300_000_000;
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

    /** {@return pixels of a picture; by default 40 000 000, four times a page at 300 dots an inch} */
    @Value.Default
    default long getMaxPixels() {
        return 40_000_000;
    }

    /** {@return what the limits follow from, for messages; empty when they are the caller's or the largest} */
    @Value.Default
    @Value.Auxiliary
    default LocalizedText getBasis() {
        return LocalizedText.same("");
    }

    /** {@return the limits for one document at a time with the heap of this virtual machine} */
    static ReadLimits standard() {
        return forJobs(1);
    }

    /**
     * {@return the limits for several documents at the same time with the heap of this virtual machine}
     *
     * @param jobs how many documents are read at the same time, 1 or more
     * @throws IllegalArgumentException if jobs is less than 1
     */
    static ReadLimits forJobs(int jobs) {
        return HeapShare.limits(Runtime.getRuntime().maxMemory(), jobs);
    }

    /** {@return a builder; what is not set is as for a large heap} */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses limits below 1. */
    @Value.Check
    default void check() {
        require("maxBytes", getMaxBytes());
        require("maxInflatedBytes", getMaxInflatedBytes());
        require("maxMemory", getMaxMemory());
        require("maxSteps", getMaxSteps());
        require("maxCells", getMaxCells());
        require("maxCharacters", getMaxCharacters());
        require("maxDepth", getMaxDepth());
        require("maxPages", getMaxPages());
        require("maxPixels", getMaxPixels());
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
