package org.disclosurereport.properties;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A property of a value: its name, its label, what it holds, and how to read it and to set it in a builder.
 *
 * <p>For example {@code publicationDate} of a report, whose label is 发布日期 and whose type is {@link LeafType#DATE}. A
 * property is either always there, or may be absent, or is left out of files while it is blank. Immutable and thread-safe.
 *
 * @param <T> the type of the value it belongs to
 * @param <B> the type of the builder of such values
 * @param <V> the type of what it holds
 */
public final class Property<T, B, V> {
    private final String name;
    private final LocalizedText label;
    private final @Nullable Section section;
    private final PropertyType<V> type;
    private final Function<T, @Nullable V> get;
    private final BiConsumer<B, @Nullable V> set;
    private final Presence<V> presence;

    /**
     * When a property is there.
     *
     * @param optional whether files leave it out when it is absent or blank
     * @param blank what it holds when it is left out; null where it is absent then
     */
    private record Presence<V>(boolean optional, @Nullable V blank) {}

    private Property(
            String name,
            LocalizedText label,
            PropertyType<V> type,
            Function<T, @Nullable V> get,
            BiConsumer<B, @Nullable V> set,
            Presence<V> presence) {
        this(name, label, null, type, get, set, presence);
    }

    private Property(
            String name,
            LocalizedText label,
            @Nullable Section section,
            PropertyType<V> type,
            Function<T, @Nullable V> get,
            BiConsumer<B, @Nullable V> set,
            Presence<V> presence) {
        this.name = name;
        this.label = label;
        this.section = section;
        this.type = type;
        this.get = get;
        this.set = set;
        this.presence = presence;
    }

    /** A property that is always there. */
    static <T, B, V> Property<T, B, V> always(
            String name, LocalizedText label, PropertyType<V> type, Function<T, V> get, BiConsumer<B, V> set) {
        return new Property<>(
                name,
                label,
                type,
                get::apply,
                (builder, value) -> set.accept(builder, there(value)),
                new Presence<>(false, null));
    }

    /** A property that may be absent. */
    static <T, B, V> Property<T, B, V> optional(
            String name,
            LocalizedText label,
            PropertyType<V> type,
            Function<T, Optional<V>> get,
            BiConsumer<B, Optional<V>> set) {
        return new Property<>(
                name,
                label,
                type,
                value -> get.apply(value).orElse(null),
                (builder, value) -> set.accept(builder, Optional.ofNullable(value)),
                new Presence<>(true, null));
    }

    /** A property that is always there and that files leave out while it is blank. */
    static <T, B, V> Property<T, B, V> unlessBlank(
            String name, LocalizedText label, PropertyType<V> type, V blank, Function<T, V> get, BiConsumer<B, V> set) {
        return new Property<>(
                name,
                label,
                type,
                get::apply,
                (builder, value) -> set.accept(builder, value == null ? blank : value),
                new Presence<>(true, blank));
    }

    /** The same property, said to stand in a section. */
    Property<T, B, V> in(Section standsIn) {
        return new Property<>(name, label, standsIn, type, get, set, presence);
    }

    private static <V> V there(@Nullable V value) {
        return Objects.requireNonNull(value, "value");
    }

    /** {@return the name in JSON and in paths, such as {@code publicationDate}} */
    public String getName() {
        return name;
    }

    /** {@return what people call it within the value it belongs to; empty where the value's own label says all} */
    public LocalizedText getLabel() {
        return label;
    }

    /** {@return the section it stands in, if it begins one or is about one} */
    public Optional<Section> getSection() {
        return Optional.ofNullable(section);
    }

    /** {@return what it holds} */
    public PropertyType<V> getType() {
        return type;
    }

    /** {@return whether files leave it out when it is absent or blank} */
    public boolean isOptional() {
        return presence.optional();
    }

    /**
     * Reads this property.
     *
     * @param value a value
     * @return what it holds, which may be blank; null when it is absent
     */
    public @Nullable V get(T value) {
        return get.apply(value);
    }

    /**
     * Reads this property for a file.
     *
     * @param value a value
     * @return what it holds; null when files leave it out
     */
    public @Nullable V getWritten(T value) {
        V held = get.apply(value);
        return held != null && held.equals(presence.blank()) ? null : held;
    }

    /**
     * Sets this property.
     *
     * @param builder where to set it
     * @param value what it shall hold; null for what {@link #getWritten} gives as null
     * @throws NullPointerException if the value is null and the property always there
     */
    public void set(B builder, @Nullable V value) {
        set.accept(builder, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
