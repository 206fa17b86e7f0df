package org.disclosurereport.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Pairs the elements of two lists: equal ones first, then those between them that have the same key, then, where as many
 * are left on either side, the others one by one. What has no partner was removed or added.
 *
 * @param <E> the type of the elements
 */
final class ListComparison<E> {
    /** What to do with the elements that differ; an index is that in the element's own list, of a pair that after. */
    interface Visitor<E> {
        void changed(int index, E before, E after);

        void removed(int index, E element);

        void added(int index, E element);
    }

    private final List<E> before;
    private final List<E> after;
    private final Function<E, ?> key;
    private final Visitor<E> visitor;

    private ListComparison(List<E> before, List<E> after, Function<E, ?> key, Visitor<E> visitor) {
        this.before = before;
        this.after = after;
        this.key = key;
        this.visitor = visitor;
    }

    /** Tells a visitor what differs, in the order of the lists. */
    static <E> void compare(List<E> before, List<E> after, Function<E, ?> key, Visitor<E> visitor) {
        ListComparison<E> comparison = new ListComparison<>(before, after, key, visitor);
        Alignment.gaps(before, after).forEach(comparison::pairByKey);
    }

    private void pairByKey(Alignment.Gap gap) {
        List<Object> ours = keys(before.subList(gap.beforeStart(), gap.beforeEnd()));
        List<Object> theirs = keys(after.subList(gap.afterStart(), gap.afterEnd()));
        int i = gap.beforeStart();
        int j = gap.afterStart();
        for (Alignment.Gap unlike : Alignment.gaps(ours, theirs)) {
            int unlikeStart = gap.beforeStart() + unlike.beforeStart();
            while (i < unlikeStart) {
                visitor.changed(j, before.get(i++), after.get(j++));
            }
            i = gap.beforeStart() + unlike.beforeEnd();
            j = gap.afterStart() + unlike.afterEnd();
            tell(unlikeStart, i, gap.afterStart() + unlike.afterStart(), j);
        }
        while (i < gap.beforeEnd()) {
            visitor.changed(j, before.get(i++), after.get(j++));
        }
    }

    private void tell(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        boolean pairs = beforeEnd - beforeStart == afterEnd - afterStart;
        for (int i = beforeStart; i < beforeEnd; i++) {
            if (pairs) {
                int j = afterStart + i - beforeStart;
                visitor.changed(j, before.get(i), after.get(j));
            } else {
                visitor.removed(i, before.get(i));
            }
        }
        for (int j = afterStart; !pairs && j < afterEnd; j++) {
            visitor.added(j, after.get(j));
        }
    }

    private List<Object> keys(List<E> elements) {
        List<Object> keys = new ArrayList<>();
        elements.forEach(element -> keys.add(key.apply(element)));
        return keys;
    }
}
