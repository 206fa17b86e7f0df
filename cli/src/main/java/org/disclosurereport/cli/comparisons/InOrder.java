package org.disclosurereport.cli.comparisons;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs tasks on several threads and takes their results in the order of the tasks. */
public final class InOrder {
    /** So many results at most wait for the one before them. */
    private static final int AHEAD = 16;

    private InOrder() {}

    /**
     * Runs all tasks; results are taken by the calling thread, whose order doesn't depend on the number of jobs.
     *
     * @throws InterruptedException if the calling thread is interrupted; tasks not begun aren't run
     */
    public static <R> void run(List<Callable<R>> tasks, int jobs, Consumer<R> taker) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, tasks.size())));
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            for (Callable<R> task : tasks) {
                if (waiting.size() == jobs * AHEAD) {
                    taker.accept(result(waiting.remove()));
                }
                waiting.add(threads.submit(task));
            }
            while (!waiting.isEmpty()) {
                taker.accept(result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What a task throws is thrown as if it had run here. */
    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
