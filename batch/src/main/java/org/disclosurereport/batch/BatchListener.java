package org.disclosurereport.batch;

/**
 * Is told how far a run has got, once before it begins and then often. It runs in the thread of the run and holds it up.
 */
@FunctionalInterface
public interface BatchListener {
    /**
     * Takes note.
     *
     * @param progress how far the run has got
     */
    void progressed(BatchProgress progress);
}
