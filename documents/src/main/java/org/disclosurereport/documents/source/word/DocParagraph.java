package org.disclosurereport.documents.source.word;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.ole.Bytes;
import org.jspecify.annotations.Nullable;

/** What the properties of a paragraph of a Word document before 2007 say: whether it is a heading, and of which table and row. */
final class DocParagraph implements DocProperties.Visitor {
    private static final int STYLE = 0x4600;
    private static final int OUTLINE_LEVEL = 0x2640;
    private static final int IN_TABLE = 0x2416;
    private static final int ENDS_ROW = 0x2417;
    private static final int DEPTH = 0x6649;
    private static final int MORE_DEPTH = 0x664A;
    private static final int ENDS_INNER_CELL = 0x244B;
    private static final int ENDS_INNER_ROW = 0x244C;
    private static final int ELSEWHERE = 0x6646;
    private static final int TABLE_ELSEWHERE = 0x646B;
    private static final int ROW = 0xD608;
    private static final int MERGED = 0x5624;
    private static final int MERGED_DOWN = 0xD62B;

    private static final int HEADING_STYLES = 9;
    private static final int CELL_BYTES = 20;

    private final Bytes data;
    private final Budget budget;
    private boolean elsewhere;
    private boolean heading;
    private boolean inTable;
    private boolean endsRow;
    private boolean endsInnerCell;
    private boolean endsInnerRow;
    private int depth = -1;
    private @Nullable List<DocCell> row;

    /**
     * A cell as the end of its row describes it.
     *
     * @param left its left edge in twentieths of a point
     * @param right its right edge
     * @param mergedLeft whether it is a part of the cell before it
     * @param mergedUp whether it is a part of the cell above it
     */
    record DocCell(int left, int right, boolean mergedLeft, boolean mergedUp) {}

    private DocParagraph(Bytes data, Budget budget) {
        this.data = data;
        this.budget = budget;
    }

    /**
     * Reads the properties.
     *
     * @param run the run of the paragraph's mark, null for none
     * @param main the main stream
     * @param data the stream of properties that have no room in the main one
     * @param budget what it may use
     */
    static DocParagraph of(DocRuns.@Nullable Run run, Bytes main, Bytes data, Budget budget) {
        DocParagraph paragraph = new DocParagraph(data, budget);
        if (run != null) {
            paragraph.heading = isHeading(run.style());
            DocProperties.each(main, run.at(), run.length(), budget, paragraph);
        }
        return paragraph;
    }

    /** The numbers of the styles of headings are the same in every document. */
    private static boolean isHeading(int style) {
        return style >= 1 && style <= HEADING_STYLES;
    }

    @Override
    public void property(int property, Bytes bytes, long at, int length) {
        switch (property) {
            case STYLE -> heading = isHeading(bytes.unsignedShort(at));
            case OUTLINE_LEVEL -> heading |= bytes.unsignedByte(at) < HEADING_STYLES;
            case IN_TABLE -> inTable = bytes.unsignedByte(at) != 0;
            case ENDS_ROW -> endsRow = bytes.unsignedByte(at) != 0;
            case DEPTH -> depth = bytes.signedInt(at);
            case MORE_DEPTH -> depth = Math.max(0, depth) + bytes.signedInt(at);
            case ENDS_INNER_CELL -> endsInnerCell = bytes.unsignedByte(at) != 0;
            case ENDS_INNER_ROW -> endsInnerRow = bytes.unsignedByte(at) != 0;
            case ELSEWHERE, TABLE_ELSEWHERE -> readElsewhere(bytes.unsignedInt(at));
            case ROW -> row = cells(bytes, at, length);
            case MERGED -> mergeLeft(bytes.unsignedByte(at), bytes.unsignedByte(at + 1));
            case MERGED_DOWN -> mergeUp(bytes.unsignedByte(at), bytes.unsignedByte(at + 1));
            default -> {}
        }
    }

    /** Properties that have no room here; those may not refer on. */
    private void readElsewhere(long at) {
        if (!elsewhere) {
            elsewhere = true;
            DocProperties.each(data, at + 2, data.unsignedShort(at), budget, this);
        }
    }

    private static List<DocCell> cells(Bytes bytes, long at, int length) {
        int count = bytes.unsignedByte(at + 2);
        long descriptions = at + 3 + 2L * (count + 1);
        List<DocCell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long place = descriptions + (long) CELL_BYTES * i;
            int flags = place + 2 <= at + length ? bytes.unsignedShort(place) : 0;
            cells.add(new DocCell(
                    bytes.signedShort(at + 3 + 2L * i),
                    bytes.signedShort(at + 5 + 2L * i),
                    (flags & 2) != 0,
                    (flags & 0x60) == 0x20));
        }
        return cells;
    }

    private void mergeLeft(int first, int end) {
        for (int i = first + 1; row != null && i < Math.min(end, row.size()); i++) {
            DocCell cell = row.get(i);
            row.set(i, new DocCell(cell.left(), cell.right(), true, cell.mergedUp()));
        }
    }

    private void mergeUp(int number, int how) {
        if (row != null && number < row.size()) {
            DocCell cell = row.get(number);
            row.set(number, new DocCell(cell.left(), cell.right(), cell.mergedLeft(), how == 1));
        }
    }

    boolean isHeading() {
        return heading;
    }

    /** How many tables the paragraph is in. */
    int depth() {
        return depth >= 0 ? depth : inTable || endsRow ? 1 : 0;
    }

    /** Whether it stands for the end of a row and has no text. */
    boolean endsRow() {
        return depth() > 1 ? endsInnerRow : endsRow;
    }

    /** Whether a cell ends with it, where a mark of its own doesn't say so. */
    boolean endsInnerCell() {
        return endsInnerCell;
    }

    /** The cells of the row that ends; empty when it doesn't describe them. */
    List<DocCell> row() {
        return row == null ? List.of() : row;
    }
}
