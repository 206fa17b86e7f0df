package org.disclosurereport.batch;

import java.util.List;
import java.util.OptionalLong;
import org.disclosurereport.batch.internal.items.Survey;
import org.jspecify.annotations.Nullable;

/** Counts what is done and tells a listener, if there is one. Not thread-safe. */
final class Progress {
    private final @Nullable BatchListener listener;
    private final long files;
    private final OptionalLong bytes;
    private long bytesDone;
    private long reportsDone;

    private Progress(@Nullable BatchListener listener, Survey survey) {
        this.listener = listener;
        this.files = survey.files();
        this.bytes = survey.bytes();
    }

    /** Only a listener asks for what a survey finds. */
    static Progress of(BatchInput input, @Nullable BatchListener listener) {
        return new Progress(
                listener,
                listener == null
                        ? new Survey(List.of())
                        : Survey.of(input, input.getSkipped().stream().toList()));
    }

    static Progress of(Survey survey, @Nullable BatchListener listener) {
        return new Progress(listener, survey);
    }

    /** Tells of an item that is done. */
    void done(long moreBytes, long moreReports) {
        bytesDone += moreBytes;
        reportsDone += moreReports;
        if (listener != null) {
            listener.progressed(ImmutableBatchProgress.of(files, bytes, bytesDone, reportsDone));
        }
    }

    long bytesDone() {
        return bytesDone;
    }
}
