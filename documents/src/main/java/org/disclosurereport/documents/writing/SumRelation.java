package org.disclosurereport.documents.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Total;

/**
 * Cells whose sum is to equal the sum of others, as the form demands: a total and its parts, or what became of requests
 * and what came in.
 *
 * @param judged the cells that turn red when it can't hold
 * @param added the cells on the other side
 */
public record SumRelation(List<Cell> judged, List<Cell> added) {

    /**
     * {@return every relation of a form between cells of tables 三 and 四}
     *
     * @param form the form
     */
    public static List<SumRelation> of(Form form) {
        List<SumRelation> relations = new ArrayList<>();
        for (Total total : form.getTotals()) {
            relations.add(new SumRelation(List.of(total.getCell()), total.getParts()));
        }
        for (RequestColumn column : RequestColumn.values()) {
            relations.add(new SumRelation(
                    cells(form, column, RequestRow.TOTAL, RequestRow.CARRIED_FORWARD),
                    cells(form, column, RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OVER)));
        }
        return relations;
    }

    private static List<Cell> cells(Form form, RequestColumn column, RequestRow... rows) {
        return Arrays.stream(rows).map(row -> form.getCell(row, column)).toList();
    }

    /** All its cells. */
    Stream<Cell> cells() {
        return Stream.concat(judged.stream(), added.stream());
    }
}
