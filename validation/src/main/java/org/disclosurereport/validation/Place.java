package org.disclosurereport.validation;

import java.util.List;
import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.immutables.value.Value;

/**
 * Where a rule is evaluated: a cell, a row, a column, a section or a property of a report.
 *
 * <p>For example the row {@code requests.outcomes.granted}, or {@code requests.*.naturalPersons}, the
 * column 自然人 of table 三. Its name is stable over runs, so a {@link Waiver} can hold it. It is a place
 * in the form, not on a page of a document.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Place {
    /** More places than any section has. */
    int SECTION_SIZE = 1_000_000;

    /**
     * {@return the stable name, such as {@code requests.outcomes.granted}}
     */
    String getName();

    /**
     * {@return the place in the form's own words, and in English}
     */
    LocalizedText getLabel();

    /**
     * {@return the property path of where to show a finding; the name, but for a column its last cell}
     */
    @Value.Default
    default String getPath() {
        return getName();
    }

    /**
     * {@return a number that orders places as the form does}
     */
    int getOrder();

    /**
     * {@return the JSON pointer (RFC 6901) of {@link #getPath()}, such as {@code
     *     /requests/outcomes/granted}; empty for the whole report}
     */
    @Value.NonAttribute
    default String getPointer() {
        String path = getPath().replace("[", ".").replace("]", "");
        return path.isEmpty() ? "" : "/" + path.replace('.', '/');
    }

    /**
     * Gives the place of a cell.
     *
     * @param cell the cell
     * @return its place
     */
    static Place of(Cell cell) {
        Objects.requireNonNull(cell, "cell");
        return ImmutablePlace.builder()
                .name(cell.getName())
                .label(LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()))
                .order(order(cell))
                .build();
    }

    /**
     * Gives the place of a row.
     *
     * @param row the row
     * @return its place
     */
    static Place of(Row row) {
        Objects.requireNonNull(row, "row");
        List<Cell> cells = row.getCells();
        return ImmutablePlace.builder()
                .name(row.getName())
                .label(LocalizedText.of(row.getLabel(), row.getEnglishLabel()))
                .order(order(cells.get(cells.size() - 1)))
                .build();
    }

    /**
     * Gives the place of a column of table 三.
     *
     * @param form the form
     * @param column the column
     * @return its place
     */
    static Place of(Form form, RequestColumn column) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(column, "column");
        Cell last = form.getCell(RequestRow.CARRIED_FORWARD, column);
        String table = Section.REQUESTS.getName();
        return ImmutablePlace.builder()
                .name(table + ".*." + column.getName())
                .label(LocalizedText.of(
                        "“" + last.getColumnLabel() + "”列",
                        Section.REQUESTS.getEnglishLabel() + " · column " + column.getEnglishLabel()))
                .path(last.getName())
                .order(order(last))
                .build();
    }

    /**
     * Gives the place of a section.
     *
     * @param section the section
     * @return its place
     */
    static Place of(Section section) {
        Objects.requireNonNull(section, "section");
        return ImmutablePlace.builder()
                .name(section.getName())
                .label(section.getTitle())
                .order(order(section))
                .build();
    }

    /**
     * Gives the place of a property outside the tables.
     *
     * @param path the property path, such as {@code agency.name} or {@code overview.breakdowns[0]}
     * @param label the place in words
     * @return its place
     */
    static Place of(String path, LocalizedText label) {
        Objects.requireNonNull(path, "path");
        return ImmutablePlace.builder()
                .name(path)
                .label(label)
                .order(order(path))
                .build();
    }

    /**
     * Gives a place that was written elsewhere.
     *
     * @param name the stable name
     * @param label the place in words
     * @param path the property path of where to show a finding
     * @param order the number that orders places as the form does
     * @return the place
     */
    static Place of(String name, LocalizedText label, String path, int order) {
        return ImmutablePlace.builder()
                .name(name)
                .label(label)
                .path(path)
                .order(order)
                .build();
    }

    /**
     * Gives the place of a body in a government's consolidation, which is no place in the government's report.
     *
     * @param body the body's name or code
     * @return its place, {@code bodies.} and the body
     */
    static Place ofBody(String body) {
        Objects.requireNonNull(body, "body");
        return ImmutablePlace.builder()
                .name("bodies." + body)
                .label(LocalizedText.same(body))
                .path("")
                .order(0)
                .build();
    }

    /**
     * {@return the place that is the whole report}
     */
    static Place ofReport() {
        return of("", LocalizedText.of("整份报告", "the whole report"));
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
}
