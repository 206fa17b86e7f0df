package org.disclosurereport.documents.source.word;

import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.ole.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a Word document before 2007 have which properties: a table of pages of 512 bytes, each with runs.
 *
 * <p>Not thread-safe: it remembers the run that was found last.
 */
final class DocRuns {
    private static final int PAGE_BYTES = 512;
    private static final int PAGE_MASK = 0x3FFFFF;
    private static final int PARAGRAPH_ENTRY_BYTES = 13;

    /**
     * A run.
     *
     * @param end where its text ends
     * @param style the number of its style, 0 for characters
     * @param at where the changes of its properties begin
     * @param length how long they are
     */
    record Run(long end, int style, long at, int length) {}

    private final TreeMap<Long, Run> runs = new TreeMap<>();
    private long foundStart;
    private @Nullable Run found;

    private DocRuns() {}

    static DocRuns ofParagraphs(Bytes main, Bytes table, long at, long length, Budget budget) {
        return of(main, table, at, length, true, budget);
    }

    static DocRuns ofCharacters(Bytes main, Bytes table, long at, long length, Budget budget) {
        return of(main, table, at, length, false, budget);
    }

    private static DocRuns of(Bytes main, Bytes table, long at, long length, boolean paragraphs, Budget budget) {
        DocRuns all = new DocRuns();
        long pages = Math.max(0, Math.min(length, table.length() - at) - 4) / 8;
        for (long i = 0; i < pages; i++) {
            long page = (table.unsignedInt(at + 4 * (pages + 1) + 4 * i) & PAGE_MASK) * PAGE_BYTES;
            int count = main.unsignedByte(page + PAGE_BYTES - 1);
            budget.useSteps(1);
            for (int j = 0; j < count; j++) {
                budget.useSteps(1);
                budget.useMemory(Budget.OBJECT_BYTES);
                long end = main.unsignedInt(page + 4L * (j + 1));
                Run run = paragraphs ? paragraph(main, page, count, j, end) : characters(main, page, count, j, end);
                all.runs.put(main.unsignedInt(page + 4L * j), run);
            }
        }
        return all;
    }

    private static Run paragraph(Bytes main, long page, int count, int number, long end) {
        int offset = 2 * main.unsignedByte(page + 4L * (count + 1) + (long) PARAGRAPH_ENTRY_BYTES * number);
        if (offset == 0) {
            return new Run(end, 0, 0, 0);
        }
        int words = main.unsignedByte(page + offset);
        long at = page + offset + (words == 0 ? 2 : 1);
        int length = words == 0 ? 2 * main.unsignedByte(page + offset + 1) : 2 * words - 1;
        return new Run(end, main.unsignedShort(at), at + 2, Math.max(0, length - 2));
    }

    private static Run characters(Bytes main, long page, int count, int number, long end) {
        int offset = 2 * main.unsignedByte(page + 4L * (count + 1) + number);
        return offset == 0
                ? new Run(end, 0, 0, 0)
                : new Run(end, 0, page + offset + 1, main.unsignedByte(page + offset));
    }

    /** {@return the run of a byte, null if there is none} */
    @Nullable
    Run at(long place) {
        Run last = found;
        if (last != null && place >= foundStart && place < last.end()) {
            return last;
        }
        Map.Entry<Long, Run> entry = runs.floorEntry(place);
        if (entry == null || place >= entry.getValue().end()) {
            return null;
        }
        foundStart = entry.getKey();
        found = entry.getValue();
        return found;
    }
}
