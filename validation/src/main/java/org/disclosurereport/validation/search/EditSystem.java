package org.disclosurereport.validation.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The edits of a form, split into components that have no cell in common.
 *
 * <p>An error in one component says nothing about another, so each is searched by itself. Immutable and
 * thread-safe.
 */
public final class EditSystem {
    private final List<Component> components;

    /**
     * Makes a system.
     *
     * @param signed by index, whether a number may be negative; as many as there are numbers
     * @param relations the relations between them
     */
    public EditSystem(boolean[] signed, List<Edit> relations) {
        int[] leader = new int[signed.length];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (Edit relation : relations) {
            int first = find(leader, relation.numbers()[0]);
            for (int number : relation.numbers()) {
                int other = find(leader, number);
                leader[Math.max(first, other)] = Math.min(first, other);
                first = Math.min(first, other);
            }
        }
        List<Component> made = new ArrayList<>();
        for (int root = 0; root < leader.length; root++) {
            List<Integer> ids = new ArrayList<>();
            for (int id = 0; id < relations.size(); id++) {
                if (find(leader, relations.get(id).numbers()[0]) == root) {
                    ids.add(id);
                }
            }
            if (!ids.isEmpty()) {
                made.add(new Component(signed, relations, ids));
            }
        }
        components = List.copyOf(made);
    }

    private static int find(int[] leader, int number) {
        int root = number;
        while (leader[root] != root) {
            root = leader[root];
        }
        return root;
    }

    /** {@return the components, by their first number} */
    public List<Component> components() {
        return components;
    }
}
