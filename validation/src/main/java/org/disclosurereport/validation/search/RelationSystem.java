package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Relations between numbers, parted into those that have no number in common.
 *
 * <p>What is wrong in one part says nothing of another, so each is searched by itself. Immutable and
 * thread-safe.
 */
public final class RelationSystem {
    private final List<Part> parts;

    /**
     * Makes a system.
     *
     * @param signed by index, whether a number may be negative; as many as there are numbers
     * @param relations the relations between them
     */
    public RelationSystem(boolean[] signed, List<Sum> relations) {
        int[] leader = new int[signed.length];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (Sum relation : relations) {
            int first = find(leader, relation.numbers()[0]);
            for (int number : relation.numbers()) {
                int other = find(leader, number);
                leader[Math.max(first, other)] = Math.min(first, other);
                first = Math.min(first, other);
            }
        }
        List<Part> made = new ArrayList<>();
        for (int root = 0; root < leader.length; root++) {
            List<Integer> ids = new ArrayList<>();
            for (int id = 0; id < relations.size(); id++) {
                if (find(leader, relations.get(id).numbers()[0]) == root) {
                    ids.add(id);
                }
            }
            if (!ids.isEmpty()) {
                made.add(new Part(signed, relations, ids));
            }
        }
        parts = List.copyOf(made);
    }

    private static int find(int[] leader, int number) {
        int root = number;
        while (leader[root] != root) {
            root = leader[root];
        }
        return root;
    }

    /** {@return the parts, by their first number} */
    public List<Part> parts() {
        return parts;
    }
}
