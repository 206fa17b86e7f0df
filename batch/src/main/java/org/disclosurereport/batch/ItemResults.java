package org.disclosurereport.batch;

import java.util.Locale;
import org.disclosurereport.batch.internal.items.LineBuffer;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.results.FailureJson;
import org.disclosurereport.batch.internal.results.ItemWriter;

/** Writes what is to be said of the reports of an item, and counts. Not thread-safe. */
abstract class ItemResults implements ItemReader.Visitor {
    private final Locale locale;
    private final ItemWriter writer;
    private final boolean failuresApart;
    private final LineBuffer failures = new LineBuffer();
    private final BatchCounts.Builder counts = new BatchCounts.Builder();
    private long reports;

    ItemResults(Locale locale, ItemWriter writer, boolean failuresApart) {
        this.locale = locale;
        this.writer = writer;
        this.failuresApart = failuresApart;
    }

    /**
     * The outcome of an item, written already.
     *
     * @param results the results
     * @param failures the failures, if they go apart
     * @param counts what was found
     * @param reports how many reports and failures there are
     * @param bytes how many bytes of the input that was
     * @param end where the next item begins
     */
    record Written(byte[] results, byte[] failures, BatchCounts counts, long reports, long bytes, Position end) {}

    /** Reads an item and writes what is to be said of it. */
    Written of(Item item, ItemReader reader) {
        long bytes = reader.read(item.content(), this);
        return new Written(writer.toBytes(), failures.toByteArray(), counts.build(), reports, bytes, item.end());
    }

    /** What was written so far. */
    byte[] written() {
        return writer.toBytes();
    }

    /** Writes what is to be said of a report, and counts it. */
    abstract void write(ReadReport read, BatchCounts.Builder into);

    @Override
    public final void report(ReadReport read) {
        int before = writer.length();
        try {
            write(read, counts);
        } catch (RuntimeException | Error e) {
            writer.backTo(before);
            throw e;
        }
        reports++;
    }

    @Override
    public final void unreadable(ReadFailure failure) {
        if (failuresApart) {
            FailureJson.append(failures, failure, locale);
        } else {
            writer.unreadable(failure);
        }
        reports++;
        counts.unreadable(1);
    }
}
