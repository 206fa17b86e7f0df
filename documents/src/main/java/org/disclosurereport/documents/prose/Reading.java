package org.disclosurereport.documents.prose;

import java.util.List;
import org.disclosurereport.documents.ReadIssue;

/**
 * What was read from the paragraphs of a section, and what wasn't understood.
 *
 * @param <T> the section's type
 * @param value the section's value
 * @param issues what wasn't understood, in the order of the text
 */
public record Reading<T>(T value, List<ReadIssue> issues) {
    /**
     * Copies the issues.
     *
     * @param value the section's value
     * @param issues what wasn't understood
     */
    public Reading {
        issues = List.copyOf(issues);
    }
}
