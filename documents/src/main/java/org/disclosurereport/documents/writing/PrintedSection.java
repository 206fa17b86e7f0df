package org.disclosurereport.documents.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is printed: its heading, then prose or a table, with or without text around it.
 *
 * @param section the section
 * @param paragraphs its prose, or what stands before its table; empty where the report says nothing
 * @param layout its table; null where it is prose
 * @param after what stands after its table, or the closing lines after the last section
 */
public record PrintedSection(
        Section section,
        List<Paragraph> paragraphs,
        @Nullable TableLayout layout,
        List<Paragraph> after) {
    /**
     * Copies what it is given.
     *
     * @param section the section
     * @param paragraphs its prose, or what stands before its table; empty where the report says nothing
     * @param layout its table; null where it is prose
     * @param after what stands after its table, or the closing lines after the last section
     */
    public PrintedSection {
        paragraphs = List.copyOf(paragraphs);
        after = List.copyOf(after);
    }

    /** {@return all its paragraphs, in order} */
    public List<Paragraph> text() {
        return Stream.concat(paragraphs.stream(), after.stream()).toList();
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
