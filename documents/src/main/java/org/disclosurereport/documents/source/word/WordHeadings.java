package org.disclosurereport.documents.source.word;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/**
 * The paragraph styles of a Word document that make a heading: those of a name such as {@code heading 1}, those with an
 * outline level, and the title.
 *
 * @param styles the ids of the styles
 */
record WordHeadings(Set<String> styles) {
    static WordHeadings read(OfficeParts parts, Budget budget) throws UnreadableDocumentException {
        Set<String> styles = new HashSet<>();
        byte[] xml = parts.part("word/styles.xml").orElse(null);
        if (xml == null) {
            return new WordHeadings(styles);
        }
        String style = "";
        XmlEvents events = XmlEvents.of(xml, "word/styles.xml", budget);
        while (events.advance()) {
            if (!events.isStart()) {
                continue;
            }
            switch (events.name()) {
                case "style" -> style = events.attribute("styleId");
                case "name" -> {
                    String name = events.attribute("val").toLowerCase(Locale.ROOT);
                    if (name.startsWith("heading") || name.startsWith("标题") || name.equals("title")) {
                        styles.add(style);
                    }
                }
                case "outlineLvl" -> {
                    if (isHeadingLevel(events)) {
                        styles.add(style);
                    }
                }
                default -> {}
            }
        }
        return new WordHeadings(Set.copyOf(styles));
    }

    /** Whether an outline level is one of a heading; 9 is that of the body. */
    static boolean isHeadingLevel(XmlEvents outlineLevel) {
        return outlineLevel.attribute("val", 9) < 9;
    }
}
