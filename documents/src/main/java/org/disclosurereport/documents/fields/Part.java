package org.disclosurereport.documents.fields;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurereport.Named;

/**
 * A part of a value as fields: how to write it and how to read it back, said once.
 *
 * @param <T> the type of the value it is a part of
 */
interface Part<T> {
    /** Writes this part of a value under names that begin with a prefix. */
    void write(T value, String prefix, Map<String, String> fields);

    /** Replaces this part of a value by what the fields say; what they don't say becomes blank, empty or absent. */
    T read(T value, String prefix, FieldSource fields) throws UnusableFieldException;

    /** A text that may be absent. */
    static <T> Part<T> text(String name, Function<T, Optional<String>> get, BiFunction<T, Optional<String>, T> with) {
        return optional(name, get, with, Function.identity(), Function.identity());
    }

    /** A constant that may be absent. */
    static <T, E extends Enum<E> & Named> Part<T> constant(
            String name, Class<E> type, Function<T, Optional<E>> get, BiFunction<T, Optional<E>, T> with) {
        return optional(name, get, with, Named::getName, constants(type));
    }

    /** The constant of a name; written as the names that JSON uses. */
    static <E extends Enum<E> & Named> Function<String, E> constants(Class<E> type) {
        Map<String, E> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Named::getName, constant -> constant));
        return name -> {
            E constant = byName.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("name must be one of " + byName.keySet() + ", was \"" + name + '"');
            }
            return constant;
        };
    }

    /** Anything that may be absent. */
    static <T, V> Part<T> optional(
            String name,
            Function<T, Optional<V>> get,
            BiFunction<T, Optional<V>, T> with,
            Function<? super V, String> print,
            Function<String, ? extends V> parse) {
        return new Part<>() {
            @Override
            public void write(T value, String prefix, Map<String, String> fields) {
                get.apply(value).ifPresent(present -> fields.put(prefix + name, print.apply(present)));
            }

            @Override
            public T read(T value, String prefix, FieldSource fields) throws UnusableFieldException {
                Optional<String> text = fields.take(prefix + name);
                Optional<V> read = text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(parsed(prefix + name, () -> parse.apply(text.get())));
                return parsed(prefix + name, () -> with.apply(value, read));
            }
        };
    }

    /** Anything that is always there; a file without it holds no such value. */
    static <T, V> Part<T> required(
            String name,
            Function<T, V> get,
            BiFunction<T, V, T> with,
            Function<? super V, String> print,
            Function<String, ? extends V> parse) {
        return new Part<>() {
            @Override
            public void write(T value, String prefix, Map<String, String> fields) {
                fields.put(prefix + name, print.apply(get.apply(value)));
            }

            @Override
            public T read(T value, String prefix, FieldSource fields) throws UnusableFieldException {
                String text = fields.take(prefix + name).orElseThrow(() -> new UnusableFieldException(prefix + name));
                return parsed(prefix + name, () -> with.apply(value, parse.apply(text)));
            }
        };
    }

    /** A value within a value. */
    static <T, V> Part<T> group(
            String name, Function<T, V> get, BiFunction<T, V, T> with, V blank, List<Part<V>> parts) {
        return new Part<>() {
            @Override
            public void write(T value, String prefix, Map<String, String> fields) {
                writeAll(parts, get.apply(value), prefix + name + ".", fields);
            }

            @Override
            public T read(T value, String prefix, FieldSource fields) throws UnusableFieldException {
                return with.apply(value, readAll(parts, blank, prefix + name + ".", fields));
            }
        };
    }

    /** Values in a row; how many there are is a field of its own. */
    static <T, V> Part<T> list(
            String name, Function<T, List<V>> get, BiFunction<T, List<V>, T> with, V blank, List<Part<V>> parts) {
        return new Part<>() {
            @Override
            public void write(T value, String prefix, Map<String, String> fields) {
                List<V> elements = get.apply(value);
                if (!elements.isEmpty()) {
                    fields.put(prefix + name, Integer.toString(elements.size()));
                }
                for (int i = 0; i < elements.size(); i++) {
                    writeAll(parts, elements.get(i), prefix + name + "[" + i + "].", fields);
                }
            }

            @Override
            public T read(T value, String prefix, FieldSource fields) throws UnusableFieldException {
                Optional<String> text = fields.take(prefix + name);
                int size = text.isEmpty() ? 0 : parsed(prefix + name, () -> Integer.parseInt(text.get()));
                // Every element has a field that is always there; so more elements than fields is no size.
                if (size < 0 || size > fields.size()) {
                    throw new UnusableFieldException(prefix + name);
                }
                List<V> elements = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    elements.add(readAll(parts, blank, prefix + name + "[" + i + "].", fields));
                }
                return with.apply(value, elements);
            }
        };
    }

    /** Writes all parts of a value. */
    static <T> void writeAll(List<Part<T>> parts, T value, String prefix, Map<String, String> fields) {
        parts.forEach(part -> part.write(value, prefix, fields));
    }

    /** Reads all parts of a value. */
    static <T> T readAll(List<Part<T>> parts, T value, String prefix, FieldSource fields)
            throws UnusableFieldException {
        T read = value;
        for (Part<T> part : parts) {
            read = part.read(read, prefix, fields);
        }
        return read;
    }

    private static <V> V parsed(String name, Reading<V> reading) throws UnusableFieldException {
        try {
            return reading.read();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnusableFieldException(name);
        }
    }

    /** Makes a value of text; what it throws says that the text can't be one. */
    interface Reading<V> {
        /** {@return the value} */
        V read();
    }
}
