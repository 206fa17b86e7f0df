package org.disclosurereport.documents;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.input.Reading;
import org.immutables.value.Value;

/**
 * A place in a document that was read: page, table, line and cell, as far as the kind of document has them.
 *
 * <p>For example page 3, table 2, line 5, cell 4 of a PDF. Everything counts from 1; 0 means that the document has no
 * such thing or that it isn't known.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface SourcePlace extends Reading.Place {
    /** Nowhere in particular: the whole document. */
    SourcePlace DOCUMENT = of(0, 0, 0, 0);

    /** {@return the page, or the sheet of a workbook, from 1; 0 when there are none} */
    @Override
    @Value.Parameter
    int getPage();

    /** {@return the table, from 1 in the document; 0 outside tables} */
    @Override
    @Value.Parameter
    int getTable();

    /**
     * {@return the line from 1, 0 when not known: within a table its row; outside tables the line of the file for text
     * and Markdown, of the page for PDF, and the paragraph for the others}
     */
    @Override
    @Value.Parameter
    int getLine();

    /** {@return the cell within its line, from 1 as printed (a merged cell counts once); 0 when the line has no cells} */
    @Override
    @Value.Parameter
    int getCell();

    /**
     * Gives a place.
     *
     * @param page the page, 0 or more
     * @param table the table, 0 or more
     * @param line the line, 0 or more
     * @param cell the cell, 0 or more
     * @return the place
     * @throws IllegalArgumentException if one is negative
     */
    static SourcePlace of(int page, int table, int line, int cell) {
        return ImmutableSourcePlace.of(page, table, line, cell);
    }

    /**
     * {@return the same line, at another cell}
     *
     * @param cell the cell, from 1
     */
    default SourcePlace atCell(int cell) {
        return of(getPage(), getTable(), getLine(), cell);
    }

    /** Refuses what is negative. */
    @Value.Check
    default void check() {
        if (Math.min(Math.min(getPage(), getTable()), Math.min(getLine(), getCell())) < 0) {
            throw new IllegalArgumentException("page, table, line and cell must be 0 or more, were " + getPage() + ", "
                    + getTable() + ", " + getLine() + ", " + getCell());
        }
    }

    /** {@return the place in words, such as 第3页第2表第5行第4格, "page 3, table 2, line 5, cell 4"; 全文, "document" for the whole} */
    default LocalizedText toText() {
        int[] numbers = {getPage(), getTable(), getLine(), getCell()};
        String[] chinese = {"页", "表", "行", "格"};
        String[] english = {"page ", "table ", "line ", "cell "};
        if (IntStream.of(numbers).allMatch(number -> number == 0)) {
            return LocalizedText.of("全文", "document");
        }
        return LocalizedText.of(
                IntStream.range(0, numbers.length)
                        .filter(i -> numbers[i] > 0)
                        .mapToObj(i -> "第" + numbers[i] + chinese[i])
                        .collect(Collectors.joining()),
                IntStream.range(0, numbers.length)
                        .filter(i -> numbers[i] > 0)
                        .mapToObj(i -> english[i] + numbers[i])
                        .collect(Collectors.joining(", ")));
    }
}
