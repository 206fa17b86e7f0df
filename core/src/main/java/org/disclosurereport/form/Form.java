package org.disclosurereport.form;

import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.internal.Nearest;

/**
 * One version of the national form as data: tables, rows and cells in form order.
 *
 * <p>For example {@code Form.of(FormVersion.V2021).getCells()} are the 200 cells of the 2021 form.
 * Everything that treats reports walks over this, so whoever supports the next form edits the data
 * behind this class and nothing else. It models the form, not a report.
 *
 * <p>Immutable and thread-safe.
 */
public final class Form {
    /** What {@link #readCounts} writes for a cell that is blank or holds an amount. */
    public static final long BLANK = Long.MIN_VALUE;

    /** What the form is called; the title of a report is the agency's name, the year and this. */
    public static final String TITLE = "政府信息公开工作年度报告";

    private static final String DISCLOSURE_CORNER = "信息内容";
    private static final String REQUESTS_CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private static final Map<FormVersion, Form> FORMS = new EnumMap<>(FormVersion.class);

    static {
        for (FormVersion version : FormVersion.values()) {
            FORMS.put(version, new Form(version));
        }
    }

    private final FormVersion version;
    private final List<Table> tables;
    private final List<Row> rows;
    private final List<Cell> cells;
    private final Map<String, Cell> cellsByName;
    private final List<Total> totals;
    private final Numbers numbers;

    private Form(FormVersion version) {
        this.version = version;
        this.tables = tables(version);
        this.rows = tables.stream().flatMap(table -> table.getRows().stream()).collect(toUnmodifiableList());
        this.cells = rows.stream().flatMap(row -> row.getCells().stream()).collect(toUnmodifiableList());
        this.cellsByName = cells.stream().collect(toUnmodifiableMap(Cell::getName, cell -> cell));
        this.totals = List.copyOf(makeTotals());
        this.numbers = new Numbers(this);
    }

    private static List<Table> tables(FormVersion version) {
        Table disclosure = disclosureTable(version, DisclosureRow.in(version));
        Table requests = new Table(
                version,
                Section.REQUESTS,
                REQUESTS_CORNER,
                Lens.erase(new Lens<>(DisclosureReport::getRequests, DisclosureReport::withRequests)),
                disclosure.getEndIndex(),
                RequestRow.in(version));
        Table challenges = new Table(
                version,
                Section.CHALLENGES,
                "",
                Lens.erase(new Lens<>(DisclosureReport::getChallenges, DisclosureReport::withChallenges)),
                requests.getEndIndex(),
                ChallengeBlock.rows());
        return List.of(disclosure, requests, challenges);
    }

    private static <T extends ProactiveDisclosure> Table disclosureTable(
            FormVersion version, DisclosureRow.Rows<T> data) {
        Lens<DisclosureReport, T> lens = new Lens<>(
                report -> data.type().cast(report.getProactiveDisclosure()), DisclosureReport::withProactiveDisclosure);
        return new Table(version, Section.PROACTIVE_DISCLOSURE, DISCLOSURE_CORNER, Lens.erase(lens), 0, data.rows());
    }

    /**
     * Gives a version of the form.
     *
     * @param version the version
     * @return its form, always the same object
     */
    public static Form of(FormVersion version) {
        return FORMS.get(Objects.requireNonNull(version, "version"));
    }

    /**
     * Gives the form a report uses.
     *
     * @param report the report
     * @return its form
     */
    public static Form of(DisclosureReport report) {
        return of(Objects.requireNonNull(report, "report").getFormVersion());
    }

    /** {@return which version this is} */
    public FormVersion getVersion() {
        return version;
    }

    /** {@return tables 二, 三 and 四} */
    public List<Table> getTables() {
        return tables;
    }

    /**
     * Gives the table of a section.
     *
     * @param section a section that holds a table: 二, 三 or 四
     * @return its table
     * @throws IllegalArgumentException if the section is narrative
     */
    public Table getTable(Section section) {
        for (Table table : tables) {
            if (table.getSection() == section) {
                return table;
            }
        }
        throw new IllegalArgumentException("section must hold a table, was " + section);
    }

    /** {@return the rows of all tables in form order} */
    public List<Row> getRows() {
        return rows;
    }

    /** {@return the cells of all tables in form order; a cell's index is its place in this list} */
    public List<Cell> getCells() {
        return cells;
    }

    /** {@return every printed total with its parts, in the order of the totals' cells by kind} */
    public List<Total> getTotals() {
        return totals;
    }

    /**
     * Finds a cell by its address.
     *
     * @param name such as {@code challenges.reconsideration.total}
     * @return the cell, or empty when this form has none of that name
     */
    public Optional<Cell> findCell(String name) {
        return Optional.ofNullable(cellsByName.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Gives a cell by its address.
     *
     * @param name such as {@code challenges.reconsideration.total}
     * @return the cell
     * @throws IllegalArgumentException if this form has no such cell; the message names the nearest
     */
    public Cell getCell(String name) {
        return findCell(name)
                .orElseThrow(() -> new IllegalArgumentException("cell must be one of the "
                        + version.getName()
                        + " form, was \""
                        + name
                        + '"'
                        + Nearest.hint(name, cellsByName.keySet())));
    }

    /**
     * Gives a cell of table 三.
     *
     * @param row a row of this form
     * @param column the column
     * @return the cell
     * @throws IllegalArgumentException if this form doesn't have the row
     */
    public Cell getCell(RequestRow row, RequestColumn column) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        return getCell(
                String.join(".", Section.REQUESTS.getName(), String.join(".", row.getNamePath()), column.getName()));
    }

    /**
     * Gives a cell of table 四.
     *
     * @param block the block
     * @param column the column within it
     * @return the cell
     */
    public Cell getCell(ChallengeBlock block, ChallengeColumn column) {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(column, "column");
        return getCell(String.join(".", Section.CHALLENGES.getName(), block.getName(), column.getName()));
    }

    /**
     * Says what a cell of this form is in another form. Both forms' data say it: cells of one name mean the same, unless one
     * form has a single row where the other has a group of several.
     *
     * @param cell a cell of this form
     * @param other the other form
     * @return the same cell, what it is part of or split into, or nothing
     */
    public Correspondence getCorrespondence(Cell cell, Form other) {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(other, "other");
        if (cells.get(cell.getIndex()) != cell) {
            throw new IllegalArgumentException("cell must be one of the " + this + ", was " + cell + " of the "
                    + cell.getFormVersion().getName() + " form");
        }
        return Correspondences.of(this).get(cell, other);
    }

    /**
     * Gives the rows of a group that another form prints as one row, where that row has the name of one of them.
     *
     * <p>For example （六）其他处理 is one row in the 2019 form, whose name is that of row 3.6.3 其他 of the 2021 form: of 3.6.3 this gives
     * all three rows of the group in 2021, of 3.6.1 only itself. Some bodies go on with the single row in the newer form, so where the others
     * of these rows are {@linkplain #isWholeGroup blank}, the row may stand for all of them.
     *
     * @param row a row of this form
     * @return the rows of the group in form order; only the row itself where no form prints a single row of its name
     */
    public List<Row> getGroupRows(Row row) {
        requireOwn(row);
        return Correspondences.of(this).getGroupRows(row);
    }

    /**
     * Says whether a row may stand for its whole group in a report: it is the only one of {@link #getGroupRows}, or the others are blank
     * throughout.
     *
     * @param row a row of this form
     * @param report a report that uses this form
     * @return whether no other row of the group holds anything
     */
    public boolean isWholeGroup(Row row, DisclosureReport report) {
        return getGroupRows(row).stream()
                .filter(other -> other != row)
                .flatMap(other -> other.getCells().stream())
                .allMatch(cell -> cell.get(report).isBlank());
    }

    private void requireOwn(Row row) {
        Objects.requireNonNull(row, "row");
        if (row.getTable().getFormVersion() != version) {
            throw new IllegalArgumentException("row must be one of the " + this + ", was " + row + " of the "
                    + row.getTable().getFormVersion().getName() + " form");
        }
    }

    /**
     * Reads every count and change of a report into an array, by cell index; the fast way for
     * engines. Blank cells and amounts become {@link #BLANK}.
     *
     * @param report a report that uses this form
     * @param target where to write, at least as long as there are cells
     * @throws IllegalArgumentException if the report uses another form, or the array is too short
     */
    public void readCounts(DisclosureReport report, long[] target) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(target, "target");
        if (target.length < cells.size()) {
            throw new IllegalArgumentException("target must hold " + cells.size() + " numbers, holds " + target.length);
        }
        tables.get(0).requireForm(report);
        numbers.read(report, target);
    }

    /**
     * Reads every cell of a report.
     *
     * @param report a report that uses this form
     * @return the values by cell index
     * @throws IllegalArgumentException if the report uses another form
     */
    public List<CellValue> readValues(DisclosureReport report) {
        Objects.requireNonNull(report, "report");
        List<CellValue> values = new ArrayList<>(cells.size());
        for (Table table : tables) {
            Object tableValue = table.get(report);
            for (Row row : table.getRows()) {
                Object rowValue = row.get(tableValue);
                for (Cell cell : row.getCells()) {
                    values.add(cell.read(rowValue));
                }
            }
        }
        return List.copyOf(values);
    }

    /**
     * Replaces every cell of a report; much faster than one after the other.
     *
     * @param report a report that uses this form
     * @param values what to put, by cell index
     * @return a copy of the report
     * @throws IllegalArgumentException if the report uses another form, or there are more or fewer
     *     values than cells, or one is of another kind than its cell
     */
    public DisclosureReport withValues(DisclosureReport report, List<? extends CellValue> values) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(values, "values");
        if (values.size() != cells.size()) {
            throw new IllegalArgumentException(
                    "values must be " + cells.size() + ", one a cell, were " + values.size());
        }
        DisclosureReport filled = report;
        for (Table table : tables) {
            filled = table.with(filled, table.withValues(table.get(report), values));
        }
        return filled;
    }

    @Override
    public String toString() {
        return version.getName() + " form";
    }

    private List<Total> makeTotals() {
        List<Total> made = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(version)) {
                made.add(new Total(
                        Total.Kind.REQUEST_ROW,
                        getCell(row, RequestColumn.TOTAL),
                        cells(RequestColumn.parts(), column -> getCell(row, column))));
            }
        }
        List<RequestRow> items = RequestRow.outcomeItems().stream()
                .filter(row -> row.isIn(version))
                .collect(toUnmodifiableList());
        for (RequestColumn column : RequestColumn.values()) {
            made.add(new Total(
                    Total.Kind.REQUEST_OUTCOMES,
                    getCell(RequestRow.TOTAL, column),
                    cells(items, row -> getCell(row, column))));
        }
        for (ChallengeBlock block : ChallengeBlock.values()) {
            made.add(new Total(
                    Total.Kind.CHALLENGES,
                    getCell(block, ChallengeColumn.TOTAL),
                    cells(ChallengeColumn.parts(), column -> getCell(block, column))));
        }
        return made;
    }

    private static <P> List<Cell> cells(List<P> parts, Function<P, Cell> cell) {
        return parts.stream().map(cell).collect(toUnmodifiableList());
    }
}
