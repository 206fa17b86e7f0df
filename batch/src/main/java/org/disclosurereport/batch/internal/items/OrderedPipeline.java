package org.disclosurereport.batch.internal.items;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes items from a source, has them worked on by several threads, and delivers what came of them in the order of the source.
 *
 * <p>The calling thread reads and delivers; workers only work. Never more than a window of items is under way, by number and by
 * weight, so memory doesn't grow with the input; a worker that is slow with one item holds the others up only once the window
 * is full. The first item is worked on before there are workers: they would all load the same classes for the first time, and
 * two threads that initialise classes could wait for each other. So a source of one item, and one job, need no other thread at
 * all. Immutable and thread-safe.
 */
public final class OrderedPipeline {
    /** How many items a job may be ahead. */
    private static final int ITEMS_PER_JOB = 8;

    /** How much may be under way, beside one item of any weight. */
    private static final long MAX_WEIGHT =
            Math.min(32 << 20, Runtime.getRuntime().maxMemory() / 16);

    private final int jobs;
    private final int maxItems;
    private final long maxWeight;

    public OrderedPipeline(int jobs) {
        this(jobs, jobs * ITEMS_PER_JOB, MAX_WEIGHT);
    }

    public OrderedPipeline(int jobs, int maxItems, long maxWeight) {
        this.jobs = jobs;
        this.maxItems = maxItems;
        this.maxWeight = maxWeight;
    }

    /** Where items come from; used by one thread only. */
    public interface Source<I> {
        /** The next item, or null after the last. */
        @Nullable
        I next();

        /** Whether the next item may be long in coming, so that everything should be delivered before. */
        boolean mayWait();

        /** How much memory an item takes, in bytes. */
        int weight(I item);
    }

    /** Where results go; used by one thread only. */
    public interface Sink<O, X extends IOException> {
        /** Takes the next result. */
        void accept(O result) throws X;
    }

    /**
     * Runs to the end of the source, or to the first failure of work or sink.
     *
     * @throws X if the sink fails
     * @throws InterruptedIOException if the calling thread is interrupted, and stays so
     */
    public <I, O, X extends IOException> void run(
            Source<I> source, Function<? super I, ? extends O> work, Sink<? super O, X> sink)
            throws X, InterruptedIOException {
        I item = source.next();
        boolean first = true;
        while (item != null && (first || jobs == 1)) {
            O result = work.apply(item);
            requireNotInterrupted();
            sink.accept(result);
            item = source.next();
            first = false;
        }
        if (item != null) {
            new Run<>(source, work, sink).over(item);
        }
        requireNotInterrupted();
    }

    private static void requireNotInterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before the end of the input");
        }
    }

    /** What came of an item, or will. */
    private record Pending<O>(Future<? extends O> result, int weight) {}

    /** A run with workers. */
    private final class Run<I, O, X extends IOException> {
        private final Source<I> source;
        private final Function<? super I, ? extends O> work;
        private final Sink<? super O, X> sink;
        private final ExecutorService workers = Executors.newFixedThreadPool(jobs, OrderedPipeline::worker);
        private final Deque<Pending<O>> window = new ArrayDeque<>();
        private long weight;

        Run(Source<I> source, Function<? super I, ? extends O> work, Sink<? super O, X> sink) {
            this.source = source;
            this.work = work;
            this.sink = sink;
        }

        void over(I second) throws X, InterruptedIOException {
            try {
                I item = second;
                while (item != null) {
                    submit(item);
                    item = nextItem();
                }
                deliverAll();
            } finally {
                workers.shutdownNow();
                awaitWorkers();
            }
        }

        private @Nullable I nextItem() throws X, InterruptedIOException {
            if (source.mayWait()) {
                deliverAll();
            }
            return source.next();
        }

        private void submit(I item) throws X, InterruptedIOException {
            int added = source.weight(item);
            while (!window.isEmpty()
                    && (window.peek().result().isDone() || window.size() >= maxItems || weight + added > maxWeight)) {
                deliver();
            }
            window.add(new Pending<>(workers.submit(() -> work.apply(item)), added));
            weight += added;
        }

        private void deliverAll() throws X, InterruptedIOException {
            while (!window.isEmpty()) {
                deliver();
            }
        }

        private void deliver() throws X, InterruptedIOException {
            Pending<O> head = window.remove();
            weight -= head.weight();
            O result = result(head.result());
            // what was read while interrupted may not be what is there
            requireNotInterrupted();
            sink.accept(result);
        }

        private O result(Future<? extends O> future) throws InterruptedIOException {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted before the end of the input");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();
            }
        }

        /** So that nothing of a run goes on after it. */
        private void awaitWorkers() {
            boolean interrupted = Thread.interrupted();
            try {
                workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "reports");
        thread.setDaemon(true);
        return thread;
    }
}
