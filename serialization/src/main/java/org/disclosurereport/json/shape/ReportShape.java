package org.disclosurereport.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Section;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.ReportProperties;
import org.disclosurereport.properties.TableType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The keys of a report's JSON: header and narrative from the tree of properties, the tables from the form.
 * Lists and texts of the form are always there, empty if need be; what a report may lack is left out.
 */
public final class ReportShape {
    public static final String FORM_VERSION = ReportProperties.FORM_VERSION;

    /** The whole report. */
    public static final ObjectShape<Source, Draft> SHAPE = new ObjectShape<>(members());

    private ReportShape() {}

    public static void write(DisclosureReport report, JsonWriting out) {
        SHAPE.write(new Source(report, CellShapes.Values.of(report)), out);
    }

    /** Reads a report, or gives null after telling problems. */
    public static @Nullable DisclosureReport read(JsonReading in) {
        Draft draft = new Draft();
        SHAPE.read(in, draft);
        return in.problemCount() == 0 ? draft.build() : null;
    }

    private static List<Member<Source, Draft>> members() {
        List<Member<Source, Draft>> members = new ArrayList<>();
        members.add(SchemaVersion.schema());
        members.add(SchemaVersion.version());
        for (Property<DisclosureReport, DisclosureReport.Builder, ?> property :
                ReportProperties.REPORT.getProperties()) {
            members.add(member(property));
        }
        return members;
    }

    private static <V> Member<Source, Draft> member(Property<DisclosureReport, DisclosureReport.Builder, V> property) {
        if (property.getName().equals(FORM_VERSION)) {
            return Member.required(
                    FORM_VERSION,
                    JsonTypes.FORM_VERSION,
                    source -> source.report().getFormVersion(),
                    (draft, version) -> draft.version = version);
        }
        if (property.getType() instanceof TableType<V> table) {
            return new TableMember(table.section());
        }
        return PropertyShapes.member(property, Source::report, draft -> draft.builder);
    }

    /** A report to be written. */
    public record Source(DisclosureReport report, CellShapes.Values cells) {}

    /** A report as it is read. */
    public static final class Draft {
        private final DisclosureReport.Builder builder = DisclosureReport.builder();
        private @Nullable FormVersion version;
        private CellShapes.@Nullable Draft cells;

        /** Gives the cells of the form that the file tells, wherever it tells it. */
        CellShapes.@Nullable Draft cells(JsonReading in) {
            if (cells == null) {
                if (version == null) {
                    version = in.versionAhead().orElse(null);
                }
                cells = version == null ? null : new CellShapes.Draft(version);
            }
            return cells;
        }

        /** Builds the report once everything was read without a problem. */
        DisclosureReport build() {
            CellShapes.Draft read = Objects.requireNonNull(cells, "cells");
            return read.fill(builder.proactiveDisclosure(read.blankDisclosure()).build());
        }
    }

    /** A table, whose cells depend on the form. */
    public static final class TableMember extends Member<Source, Draft> {
        private final Section section;

        TableMember(Section section) {
            super(section.getName(), true);
            this.section = section;
        }

        @Override
        public void write(Source source, JsonWriting out) {
            out.generator().writeName(encodedName());
            CellShapes.of(source.report().getFormVersion(), section).write(source.cells(), out);
        }

        @Override
        public void read(JsonReading in, Draft draft) {
            in.nextToken();
            CellShapes.Draft cells = draft.cells(in);
            if (cells == null) {
                // That the version is missing or unknown is told at its own place.
                in.skip();
            } else {
                CellShapes.of(cells.version(), section).read(in, cells);
            }
        }

        /** Anything here: the schema's conditions on the form version tell the rest. */
        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object();
        }
    }
}
