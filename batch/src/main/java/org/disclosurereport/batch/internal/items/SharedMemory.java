package org.disclosurereport.batch.internal.items;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/**
 * Shares the heap between the jobs of a run: they work at the same time, each document within its share, and a document that needs more is
 * read again while no other is.
 *
 * <p>So what is read depends on the heap, never on the number of jobs or on what happened to be read beside it: memory that ran out is no
 * document's fault until the document had all of it. Thread-safe.
 */
public final class SharedMemory {
    private final int jobs;
    private final ReadWriteLock turns = new ReentrantReadWriteLock(true);

    public SharedMemory(int jobs) {
        this.jobs = jobs;
    }

    /** An attempt to read something. */
    public interface Attempt {
        /**
         * Reads with a share of the memory.
         *
         * @param sharers how many share it; with 1 there is no other attempt with more
         * @return whether that was all; false asks for an attempt with more
         */
        boolean read(int sharers);
    }

    /**
     * Reads beside others, and again alone if that takes more than a share of memory.
     *
     * @throws OutOfMemoryError if all memory is not enough
     */
    public void read(Attempt attempt) {
        if (jobs == 1 || !together(() -> attempt.read(jobs))) {
            alone(attempt);
        }
    }

    /** Reads while nothing else is read: what can be read only once. */
    public void alone(Attempt attempt) {
        turns.writeLock().lock();
        try {
            attempt.read(1);
        } finally {
            turns.writeLock().unlock();
        }
    }

    private boolean together(BooleanSupplier attempt) {
        turns.readLock().lock();
        try {
            return attempt.getAsBoolean();
        } catch (OutOfMemoryError e) {
            return false;
        } finally {
            turns.readLock().unlock();
        }
    }
}
