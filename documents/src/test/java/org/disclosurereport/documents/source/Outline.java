package org.disclosurereport.documents.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.ReadLimits;

/** What a document's blocks are in lines that a test can show: {@code # heading}, text, {@code | cell | 2x3 merged |}. */
public final class Outline {
    private Outline() {}

    public static List<String> of(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock text) {
                lines.add((text.heading() ? "# " : "") + text.text());
            } else if (block instanceof TableBlock table) {
                table.rows().forEach(row -> lines.add(of(row)));
                lines.add("--");
            }
        }
        return lines;
    }

    /** Every cell begins with its column, and with its columns x rows when it covers more than one. */
    private static String of(TableRow row) {
        StringBuilder line = new StringBuilder("|");
        for (TableCell cell : row.cells()) {
            line.append(cell.column()).append(':');
            if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                line.append(cell.columnSpan())
                        .append('x')
                        .append(cell.rowSpan())
                        .append(' ');
            }
            line.append(cell.text().replace("\n", "/")).append('|');
        }
        return line.toString();
    }

    public static Document read(DocumentSource source, String text) {
        return read(source, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Document read(DocumentSource source, byte[] bytes) {
        try {
            return source.read(bytes, new Budget(ReadLimits.standard()));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError("should be read, but: " + e.getMessage(), e);
        }
    }
}
