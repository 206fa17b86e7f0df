package org.disclosurereport.cli;

import org.disclosurereport.LocalizedText;

/** The command was called in a way it can't be; said in both languages. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    UsageException(LocalizedText text) {
        super(text.getEnglish());
        this.text = text;
    }

    /** What is wrong and what is allowed. */
    LocalizedText getText() {
        return text;
    }
}
