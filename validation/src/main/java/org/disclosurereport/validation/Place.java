package org.disclosurereport.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

/**
 * Where a rule is evaluated: a cell, a row, a column, a section or a property of a report.
 *
 * <p>For example the row {@code requests.outcomes.granted}, or {@code requests.*.naturalPersons}, the
 * column 自然人 of table 三. Its name is stable over runs, so a {@link Waiver} can hold it. It is a place
 * in the form, not on a page of a document.
 *
 * <p>Immutable and thread-safe; equality covers name, label and path.
 */
public final class Place {
    /** More places than any section has. */
    private static final int SECTION_SIZE = 1_000_000;

    private static final Comparator<Place> IN_FORM_ORDER = Comparator.comparingInt(place -> place.order);

    private final String name;
    private final LocalizedText label;
    private final String path;
    private final int order;

    private Place(String name, LocalizedText label, String path, int order) {
        this.name = name;
        this.label = label;
        this.path = path;
        this.order = order;
    }

    /**
     * Gives the place of a cell.
     *
     * @param cell the cell
     * @return its place
     */
    public static Place of(Cell cell) {
        Objects.requireNonNull(cell, "cell");
        return new Place(
                cell.getName(), LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()), cell.getName(), order(cell));
    }

    /**
     * Gives the place of a row.
     *
     * @param row the row
     * @return its place
     */
    public static Place of(Row row) {
        Objects.requireNonNull(row, "row");
        List<Cell> cells = row.getCells();
        return new Place(
                row.getName(),
                LocalizedText.of(row.getLabel(), row.getEnglishLabel()),
                row.getName(),
                order(cells.get(cells.size() - 1)));
    }

    /**
     * Gives the place of a column of table 三.
     *
     * @param form the form
     * @param column the column
     * @return its place
     */
    public static Place of(Form form, RequestColumn column) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(column, "column");
        Cell last = form.getCell(RequestRow.CARRIED_FORWARD, column);
        String table = Section.REQUESTS.getName();
        return new Place(
                table + ".*." + column.getName(),
                LocalizedText.of(
                        "“" + last.getColumnLabel() + "”列",
                        Section.REQUESTS.getEnglishLabel() + " · column " + column.getEnglishLabel()),
                last.getName(),
                order(last));
    }

    /**
     * Gives the place of a section.
     *
     * @param section the section
     * @return its place
     */
    public static Place of(Section section) {
        Objects.requireNonNull(section, "section");
        return new Place(section.getName(), section.getTitle(), section.getName(), order(section));
    }

    /**
     * Gives the place of a property outside the tables.
     *
     * @param path the property path, such as {@code agency.name} or {@code overview.breakdowns[0]}
     * @param label the place in words
     * @return its place
     */
    public static Place of(String path, LocalizedText label) {
        Objects.requireNonNull(path, "path");
        return new Place(path, Objects.requireNonNull(label, "label"), path, order(path));
    }

    /**
     * Gives a place that was written elsewhere.
     *
     * @param name the stable name
     * @param label the place in words
     * @param path the property path of where to show a finding
     * @return the place
     */
    public static Place of(String name, LocalizedText label, String path) {
        return new Place(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(label, "label"),
                Objects.requireNonNull(path, "path"),
                order(path));
    }

    /**
     * Gives the place of a body in a government's consolidation, which is not a place in the government's report.
     *
     * @param body the body's name or code
     * @return its place, {@code bodies.} and the body
     */
    public static Place ofBody(String body) {
        Objects.requireNonNull(body, "body");
        return new Place("bodies." + body, LocalizedText.same(body), "", 0);
    }

    /**
     * {@return the place that is the whole report}
     */
    public static Place ofReport() {
        return of("", LocalizedText.of("整份报告", "the whole report"));
    }

    /**
     * {@return an order of places as the form has them: the header, then section after section, within a table cell after cell}
     */
    public static Comparator<Place> inFormOrder() {
        return IN_FORM_ORDER;
    }

    /**
     * {@return the stable name, such as {@code requests.outcomes.granted}}
     */
    public String getName() {
        return name;
    }

    /**
     * {@return the place in the form's own words, and in English}
     */
    public LocalizedText getLabel() {
        return label;
    }

    /**
     * {@return the property path of where to show a finding; the name, but for a column its last cell}
     */
    public String getPath() {
        return path;
    }

    /**
     * {@return the JSON pointer (RFC 6901) of {@link #getPath()}, such as {@code
     *     /requests/outcomes/granted}; empty for the whole report}
     */
    public String getPointer() {
        String steps = path.replace("[", ".").replace("]", "");
        return steps.isEmpty() ? "" : "/" + steps.replace('.', '/');
    }

    /**
     * Says whether a text is the name or the JSON pointer of this place, as a {@link Waiver} may give it.
     *
     * @param nameOrPointer such as {@code requests.outcomes.granted} or {@code /requests/outcomes/granted}
     * @return whether it is either; the empty text is the whole report
     */
    public boolean isNamed(String nameOrPointer) {
        return name.equals(nameOrPointer)
                || nameOrPointer.startsWith("/") && getPointer().equals(nameOrPointer);
    }

    /** The header comes first, then section after section. */
    private static int order(Section section) {
        return (section.ordinal() + 1) * SECTION_SIZE;
    }

    private static int order(Cell cell) {
        return order(cell.getRow().getTable().getSection()) + 1 + cell.getIndex();
    }

    private static int order(String path) {
        for (Section section : Section.values()) {
            if (path.equals(section.getName()) || path.startsWith(section.getName() + ".")) {
                return order(section) + 1 + orderWithin(path);
            }
        }
        return 0;
    }

    /** Lists in section 一 come one after the other, in the order of the JSON; the elements by index. */
    private static int orderWithin(String path) {
        int open = path.indexOf('[');
        int close = path.indexOf(']', open);
        boolean element = open >= 0
                && close > open + 1
                && close - open < 10
                && path.substring(open + 1, close).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!element) {
            return 0;
        }
        boolean breakdown = path.startsWith("breakdowns", path.lastIndexOf('.', open) + 1);
        int list = breakdown ? 1 : SECTION_SIZE / 2;
        return list + Integer.parseInt(path, open + 1, close, 10) % (SECTION_SIZE / 2 - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && name.equals(place.name)
                && label.equals(place.label)
                && path.equals(place.path);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
