package org.disclosurereport.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Total;

/** A version of the form as indexes into an array of numbers, one a cell; amounts are held in millionths. */
final class Layout {
    /** What a blank cell is held as. */
    static final long BLANK = Form.BLANK;

    private static final Map<FormVersion, Layout> LAYOUTS = new EnumMap<>(FormVersion.class);

    static {
        for (FormVersion version : FormVersion.values()) {
            LAYOUTS.put(version, new Layout(Form.of(version)));
        }
    }

    private final Form form;
    private final int[] firstOfRow = new int[RequestRow.values().length];
    private final int[] firstOfBlock = new int[ChallengeBlock.values().length];
    private final List<Sum> totals;
    private final int[] totalCells;
    private final List<Flow> flows;

    private Layout(Form form) {
        this.form = form;
        Arrays.fill(firstOfRow, -1);
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form.getVersion())) {
                firstOfRow[row.ordinal()] =
                        form.getCell(row, RequestColumn.NATURAL_PERSONS).getIndex();
            }
        }
        for (ChallengeBlock block : ChallengeBlock.values()) {
            firstOfBlock[block.ordinal()] =
                    form.getCell(block, ChallengeColumn.UPHELD).getIndex();
        }
        this.totals = form.getTotals().stream().map(Sum::of).toList();
        this.totalCells =
                totals.stream().mapToInt(Sum::total).distinct().sorted().toArray();
        this.flows = Arrays.stream(RequestColumn.values())
                .map(column -> new Flow(
                        column,
                        at(RequestRow.NEWLY_RECEIVED, column),
                        at(RequestRow.CARRIED_OVER, column),
                        at(RequestRow.TOTAL, column),
                        at(RequestRow.CARRIED_FORWARD, column)))
                .toList();
    }

    /** A printed total and the cells it adds up. */
    record Sum(Total.Kind kind, Cell cell, int total, int[] parts) {
        private static Sum of(Total total) {
            return new Sum(
                    total.getKind(),
                    total.getCell(),
                    total.getCell().getIndex(),
                    total.getParts().stream().mapToInt(Cell::getIndex).toArray());
        }
    }

    /** Received + carried over = answered + carried forward, of a column of table 三. */
    record Flow(RequestColumn column, int received, int carriedOver, int answered, int carriedForward) {}

    static Layout of(FormVersion version) {
        return LAYOUTS.get(version);
    }

    static Layout inForce(int year) {
        return of(FormVersion.inForce(year));
    }

    FormVersion version() {
        return form.getVersion();
    }

    int size() {
        return form.getCells().size();
    }

    Cell cell(int index) {
        return form.getCells().get(index);
    }

    /** The cell of this form that has the address of one of another form; −1 when it has none. */
    int find(Cell cell) {
        return form.findCell(cell.getName()).map(Cell::getIndex).orElse(-1);
    }

    int at(RequestRow row, RequestColumn column) {
        return firstOfRow[row.ordinal()] + column.ordinal();
    }

    int at(ChallengeBlock block, ChallengeColumn column) {
        return firstOfBlock[block.ordinal()] + column.ordinal();
    }

    int at(String row, String column) {
        return form.getCell(address(row, column)).getIndex();
    }

    private static String address(String row, String column) {
        return Section.PROACTIVE_DISCLOSURE.getName() + "." + row + (column.isEmpty() ? "" : "." + column);
    }

    /** Whether table 二 of this form has a cell. */
    boolean has(String row, String column) {
        return form.findCell(address(row, column)).isPresent();
    }

    boolean has(RequestRow row) {
        return row.isIn(version());
    }

    /** A row itself, or, where this form parts its group no further, the last row that it has in the group. */
    RequestRow rowFor(RequestRow row) {
        return has(row)
                ? row
                : Arrays.stream(RequestRow.values())
                        .filter(other -> has(other) && group(other).equals(group(row)))
                        .reduce((first, last) -> last)
                        .orElseThrow();
    }

    private static List<String> group(RequestRow row) {
        return row.getNamePath().subList(0, row.getNamePath().size() - 1);
    }

    /** The cells of table 二 come first. */
    int endOfDisclosure() {
        return firstOfRow[0];
    }

    List<Sum> totals() {
        return totals;
    }

    /** Every cell that holds a printed total of tables 三 or 四, once. */
    int[] totalCells() {
        return totalCells;
    }

    List<Flow> flows() {
        return flows;
    }

    /** The rows of table 二 that have some columns; each as the indexes of those. */
    List<RowCells> disclosureRows(String... columns) {
        List<RowCells> found = new ArrayList<>();
        for (Row row : form.getTable(Section.PROACTIVE_DISCLOSURE).getRows()) {
            int[] cells = Arrays.stream(columns)
                    .flatMapToInt(column -> indexOf(row, column).stream().mapToInt(each -> each))
                    .toArray();
            if (cells.length == columns.length) {
                found.add(new RowCells(row, cells));
            }
        }
        return found;
    }

    /** A row of table 二 and some of its cells. */
    record RowCells(Row row, int[] cells) {}

    private static Optional<Integer> indexOf(Row row, String column) {
        return row.findCell(column).map(Cell::getIndex);
    }

    CellValue value(int index, long number) {
        return value(cell(index).getKind(), number);
    }

    private static CellValue value(CellKind kind, long number) {
        if (number == BLANK) {
            return kind.getBlank();
        }
        return switch (kind) {
            case COUNT -> Count.of(number);
            case CHANGE -> Change.of(number);
            case AMOUNT -> number == 0 ? Amount.zero() : Amount.of(BigDecimal.valueOf(number, Amount.MAX_DECIMALS));
        };
    }

    List<CellValue> values(long[] numbers) {
        CellValue[] values = new CellValue[numbers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, numbers[i]);
        }
        return Arrays.asList(values);
    }

    /** Fills in every total of tables 三 and 四; those of rows come before that of row （七）, which adds them up. */
    void addUp(long[] numbers) {
        for (Sum sum : totals) {
            numbers[sum.total()] = sumOf(sum.parts(), numbers);
        }
    }

    static long sumOf(int[] cells, long[] numbers) {
        long sum = 0;
        for (int cell : cells) {
            sum += numbers[cell];
        }
        return sum;
    }

    static boolean anyBlank(int[] cells, long[] numbers) {
        return IntStream.of(cells).anyMatch(cell -> numbers[cell] == BLANK);
    }
}
