package org.disclosurereport.documents.fields;

import java.util.Arrays;
import java.util.Optional;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** The fields that one stretch of visible text tells: they hold together, or none of them does. */
public enum FieldGroup {
    /** Title, agency, year, period, date, coverage, publication, introduction; title and introduction are visible. */
    HEADER("标题", null),
    /** Section 一. */
    OVERVIEW(Section.OVERVIEW),
    /** The text around table 二. */
    PROACTIVE_DISCLOSURE(Section.PROACTIVE_DISCLOSURE),
    /** The text around table 三. */
    REQUESTS(Section.REQUESTS),
    /** The text around table 四. */
    CHALLENGES(Section.CHALLENGES),
    /** Section 五. */
    PROBLEMS_AND_IMPROVEMENTS(Section.PROBLEMS_AND_IMPROVEMENTS),
    /** Section 六, and the closing lines after it. */
    OTHER_MATTERS(Section.OTHER_MATTERS);

    /** What the texts beside the sections are a part of. */
    static final String TEXTS = "accompanyingText";

    private static final String CLOSING = TEXTS + ".closing";

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
     * Gives the group a section tells: its prose, or the text around its table.
     *
     * @param section a section
     * @return its group
     */
    public static FieldGroup of(Section section) {
        return Arrays.stream(values())
                .filter(group -> group.section == section)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The group of a property or a field; empty for those that are about cells or about the file, and for what has parts
     * in several groups.
     */
    static Optional<FieldGroup> ofField(String path) {
        if (path.equals(ReportFields.FORM_VERSION) || path.equals(TEXTS)) {
            return Optional.empty();
        }
        if (path.equals(CLOSING)) {
            return Optional.of(OTHER_MATTERS);
        }
        String within = path.startsWith(TEXTS + ".") ? path.substring(TEXTS.length() + 1) : path;
        for (Section section : Section.values()) {
            if (within.equals(section.getName()) || within.startsWith(section.getName() + ".")) {
                boolean ofTable = within.equals(path) && section.hasTable();
                return ofTable ? Optional.empty() : Optional.of(of(section));
            }
        }
        return Optional.of(HEADER);
    }
}
