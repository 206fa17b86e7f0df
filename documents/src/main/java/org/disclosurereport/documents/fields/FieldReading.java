package org.disclosurereport.documents.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.properties.LeafType;
import org.disclosurereport.properties.ListType;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.PropertyType;
import org.disclosurereport.properties.ReportProperties;
import org.disclosurereport.properties.TextForm;
import org.disclosurereport.properties.ValueType;
import org.jspecify.annotations.Nullable;

/** Puts the fields of one group into a report. What the fields don't say becomes blank, empty or absent. Used once. */
final class FieldReading {
    private final FieldGroup group;
    private final FieldSource source;

    FieldReading(FieldGroup group, FieldSource source) {
        this.group = group;
        this.source = source;
    }

    DisclosureReport apply(DisclosureReport report) throws UnusableFieldException {
        return applyGroup(ReportProperties.REPORT, report, "");
    }

    /** Replaces those properties of a value that are in the group. */
    private <V, B> V applyGroup(ValueType<V, B> type, V value, String prefix) throws UnusableFieldException {
        B builder = type.toBuilder(value);
        for (Property<V, B, ?> property : type.getProperties()) {
            String path = prefix + property.getName();
            if (path.equals(FieldGroup.TEXTS)) {
                applyTexts(property, value, builder, path);
            } else if (FieldGroup.ofField(path).filter(group::equals).isPresent()) {
                set(property, builder, path);
                // The rest of the value is there already, so what it refuses now is this property.
                usable(path, () -> type.build(builder));
            }
        }
        return type.build(builder);
    }

    @SuppressWarnings("unchecked") // the texts are a value with properties
    private <T, B, V> void applyTexts(Property<T, B, V> property, T value, B builder, String path)
            throws UnusableFieldException {
        V texts = property.get(value);
        if (texts != null) {
            property.set(builder, applyGroup((ValueType<V, ?>) property.getType(), texts, path + "."));
        }
    }

    private <T, B, V> void set(Property<T, B, V> property, B builder, String path) throws UnusableFieldException {
        V value = read(property.getType(), path);
        if (value == null && !property.isOptional()) {
            throw new UnusableFieldException(path);
        }
        usable(path, () -> {
            property.set(builder, value);
            return path;
        });
    }

    /** Reads a value; null when the fields don't say it. */
    @SuppressWarnings("unchecked") // a list is read as its type says
    private <V> @Nullable V read(PropertyType<V> type, String path) throws UnusableFieldException {
        if (type instanceof LeafType<V> leaf) {
            return text(leaf, path);
        }
        if (type instanceof ListType<?> list) {
            return (V) list(list, path);
        }
        if (type instanceof ValueType<V, ?> inner) {
            Optional<TextForm<V>> text = inner.getTextForm();
            if (text.isPresent()) {
                return text(text.get(), path);
            }
            source.take(path);
            return value(inner, path + ".");
        }
        throw new IllegalStateException(path + " must be no table");
    }

    private <V> @Nullable V text(TextForm<V> form, String path) throws UnusableFieldException {
        Optional<String> text = source.take(path);
        return text.isEmpty() ? null : usable(path, () -> form.parse(text.get()));
    }

    private <V, B> V value(ValueType<V, B> type, String prefix) throws UnusableFieldException {
        B builder = type.newBuilder();
        for (Property<V, B, ?> property : type.getProperties()) {
            set(property, builder, prefix + property.getName());
        }
        return usable(prefix, () -> type.build(builder));
    }

    private <E> List<E> list(ListType<E> type, String path) throws UnusableFieldException {
        Optional<String> text = source.take(path);
        int size = text.isEmpty() ? 0 : usable(path, () -> Integer.parseInt(text.get()));
        // Every element has a field that is always there; so more elements than fields is no size.
        if (size < 0 || size > source.size()) {
            throw new UnusableFieldException(path);
        }
        List<E> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(type.getElementType(), path + "[" + i + "]."));
        }
        return elements;
    }

    /** Gives what is made of texts; an exception says that the texts can't be such a value. */
    private static <V> V usable(String path, Supplier<V> made) throws UnusableFieldException {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new UnusableFieldException(path.endsWith(".") ? path.substring(0, path.length() - 1) : path);
        }
    }
}
