package org.disclosurereport.form;

import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.LocalizedText;

/**
 * Something to say about a passage of the prose where the form is shown: the passage, a tone, a message.
 *
 * <p>For example section 一, "收到政府信息公开申请27件", {@link Remark.Tone#WARNING}, "正文写27件，表三为21，两者不一致". The passage is quoted as it
 * is printed; a writer marks its first occurrence in the section, and a passage that isn't there marks nothing. It isn't part of the
 * report. Immutable and thread-safe; equality covers every field.
 *
 * @param section the section; empty for the introduction before the first one
 * @param quote the passage, not empty
 * @param tone how grave it is
 * @param message what to say
 * @param number the number of the finding that it belongs to, 1 or more
 */
public record QuotedRemark(
        Optional<Section> section, String quote, Remark.Tone tone, LocalizedText message, int number) {
    /**
     * Refuses what no passage can be.
     *
     * @param section the section; empty for the introduction before the first one
     * @param quote the passage, not empty
     * @param tone how grave it is
     * @param message what to say
     * @param number the number of the finding that it belongs to, 1 or more
     * @throws IllegalArgumentException if the quote is empty or the number less than 1
     */
    public QuotedRemark {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(message, "message");
        if (quote.isEmpty() || number < 1) {
            throw new IllegalArgumentException(
                    "quote must not be empty and number must be 1 or more, were \"" + quote + "\" and " + number);
        }
    }
}
