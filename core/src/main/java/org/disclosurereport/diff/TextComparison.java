package org.disclosurereport.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Which stretches of two texts differ: sentences that both have are kept, and of a stretch of other sentences the clauses
 * that both have.
 *
 * <p>Texts over {@link #MAX_LENGTH} aren't compared: they are one stretch each, the whole text.
 */
final class TextComparison {
    /** In UTF-16 units; real sections have some ten thousand. */
    static final int MAX_LENGTH = 1 << 20;

    private static final String SENTENCE_ENDS = "。！？；!?;";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，、：,:";
    private static final String CLOSING = "”’」』）》)\"";

    private final String before;
    private final String after;
    private final List<TextChange> changes = new ArrayList<>();

    private TextComparison(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Gives the stretches that differ, in order; none for equal texts. */
    static List<TextChange> changes(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        TextComparison comparison = new TextComparison(before, after);
        if (Math.max(before.length(), after.length()) > MAX_LENGTH) {
            comparison.add(0, before.length(), 0, after.length());
        } else {
            comparison.sentences();
        }
        return List.copyOf(comparison.changes);
    }

    private void sentences() {
        List<String> ours = parts(before, SENTENCE_ENDS);
        List<String> theirs = parts(after, SENTENCE_ENDS);
        int[] ourStarts = starts(ours, 0);
        int[] theirStarts = starts(theirs, 0);
        for (Alignment.Gap gap : Alignment.gaps(ours, theirs)) {
            clauses(
                    ourStarts[gap.beforeStart()],
                    ourStarts[gap.beforeEnd()],
                    theirStarts[gap.afterStart()],
                    theirStarts[gap.afterEnd()]);
        }
    }

    private void clauses(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        List<String> ours = parts(before.substring(beforeStart, beforeEnd), CLAUSE_ENDS);
        List<String> theirs = parts(after.substring(afterStart, afterEnd), CLAUSE_ENDS);
        int[] ourStarts = starts(ours, beforeStart);
        int[] theirStarts = starts(theirs, afterStart);
        for (Alignment.Gap gap : Alignment.gaps(ours, theirs)) {
            add(
                    ourStarts[gap.beforeStart()],
                    ourStarts[gap.beforeEnd()],
                    theirStarts[gap.afterStart()],
                    theirStarts[gap.afterEnd()]);
        }
    }

    private void add(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        changes.add(ImmutableTextChange.builder()
                .beforeStart(beforeStart)
                .before(before.substring(beforeStart, beforeEnd))
                .afterStart(afterStart)
                .after(after.substring(afterStart, afterEnd))
                .build());
    }

    /** Parts a text: a part holds its end and the marks that close it; a line feed is a part of its own. */
    private static List<String> parts(String text, String ends) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfPart(text, start, ends);
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static int endOfPart(String text, int start, String ends) {
        if (text.charAt(start) == '\n') {
            return start + 1;
        }
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && !isOneOf(ends, text.charAt(i))) {
            i++;
        }
        while (i < text.length() && (isOneOf(ends, text.charAt(i)) || isOneOf(CLOSING, text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Where each part begins, and where the last one ends. */
    private static int[] starts(List<String> parts, int first) {
        int[] starts = new int[parts.size() + 1];
        starts[0] = first;
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + parts.get(i).length();
        }
        return starts;
    }

    private static boolean isOneOf(String marks, char letter) {
        return marks.indexOf(letter) >= 0;
    }
}
