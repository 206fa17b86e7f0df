package org.disclosurereport.documents.layouts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.documents.layouts.PrintedReport.Title;

/** Lines of a text document, in which every part but a table is a line of its own. */
final class TextLines {
    /** The lines of a table. */
    interface TablePrinter {
        List<String> lines(PrintedTable table);
    }

    private TextLines() {}

    /** All lines; a blank one stands between parts. */
    static List<String> of(PrintedReport report, TablePrinter tables) {
        List<String> lines = new ArrayList<>();
        for (Part part : report.parts()) {
            if (part instanceof Title title) {
                lines.add(title.text());
            } else if (part instanceof Heading heading) {
                lines.add(heading.text());
            } else if (part instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (part instanceof PrintedReport.Table table) {
                lines.addAll(tables.lines(table.table()));
            }
            lines.add("");
        }
        return lines;
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
