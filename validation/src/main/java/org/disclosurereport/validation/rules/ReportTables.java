package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.MissingRow;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one report's tables and its texts, each read once for all rules, and the bounds that the form's own sums leave for
 * blank cells.
 *
 * <p>Not thread-safe: it belongs to one run.
 */
public final class ReportTables {
    private final DisclosureReport report;
    private final Form form;
    private final long[] counts;
    private @Nullable CellBounds bounds;
    private @Nullable List<ScannedText> texts;

    private ReportTables(DisclosureReport report) {
        this.report = report;
        this.form = Form.of(report);
        this.counts = new long[form.getCells().size()];
        form.readCounts(report, counts);
        List<MissingRow> missing = report.getPublication().getMissingRows();
        if (!missing.isEmpty()) {
            fillRowsPrintedWithOthers(missing);
        }
    }

    /** What a row that was printed with another would hold is in that other: by itself it adds nothing. */
    private void fillRowsPrintedWithOthers(List<MissingRow> missing) {
        Set<String> printedWithOthers = missing.stream()
                .filter(row -> row.getPrintedWith().isPresent())
                .map(MissingRow::getRow)
                .collect(Collectors.toSet());
        for (Row row : form.getRows()) {
            if (printedWithOthers.contains(row.getName())) {
                row.getCells().stream().filter(this::isBlank).forEach(cell -> counts[cell.getIndex()] = 0);
            }
        }
    }

    /**
     * {@return whether the report as published lacks a row, or it could not be read: its blanks are not the body's}
     *
     * @param row the row
     */
    public boolean isMissing(Row row) {
        List<MissingRow> missing = report.getPublication().getMissingRows();
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i).getRow().equals(row.getName())) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the tables of a report}
     *
     * @param report the report
     */
    public static ReportTables of(DisclosureReport report) {
        return new ReportTables(Objects.requireNonNull(report, "report"));
    }

    /** {@return the report} */
    public DisclosureReport getReport() {
        return report;
    }

    /** {@return the form that the report uses} */
    public Form getForm() {
        return form;
    }

    /** {@return every text that isn't empty, in form order, read when first asked for} */
    public List<ScannedText> texts() {
        List<ScannedText> read = texts;
        if (read == null) {
            read = ReportTexts.scan(report);
            texts = read;
        }
        return read;
    }

    /** {@return the numbers by cell index, {@link Form#BLANK} where a cell is blank or holds an amount; not to be changed} */
    public long[] counts() {
        return counts;
    }

    /**
     * {@return whether a cell is blank}
     *
     * @param cell a cell that holds a count or a change
     */
    public boolean isBlank(Cell cell) {
        return counts[cell.getIndex()] == Form.BLANK;
    }

    /**
     * {@return whether any of some cells is blank}
     *
     * @param cells cells that hold counts or changes
     */
    public boolean anyBlank(List<Cell> cells) {
        for (Cell cell : cells) {
            if (isBlank(cell)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the sum of the cells that are not blank}
     *
     * @param cells cells that hold counts or changes
     */
    public long sumOfFilled(List<Cell> cells) {
        long sum = 0;
        for (Cell cell : cells) {
            sum += isBlank(cell) ? 0 : counts[cell.getIndex()];
        }
        return sum;
    }

    /** {@return the bounds of each cell of tables 三 and 四, found when first asked for} */
    public CellBounds bounds() {
        CellBounds found = bounds;
        if (found == null) {
            found = new CellBounds(form, FormRelations.of(form.getVersion()), counts);
            bounds = found;
        }
        return found;
    }

    /**
     * {@return the bounds of a sum of cells; where the tables contradict themselves, one with a blank in it may be anything}
     *
     * @param cells cells of tables 三 and 四
     */
    public CellSum sum(List<Cell> cells) {
        if (!anyBlank(cells)) {
            long known = sumOfFilled(cells);
            return new CellSum(cells, known, known);
        }
        CellBounds found = bounds();
        if (!found.isConsistent()) {
            return new CellSum(cells, 0, Long.MAX_VALUE);
        }
        return new CellSum(
                cells,
                cells.stream().mapToLong(found::getLow).sum(),
                cells.stream().mapToLong(found::getHigh).sum());
    }

    /**
     * A sum of cells, some of which may be blank.
     *
     * @param cells the cells
     * @param low the least the sum can be
     * @param high the most it can be
     */
    public record CellSum(List<Cell> cells, long low, long high) {
        /** {@return whether it can be one number only} */
        public boolean isKnown() {
            return low == high;
        }

        /**
         * {@return whether it can be one number only, and is that one}
         *
         * @param number the number
         */
        public boolean isExactly(long number) {
            return low == number && high == number;
        }

        /**
         * {@return whether it can be a number}
         *
         * @param number the number
         */
        public boolean mayBe(long number) {
            return low <= number && number <= high;
        }
    }
}
