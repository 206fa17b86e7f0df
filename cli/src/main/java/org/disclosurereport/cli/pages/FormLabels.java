package org.disclosurereport.cli.pages;

import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Row;

/** What rows and columns of the form are called on pages; in English with the label that the form prints. Stateless and thread-safe. */
public final class FormLabels {
    private static final LocalizedText LABEL = LocalizedText.of("{chinese}", "{english}（{chinese}）");

    private FormLabels() {}

    /** {@return what a row is called} */
    public static String of(Row row, Locale locale) {
        return LABEL.fill(Map.of("chinese", row.getLabel(), "english", row.getEnglishLabel()))
                .get(locale);
    }

    /** {@return what the column of a cell is called} */
    public static String ofColumn(Cell cell, Locale locale) {
        String english = cell.getEnglishLabel();
        return LocalizedText.of(
                        cell.getColumnLabel(),
                        english.substring(english.lastIndexOf('·') + 1).strip())
                .get(locale);
    }
}
