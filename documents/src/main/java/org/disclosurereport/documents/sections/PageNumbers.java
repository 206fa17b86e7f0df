package org.disclosurereport.documents.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.disclosurereport.documents.source.TextBlock;

/**
 * Drops the page numbers that copied text has alone on lines (— 1 —, 第 1 页 共 6 页, 3), and puts a sentence together that
 * one of them broke. A bare number counts only where such numbers rise through the text.
 */
final class PageNumbers {
    private static final Pattern MARKED = Pattern.compile("[\\s　]*(?:[-—–－―·~]{1,3}[\\s　]*\\d{1,3}[\\s　]*[-—–－―·~]{1,3}"
            + "|第[\\s　]*\\d{1,3}[\\s　]*页(?:[\\s　，,/]*共[\\s　]*\\d{1,3}[\\s　]*页)?"
            + "|\\d{1,3}[\\s　]*/[\\s　]*\\d{1,3}"
            + "|[Pp]age[\\s　]*\\d{1,3}(?:[\\s　]*of[\\s　]*\\d{1,3})?)[\\s　]*");
    private static final Pattern BARE = Pattern.compile("[\\s　]*\\d{1,3}[\\s　]*");
    private static final String SENTENCE_ENDS = "。！？；：:;!?”）)》";

    private final List<TextBlock> dropped = new ArrayList<>();
    private final boolean bareToo;

    /**
     * Looks at all lines of prose of a document.
     *
     * @param lines in order
     */
    PageNumbers(List<TextBlock> lines) {
        int last = 0;
        int rising = 0;
        boolean rise = true;
        for (TextBlock line : lines) {
            if (BARE.matcher(line.text()).matches()) {
                int number = Integer.parseInt(line.text().strip());
                rise &= number == last + 1 || last == 0;
                last = number;
                rising++;
            }
        }
        this.bareToo = rise && rising > 1;
    }

    boolean is(TextBlock line) {
        return MARKED.matcher(line.text()).matches()
                || bareToo && BARE.matcher(line.text()).matches();
    }

    /** {@return lines without those that are page numbers} */
    List<TextBlock> without(List<TextBlock> lines) {
        List<TextBlock> kept = new ArrayList<>();
        boolean broken = false;
        for (TextBlock line : lines) {
            if (is(line)) {
                dropped.add(line);
                broken = true;
                continue;
            }
            TextBlock before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (broken && before != null && goesOn(before, line)) {
                kept.set(kept.size() - 1, new TextBlock(before.text() + line.text(), before.heading(), before.place()));
            } else {
                kept.add(line);
            }
            broken = false;
        }
        return kept;
    }

    /** {@return the lines dropped so far} */
    List<TextBlock> dropped() {
        return dropped;
    }

    private static boolean goesOn(TextBlock before, TextBlock line) {
        String text = before.text();
        return !text.isEmpty()
                && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && !before.heading()
                && !line.heading()
                && Numbering.of(line.text()).isEmpty()
                && !SubHeading.of(before)
                        .filter(heading -> heading.isLine(before))
                        .isPresent();
    }
}
