package org.disclosurereport.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stretches differ between two lists, so that as many elements as possible are common: a longest common
 * subsequence between what is alike at both ends.
 *
 * <p>Exchanging the lists exchanges the sides of each stretch and changes nothing else. Time and memory are bounded:
 * where the differing middles are so long that comparing each element with each takes over {@link #MAX_COMPARISONS},
 * the middles are one stretch.
 */
final class Alignment {
    /** About a thousand elements on either side. */
    static final int MAX_COMPARISONS = 1 << 20;

    /** A stretch of either list that has nothing in common with the other; one of them may be empty. Ends are exclusive. */
    record Gap(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        Gap exchanged() {
            return new Gap(afterStart, afterEnd, beforeStart, beforeEnd);
        }
    }

    private final int[] before;
    private final int[] after;
    private final int start;
    private final int beforeEnd;
    private final int afterEnd;

    private Alignment(int[] before, int[] after, int start, int beforeEnd, int afterEnd) {
        this.before = before;
        this.after = after;
        this.start = start;
        this.beforeEnd = beforeEnd;
        this.afterEnd = afterEnd;
    }

    /** Gives the stretches that differ, in order. */
    static List<Gap> gaps(List<?> before, List<?> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int beforeEnd = before.size();
        int afterEnd = after.size();
        while (beforeEnd > start
                && afterEnd > start
                && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
        }
        long comparisons = (long) (beforeEnd - start) * (afterEnd - start);
        if (comparisons == 0 || comparisons > MAX_COMPARISONS) {
            return beforeEnd == start && afterEnd == start
                    ? List.of()
                    : List.of(new Gap(start, beforeEnd, start, afterEnd));
        }
        Map<Object, Integer> numbers = new HashMap<>();
        int[] ours = numbers(before, numbers);
        int[] theirs = numbers(after, numbers);
        // Of several longest subsequences the same one must be taken whichever list comes first.
        boolean exchanged =
                before.get(start).toString().compareTo(after.get(start).toString()) > 0;
        return exchanged
                ? new Alignment(theirs, ours, start, afterEnd, beforeEnd)
                        .gaps().stream().map(Gap::exchanged).toList()
                : new Alignment(ours, theirs, start, beforeEnd, afterEnd).gaps();
    }

    /** Equal elements get equal numbers, so that comparing them costs nothing. */
    private static int[] numbers(List<?> elements, Map<Object, Integer> numbers) {
        return elements.stream()
                .mapToInt(element -> numbers.computeIfAbsent(element, any -> numbers.size()))
                .toArray();
    }

    private List<Gap> gaps() {
        int[][] lengths = lengths();
        List<Gap> gaps = new ArrayList<>();
        int i = start;
        int j = start;
        int gapBefore = i;
        int gapAfter = j;
        while (i < beforeEnd && j < afterEnd) {
            if (before[i] == after[j]) {
                add(gaps, gapBefore, i, gapAfter, j);
                gapBefore = ++i;
                gapAfter = ++j;
            } else if (lengths[i - start + 1][j - start] >= lengths[i - start][j - start + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(gaps, gapBefore, beforeEnd, gapAfter, afterEnd);
        return gaps;
    }

    private static void add(List<Gap> gaps, int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        if (beforeStart < beforeEnd || afterStart < afterEnd) {
            gaps.add(new Gap(beforeStart, beforeEnd, afterStart, afterEnd));
        }
    }

    /** The lengths of longest common subsequences of what is left from each place on. */
    private int[][] lengths() {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        int[][] lengths = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = before[start + i] == after[start + j]
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
