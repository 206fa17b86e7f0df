package org.disclosurereport.documents.prose;

import java.util.List;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.Statement;

/**
 * What was read from the paragraphs of a section, what wasn't understood, and what became of each number.
 *
 * @param <T> the section's type
 * @param value the section's value
 * @param issues what wasn't understood, in the order of the text
 * @param statements the numbers in sentences about what the form counts, in the order of the text
 */
public record Reading<T>(T value, List<ReadIssue> issues, List<Statement> statements) {
    /**
     * Copies the lists.
     *
     * @param value the section's value
     * @param issues what wasn't understood
     * @param statements what became of each number
     */
    public Reading {
        issues = List.copyOf(issues);
        statements = List.copyOf(statements);
    }
}
