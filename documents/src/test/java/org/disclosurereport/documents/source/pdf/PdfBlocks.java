package org.disclosurereport.documents.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.PdfPages;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** Reads a PDF and shows its blocks as short texts, for comparing. */
final class PdfBlocks {
    private PdfBlocks() {}

    static Document read(PdfPages pages) {
        return read(pages.toBytes());
    }

    static Document read(byte[] bytes) {
        try {
            return new PdfSource().read(bytes, new Budget(ReadLimits.standard()));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** {@return the texts of paragraphs, and a text such as {@code [规章|1]} for each row of a table} */
    static List<String> texts(PdfPages pages) {
        List<String> texts = new ArrayList<>();
        for (Block block : read(pages).blocks()) {
            if (block instanceof TextBlock text) {
                texts.add(text.text());
            } else if (block instanceof TableBlock table) {
                texts.addAll(rows(table));
            }
        }
        return texts;
    }

    /** {@return the rows of a table; a merged cell's spans stand behind it, such as {@code 申请人情况(7x1)}} */
    static List<String> rows(TableBlock table) {
        List<String> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (TableCell cell : row.cells()) {
                boolean merged = cell.columnSpan() > 1 || cell.rowSpan() > 1;
                cells.add(cell.text() + (merged ? "(" + cell.columnSpan() + "x" + cell.rowSpan() + ")" : ""));
            }
            rows.add("[" + String.join("|", cells) + "]");
        }
        return rows;
    }
}
