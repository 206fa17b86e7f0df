package org.disclosurereport.documents.source;

import java.util.List;

/**
 * A table whose cells are known for sure: an HTML, DOCX, Markdown or XLSX table, or the ruled lines of a PDF.
 *
 * @param rows the rows from the top
 */
public record TableBlock(List<TableRow> rows) implements Block {
    @Override
    public long characters() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.text().length())
                .sum();
    }

    @Override
    public int lines() {
        return rows.size();
    }
}
