package org.disclosurereport.batch;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.disclosurereport.batch.internal.items.LineBlocks;
import org.disclosurereport.batch.internal.items.OrderedPipeline;
import org.disclosurereport.batch.internal.items.SharedMemory;
import org.jspecify.annotations.Nullable;

/**
 * Reads many reports, has something done with each by several threads, and hands the results on in the order of the input.
 *
 * <p>For example
 *
 * <pre>{@code
 * BatchReader.of(BatchInput.of(Path.of("reports")))
 *     .withJobs(4)
 *     .read(read -> ReportValidator.validate(read.getReport()), new BatchVisitor<ValidationResult>() {
 *       public void report(ReadReport read, ValidationResult result) {
 *         System.out.println(read.getFile() + " " + result.isValid());
 *       }
 *
 *       public void unreadable(ReadFailure failure) {
 *         System.out.println(failure.getFile() + " " + failure.getProblems());
 *       }
 *     });
 * }</pre>
 *
 * <p>Only so much is read ahead that every thread has work, so memory doesn't grow with the input. It writes nothing: see
 * {@link BatchValidation}. Immutable and thread-safe; every run reads the input anew.
 */
public final class BatchReader {
    private final BatchInput input;
    private final int jobs;
    private final @Nullable BatchListener listener;

    private BatchReader(BatchInput input, int jobs, @Nullable BatchListener listener) {
        this.input = input;
        this.jobs = jobs;
        this.listener = listener;
    }

    /**
     * Begins with as many jobs as there are processors.
     *
     * @param input what to read
     * @return the reader
     */
    public static BatchReader of(BatchInput input) {
        return new BatchReader(
                Objects.requireNonNull(input, "input"), Runtime.getRuntime().availableProcessors(), null);
    }

    /**
     * Sets how many reports are worked on at once. What is delivered doesn't depend on it. With 1, and for a small input, no
     * thread is started.
     *
     * @param number how many, 1 … 1024
     * @return a reader with that many jobs
     * @throws IllegalArgumentException if the number is out of range
     */
    public BatchReader withJobs(int number) {
        return new BatchReader(input, requireJobs(number), listener);
    }

    /** More would only take memory. */
    static int requireJobs(int number) {
        if (number < 1 || number > 1024) {
            throw new IllegalArgumentException("jobs must be 1 … 1024, was " + number);
        }
        return number;
    }

    /**
     * Sets who is told how far the run has got. Then all files are looked up before the first is read.
     *
     * @param told the listener
     * @return a reader with that listener
     */
    public BatchReader withListener(BatchListener told) {
        return new BatchReader(input, jobs, Objects.requireNonNull(told, "told"));
    }

    /**
     * Reads everything.
     *
     * @param <R> what is made of a report
     * @param work makes it; called by several threads at once, and again for a report on which memory ran out.
     *     What it throws is reported as a failure of that report
     * @param visitor takes the results, in the order of the input
     * @throws InterruptedIOException if the thread is interrupted, and stays so
     */
    public <R> void read(Function<? super ReadReport, ? extends R> work, BatchVisitor<? super R> visitor)
            throws InterruptedIOException {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(visitor, "visitor");
        Progress progress = Progress.of(input, listener);
        progress.done(0, 0);
        ItemReader reader = new ItemReader(new SharedMemory(jobs));
        ItemSource source = new ItemSource(input, input.getSkipped().stream().toList(), LineBlocks.SIZE);
        try {
            new OrderedPipeline(jobs)
                    .<Item, Outcomes<R>, InterruptedIOException>run(
                            source, item -> outcomes(item, reader, work), outcomes -> {
                                outcomes.visit(visitor);
                                progress.done(outcomes.bytes, outcomes.all.size());
                            });
        } finally {
            source.close();
        }
    }

    private static <R> Outcomes<R> outcomes(
            Item item, ItemReader reader, Function<? super ReadReport, ? extends R> work) {
        Outcomes<R> outcomes = new Outcomes<>(work);
        outcomes.bytes = reader.read(item.content(), outcomes);
        return outcomes;
    }

    /** A report with what was made of it, or a failure. */
    private record Outcome<R>(
            @Nullable ReadReport read,
            @Nullable R result,
            @Nullable ReadFailure failure) {}

    /** What came of an item. */
    private static final class Outcomes<R> implements ItemReader.Visitor {
        private final Function<? super ReadReport, ? extends R> work;
        private final List<Outcome<R>> all = new ArrayList<>();
        private long bytes;

        Outcomes(Function<? super ReadReport, ? extends R> work) {
            this.work = work;
        }

        @Override
        public void report(ReadReport read) {
            all.add(new Outcome<>(read, work.apply(read), null));
        }

        @Override
        public void unreadable(ReadFailure failure) {
            all.add(new Outcome<>(null, null, failure));
        }

        void visit(BatchVisitor<? super R> visitor) {
            for (Outcome<R> outcome : all) {
                if (outcome.failure() == null) {
                    visitor.report(outcome.read(), outcome.result());
                } else {
                    visitor.unreadable(outcome.failure());
                }
            }
        }
    }
}
