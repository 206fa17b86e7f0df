package org.disclosurereport.documents.source;

import org.disclosurereport.documents.ReadLimits;

/**
 * What one reading has used of its limits. There is one for each document, and every reader charges it before it does or
 * keeps anything.
 *
 * <p>A step is about one character looked at, one element or one cell; a library is charged by what it reads or by what
 * its work is known to grow with. Steps are the same on every machine, so that tests can count them. Memory is an
 * estimate of what is kept, never given back: a reading is short.
 *
 * <p>Not thread-safe.
 */
public final class Budget {
    /** What a paragraph, a cell or a row takes beside its characters: objects, lists, its place. */
    public static final int OBJECT_BYTES = 120;

    private static final long RULINGS_PER_CELL = 4;

    private final ReadLimits limits;
    private long steps;
    private long memory;
    private long inflated;
    private long characters;
    private long cells;

    /**
     * Begins a reading.
     *
     * @param limits what it may use
     */
    public Budget(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return the limits of the reading} */
    public ReadLimits limits() {
        return limits;
    }

    /** {@return the steps charged up to now} */
    public long steps() {
        return steps;
    }

    /** {@return the bytes that came out of decompressions up to now} */
    public long inflated() {
        return inflated;
    }

    /**
     * Charges steps.
     *
     * @param more how many
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void useSteps(long more) {
        steps += more;
        if (steps > limits.getMaxSteps()) {
            throw Refusal.limit("maxSteps", limits.getMaxSteps(), limits);
        }
    }

    /**
     * Charges memory.
     *
     * @param bytes how many bytes are kept, estimated
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void useMemory(long bytes) {
        memory += bytes;
        if (memory > limits.getMaxMemory()) {
            throw Refusal.limit("maxMemory", limits.getMaxMemory(), limits);
        }
    }

    /**
     * Charges bytes that came out of a decompression.
     *
     * @param more how many
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void useInflated(long more) {
        inflated += more;
        if (inflated > limits.getMaxInflatedBytes()) {
            throw Refusal.limit("maxInflatedBytes", limits.getMaxInflatedBytes(), limits);
        }
        useSteps(more);
    }

    /**
     * Charges characters of text.
     *
     * @param more how many
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void useCharacters(long more) {
        characters += more;
        if (characters > limits.getMaxCharacters()) {
            throw Refusal.limit("maxCharacters", limits.getMaxCharacters(), limits);
        }
        useSteps(more);
        useMemory(2 * more);
    }

    /**
     * Charges cells.
     *
     * @param more how many
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void useCells(long more) {
        cells += more;
        if (cells > limits.getMaxCells()) {
            throw Refusal.limit("maxCells", limits.getMaxCells(), limits);
        }
        useSteps(more);
        useMemory(more * OBJECT_BYTES);
    }

    /**
     * Refuses what nests too deep.
     *
     * @param levels how many levels are open
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void requireDepth(int levels) {
        if (levels > limits.getMaxDepth()) {
            throw Refusal.limit("maxDepth", limits.getMaxDepth(), limits);
        }
    }

    /**
     * Refuses too many pages or sheets.
     *
     * @param pages how many there are
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void requirePages(int pages) {
        if (pages > limits.getMaxPages()) {
            throw Refusal.limit("maxPages", limits.getMaxPages(), limits);
        }
    }

    /**
     * Refuses more lines on a page than a table of the most cells can have.
     *
     * @param rulings how many there are
     * @throws UnreadableDocumentException if that is over the limit
     */
    public void requireRulings(int rulings) {
        useSteps(1);
        if (rulings > RULINGS_PER_CELL * limits.getMaxCells()) {
            throw Refusal.limit("maxCells", limits.getMaxCells(), limits);
        }
    }

    /** Forgets the characters, cells and bytes of a first attempt, before the document is read another way. */
    public void startOver() {
        characters = 0;
        cells = 0;
        inflated = 0;
    }
}
