package org.disclosurereport.batch.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;

/**
 * Reports as rows and columns.
 *
 * <p>For example {@code DataTable.wide(Locale.ENGLISH)} has one row per report and one column per cell of any form, headed {@code
 * requests.newlyReceived.total}, and before them one column for each short value beside the tables, headed {@code agency.name} or {@code
 * year}; {@code DataTable.lengthwise(Locale.CHINESE)} has one row per cell that is filled in, headed in Chinese. Cells that two forms have
 * in common share a column.
 *
 * <p>A blank cell is empty, which is not zero. Numbers are plain digits, amounts exact decimals in the unit that the report gives. Texts
 * and lists of the narrative aren't in it: write NDJSON for them. Immutable and thread-safe.
 */
public final class DataTable {
    private static final List<LocalizedText> PLACE =
            List.of(LocalizedText.of("文件", "file"), LocalizedText.of("行", "line"));
    private static final LocalizedText DOUBTS = LocalizedText.of("识别存疑", "doubts");
    private static final LocalizedText UNIT = LocalizedText.of("单位", "unit");
    private static final List<LocalizedText> ENTRY = List.of(
            LocalizedText.of("位置编码", "cell"),
            LocalizedText.of("表", "table"),
            LocalizedText.of("行名", "row"),
            LocalizedText.of("列名", "column"),
            LocalizedText.of("填报值", "value"),
            UNIT);

    /** What tells whose a row is, where there are many rows per report. */
    private static final List<String> KEY =
            List.of("agency.name", "agency.unifiedSocialCreditCode", "agency.regionCode", "year", "formVersion");

    private static final Map<String, Cell> CELLS = cells();

    private final Locale locale;
    private final boolean wide;
    private final List<HeaderColumns.Column> columns;
    private final List<String> heads;

    private DataTable(Locale locale, boolean wide) {
        String language = Objects.requireNonNull(locale, "locale").getLanguage();
        if (!List.of("zh", "en").contains(language)) {
            throw new IllegalArgumentException("locale must be of the language zh or en, was \"" + language + '"');
        }
        this.locale = locale;
        this.wide = wide;
        this.columns = wide
                ? HeaderColumns.get()
                : HeaderColumns.get().stream()
                        .filter(column -> KEY.contains(column.path()))
                        .toList();
        this.heads = List.copyOf(makeHeads());
    }

    /**
     * Gives the layout with one row per report and one column per cell.
     *
     * @param locale the language of the heads: labels in Chinese, or names as in JSON in English
     * @return the table
     * @throws IllegalArgumentException if the language is another one
     */
    public static DataTable wide(Locale locale) {
        return new DataTable(locale, true);
    }

    /**
     * Gives the layout with one row per cell that is filled in.
     *
     * @param locale the language of heads and labels: Chinese, or English
     * @return the table
     * @throws IllegalArgumentException if the language is another one
     */
    public static DataTable lengthwise(Locale locale) {
        return new DataTable(locale, false);
    }

    /** The cells of every form by name: those of the latest form in its order, each other one after its own table. */
    private static Map<String, Cell> cells() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        FormVersion[] versions = FormVersion.values();
        for (Section section : Section.values()) {
            for (int i = versions.length - 1; i >= 0; i--) {
                for (Cell cell : Form.of(versions[i]).getCells()) {
                    if (cell.getRow().getTable().getSection() == section) {
                        cells.putIfAbsent(cell.getName(), cell);
                    }
                }
            }
        }
        return cells;
    }

    private List<String> makeHeads() {
        List<String> made = new ArrayList<>();
        PLACE.forEach(text -> made.add(text.get(locale)));
        columns.forEach(column -> made.add(column.head(locale)));
        made.add(DOUBTS.get(locale));
        if (!wide) {
            ENTRY.forEach(text -> made.add(text.get(locale)));
            return made;
        }
        for (Cell cell : CELLS.values()) {
            made.add(isEnglish() ? cell.getName() : String.join("｜", cell.getLabelPath()));
            cell.getUnitName()
                    .ifPresent(name -> made.add(
                            isEnglish()
                                    ? cell.getRow().getName() + "." + name
                                    : String.join("｜", cell.getLabelPath()) + "｜" + UNIT.get(locale)));
        }
        return made;
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** {@return the heads of the columns; no two are the same} */
    public List<String> getHeads() {
        return heads;
    }

    /**
     * Gives the rows of a report.
     *
     * @param read the report with its place
     * @return the rows, each as long as the heads: one in the wide layout; lengthwise one per cell that is filled in, in form order
     */
    public List<List<String>> getRows(ReadReport read) {
        DisclosureReport report = read.getReport();
        List<String> start = new ArrayList<>(heads.size());
        start.add(read.getFile());
        start.add(Integer.toString(read.getLine()));
        columns.forEach(column -> start.add(column.value().apply(report)));
        start.add(Integer.toString(read.getDoubts().size()));
        return wide ? List.of(withCells(start, report)) : entries(start, report);
    }

    private List<String> withCells(List<String> row, DisclosureReport report) {
        Form form = Form.of(report);
        for (String name : CELLS.keySet()) {
            Optional<Cell> cell = form.findCell(name);
            row.add(cell.map(found -> found.get(report).toString()).orElse(""));
            if (CELLS.get(name).getUnitName().isPresent()) {
                row.add(cell.map(found -> unit(found, report)).orElse(""));
            }
        }
        return row;
    }

    private List<List<String>> entries(List<String> start, DisclosureReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (Cell cell : Form.of(report).getCells()) {
            CellValue value = cell.get(report);
            if (!value.isBlank()) {
                List<String> row = new ArrayList<>(start);
                row.add(cell.getName());
                row.add(cell.getRow().getTable().getSection().getNumber());
                row.add(
                        isEnglish()
                                ? cell.getRow().getEnglishLabel()
                                : cell.getRow().getLabel());
                row.add(isEnglish() ? cell.getColumnName() : cell.getColumnLabel());
                row.add(value.toString());
                row.add(unit(cell, report));
                rows.add(row);
            }
        }
        return rows;
    }

    private String unit(Cell cell, DisclosureReport report) {
        return cell.getUnit(report)
                .map(unit -> isEnglish() ? unit.getName() : unit.getLabel())
                .orElse("");
    }
}
