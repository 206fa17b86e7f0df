package org.disclosurereport.documents.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.disclosurereport.documents.source.flow.FlowBuilder;
import org.disclosurereport.documents.source.flow.SpannedCell;
import org.disclosurereport.documents.source.word.DocParagraph.DocCell;

/**
 * A table of a Word document before 2007 until its end, when the edges of all its rows are known: only they say which column a cell
 * is in.
 *
 * <p>Not thread-safe.
 */
final class DocTable {
    /** Edges so near to each other, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 40;

    private final List<Row> rows = new ArrayList<>();
    private Row row = new Row();
    private List<Object> cell = new ArrayList<>();

    /** A row and the contents of its cells: lines and tables. */
    private static final class Row {
        private final List<List<Object>> contents = new ArrayList<>();
        private List<DocCell> cells = List.of();
    }

    /**
     * A paragraph in a cell.
     *
     * @param text its text
     * @param heading whether it is marked as a heading
     */
    private record Line(String text, boolean heading) {}

    void add(String text, boolean heading) {
        cell.add(new Line(text, heading));
    }

    void add(DocTable table) {
        cell.add(table);
    }

    void endCell() {
        row.contents.add(cell);
        cell = new ArrayList<>();
    }

    void endRow(List<DocCell> cells) {
        if (!cell.isEmpty()) {
            endCell();
        }
        row.cells = cells;
        rows.add(row);
        row = new Row();
    }

    /** Ends it, where the document ends in the middle of a row, too. */
    private void end() {
        if (!cell.isEmpty() || !row.contents.isEmpty()) {
            endRow(List.of());
        }
    }

    void writeTo(FlowBuilder flow) {
        end();
        NavigableSet<Integer> edges = edges();
        flow.beginTable();
        for (Row each : rows) {
            flow.beginRow();
            int before = each.cells.isEmpty()
                    ? 0
                    : edges.headSet(edge(edges, each.cells.get(0).left())).size();
            if (before > 0) {
                flow.beginCell(before, 1, SpannedCell.Role.GAP);
                flow.endCell();
            }
            write(each, edges, flow);
        }
        flow.endTable();
    }

    private static void write(Row row, NavigableSet<Integer> edges, FlowBuilder flow) {
        for (int i = 0; i < row.contents.size(); i++) {
            int last = i;
            while (last + 1 < row.cells.size() && row.cells.get(last + 1).mergedLeft()) {
                last++;
            }
            int span = 1;
            boolean continues = false;
            if (last < row.cells.size()) {
                int left = edge(edges, row.cells.get(i).left());
                int right = edge(edges, row.cells.get(last).right());
                span = left < right ? edges.subSet(left, right).size() : 1;
                continues = row.cells.get(i).mergedUp();
            }
            flow.beginCell(span, 1, continues ? SpannedCell.Role.CONTINUES : SpannedCell.Role.OWN);
            for (int j = i; j <= last && j < row.contents.size(); j++) {
                row.contents.get(j).forEach(content -> write(content, flow));
            }
            flow.endCell();
            i = last;
        }
    }

    private static void write(Object content, FlowBuilder flow) {
        if (content instanceof Line line) {
            flow.paragraph(line.text(), line.heading());
        } else {
            ((DocTable) content).writeTo(flow);
        }
    }

    /** The edges of all cells, those near to each other once. */
    private NavigableSet<Integer> edges() {
        NavigableSet<Integer> all = new TreeSet<>();
        for (Row each : rows) {
            for (DocCell one : each.cells) {
                all.add(one.left());
                all.add(one.right());
            }
        }
        NavigableSet<Integer> apart = new TreeSet<>();
        for (int edge : all) {
            if (apart.isEmpty() || edge > apart.last() + SAME_EDGE) {
                apart.add(edge);
            }
        }
        return apart;
    }

    /** The edge that stands for one near to it. */
    private static int edge(NavigableSet<Integer> edges, int edge) {
        Integer known = edges.floor(edge);
        return known == null ? edge : known;
    }
}
