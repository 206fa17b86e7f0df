package org.disclosurereport.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document of which no report could be read, where the caller asked for one without looking. */
public final class UnreadableReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ReadIssue> issues;

    UnreadableReportException(List<ReadIssue> issues) {
        super(issues.stream().map(issue -> issue.getMessage(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.issues = List.copyOf(issues);
    }

    /** {@return why nothing could be read} */
    public List<ReadIssue> getIssues() {
        return issues;
    }
}
