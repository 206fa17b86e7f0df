package org.disclosurereport.documents.fields;

import java.util.EnumMap;
import java.util.Map;
import org.disclosurereport.form.Section;

/** Gathers the visible text of a file of our own, paragraph by paragraph, for the digests. Not thread-safe. */
public final class VisibleSections {
    private final Map<FieldGroup, StringBuilder> texts = new EnumMap<>(FieldGroup.class);
    private int headings;

    /** Begins before the title. */
    public VisibleSections() {}

    /** Goes to the next section. */
    public void heading() {
        headings++;
    }

    /**
     * Adds a paragraph to the section reached, or to the title before the first.
     *
     * @param text its characters
     */
    public void paragraph(CharSequence text) {
        if (headings == 0) {
            add(FieldGroup.HEADER, text);
        } else if (headings <= Section.values().length) {
            add(Section.values()[headings - 1], text);
        }
    }

    /**
     * Adds text of a section: its prose, or what stands around its table.
     *
     * @param section the section
     * @param text some of its characters
     */
    public void add(Section section, CharSequence text) {
        add(FieldGroup.of(section), text);
    }

    /**
     * Adds text of a group.
     *
     * @param group the group
     * @param text some of its characters
     */
    public void add(FieldGroup group, CharSequence text) {
        texts.computeIfAbsent(group, any -> new StringBuilder()).append(text);
    }

    /** {@return the visible text of a group} */
    String text(FieldGroup group) {
        return texts.getOrDefault(group, new StringBuilder()).toString();
    }
}
