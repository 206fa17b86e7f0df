package org.disclosurereport.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

/** Which forms a rule is for, by what they have or when they came, so that a rule holds in the next form without being touched. */
public final class Forms {
    private Forms() {}

    /**
     * {@return whether a form is one, or came after it}
     *
     * @param first the first form
     */
    public static Predicate<Form> since(FormVersion first) {
        return form -> form.getVersion().compareTo(first) >= 0;
    }

    /**
     * {@return whether a form has all of some cells}
     *
     * @param cells their addresses
     */
    public static Predicate<Form> withCells(String... cells) {
        return form -> Arrays.stream(cells).allMatch(cell -> form.findCell(cell).isPresent());
    }

    /**
     * {@return whether a row of a form's table 二 has all of some columns}
     *
     * @param columns their names
     */
    public static Predicate<Form> withColumns(String... columns) {
        return form -> !disclosureRows(form, columns).isEmpty();
    }

    /**
     * {@return the rows of table 二 that have all of some columns}
     *
     * @param form the form
     * @param columns the names of the columns
     */
    public static List<Row> disclosureRows(Form form, String... columns) {
        return form.getTable(Section.PROACTIVE_DISCLOSURE).getRows().stream()
                .filter(row -> Arrays.stream(columns)
                        .allMatch(column -> row.findCell(column).isPresent()))
                .toList();
    }
}
