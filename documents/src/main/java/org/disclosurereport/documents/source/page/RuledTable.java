package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;

/**
 * A table drawn with lines. Its lines' places make a grid; a cell is as many of the grid's rectangles as no line
 * parts. Glyphs are added to the cell that their middle is in. Not thread-safe.
 */
public final class RuledTable {
    private final double[] xs;
    private final double[] ys;
    private final List<Cell> cells = new ArrayList<>();
    private final Cell[][] cellAt;

    private static final class Cell {
        private final int row;
        private final int column;
        private final int rows;
        private final int columns;
        private final List<Glyph> glyphs = new ArrayList<>();

        Cell(int row, int column, int rows, int columns) {
            this.row = row;
            this.column = column;
            this.rows = rows;
            this.columns = columns;
        }
    }

    /**
     * Lays out the cells.
     *
     * @param xs where the vertical lines stand, from the left
     * @param ys where the horizontal lines stand, from the top
     * @param parted where lines are
     */
    RuledTable(double[] xs, double[] ys, Partings parted) {
        this.xs = xs.clone();
        this.ys = ys.clone();
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        cellAt = new Cell[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (cellAt[row][column] == null) {
                    addCell(row, column, parted);
                }
            }
        }
    }

    /**
     * Which of the grid's rectangles a line parts.
     *
     * @param right for each row and column, whether a line stands on the right of the rectangle
     * @param below whether one lies below it
     */
    record Partings(boolean[][] right, boolean[][] below) {}

    private void addCell(int row, int column, Partings parted) {
        int columns = 1;
        while (column + columns < xs.length - 1
                && !parted.right()[row][column + columns - 1]
                && cellAt[row][column + columns] == null) {
            columns++;
        }
        int rows = 1;
        while (row + rows < ys.length - 1 && isOpenBelow(row + rows - 1, column, columns, parted)) {
            rows++;
        }
        Cell cell = new Cell(row, column, rows, columns);
        cells.add(cell);
        for (int r = row; r < row + rows; r++) {
            Arrays.fill(cellAt[r], column, column + columns, cell);
        }
    }

    private boolean isOpenBelow(int row, int column, int columns, Partings parted) {
        for (int c = column; c < column + columns; c++) {
            if (parted.below()[row][c] || c > column && parted.right()[row + 1][c - 1]) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many cells it has} */
    int cells() {
        return cells.size();
    }

    /**
     * A cell's rectangle, in points from the page's upper left corner.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param right its right edge
     * @param bottom its lower edge
     */
    public record Box(double left, double top, double right, double bottom) {}

    /** {@return the rectangles of its cells, row by row} */
    public List<Box> boxes() {
        return cells.stream()
                .map(cell -> new Box(
                        xs[cell.column], ys[cell.row], xs[cell.column + cell.columns], ys[cell.row + cell.rows]))
                .toList();
    }

    /** {@return its upper edge, in points from the top} */
    public double top() {
        return ys[0];
    }

    /** {@return its lower edge} */
    double bottom() {
        return ys[ys.length - 1];
    }

    /** {@return how much of the page it covers} */
    double area() {
        return (xs[xs.length - 1] - xs[0]) * (bottom() - top());
    }

    /** {@return whether the glyph was in it, and so was added} */
    boolean add(Glyph glyph) {
        int column = interval(xs, glyph.centreX());
        int row = interval(ys, glyph.centreY());
        if (column < 0 || row < 0) {
            return false;
        }
        cellAt[row][column].glyphs.add(glyph);
        return true;
    }

    private static int interval(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        int interval = found >= 0 ? found : -found - 2;
        return interval >= places.length - 1 ? -1 : interval;
    }

    /** {@return where a cell is: its row, and which of the cells that begin in that row it is} */
    private SourcePlace place(Cell cell, int page, int number) {
        int before = 0;
        for (int column = 0; column < cell.column; column++) {
            Cell left = cellAt[cell.row][column];
            before += left.row == cell.row && left.column == column ? 1 : 0;
        }
        return SourcePlace.of(page, number, cell.row + 1, before + 1);
    }

    /**
     * {@return the place of the cell at a point, or nothing where the table has none}
     *
     * @param x the point's distance from the left of the page, in points
     * @param y its distance from the top
     * @param page the page's number
     * @param number the table's number in the document
     */
    public Optional<SourcePlace> placeAt(double x, double y, int page, int number) {
        int column = interval(xs, x);
        int row = interval(ys, y);
        return column < 0 || row < 0 ? Optional.empty() : Optional.of(place(cellAt[row][column], page, number));
    }

    /**
     * {@return the table with its texts}
     *
     * @param page the page's number
     * @param number the table's number in the document
     */
    public TableBlock block(int page, int number) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int row = 0; row < ys.length - 1; row++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            rows.get(cell.row)
                    .add(new TableCell(
                            CellText.of(cell.glyphs), cell.column, cell.columns, cell.rows, place(cell, page, number)));
        }
        return new TableBlock(rows.stream()
                .map(row -> new TableRow(Collections.unmodifiableList(row)))
                .toList());
    }
}
