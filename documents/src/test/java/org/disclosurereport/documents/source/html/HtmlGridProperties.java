package org.disclosurereport.documents.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableRow;

class HtmlGridProperties {
    /** A grid is parted into merged cells, written as HTML, and every cell must come back with its place. */
    @Property(tries = 500)
    void theCellsOfAGridAreLaidOutAsTheyWere(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 2, max = 12) int columns,
            @ForAll Random random) {
        boolean[][] taken = new boolean[rows][columns];
        List<List<String>> expected = new ArrayList<>();
        StringBuilder html = new StringBuilder("<table>");
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            html.append("<tr>");
            for (int column = 0; column < columns; column++) {
                if (taken[row][column]) {
                    continue;
                }
                int width = 1;
                while (column + width < columns && !taken[row][column + width] && random.nextInt(3) == 0) {
                    width++;
                }
                int height = 1 + (random.nextInt(3) == 0 ? random.nextInt(rows - row) : 0);
                for (int r = row; r < row + height; r++) {
                    for (int c = column; c < column + width; c++) {
                        taken[r][c] = true;
                    }
                }
                String text = row + "." + column;
                cells.add(column + " " + width + "x" + height + " " + text);
                html.append("<td colspan=" + width + " rowspan=" + height + ">" + text + "</td>");
            }
            html.append("</tr>");
            expected.add(cells);
        }
        List<List<String>> laidOut = new ArrayList<>();
        // A second column of its own keeps the table from being one of layout, whatever was merged.
        Document document = Outline.read(new HtmlSource(), html + "<tr><td>x<td>y</table>");
        TableBlock table = (TableBlock) document.blocks().get(0);
        for (TableRow row : table.rows().subList(0, rows)) {
            laidOut.add(row.cells().stream()
                    .map(cell -> cell.column() + " " + cell.columnSpan() + "x" + cell.rowSpan() + " " + cell.text())
                    .toList());
        }
        assertThat(laidOut).as(html.toString()).isEqualTo(expected);
    }
}
