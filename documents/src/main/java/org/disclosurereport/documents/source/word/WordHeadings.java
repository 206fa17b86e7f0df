package org.disclosurereport.documents.source.word;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/**
 * The paragraph styles of a Word document that make a heading: those of a name such as {@code heading 1}, those with an
 * outline level, and the title.
 *
 * @param styles the ids of the styles
 * @param first the ids of those of the first level: Word renames the ids of its styles in the user's language, but not
 *     their names
 */
record WordHeadings(Set<String> styles, Set<String> first) {
    private static final String PART = "word/styles.xml";

    static WordHeadings read(OfficeParts parts, Budget budget) {
        Set<String> styles = new HashSet<>();
        Set<String> first = new HashSet<>();
        if (!parts.has(PART)) {
            return new WordHeadings(styles, first);
        }
        String style = "";
        XmlEvents events = parts.read(PART, budget);
        while (events.advance()) {
            if (!events.isStart()) {
                continue;
            }
            switch (events.name()) {
                case "style" -> {
                    style = events.attribute("styleId");
                    budget.useMemory(2L * style.length());
                }
                case "name" -> {
                    String name = events.attribute("val").toLowerCase(Locale.ROOT);
                    if (name.startsWith("heading") || name.startsWith("标题") || name.equals("title")) {
                        styles.add(style);
                    }
                    if (name.equals("heading 1")) {
                        first.add(style);
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
        return new WordHeadings(Set.copyOf(styles), Set.copyOf(first));
    }

    /** Whether an outline level is one of a heading; 9 is that of the body. */
    static boolean isHeadingLevel(XmlEvents outlineLevel) {
        return outlineLevel.attribute("val", 9) < 9;
    }
}
