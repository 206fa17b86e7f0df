package org.disclosurereport.documents.source.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;

/** Counts the pictures that aren't looked at, by why. Not thread-safe. */
public final class PassedOver {
    /** Of a format that isn't read, or damaged. */
    public static final LocalizedText UNDECODED =
            LocalizedText.of("格式不支持或已损坏", "of a format that isn't read, or damaged");

    private final Map<LocalizedText, Integer> left = new LinkedHashMap<>();

    /** Begins with none. */
    public PassedOver() {}

    /**
     * Adds a picture.
     *
     * @param why why it isn't looked at
     */
    public void add(LocalizedText why) {
        left.merge(why, 1, Integer::sum);
    }

    /** {@return an issue for each reason, in the order in which they were met} */
    public List<ReadIssue> issues() {
        return left.entrySet().stream()
                .map(each -> ReadIssue.of(
                        ReadIssueKind.PICTURES_PASSED_OVER,
                        SourcePlace.DOCUMENT,
                        List.of(),
                        Map.of("count", each.getValue(), "why", each.getKey())))
                .toList();
    }
}
