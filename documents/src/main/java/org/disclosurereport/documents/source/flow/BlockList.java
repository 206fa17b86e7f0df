package org.disclosurereport.documents.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.EmbeddedPicture;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.TextBlock;

/**
 * Collects the blocks of a document in reading order and numbers its tables and, where they have no lines, its paragraphs.
 *
 * <p>Lines that draw a table with characters ({@code ┌──┬──┐}) become one.
 */
public final class BlockList {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    /** Lines that draw a table, until another block comes. */
    private final List<TextBlock> drawn = new ArrayList<>();

    private final Budget budget;
    private int paragraphs;
    private int tables;

    /**
     * Begins an empty document.
     *
     * @param budget what it may use
     */
    public BlockList(Budget budget) {
        this.budget = budget;
    }

    /** Adds a paragraph, numbered by its order. */
    void paragraph(String text, boolean heading) {
        paragraphs++;
        add(new TextBlock(text, heading, SourcePlace.of(0, 0, paragraphs, 0)));
    }

    /**
     * Adds a line that has a number of its own.
     *
     * @param text its characters
     * @param heading whether it is marked as a heading
     * @param page its page, 0 for none
     * @param line its number
     */
    public void line(String text, boolean heading, int page, int line) {
        add(new TextBlock(text, heading, SourcePlace.of(page, 0, line, 0)));
    }

    private void add(TextBlock line) {
        if (!line.heading() && DrawnTable.draws(line.text(), !drawn.isEmpty())) {
            drawn.add(line);
        } else {
            endDrawing();
            blocks.add(line);
        }
    }

    /** Lines that draw a table are one; those that only look so stay lines. */
    private void endDrawing() {
        if (drawn.isEmpty()) {
            return;
        }
        List<List<PlacedCell>> rows =
                DrawnTable.rows(drawn.stream().map(TextBlock::text).toList(), budget);
        List<TextBlock> lines = List.copyOf(drawn);
        drawn.clear();
        if (rows.isEmpty()) {
            blocks.addAll(lines);
        } else {
            table(rows, lines.get(0).place().getPage());
        }
    }

    /**
     * Adds a table.
     *
     * @param rows for every row the cells that begin in it
     * @param page its page, 0 for none
     */
    public void table(List<List<PlacedCell>> rows, int page) {
        endDrawing();
        tables++;
        List<TableRow> placed = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            List<TableCell> cells = new ArrayList<>(rows.get(row).size());
            for (PlacedCell cell : rows.get(row)) {
                SourcePlace place = SourcePlace.of(page, tables, row + 1, cells.size() + 1);
                cells.add(new TableCell(cell.text(), cell.column(), cell.columnSpan(), cell.rowSpan(), place));
            }
            placed.add(new TableRow(List.copyOf(cells)));
        }
        blocks.add(new TableBlock(List.copyOf(placed)));
    }

    /**
     * Adds lines and tables; lines are numbered as paragraphs.
     *
     * @param items the lines and tables
     */
    public void flow(List<FlowItem> items) {
        for (FlowItem item : items) {
            if (item instanceof FlowItem.Line line) {
                paragraph(line.text(), line.heading());
            } else if (item instanceof FlowItem.Grid grid) {
                table(grid.rows(), 0);
            } else if (item instanceof FlowItem.Picture picture) {
                picture(picture.reference());
            }
        }
    }

    /**
     * Adds a picture.
     *
     * @param reference what the document calls it
     */
    public void picture(String reference) {
        endDrawing();
        pictures.add(new Picture(blocks.size(), reference));
    }

    /**
     * {@return the pictures among the blocks, in reading order}
     *
     * @param sources where a picture's bytes come from, by what the document calls it
     */
    public List<EmbeddedPicture> pictures(Function<String, PictureSource> sources) {
        return pictures.stream()
                .map(picture -> new EmbeddedPicture(picture.before(), sources.apply(picture.reference())))
                .toList();
    }

    private record Picture(int before, String reference) {}

    /** {@return the blocks in reading order} */
    public List<Block> blocks() {
        endDrawing();
        return List.copyOf(blocks);
    }
}
