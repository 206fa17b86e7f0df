package org.disclosurereport.json;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of the tables that is written alone, as it is within a report: it takes the place of the same part in a blank report.
 *
 * @param blank a blank report of the form
 * @param shape the keys of the part
 * @param part which part
 */
record PartType<V>(DisclosureReport blank, ObjectShape<CellShapes.Values, CellShapes.Draft> shape, Part<V> part)
        implements JsonType<V> {
    /**
     * Where in a report a part is.
     *
     * @param name the address that its cells have in common
     * @param get gives the part of a report
     * @param with replaces the part of a report
     */
    record Part<V>(
            String name, Function<DisclosureReport, V> get, BiFunction<DisclosureReport, V, DisclosureReport> with) {
        /** A table. */
        static <V> Part<V> of(
                String name,
                Function<DisclosureReport, V> get,
                BiFunction<DisclosureReport, V, DisclosureReport> with) {
            return new Part<>(name, get, with);
        }

        /** A part of this part. */
        <P> Part<P> then(String inner, Function<V, P> getInner, BiFunction<V, P, V> withInner) {
            return new Part<>(
                    name + "." + inner,
                    get.andThen(getInner),
                    (report, value) -> with.apply(report, withInner.apply(get.apply(report), value)));
        }
    }

    /** A part of the tables of one form. */
    static <V> JsonType<V> of(FormVersion version, Part<V> part) {
        return new PartType<>(blank(version), CellShapes.of(version, part.name()), part);
    }

    /** A part that has the same cells in every form; empty if they differ, for then it doesn't say which cells it has. */
    static <V> Optional<JsonType<V>> of(Part<V> part) {
        Set<Set<String>> cells = new LinkedHashSet<>();
        for (FormVersion version : FormVersion.values()) {
            cells.add(Form.of(version).getCells().stream()
                    .map(Cell::getName)
                    .filter(cell -> cell.startsWith(part.name() + "."))
                    .collect(Collectors.toSet()));
        }
        return cells.size() == 1 ? Optional.of(of(FormVersion.values()[0], part)) : Optional.empty();
    }

    private static DisclosureReport blank(FormVersion version) {
        return DisclosureReport.builder()
                .agency(Agency.of("-"))
                .year(version.getFirstYear())
                .proactiveDisclosure(ProactiveDisclosure.blank(version))
                .build();
    }

    @Override
    public void write(V value, JsonWriting out) {
        shape.write(CellShapes.Values.of(part.with().apply(blank, value)), out);
    }

    @Override
    public @Nullable V read(JsonReading in) {
        int before = in.problemCount();
        CellShapes.Draft draft = new CellShapes.Draft(blank);
        shape.read(in, draft);
        return in.problemCount() == before ? part.get().apply(draft.fill(blank)) : null;
    }

    @Override
    public JsonNode schema(SchemaNodes nodes) {
        return shape.schema(nodes);
    }
}
