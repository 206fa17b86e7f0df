package org.disclosurereport.documents;

import java.util.Objects;

/**
 * Which font a document was printed with, such as Noto Serif CJK SC for 仿宋.
 *
 * <p>Immutable and thread-safe.
 *
 * @param typeface what was to be printed
 * @param font the full name of the font
 * @param substitute whether it is another typeface, because the host has none of that name
 */
public record FontUse(Typeface typeface, String font, boolean substitute) {
    /**
     * Refuses nulls.
     *
     * @param typeface what was to be printed
     * @param font the full name of the font
     * @param substitute whether it is another typeface
     */
    public FontUse {
        Objects.requireNonNull(typeface, "typeface");
        Objects.requireNonNull(font, "font");
    }
}
