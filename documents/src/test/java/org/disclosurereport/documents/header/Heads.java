package org.disclosurereport.documents.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.TextBlock;

/** Heads of documents made of lines, for tests. */
final class Heads {
    private Heads() {}

    static Header read(String... lines) {
        return HeaderReading.of(text(lines), Map.of(), List.of(), List.of(), List.of(), "");
    }

    static List<TextBlock> text(String... lines) {
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            blocks.add(new TextBlock(lines[i].strip(), false, SourcePlace.of(0, 0, i + 1, 0)));
        }
        return blocks;
    }

    /** A table of rows whose cells are parted by | . */
    static Block table(String... rows) {
        List<TableRow> laidOut = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            List<TableCell> cells = new ArrayList<>();
            String[] texts = rows[row].split("\\|", -1);
            for (int i = 0; i < texts.length; i++) {
                cells.add(new TableCell(texts[i], i, 1, 1, SourcePlace.of(0, 1, row + 1, i + 1)));
            }
            laidOut.add(new TableRow(cells));
        }
        return new TableBlock(laidOut);
    }

    static List<String> issues(Header header) {
        return header.issues().stream()
                .map(issue ->
                        issue.getKind().getId() + ": " + issue.getMessage().getEnglish())
                .toList();
    }
}
