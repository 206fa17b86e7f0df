package org.disclosurereport.validation.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Total;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.Place;

/** The relations between the cells of tables 三 and 四 that the form itself demands. */
public final class FormRelations {
    private static final Map<FormVersion, List<LinearConstraint>> ALL = byForm(form -> Stream.of(
                    totals(form, Total.Kind.REQUEST_ROW),
                    totals(form, Total.Kind.REQUEST_OUTCOMES),
                    flows(form),
                    totals(form, Total.Kind.CHALLENGES))
            .flatMap(List::stream)
            .toList());

    private FormRelations() {}

    /**
     * {@return all relations of a form}
     *
     * @param version the form
     */
    public static List<LinearConstraint> of(FormVersion version) {
        return ALL.get(version);
    }

    /**
     * Makes a value for each form.
     *
     * @param <T> the type of the value
     * @param value gives the value for a form
     * @return the values by form
     */
    public static <T> Map<FormVersion, T> byForm(Function<Form, T> value) {
        Map<FormVersion, T> map = new EnumMap<>(FormVersion.class);
        for (FormVersion version : FormVersion.values()) {
            map.put(version, value.apply(Form.of(version)));
        }
        return map;
    }

    /**
     * {@return the relations that each total of a kind is the sum of its parts}
     *
     * @param form the form
     * @param kind the kind of total
     */
    public static List<LinearConstraint> totals(Form form, Total.Kind kind) {
        return form.getTotals().stream()
                .filter(total -> total.getKind() == kind)
                .map(total -> LinearConstraint.of(place(total), total))
                .toList();
    }

    private static Place place(Total total) {
        return total.getKind() == Total.Kind.REQUEST_OUTCOMES
                ? Place.of(total.getCell())
                : Place.of(total.getCell().getRow());
    }

    /**
     * {@return the relations 一 + 二 = 三（七） + 四, one for each column of table 三}
     *
     * @param form the form
     */
    public static List<LinearConstraint> flows(Form form) {
        return Arrays.stream(RequestColumn.values())
                .map(column -> flow(form, column))
                .toList();
    }

    private static LinearConstraint flow(Form form, RequestColumn column) {
        return LinearConstraint.builder()
                .place(Place.of(form, column))
                .addJudged(form.getCell(RequestRow.TOTAL, column), form.getCell(RequestRow.CARRIED_FORWARD, column))
                .addAdded(
                        form.getCell(RequestRow.NEWLY_RECEIVED, column), form.getCell(RequestRow.CARRIED_OVER, column))
                .build();
    }
}
