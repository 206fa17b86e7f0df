package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;

/** Collects what wasn't understood, up to a number that somebody would still read. */
final class Doubts {
    static final LocalizedText PERHAPS_OPEN =
            LocalizedText.of("无法确定是否列出了全部类别", "whether it lists all categories is not clear");
    static final LocalizedText OTHER_UNITS =
            LocalizedText.of("类别中夹有其他单位的数量", "things counted in other units are among its categories");
    static final LocalizedText NAMES_DONT_MATCH =
            LocalizedText.of("名称与数字个数不一致", "it has more names than numbers, or fewer");
    static final LocalizedText NAMELESS =
            LocalizedText.of("无法分清各级类别", "which level its categories belong to is not clear");
    static final LocalizedText SEVERAL_TOTALS =
            LocalizedText.of("无法确定属于哪一个总数", "which total it belongs to is not clear");

    static final int MOST = 20;
    private static final int LONGEST_QUOTE = 80;

    private final Prose prose;
    private final List<ReadIssue> issues = new ArrayList<>();

    Doubts(Prose prose) {
        this.prose = prose;
    }

    /** Notes the words from one character to another that weren't understood, and why. */
    void add(int start, int end, LocalizedText reason) {
        if (issues.size() == MOST || start >= end) {
            return;
        }
        String quote = prose.quote(start, end).strip();
        String shown = quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
        issues.add(ReadIssue.of(
                ReadIssueKind.FIGURE_UNCLEAR, prose.place(start), List.of(), Map.of("quote", shown, "reason", reason)));
    }

    List<ReadIssue> issues() {
        return issues;
    }
}
