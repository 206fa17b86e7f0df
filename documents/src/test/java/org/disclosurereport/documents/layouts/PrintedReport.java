package org.disclosurereport.documents.layouts;

import java.util.List;

/**
 * A report as its parts are printed, whatever the kind of document.
 *
 * @param agency the body
 * @param year the year
 * @param parts the parts in order
 */
record PrintedReport(String agency, int year, List<Part> parts) {
    /** A part. */
    sealed interface Part {}

    /** A line of the title. */
    record Title(String text) implements Part {}

    /** A section's heading, or one within a section. */
    record Heading(String text, int level) implements Part {}

    /** A paragraph. */
    record Paragraph(String text) implements Part {}

    /** A table. */
    record Table(PrintedTable table) implements Part {}
}
