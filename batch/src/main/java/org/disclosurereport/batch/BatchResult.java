package org.disclosurereport.batch;

import org.immutables.value.Value;

/**
 * What a run left: its counts, and whether there was anything left to do.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface BatchResult {
    /** {@return what was found, counted; of a resumed run, also what was found before the break} */
    @Value.Parameter
    BatchCounts getCounts();

    /** {@return whether the run that was to be resumed had finished, so that nothing was done} */
    @Value.Parameter
    boolean isFinishedBefore();
}
