package org.disclosurereport.batch.internal.items;

/**
 * A place in the input between two items.
 *
 * @param entry how many files are done
 * @param offset how many bytes of the next one are
 * @param line how many lines these are
 * @param anyReport whether one of those lines isn't blank
 */
public record Position(long entry, long offset, int line, boolean anyReport) {
    public static final Position START = atEntry(0);

    /** The beginning of a file. */
    public static Position atEntry(long entry) {
        return new Position(entry, 0, 0, false);
    }

    /** The beginning of the next file. */
    public Position nextEntry() {
        return atEntry(entry + 1);
    }

    /** A place further on in the same file. */
    public Position within(long bytes, int lines, boolean any) {
        return new Position(entry, bytes, lines, any);
    }
}
