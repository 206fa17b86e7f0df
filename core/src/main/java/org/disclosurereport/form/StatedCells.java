package org.disclosurereport.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which cells of a form hold a quantity that the text states too: one or more sums of cells, the most likely first.
 *
 * <p>For example the requests received are row 一 alone, or rows 一 and 二 together. Cells are given by their names, so that
 * it holds in every form that has them: {@code in(form)} leaves out what the form lacks. Immutable and thread-safe.
 */
public final class StatedCells {
    private static final List<String> RECEIVED = List.of("requests.newlyReceived");
    private static final List<String> RECEIVED_OR_CARRIED_OVER =
            List.of("requests.newlyReceived", "requests.carriedOver");

    /** The names of each sum: cells, or rows and groups of rows of which a column is meant. */
    private final List<List<String>> sums;

    private final List<String> columns;

    private StatedCells(List<List<String>> sums, List<String> columns) {
        this.sums = sums;
        this.columns = columns;
    }

    /** {@return the total of row 一, or of rows 一 and 二} */
    public static StatedCells received() {
        return applicants(List.of(RequestColumn.TOTAL));
    }

    /**
     * Gives some columns of row 一, or of rows 一 and 二.
     *
     * @param columns columns of table 三
     * @return the cells
     */
    public static StatedCells applicants(List<RequestColumn> columns) {
        return new StatedCells(
                List.of(RECEIVED, RECEIVED_OR_CARRIED_OVER),
                columns.stream().map(RequestColumn::getName).toList());
    }

    /** {@return the columns of 法人或其他组织 of row 一, or of rows 一 and 二} */
    public static StatedCells organizations() {
        return applicants(RequestColumn.parts().stream()
                .filter(column -> column != RequestColumn.NATURAL_PERSONS)
                .toList());
    }

    /**
     * Gives the total of one row of table 三.
     *
     * @param row the row
     * @return the cells
     */
    public static StatedCells row(RequestRow row) {
        return rows(Section.REQUESTS.getName() + "." + String.join(".", row.getNamePath()));
    }

    /**
     * Gives the totals of rows.
     *
     * @param names of rows, or of groups of rows
     * @return the cells
     */
    public static StatedCells rows(String... names) {
        return new StatedCells(List.of(List.of(names)), List.of(RequestColumn.TOTAL.getName()));
    }

    /**
     * Gives one column of both blocks of lawsuits.
     *
     * @param column a column of table 四
     * @return the cells
     */
    public static StatedCells litigations(String column) {
        return new StatedCells(
                List.of(List.of(
                        "challenges." + ChallengeBlock.LITIGATION_DIRECT.getName(),
                        "challenges." + ChallengeBlock.LITIGATION_AFTER_RECONSIDERATION.getName())),
                List.of(column));
    }

    /**
     * Gives single cells.
     *
     * @param names names that the cell has in one form or another
     * @return the cells
     */
    public static StatedCells cells(String... names) {
        return new StatedCells(List.of(List.of(names)), List.of());
    }

    /**
     * Finds the cells in a form.
     *
     * @param form the form
     * @return the sums, without those that the form has no cell for
     */
    public List<List<Cell>> in(Form form) {
        Objects.requireNonNull(form, "form");
        List<List<Cell>> found = new ArrayList<>();
        for (List<String> names : sums) {
            List<Cell> cells = names.stream()
                    .flatMap(name -> cells(form, name))
                    .distinct()
                    .sorted(Comparator.comparingInt(Cell::getIndex))
                    .toList();
            if (!cells.isEmpty()) {
                found.add(cells);
            }
        }
        return List.copyOf(found);
    }

    private Stream<Cell> cells(Form form, String name) {
        if (columns.isEmpty()) {
            return form.findCell(name).stream();
        }
        return form.getRows().stream()
                .filter(row -> row.getName().equals(name) || row.getName().startsWith(name + "."))
                .flatMap(row ->
                        columns.stream().flatMap(column -> form.findCell(row.getName() + "." + column).stream()));
    }

    @Override
    public String toString() {
        return sums + " " + columns;
    }
}
