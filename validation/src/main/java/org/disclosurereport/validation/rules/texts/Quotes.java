package org.disclosurereport.validation.rules.texts;

import java.util.ArrayList;
import java.util.List;

/** What a rule objects to in one text: the first passages, and how many there are. Not thread-safe. */
final class Quotes {
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    private final String printed;
    private final List<String> shown = new ArrayList<>();
    private int count;

    /** Makes an empty one for a text as it is printed. */
    Quotes(String printed) {
        this.printed = printed;
    }

    /** Adds a passage of the text, cut where it is long. */
    void add(int start, int end) {
        int stop = Math.min(end, start + LONGEST);
        add(whole(printed.substring(start, stop)).strip() + (stop < end ? "…" : ""));
    }

    /** Adds a passage in the words to show. */
    void add(String quote) {
        if (shown.size() < SHOWN) {
            shown.add(whole(quote));
        }
        count++;
    }

    /** A passage is cut at fixed lengths; half a character at its ends is none. */
    private static String whole(String cut) {
        int start = !cut.isEmpty() && Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        int end = cut.length();
        end -= end > start && Character.isHighSurrogate(cut.charAt(end - 1)) ? 1 : 0;
        return cut.substring(start, end);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** {@return the first passages in quotation marks, and how many there are where some are left out} */
    String chinese() {
        return "“" + String.join("”、“", shown) + "”" + (count > SHOWN ? "等" + count + "处" : "");
    }

    /** {@return the same in English} */
    String english() {
        return '"' + String.join("\", \"", shown) + '"' + (count > SHOWN ? " and " + (count - SHOWN) + " more" : "");
    }
}
