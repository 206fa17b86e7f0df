package org.disclosurereport.properties;

/**
 * What a property holds: a plain value, a value with properties of its own, a list of such values, or a table of the form.
 *
 * <p>For example {@link LeafType#DATE}. Immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public sealed interface PropertyType<V> permits LeafType, ValueType, ListType, TableType {}
