package org.disclosurereport.documents.source.office;

import java.util.Map;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** What an Office file says about itself. */
public final class OfficeProperties {
    private static final String PART = "docProps/core.xml";

    private OfficeProperties() {}

    /**
     * {@return its title, when it has one; titles of templates are all that most files have}
     *
     * @param parts the parts of the file
     * @param budget what reading them may use
     * @throws UnreadableDocumentException if the part is not well-formed XML, or over a limit
     */
    public static Map<String, String> read(OfficeParts parts, Budget budget) {
        if (!parts.has(PART)) {
            return Map.of();
        }
        StringBuilder title = new StringBuilder();
        boolean inTitle = false;
        XmlEvents events = parts.read(PART, budget);
        while (events.advance()) {
            if (events.isStart()) {
                inTitle = events.name().equals("title");
            } else if (events.isEnd()) {
                inTitle = false;
            } else if (inTitle) {
                budget.useCharacters(events.text().length());
                title.append(events.text());
            }
        }
        String cleaned = Characters.clean(title);
        return cleaned.isEmpty() ? Map.of() : Map.of("title", cleaned);
    }
}
