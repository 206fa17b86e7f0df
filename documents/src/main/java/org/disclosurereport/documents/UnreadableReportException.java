package org.disclosurereport.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.input.UnreadableInputException;

/** A document of which no report could be read, where the caller asked for one without looking. */
public final class UnreadableReportException extends UnreadableInputException {
    private static final long serialVersionUID = 2L;

    /** The name of the file, empty when not known. */
    private final String name;

    private final transient List<ReadIssue> issues;

    UnreadableReportException(String name, List<ReadIssue> issues) {
        super((name.isEmpty() ? "" : name + ": ")
                + issues.stream().map(issue -> issue.getMessage(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.name = name;
        this.issues = List.copyOf(issues);
    }

    /** {@return the name of the file, empty when not known} */
    public String getName() {
        return name;
    }

    /** {@return why nothing could be read; empty after Java serialization} */
    public List<ReadIssue> getIssues() {
        return issues == null ? List.of() : issues;
    }

    @Override
    public List<LocalizedText> getReasons() {
        return getIssues().stream().map(ReadIssue::getMessage).toList();
    }
}
