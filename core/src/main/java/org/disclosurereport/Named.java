package org.disclosurereport;

import java.util.Locale;

/**
 * A constant of the form that has a property name, such as {@code NATURAL_PERSONS}, whose name is
 * {@code naturalPersons} and whose English label is "natural persons".
 *
 * <p>The name is the constant's own, so it is written once: it stands in cell addresses, JSON keys
 * and property paths. It is not a label; labels are Chinese and stand in the form's data. Enums
 * implement this, hence instances are immutable and thread-safe.
 */
public interface Named {
    /** {@return the constant's name in upper case, as {@link Enum#name()} gives it} */
    String name();

    /** {@return the property name in camel case, such as {@code naturalPersons}} */
    default String getName() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return name.toString();
    }

    /** {@return the name as English words, such as "natural persons"} */
    default String getEnglishLabel() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
