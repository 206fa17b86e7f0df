package org.disclosurereport.documents.source;

import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;

/** Why a document isn't read: one way for each issue of weight FAILURE that stops a source. */
final class Refusal {
    private Refusal() {}

    static UnreadableDocumentException empty() {
        return because(ReadIssueKind.EMPTY, Map.of());
    }

    static UnreadableDocumentException unknownKind(String chinese, String english) {
        return because(ReadIssueKind.UNKNOWN_KIND, Map.of("found", LocalizedText.of(chinese, english)));
    }

    static UnreadableDocumentException oldFormat(LocalizedText format, String instead) {
        return because(ReadIssueKind.OLD_FORMAT, Map.of("format", format, "instead", instead));
    }

    static UnreadableDocumentException encrypted() {
        return because(ReadIssueKind.ENCRYPTED, Map.of());
    }

    static UnreadableDocumentException broken(String chinese, String english) {
        return because(ReadIssueKind.BROKEN, Map.of("reason", LocalizedText.of(chinese, english)));
    }

    /** The limit is named as the property of {@code ReadLimits} is. */
    static UnreadableDocumentException limit(String name, long max) {
        return because(ReadIssueKind.LIMIT, Map.of("limit", name, "max", max));
    }

    private static UnreadableDocumentException because(ReadIssueKind kind, Map<String, ?> attributes) {
        return new UnreadableDocumentException(ReadIssue.of(kind, SourcePlace.DOCUMENT, List.of(), attributes));
    }
}
