package org.disclosurereport.batch.review;

import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.form.Section;

/**
 * A passage of the prose that an {@link Opinion} is about, quoted as it is printed.
 *
 * <p>For example section 一, "收到政府信息公开申请27件". Immutable and thread-safe; equality covers both.
 *
 * @param section the section it is in; empty for the introduction before the first one
 * @param quote its words, not empty
 */
public record Passage(Optional<Section> section, String quote) {
    /**
     * Refuses what is absent.
     *
     * @param section the section it is in; empty for the introduction before the first one
     * @param quote its words, not empty
     */
    public Passage {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(quote, "quote");
    }
}
