package org.disclosurereport.documents.source;

import org.disclosurereport.documents.ReadLimits;

/** What one reading has used of its limits. One a reading; asked before anything is kept. */
public final class Budget {
    private final ReadLimits limits;
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

    /**
     * Charges characters of text.
     *
     * @param more how many
     * @throws UnreadableDocumentException if that is over a limit
     */
    public void useCharacters(long more) throws UnreadableDocumentException {
        characters += more;
        require(characters, "maxCharacters", limits.getMaxCharacters());
    }

    /**
     * Charges cells.
     *
     * @param more how many
     * @throws UnreadableDocumentException if that is over a limit
     */
    public void useCells(long more) throws UnreadableDocumentException {
        cells += more;
        require(cells, "maxCells", limits.getMaxCells());
    }

    /**
     * Refuses what nests too deep.
     *
     * @param levels how many levels are open
     * @throws UnreadableDocumentException if that is over a limit
     */
    public void requireDepth(int levels) throws UnreadableDocumentException {
        require(levels, "maxDepth", limits.getMaxDepth());
    }

    /**
     * Refuses too many pages or sheets.
     *
     * @param pages how many there are
     * @throws UnreadableDocumentException if that is over a limit
     */
    public void requirePages(int pages) throws UnreadableDocumentException {
        require(pages, "maxPages", limits.getMaxPages());
    }

    private static void require(long used, String name, long max) throws UnreadableDocumentException {
        if (used > max) {
            throw Refusal.limit(name, max);
        }
    }
}
