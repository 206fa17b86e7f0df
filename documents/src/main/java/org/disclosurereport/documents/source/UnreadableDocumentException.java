package org.disclosurereport.documents.source;

import org.disclosurereport.documents.ReadIssue;

/**
 * A document that can't be read at all; carries the issue that says why. Never leaves {@code ReportReader}.
 *
 * <p>Unchecked, because it must get through the libraries that parse formats: they carry on after a checked one.
 */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 2L;

    private final transient ReadIssue issue;

    /**
     * Makes the exception.
     *
     * @param issue why the document can't be read
     */
    public UnreadableDocumentException(ReadIssue issue) {
        super(issue.getMessage().getEnglish(), null, false, false);
        this.issue = issue;
    }

    /** {@return why the document can't be read} */
    public ReadIssue getIssue() {
        return issue;
    }
}
