package org.disclosurereport.documents.source;

import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.SourcePlace;

/** Why a document isn't read: one way for each issue of weight FAILURE that stops a source. */
public final class Refusal {
    private Refusal() {}

    /** {@return the refusal of a file without content} */
    public static UnreadableDocumentException empty() {
        return because(ReadIssueKind.EMPTY, Map.of());
    }

    /**
     * {@return the refusal of what is not a document}
     *
     * @param chinese what it is, in Chinese
     * @param english what it is, in English
     */
    public static UnreadableDocumentException unknownKind(String chinese, String english) {
        return because(ReadIssueKind.UNKNOWN_KIND, Map.of("found", LocalizedText.of(chinese, english)));
    }

    /**
     * {@return the refusal of a format that is not read}
     *
     * @param format the name of the format
     * @param instead the format to save it as
     */
    public static UnreadableDocumentException oldFormat(LocalizedText format, String instead) {
        return because(ReadIssueKind.OLD_FORMAT, Map.of("format", format, "instead", instead));
    }

    /** {@return the refusal of an encrypted file} */
    public static UnreadableDocumentException encrypted() {
        return because(ReadIssueKind.ENCRYPTED, Map.of());
    }

    /**
     * {@return the refusal of a damaged file}
     *
     * @param chinese what is wrong, in Chinese
     * @param english what is wrong, in English
     */
    public static UnreadableDocumentException broken(String chinese, String english) {
        return because(ReadIssueKind.BROKEN, Map.of("reason", LocalizedText.of(chinese, english)));
    }

    /**
     * {@return the refusal of what is over a limit}
     *
     * @param name the limit, as the property of {@code ReadLimits} is named
     * @param max the limit
     * @param limits all limits, which know what this one follows from
     */
    public static UnreadableDocumentException limit(String name, long max, ReadLimits limits) {
        return because(ReadIssueKind.LIMIT, Map.of("limit", name, "max", max, "basis", limits.getBasis()));
    }

    private static UnreadableDocumentException because(ReadIssueKind kind, Map<String, ?> attributes) {
        return new UnreadableDocumentException(ReadIssue.of(kind, SourcePlace.DOCUMENT, List.of(), attributes));
    }
}
