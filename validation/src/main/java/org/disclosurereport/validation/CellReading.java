package org.disclosurereport.validation;

import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * A number that takes part in a violation, as the report has it.
 *
 * <p>For example {@code challenges.reconsideration.total}, 0. Most are cells of a table; the numbers of a
 * list in section 一 have a property path for a name. Immutable and thread-safe; equality covers every
 * field.
 */
@Value.Immutable
public interface CellReading {
    /**
     * {@return the cell's address or the property path, such as {@code
     *     challenges.reconsideration.total}}
     */
    String getName();

    /**
     * {@return the cell in the form's own words, and in English}
     */
    LocalizedText getLabel();

    /**
     * {@return what the report has there, which may be blank}
     */
    CellValue getValue();

    /**
     * {@return the report it is from, where a rule compares several}
     */
    Optional<ReportKey> getReport();

    /**
     * Reads a cell.
     *
     * @param cell the cell
     * @param report a report that uses the cell's form
     * @return what is printed there
     */
    static CellReading of(Cell cell, DisclosureReport report) {
        return of(cell.getName(), LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()), cell.get(report));
    }

    /**
     * Reads a cell of one of several reports that a rule compares.
     *
     * @param cell the cell
     * @param report a report that uses the cell's form
     * @return what is printed there, with the report named
     */
    static CellReading ofNamed(Cell cell, DisclosureReport report) {
        return ImmutableCellReading.builder()
                .from(of(cell, report))
                .report(ReportKey.of(report))
                .build();
    }

    /**
     * Gives a reading of a number outside the tables.
     *
     * @param path the property path
     * @param label the place in words
     * @param value the number
     * @return the reading
     */
    static CellReading of(String path, LocalizedText label, CellValue value) {
        return ImmutableCellReading.builder()
                .name(path)
                .label(label)
                .value(value)
                .build();
    }

    /**
     * Names the report that the number is from, where several are compared.
     *
     * @param report the report
     * @return this number of that report
     */
    default CellReading inReport(ReportKey report) {
        return ImmutableCellReading.builder().from(this).report(report).build();
    }
}
