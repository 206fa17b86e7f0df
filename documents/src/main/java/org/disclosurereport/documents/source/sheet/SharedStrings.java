package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/** The texts of a workbook, which its cells refer to by number. */
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(OfficeParts parts, Budget budget) throws UnreadableDocumentException {
        List<String> strings = new ArrayList<>();
        byte[] xml = parts.part("xl/sharedStrings.xml").orElse(null);
        if (xml == null) {
            return strings;
        }
        RichText text = new RichText();
        XmlEvents events = XmlEvents.of(xml, "xl/sharedStrings.xml", budget);
        while (events.advance()) {
            if (events.isEnd() && events.name().equals("si")) {
                strings.add(text.take());
            } else {
                text.read(events, budget);
            }
        }
        return strings;
    }
}
