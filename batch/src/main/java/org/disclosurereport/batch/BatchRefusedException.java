package org.disclosurereport.batch;

import org.disclosurereport.LocalizedText;

/**
 * A run can't begin: its output is one of its inputs, or it can't be resumed, because input, output or options aren't what they
 * were. Nothing was written.
 */
public final class BatchRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    BatchRefusedException(LocalizedText text) {
        super(text.getEnglish());
        this.text = text;
    }

    /** {@return why, in both languages} */
    public LocalizedText getText() {
        return text;
    }
}
