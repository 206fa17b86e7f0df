package org.disclosurereport.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.FormVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one form are in every form, worked out from the labels once.
 *
 * <p>Where one form prints a single row under the label of a group that has several rows in the other, that row is the whole of them; other
 * cells are the same where they have the same name. Immutable and thread-safe.
 */
final class Correspondences {
    private final Map<FormVersion, List<Correspondence>> byForm = new EnumMap<>(FormVersion.class);
    private final Map<Row, List<Row>> groups = new HashMap<>();

    private Correspondences(Form form) {
        for (FormVersion version : FormVersion.values()) {
            Form other = Form.of(version);
            byForm.put(
                    version,
                    form.getCells().stream().map(cell -> find(cell, other)).toList());
        }
        form.getRows().forEach(row -> groups.put(row, group(form, row)));
    }

    static Correspondences of(Form form) {
        return Made.BY_FORM.get(form.getVersion());
    }

    Correspondence get(Cell cell, Form other) {
        return byForm.get(other.getVersion()).get(cell.getIndex());
    }

    List<Row> getGroupRows(Row row) {
        return groups.get(row);
    }

    private static Correspondence find(Cell cell, Form other) {
        Row single = singleRow(other, cell.getRow());
        if (single != null) {
            return new Correspondence(
                    Correspondence.Kind.PART,
                    single.findCell(cell.getColumnName()).stream().toList());
        }
        List<Row> split = splitRows(other, cell.getRow());
        if (!split.isEmpty()) {
            return new Correspondence(
                    Correspondence.Kind.WHOLE,
                    split.stream()
                            .flatMap(row -> row.findCell(cell.getColumnName()).stream())
                            .toList());
        }
        return other.findCell(cell.getName())
                .map(same -> new Correspondence(Correspondence.Kind.SAME, List.of(same)))
                .orElse(Correspondence.ABSENT);
    }

    private static List<Row> group(Form form, Row row) {
        for (FormVersion version : FormVersion.values()) {
            Row single = singleRow(Form.of(version), row);
            if (single != null && single.getName().equals(row.getName())) {
                return splitRows(form, single);
            }
        }
        return List.of(row);
    }

    /** The row that a form prints under the label of a group, where the group has rows in the form of another row. */
    private static @Nullable Row singleRow(Form form, Row row) {
        List<String> path = row.getLabelPath();
        List<String> group = path.subList(0, path.size() - 1);
        return form.getTable(row.getTable().getSection()).getRows().stream()
                .filter(own -> own.getLabelPath().equals(group))
                .findFirst()
                .orElse(null);
    }

    /** The rows that a form has in the group under whose label another form prints one row. */
    private static List<Row> splitRows(Form form, Row row) {
        List<String> group = row.getLabelPath();
        return form.getTable(row.getTable().getSection()).getRows().stream()
                .filter(own -> own.getLabelPath().size() == group.size() + 1
                        && own.getLabelPath().subList(0, group.size()).equals(group))
                .toList();
    }

    /** Made when the first is asked for, which needs all forms. */
    private static final class Made {
        static final Map<FormVersion, Correspondences> BY_FORM = new EnumMap<>(FormVersion.class);

        static {
            for (FormVersion version : FormVersion.values()) {
                BY_FORM.put(version, new Correspondences(Form.of(version)));
            }
        }
    }
}
