package org.disclosurereport.documents.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.properties.ReportProperties;

/**
 * Everything of a report that stands in no cell of a table, as a flat list of names and texts, and back.
 *
 * <p>For example {@code agency.name} = 洪泽区人民政府, {@code year} = 2023, {@code overview.breakdowns[0].unit} = 条. Names are
 * those of the JSON; writing and reading walk over the tree of properties, so neither forgets what the other knows. The cells are
 * not here: a file shows them, and they are read from where they are shown. The one thing about a cell that may not be
 * visible is the unit of an amount that is blank.
 *
 * <p>Stateless and thread-safe.
 */
public final class ReportFields {
    /** The field that says which form was used; for the eye, since the tables themselves show it. */
    public static final String FORM_VERSION = ReportProperties.FORM_VERSION;

    private ReportFields() {}

    /**
     * Writes a report as fields.
     *
     * @param report the report
     * @return texts by name, in an order that is always the same
     */
    public static Map<String, String> write(DisclosureReport report) {
        Objects.requireNonNull(report, "report");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FORM_VERSION, report.getFormVersion().getName());
        for (FieldGroup group : FieldGroup.values()) {
            fields.putAll(write(report, group));
        }
        for (Cell cell : Form.of(report).getCells()) {
            cell.getUnitName()
                    .ifPresent(name ->
                            cell.getUnit(report).ifPresent(unit -> fields.put(unitField(cell, name), unit.getName())));
        }
        return fields;
    }

    /** {@return the fields of one group only, in the same order}
     *
     * @param report the report
     * @param group the group
     */
    static Map<String, String> write(DisclosureReport report, FieldGroup group) {
        return new FieldWriting(group).write(report);
    }

    /**
     * Replaces what a report says outside its tables by what fields say, group by group. A group whose fields are not
     * there stays as it is in the report; so does one with a text that can't be, which is told.
     *
     * @param fields texts by name, from {@link #write} or from a file that anybody may have changed
     * @param report the report whose cells have been read
     * @return the report with the fields in it, and what could not be used
     */
    public static AppliedFields apply(Map<String, String> fields, DisclosureReport report) {
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(report, "report");
        FieldSource source = new FieldSource(fields);
        Optional<String> form = source.take(FORM_VERSION);
        Set<FieldGroup> there = EnumSet.noneOf(FieldGroup.class);
        fields.keySet().forEach(name -> FieldGroup.ofField(name).ifPresent(there::add));
        DisclosureReport applied = report;
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        List<String> unusable = new ArrayList<>();
        // A form that came after this program was made: the tables were read as one that it knows.
        if (form.filter(name -> !name.equals(report.getFormVersion().getName())).isPresent()) {
            unusable.add(FORM_VERSION);
        }
        for (FieldGroup group : there) {
            try {
                applied = new FieldReading(group, source).apply(applied);
                groups.add(group);
            } catch (UnusableFieldException e) {
                unusable.add(e.getName());
            }
        }
        applied = withUnits(applied, source, unusable);
        if (unusable.isEmpty()) {
            unusable.addAll(source.left());
        }
        return new AppliedFields(applied, groups, unusable);
    }

    /** The unit of an amount that is told is printed with it, and what is printed counts. */
    private static DisclosureReport withUnits(DisclosureReport report, FieldSource fields, List<String> unusable) {
        DisclosureReport applied = report;
        for (Cell cell : Form.of(report).getCells()) {
            Optional<String> name = cell.getUnitName().map(unit -> unitField(cell, unit));
            Optional<String> text = name.flatMap(fields::take);
            if (text.isPresent() && cell.get(report).isBlank()) {
                try {
                    applied = cell.withUnit(applied, Optional.of(unit(text.get())));
                } catch (IllegalArgumentException e) {
                    unusable.add(name.orElseThrow());
                }
            }
        }
        return applied;
    }

    private static String unitField(Cell cell, String unitName) {
        return cell.getRow().getName() + "." + unitName;
    }

    private static MoneyUnit unit(String name) {
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unit must be one known, was \"" + name + '"'));
    }
}
