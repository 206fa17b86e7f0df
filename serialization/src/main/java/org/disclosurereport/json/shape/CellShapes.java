package org.disclosurereport.json.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tables as trees of cells, made from the cells' addresses. */
public final class CellShapes {
    private static final Map<FormVersion, Map<Section, ObjectShape<Values, Draft>>> SHAPES =
            new EnumMap<>(FormVersion.class);

    static {
        for (FormVersion version : FormVersion.values()) {
            Map<Section, ObjectShape<Values, Draft>> shapes = new EnumMap<>(Section.class);
            for (Table table : Form.of(version).getTables()) {
                List<Cell> cells = table.getRows().stream()
                        .flatMap(row -> row.getCells().stream())
                        .toList();
                shapes.put(table.getSection(), shape(cells, 1));
            }
            SHAPES.put(version, shapes);
        }
    }

    /** The cells of a report, to be written. */
    public record Values(DisclosureReport report, List<CellValue> cells) {
        static Values of(DisclosureReport report) {
            return new Values(report, Form.of(report).readValues(report));
        }
    }

    /** The cells of a report, as they are read. */
    public static final class Draft {
        private final Form form;
        private final @Nullable CellValue[] cells;
        private final Map<Cell, Optional<MoneyUnit>> units = new LinkedHashMap<>();

        Draft(FormVersion version) {
            this.form = Form.of(version);
            this.cells = new CellValue[form.getCells().size()];
        }

        /** Begins with the cells of a report, of which some are then read. */
        Draft(DisclosureReport report) {
            this(report.getFormVersion());
            form.readValues(report).toArray(cells);
        }

        FormVersion version() {
            return form.getVersion();
        }

        /** The table 二 that {@link #fill} needs in the report it is given. */
        ProactiveDisclosure blankDisclosure() {
            return ProactiveDisclosure.blank(version());
        }

        /** Puts the cells into a report of the same form, when all have been read. */
        DisclosureReport fill(DisclosureReport report) {
            DisclosureReport filled = form.withValues(report, Arrays.asList(cells));
            for (Map.Entry<Cell, Optional<MoneyUnit>> unit : units.entrySet()) {
                filled = unit.getKey().withUnit(filled, unit.getValue());
            }
            return filled;
        }
    }

    private CellShapes() {}

    public static ObjectShape<Values, Draft> of(FormVersion version, Section section) {
        return SHAPES.get(version).get(section);
    }

    /**
     * The shape of a part of a table.
     *
     * @param name the address that its cells have in common, such as {@code challenges.reconsideration}
     */
    public static ObjectShape<Values, Draft> of(FormVersion version, String name) {
        String start = name + ".";
        List<Cell> cells = Form.of(version).getCells().stream()
                .filter(cell -> cell.getName().startsWith(start))
                .toList();
        return shape(cells, start.split("\\.").length);
    }

    /** The shape of the object that holds cells whose addresses are the same up to a depth. */
    private static ObjectShape<Values, Draft> shape(List<Cell> cells, int depth) {
        Map<String, List<Cell>> byName = new LinkedHashMap<>();
        for (Cell cell : cells) {
            byName.computeIfAbsent(path(cell)[depth], name -> new ArrayList<>()).add(cell);
        }
        List<Member<Values, Draft>> members = new ArrayList<>();
        byName.forEach((name, within) -> {
            Cell first = within.get(0);
            if (path(first).length > depth + 2) {
                members.add(Member.part(name, shape(within, depth + 1)));
            } else if (path(first).length > depth + 1) {
                members.add(new RowMember(name, shape(within, depth + 1), first.getRow()));
            } else {
                members.add(cell(name, first));
                first.getUnitName().ifPresent(unitName -> members.add(unit(unitName, first)));
            }
        });
        return new ObjectShape<>(members);
    }

    private static Member<Values, Draft> cell(String name, Cell cell) {
        return cell.getKind() == CellKind.COUNT
                ? new CountMember(name, cell)
                : new CellMember<>(name, cell, JsonTypes.cell(cell.getKind()));
    }

    private static String[] path(Cell cell) {
        return cell.getName().split("\\.");
    }

    private static Member<Values, Draft> unit(String name, Cell cell) {
        return Member.required(
                name,
                JsonTypes.MONEY_UNIT,
                values -> cell.getUnit(values.report()),
                (draft, unit) -> draft.units.put(cell, unit));
    }

    /** A row with several cells. */
    private static final class RowMember extends Member.Part<Values, Draft> {
        private final ObjectShape<Values, Draft> shape;
        private final Row row;

        RowMember(String name, ObjectShape<Values, Draft> shape, Row row) {
            super(name, shape);
            this.shape = shape;
            this.row = row;
        }

        /** The row's label, and what rows with the same columns are. */
        @Override
        public JsonNode schema(SchemaNodes nodes) {
            String name = row.getTable().getSection().getName() + "Row";
            ObjectNode schema = nodes.object().put("title", row.getLabel());
            schema.setAll((ObjectNode) nodes.shared(name, (ObjectNode) shape.schema(nodes)));
            return schema;
        }
    }

    /** A cell; most of a report's keys are cells, so there is nothing between this and the values. */
    private static class CellMember<V extends CellValue> extends Member<Values, Draft> {
        private final Cell cell;
        private final int index;
        private final JsonType<V> type;

        CellMember(String name, Cell cell, JsonType<V> type) {
            super(name, true);
            this.cell = cell;
            this.index = cell.getIndex();
            this.type = type;
        }

        @Override
        public @SuppressWarnings("unchecked") // the form sees to it that a value is of its cell's kind
        void write(Values values, JsonWriting out) {
            out.generator().writeName(encodedName());
            type.write((V) values.cells().get(index), out);
        }

        @Override
        public void read(JsonReading in, Draft draft) {
            in.nextToken();
            readCurrent(in, draft);
        }

        final void readCurrent(JsonReading in, Draft draft) {
            set(draft, type.read(in));
        }

        final void set(Draft draft, @Nullable CellValue value) {
            draft.cells[index] = value;
        }

        @Override
        public LocalizedText hint() {
            return type.hint();
        }

        /** The schema of the type, with the label of the cell's column: rows with the same columns share theirs. */
        @Override
        public JsonNode schema(SchemaNodes nodes) {
            String label = cell.getColumnName().isEmpty() ? cell.getLabel() : cell.getColumnLabel();
            ObjectNode schema = nodes.object().put("title", label);
            schema.setAll((ObjectNode) type.schema(nodes));
            return schema;
        }
    }

    /** A count: nearly every cell is one, and nearly every one is a plain number. */
    private static final class CountMember extends CellMember<Count> {
        CountMember(String name, Cell cell) {
            super(name, cell, JsonTypes.COUNT);
        }

        @Override
        public void read(JsonReading in, Draft draft) {
            long value = in.nextWholeNumber();
            if (value >= 0 && value <= Count.MAX) {
                set(draft, Count.of(value));
            } else {
                readCurrent(in, draft);
            }
        }
    }
}
