package org.disclosurereport.documents.source.word;

import java.util.Optional;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/** The XML part of a Word document that this library wrote, which holds what the document doesn't show. */
final class OwnPart {
    private OwnPart() {}

    /** {@return the text of the first part of ours that the document part refers to; empty in files of others} */
    static Optional<String> read(OfficeParts parts, String document, Budget budget) {
        return parts.relationships(document, budget).values().stream()
                .filter(relationship -> relationship.type().equals(HiddenFields.CUSTOM_XML))
                .map(OfficeParts.Relationship::target)
                .sorted()
                .filter(parts::has)
                .map(name -> text(parts.read(name, budget), budget))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@return the text of a part whose root is ours; somebody else's part is left at its root} */
    private static Optional<String> text(XmlEvents events, Budget budget) {
        StringBuilder text = new StringBuilder();
        while (events.advance()) {
            if (events.isStart() && events.depth() == 1 && !events.namespace().equals(HiddenFields.NAMESPACE)) {
                return Optional.empty();
            }
            if (!events.isStart() && !events.isEnd()) {
                budget.useMemory(2L * events.text().length());
                text.append(events.text());
            }
        }
        return Optional.of(text.toString());
    }
}
