package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/** The texts of a workbook, which its cells refer to by number. */
final class SharedStrings {
    private static final String PART = "xl/sharedStrings.xml";

    private SharedStrings() {}

    static List<String> read(OfficeParts parts, Budget budget) {
        List<String> strings = new ArrayList<>();
        if (!parts.has(PART)) {
            return strings;
        }
        RichText text = new RichText();
        XmlEvents events = parts.read(PART, budget);
        while (events.advance()) {
            if (events.isEnd() && events.name().equals("si")) {
                budget.useMemory(Budget.OBJECT_BYTES);
                strings.add(text.take());
            } else {
                text.read(events, budget);
            }
        }
        return strings;
    }
}
