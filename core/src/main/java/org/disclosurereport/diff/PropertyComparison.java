package org.disclosurereport.diff;

import java.util.List;
import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.properties.LeafType;
import org.disclosurereport.properties.ListType;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.TableType;
import org.disclosurereport.properties.TextForm;
import org.disclosurereport.properties.ValueType;
import org.jspecify.annotations.Nullable;

/** Compares two values property by property, in the order of the properties. */
final class PropertyComparison {
    private final DifferenceList found;
    private final Tables tables;

    /** Compares the tables of the form, whose cells are no properties. */
    interface Tables {
        void compare(TableType<?> table);
    }

    PropertyComparison(DifferenceList found, Tables tables) {
        this.found = found;
        this.tables = tables;
    }

    <T> void compare(DifferencePlace place, ValueType<T, ?> type, T before, T after) {
        for (Property<T, ?, ?> property : type.getProperties()) {
            compare(place.property(property), property, before, after);
        }
    }

    private <T, V> void compare(DifferencePlace place, Property<T, ?, V> property, T before, T after) {
        V ours = property.get(before);
        V theirs = property.get(after);
        if (property.getType() instanceof TableType<V> table) {
            tables.compare(table);
        } else if (property.getType() instanceof LeafType<V> leaf) {
            leaf(place, leaf, ours, theirs);
        } else if (property.getType() instanceof ValueType<V, ?> inner) {
            value(place, inner, ours, theirs);
        } else if (property.getType() instanceof ListType<?> list) {
            list(place, list, ours, theirs);
        }
    }

    private <V> void leaf(DifferencePlace place, LeafType<V> type, @Nullable V before, @Nullable V after) {
        if (type.getKind() == LeafType.Kind.PROSE && before != null && after != null) {
            found.prose(place, type.print(before), type.print(after));
        } else {
            found.values(place, before, after, type);
        }
    }

    private <V> void value(DifferencePlace place, ValueType<V, ?> type, @Nullable V before, @Nullable V after) {
        if (type.getTextForm().isPresent()) {
            TextForm<V> text = type.getTextForm().get();
            found.values(place, before, after, text);
        } else if (before != null && after != null) {
            compare(place, type, before, after);
        } else if (before != after) {
            throw new IllegalStateException(place.name() + " must have a text form, as it may be absent");
        }
    }

    @SuppressWarnings("unchecked") // a property of a list type holds lists of its elements
    private <E> void list(DifferencePlace place, ListType<E> type, @Nullable Object before, @Nullable Object after) {
        ListComparison.compare(
                (List<E>) Objects.requireNonNull(before, "before"),
                (List<E>) Objects.requireNonNull(after, "after"),
                type::getKey,
                new Elements<>(place, type));
    }

    private final class Elements<E> implements ListComparison.Visitor<E> {
        private final DifferencePlace list;
        private final ListType<E> type;

        Elements(DifferencePlace list, ListType<E> type) {
            this.list = list;
            this.type = type;
        }

        @Override
        public void changed(int index, E before, E after) {
            LocalizedText label =
                    type.getCaption(after).map(ComparedValue::label).orElse(type.getElementLabel());
            compare(list.element(index, label), type.getElementType(), before, after);
        }

        @Override
        public void removed(int index, E element) {
            found.add(whole(index), words(element), ComparedValue.ABSENT);
        }

        @Override
        public void added(int index, E element) {
            found.add(whole(index), ComparedValue.ABSENT, words(element));
        }

        private DifferencePlace whole(int index) {
            return list.element(index, type.getElementLabel());
        }

        private ComparedValue words(E element) {
            return ComparedValue.element(type.getWords(element));
        }
    }
}
