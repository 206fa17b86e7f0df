package org.disclosurereport.documents.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.properties.ListType;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.PropertyType;
import org.disclosurereport.properties.ReportProperties;
import org.disclosurereport.properties.TableType;
import org.disclosurereport.properties.TextForm;
import org.disclosurereport.properties.ValueType;

/** Writes the properties of one group as fields. Used once. */
final class FieldWriting {
    private final FieldGroup group;
    private final Map<String, String> fields = new LinkedHashMap<>();

    FieldWriting(FieldGroup group) {
        this.group = group;
    }

    Map<String, String> write(DisclosureReport report) {
        writeGroup(ReportProperties.REPORT, report, "");
        return fields;
    }

    /** Writes those properties of a value that are in the group. */
    private <V> void writeGroup(ValueType<V, ?> type, V value, String prefix) {
        for (Property<V, ?, ?> property : type.getProperties()) {
            String path = prefix + property.getName();
            if (path.equals(FieldGroup.TEXTS)) {
                writeTexts(property, value, path);
            } else if (FieldGroup.ofField(path).filter(group::equals).isPresent()) {
                write(property, value, path);
            }
        }
    }

    /** Writes what a group holds of the texts beside the sections; where it holds none, that there is none. */
    @SuppressWarnings("unchecked") // the texts are a value with properties
    private <T, V> void writeTexts(Property<T, ?, V> property, T value, String path) {
        V texts = property.get(value);
        if (texts != null) {
            writeGroup((ValueType<V, ?>) property.getType(), texts, path + ".");
        }
    }

    private <T, V> void write(Property<T, ?, V> property, T owner, String path) {
        V value = property.getWritten(owner);
        if (value != null) {
            write(property.getType(), value, path);
        } else if (property.getType() instanceof ValueType && path.startsWith(FieldGroup.TEXTS)) {
            // That a file shows no text is known, too, so that nothing else is taken for it.
            fields.put(path, "");
        }
    }

    private <V> void write(PropertyType<V> type, V value, String path) {
        if (type instanceof TextForm<?>) {
            fields.put(path, print(type, value));
        } else if (type instanceof ValueType<V, ?> inner) {
            inner.getTextForm()
                    .ifPresentOrElse(
                            text -> fields.put(path, text.print(value)), () -> writeAll(inner, value, path + "."));
        } else if (type instanceof ListType<?> list) {
            writeList(list, (List<?>) value, path);
        } else if (type instanceof TableType<?>) {
            throw new IllegalStateException(path + " must be no table");
        }
    }

    @SuppressWarnings("unchecked") // the type of a plain value says how it is written
    private static <V> String print(PropertyType<V> type, V value) {
        return ((TextForm<V>) type).print(value);
    }

    private <V> void writeAll(ValueType<V, ?> type, V value, String prefix) {
        for (Property<V, ?, ?> property : type.getProperties()) {
            write(property, value, prefix + property.getName());
        }
    }

    @SuppressWarnings("unchecked") // a property of a list type holds lists of its elements
    private <E> void writeList(ListType<E> type, List<?> elements, String path) {
        if (!elements.isEmpty()) {
            fields.put(path, Integer.toString(elements.size()));
        }
        for (int i = 0; i < elements.size(); i++) {
            writeAll(type.getElementType(), (E) elements.get(i), path + "[" + i + "].");
        }
    }
}
