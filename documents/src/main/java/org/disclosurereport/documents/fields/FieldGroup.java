package org.disclosurereport.documents.fields;

import java.util.Arrays;
import java.util.Optional;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** The fields that one stretch of visible text tells: they hold together, or none of them does. */
public enum FieldGroup {
    /** Title, agency, year, period, date and coverage; the title is what is visible of them. */
    HEADER("标题", null),
    /** Section 一. */
    OVERVIEW(Section.OVERVIEW),
    /** Section 五. */
    PROBLEMS_AND_IMPROVEMENTS(Section.PROBLEMS_AND_IMPROVEMENTS),
    /** Section 六. */
    OTHER_MATTERS(Section.OTHER_MATTERS);

    private final String label;
    private final @Nullable Section section;

    FieldGroup(Section section) {
        this(section.getTitle().getChinese(), section);
    }

    FieldGroup(String label, @Nullable Section section) {
        this.label = label;
        this.section = section;
    }

    /** {@return the Chinese label of the visible text: 标题, or the heading of the section} */
    public String getLabel() {
        return label;
    }

    /**
     * Gives the group a section tells.
     *
     * @param section a section
     * @return its group; empty where the section is a table
     */
    public static Optional<FieldGroup> of(Section section) {
        return Arrays.stream(values()).filter(group -> group.section == section).findFirst();
    }

    /** The group of a field; empty for those that are about cells, or about the file. */
    static Optional<FieldGroup> ofField(String name) {
        boolean ofTables =
                name.equals(ReportFields.FORM_VERSION) || name.startsWith(Section.PROACTIVE_DISCLOSURE.getName() + ".");
        return ofTables
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(group -> group.section != null && name.startsWith(group.section.getName() + "."))
                        .findFirst()
                        .or(() -> Optional.of(HEADER));
    }
}
