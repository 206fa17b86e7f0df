package org.disclosurereport.documents.writing;

/**
 * A paragraph of prose.
 *
 * @param text one line that XML and HTML allow
 * @param heading whether it is the heading of a topic
 */
public record Paragraph(String text, boolean heading) {}
