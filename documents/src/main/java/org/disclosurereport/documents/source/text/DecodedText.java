package org.disclosurereport.documents.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Characters;

/**
 * Text from bytes.
 *
 * @param text the characters, without a byte order mark
 * @param encoding the name of the encoding
 * @param replaced how many places were no characters of that encoding; each is a U+FFFD in the text
 */
public record DecodedText(String text, String encoding, long replaced) {
    /** {@return what is to say of the text: nothing for UTF-8 without a fault and without control characters} */
    public List<ReadIssue> issues() {
        List<ReadIssue> issues = new ArrayList<>(encodingIssues());
        long controls = Characters.controls(text);
        if (controls > 0) {
            issues.add(issue(ReadIssueKind.CONTROL_CHARACTERS, Map.of("count", controls)));
        }
        return List.copyOf(issues);
    }

    /** {@return what is to say of the encoding: nothing for UTF-8 without a fault} */
    public List<ReadIssue> encodingIssues() {
        List<ReadIssue> issues = new ArrayList<>(2);
        if (!encoding.equals("UTF-8")) {
            issues.add(issue(ReadIssueKind.ENCODING, Map.of("encoding", encoding)));
        }
        if (replaced > 0) {
            issues.add(issue(ReadIssueKind.BAD_CHARACTERS, Map.of("count", replaced, "encoding", encoding)));
        }
        return List.copyOf(issues);
    }

    private static ReadIssue issue(ReadIssueKind kind, Map<String, ?> attributes) {
        return ReadIssue.of(kind, SourcePlace.DOCUMENT, List.of(), attributes);
    }
}
