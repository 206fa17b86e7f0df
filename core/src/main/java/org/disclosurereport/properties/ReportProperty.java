package org.disclosurereport.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Section;
import org.disclosurereport.internal.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A property of a report that is no cell of a table and stands once: its path and what people call it.
 *
 * <p>For example {@code ReportProperty.of("publicationDate")}, whose label is 发布日期. Lists are among them, what is in a
 * list is not. Cells have their names and labels from {@link org.disclosurereport.form.Form}.
 *
 * <p>Immutable and thread-safe. There is one object a property, so identity is equality.
 */
public final class ReportProperty {
    private static final Map<String, ReportProperty> BY_PATH = new LinkedHashMap<>();

    static {
        collect(ReportProperties.REPORT, "", LocalizedText.same(""), null);
    }

    private final String path;
    private final LocalizedText label;
    private final @Nullable Section section;

    private ReportProperty(String path, LocalizedText label, @Nullable Section section) {
        this.path = path;
        this.label = label;
        this.section = section;
    }

    private static <V> void collect(
            ValueType<V, ?> type, String prefix, LocalizedText outer, @Nullable Section outerSection) {
        for (Property<V, ?, ?> property : type.getProperties()) {
            String path = prefix + property.getName();
            LocalizedText label = within(outer, property.getLabel());
            Section section = property.getSection().orElse(outerSection);
            if (property.getType() instanceof ValueType<?, ?> inner
                    && inner.getTextForm().isEmpty()) {
                collect(inner, path + ".", label, section);
            } else if (!(property.getType() instanceof TableType)) {
                BY_PATH.put(path, new ReportProperty(path, label, section));
            }
        }
    }

    /**
     * Gives the label of what is inside something that has a label: 一、总体情况 · 总数. Where either is empty, the other says all.
     *
     * @param outer the label of the whole
     * @param inner the label of the part
     * @return the label of the part, in the whole
     */
    public static LocalizedText within(LocalizedText outer, LocalizedText inner) {
        if (outer.getChinese().isEmpty()) {
            return inner;
        }
        return inner.getChinese().isEmpty() ? outer : LocalizedText.join(List.of(outer, inner), " · ", " · ");
    }

    /** {@return all properties, in the order of the JSON} */
    public static List<ReportProperty> all() {
        return List.copyOf(BY_PATH.values());
    }

    /**
     * Finds a property by its path.
     *
     * @param path such as {@code agency.name}
     * @return the property, or empty when there is none
     */
    public static Optional<ReportProperty> find(String path) {
        return Optional.ofNullable(BY_PATH.get(Objects.requireNonNull(path, "path")));
    }

    /**
     * Gives a property by its path.
     *
     * @param path such as {@code agency.name}
     * @return the property
     * @throws IllegalArgumentException if there is no such property; the message names the nearest
     */
    public static ReportProperty of(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalArgumentException(
                        "path must be that of a property, was \"" + path + '"' + Nearest.hint(path, BY_PATH.keySet())));
    }

    /** {@return the section it stands in or is about; empty for the header} */
    public Optional<Section> getSection() {
        return Optional.ofNullable(section);
    }

    /** {@return the property path, such as {@code agency.name}} */
    public String getPath() {
        return path;
    }

    /** {@return what people call it: in the header its own name, in a section the section's and its own} */
    public LocalizedText getLabel() {
        return label;
    }

    @Override
    public String toString() {
        return path;
    }
}
