package org.disclosurereport.properties;

import org.disclosurereport.form.Section;

/**
 * A table of the form, whose cells are described by {@link org.disclosurereport.form.Form}, not here.
 *
 * @param <V> the type of the table's values
 * @param section the section that the table stands in
 */
public record TableType<V>(Section section) implements PropertyType<V> {}
