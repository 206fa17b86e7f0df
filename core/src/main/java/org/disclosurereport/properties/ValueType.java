package org.disclosurereport.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A type of values that have properties of their own, such as an agency with its name and its codes.
 *
 * <p>For example {@link ReportProperties#REPORT}. Immutable and thread-safe.
 *
 * @param <V> the type of the values
 * @param <B> the type of their builders
 */
public final class ValueType<V, B> implements PropertyType<V> {
    private final Class<?> valueClass;
    private final Supplier<B> newBuilder;
    private final Function<B, V> build;
    private final @Nullable TextForm<V> textForm;
    private final List<Property<V, B, ?>> properties;

    private ValueType(
            Class<?> valueClass,
            Supplier<B> newBuilder,
            Function<B, V> build,
            @Nullable TextForm<V> textForm,
            List<Property<V, B, ?>> properties) {
        this.valueClass = valueClass;
        this.newBuilder = newBuilder;
        this.build = build;
        this.textForm = textForm;
        this.properties = properties;
    }

    /** A type without properties, to which they are added one by one. */
    static <V, B> ValueType<V, B> of(Class<? super V> type, Supplier<B> newBuilder, Function<B, V> build) {
        return new ValueType<>(type, newBuilder, build, null, List.of());
    }

    /** The same type, whose values are one text outside JSON. */
    ValueType<V, B> as(TextForm<V> form) {
        return new ValueType<>(valueClass, newBuilder, build, form, properties);
    }

    <P> ValueType<V, B> always(
            String name, LocalizedText label, PropertyType<P> type, Function<V, P> get, BiConsumer<B, P> set) {
        return plus(Property.always(name, label, type, get, set));
    }

    <P> ValueType<V, B> optional(
            String name,
            LocalizedText label,
            PropertyType<P> type,
            Function<V, Optional<P>> get,
            BiConsumer<B, Optional<P>> set) {
        return plus(Property.optional(name, label, type, get, set));
    }

    <P> ValueType<V, B> unlessBlank(
            String name, LocalizedText label, PropertyType<P> type, P blank, Function<V, P> get, BiConsumer<B, P> set) {
        return plus(Property.unlessBlank(name, label, type, blank, get, set));
    }

    /** A section of the form, under its name and its title. */
    <P> ValueType<V, B> section(Section section, PropertyType<P> type, Function<V, P> get, BiConsumer<B, P> set) {
        return plus(Property.always(section.getName(), section.getTitle(), type, get, set)
                .in(section));
    }

    /** What is about a section, under the section's name and title. */
    <P> ValueType<V, B> aboutSection(
            Section section, PropertyType<P> type, P blank, Function<V, P> get, BiConsumer<B, P> set) {
        return plus(Property.unlessBlank(section.getName(), section.getTitle(), type, blank, get, set)
                .in(section));
    }

    ValueType<V, B> plus(Property<V, B, ?> property) {
        List<Property<V, B, ?>> more = new ArrayList<>(properties);
        more.add(property);
        return new ValueType<>(valueClass, newBuilder, build, textForm, List.copyOf(more));
    }

    /** {@return the class of the values, without their type arguments} */
    public Class<?> getValueClass() {
        return valueClass;
    }

    /** {@return the properties, in the order of the JSON} */
    public List<Property<V, B, ?>> getProperties() {
        return properties;
    }

    /**
     * {@return how a value is one text where it need not be split, such as the period of a report in a hidden field or in
     * a difference; empty where it always is its properties}
     */
    public Optional<TextForm<V>> getTextForm() {
        return Optional.ofNullable(textForm);
    }

    /** {@return a builder in which nothing is set} */
    public B newBuilder() {
        return newBuilder.get();
    }

    /**
     * Gives a builder in which the properties of a value are set.
     *
     * @param value the value
     * @return a builder that would build the same value
     */
    public B toBuilder(V value) {
        B builder = newBuilder();
        properties.forEach(property -> copy(property, value, builder));
        return builder;
    }

    private static <V, B, P> void copy(Property<V, B, P> property, V value, B builder) {
        property.set(builder, property.getWritten(value));
    }

    /**
     * Builds a value.
     *
     * @param builder a builder in which everything that is always there is set
     * @return the value
     * @throws IllegalArgumentException if there can't be such a value
     */
    public V build(B builder) {
        return build.apply(Objects.requireNonNull(builder, "builder"));
    }
}
