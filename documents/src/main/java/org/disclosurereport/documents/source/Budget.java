package org.disclosurereport.documents.source;

import org.disclosurereport.documents.ReadLimits;

/** What one reading has used of its limits. One a reading; asked before anything is kept. */
final class Budget {
    private final ReadLimits limits;
    private long characters;
    private long cells;

    Budget(ReadLimits limits) {
        this.limits = limits;
    }

    ReadLimits limits() {
        return limits;
    }

    void useCharacters(long more) throws UnreadableDocumentException {
        characters += more;
        require(characters, "maxCharacters", limits.getMaxCharacters());
    }

    void useCells(long more) throws UnreadableDocumentException {
        cells += more;
        require(cells, "maxCells", limits.getMaxCells());
    }

    void requireDepth(int levels) throws UnreadableDocumentException {
        require(levels, "maxDepth", limits.getMaxDepth());
    }

    void requirePages(int pages) throws UnreadableDocumentException {
        require(pages, "maxPages", limits.getMaxPages());
    }

    private static void require(long used, String name, long max) throws UnreadableDocumentException {
        if (used > max) {
            throw Refusal.limit(name, max);
        }
    }
}
