package org.disclosurereport.documents.source;

import java.util.Map;

/** What an Office file says about itself. */
final class OfficeProperties {
    private OfficeProperties() {}

    /** {@return its title, when it has one; titles of templates are all that most files have} */
    static Map<String, String> read(OfficeParts parts, Budget budget) throws UnreadableDocumentException {
        byte[] core = parts.part("docProps/core.xml").orElse(null);
        if (core == null) {
            return Map.of();
        }
        StringBuilder title = new StringBuilder();
        boolean inTitle = false;
        XmlEvents events = XmlEvents.of(core, "docProps/core.xml", budget);
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
