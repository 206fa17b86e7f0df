package org.disclosurereport.documents.writing;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is printed: its heading, then prose or a table.
 *
 * @param section the section
 * @param paragraphs its prose; empty where it is a table or the report says nothing
 * @param layout its table; null where it is prose
 */
public record PrintedSection(
        Section section,
        List<Paragraph> paragraphs,
        @Nullable TableLayout layout) {
    /**
     * Copies what it is given.
     *
     * @param section the section
     * @param paragraphs its prose; empty where it is a table or the report says nothing
     * @param layout its table; null where it is prose
     */
    public PrintedSection {
        paragraphs = List.copyOf(paragraphs);
    }

    /** {@return the heading with its number, such as 一、总体情况} */
    public String heading() {
        return section.getTitle().getChinese();
    }

    /** {@return its table, if it is one} */
    public Optional<TableLayout> table() {
        return Optional.ofNullable(layout);
    }
}
