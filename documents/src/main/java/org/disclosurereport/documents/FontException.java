package org.disclosurereport.documents;

import java.util.Locale;
import org.disclosurereport.LocalizedText;

/** A document can't be printed with the fonts there are; the message says what to do. */
public final class FontException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText reason;

    /**
     * Makes an exception.
     *
     * @param reason what is wrong and what to do, in both languages
     */
    public FontException(LocalizedText reason) {
        super(reason.get(Locale.ENGLISH));
        this.reason = reason;
    }

    /** {@return what is wrong and what to do; after Java serialization in English only} */
    public LocalizedText getReason() {
        String message = String.valueOf(getMessage());
        return reason == null ? LocalizedText.of(message, message) : reason;
    }
}
