package org.disclosurereport.documents.writing;

import java.util.stream.Collectors;

/** Writes the form as plain text: a paragraph a line, a row of a table a line of cells with tabs between. */
public final class TextForm {
    private TextForm() {}

    /**
     * Writes a report.
     *
     * @param report the report as it is printed
     * @return the text
     */
    public static String write(PrintedReport report) {
        StringBuilder text = new StringBuilder(report.title()).append('\n');
        report.introduction().forEach(paragraph -> text.append('\n').append(paragraph.text()));
        text.append(report.introduction().isEmpty() ? "" : "\n");
        for (PrintedSection section : report.sections()) {
            text.append('\n').append(section.heading()).append("\n\n");
            section.paragraphs()
                    .forEach(paragraph -> text.append(paragraph.text()).append('\n'));
            section.table().ifPresent(layout -> addTable(text, report, layout));
            section.after().forEach(paragraph -> text.append(paragraph.text()).append('\n'));
        }
        return text.toString();
    }

    /** A merged cell stands once, in the row where it begins. */
    private static void addTable(StringBuilder text, PrintedReport report, TableLayout layout) {
        for (int row = 0; row < layout.rowCount(); row++) {
            text.append(layout.row(row).stream()
                            .map(cell -> cell.cell() == null ? cell.label() : report.text(cell.cell()))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
    }
}
