package org.disclosurereport.documents.recognition;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.MissingRow;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Row;

/** Which rows of the form a document lacks, or hold a cell that could not be read. */
final class MissingRows {
    private MissingRows() {}

    /**
     * {@return the rows, in form order}
     *
     * @param rows the rows of the form
     * @param values for each cell what was read
     * @param sheet the cells as read
     * @param heads tells a row that stands for a whole group
     */
    static List<MissingRow> of(List<Row> rows, CellValue[] values, CellSheet sheet, TableHeads heads) {
        return rows.stream()
                .filter(row -> row.getCells().stream().anyMatch(cell -> isUnread(cell, values, sheet)))
                .map(row -> MissingRow.builder()
                        .row(row.getName())
                        .printedWith(printedWith(row, values, sheet, heads))
                        .printed(sheet.unread(row))
                        .build())
                .toList();
    }

    private static boolean isUnread(Cell cell, CellValue[] values, CellSheet sheet) {
        Certainty certainty = sheet.certainty(cell);
        return values[cell.getIndex()].isBlank() && (certainty == Certainty.MISSING || certainty == Certainty.UNSURE);
    }

    /** The single row of a group, as another form has it, where this one isn't there at all. */
    private static Optional<String> printedWith(Row row, CellValue[] values, CellSheet sheet, TableHeads heads) {
        boolean lacks = row.getCells().stream()
                .allMatch(cell -> values[cell.getIndex()].isBlank() && sheet.certainty(cell) == Certainty.MISSING);
        return heads.singleOtherRow()
                .filter(single -> lacks
                        && !single.equals(row.getName())
                        && RowOrder.group(single).equals(RowOrder.group(row.getName())));
    }
}
