package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;

/**
 * A value that some place of the document tells.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param source what kind of place it is
 * @param place the place
 */
record Told<T>(T value, HeaderSource source, SourcePlace place) {
    /** {@return the note that the value is taken from here} */
    ReadIssue sourceNote(HeaderField field) {
        return ReadIssue.of(
                ReadIssueKind.HEADER_SOURCE,
                place,
                List.of(),
                Map.of("field", field.label(), "value", value.toString(), "source", source.label()));
    }

    /** {@return the doubt that another place tells another value than this, which is taken} */
    ReadIssue conflict(HeaderField field, Told<?> other) {
        return ReadIssue.of(
                ReadIssueKind.HEADER_CONFLICT,
                other.place,
                List.of(),
                Map.of(
                        "field", field.label(),
                        "source", source.label(),
                        "taken", value.toString(),
                        "otherSource", other.source.label(),
                        "other", other.value.toString()));
    }
}
