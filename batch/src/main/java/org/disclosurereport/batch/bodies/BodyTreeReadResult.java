package org.disclosurereport.batch.bodies;

import java.util.List;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.series.BodyTree;

/**
 * What came of reading a list of bodies: the tree of what can be in one, and what is wrong with the list, line by line.
 *
 * <p>Immutable and thread-safe; equality covers both.
 */
public final class BodyTreeReadResult {
    private final BodyTree tree;
    private final List<Problem> problems;

    BodyTreeReadResult(BodyTree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong with a line.
     *
     * @param line the line, from 1
     * @param message what is wrong, for people
     */
    public record Problem(int line, LocalizedText message) {}

    /**
     * {@return the tree, without the lines told in {@link #getProblems()}}
     */
    public BodyTree getTree() {
        return tree;
    }

    /**
     * {@return what is wrong, in the order of the lines; empty when the whole list was read}
     */
    public List<Problem> getProblems() {
        return problems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyTreeReadResult result
                && tree.equals(result.tree)
                && problems.equals(result.problems);
    }

    @Override
    public int hashCode() {
        return 31 * tree.hashCode() + problems.hashCode();
    }

    @Override
    public String toString() {
        return tree + ", " + problems.size() + " problems";
    }
}
