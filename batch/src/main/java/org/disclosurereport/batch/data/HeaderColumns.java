package org.disclosurereport.batch.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.properties.LeafType;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.ReportProperties;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.properties.TextForm;
import org.disclosurereport.properties.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The columns for what a report says beside its tables: every single short value of the tree of properties, in its order.
 *
 * <p>Texts and lists are left out: they are documents, not columns. Immutable and thread-safe.
 */
final class HeaderColumns {
    private static final List<Column> ALL = all();

    private HeaderColumns() {}

    /**
     * A column.
     *
     * @param path the path of the property, such as {@code agency.name}
     * @param value prints the property of a report; the empty text where it is absent or blank
     */
    record Column(String path, Function<DisclosureReport, String> value) {
        /** What people call it, or its path. */
        String head(Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                    ? path
                    : ReportProperty.of(path).getLabel().get(locale);
        }
    }

    static List<Column> get() {
        return ALL;
    }

    private static List<Column> all() {
        List<Column> columns = new ArrayList<>();
        collect(ReportProperties.REPORT, "", report -> report, columns);
        return List.copyOf(columns);
    }

    private static <V, B> void collect(
            ValueType<V, B> type, String path, Function<DisclosureReport, @Nullable V> value, List<Column> columns) {
        for (Property<V, B, ?> property : type.getProperties()) {
            collect(property, path, value, columns);
        }
    }

    private static <V, B, P> void collect(
            Property<V, B, P> property,
            String outer,
            Function<DisclosureReport, @Nullable V> value,
            List<Column> columns) {
        String path = outer.isEmpty() ? property.getName() : outer + "." + property.getName();
        Function<DisclosureReport, @Nullable P> inner = report -> {
            V held = value.apply(report);
            return held == null ? null : property.get(held);
        };
        if (property.getType() instanceof LeafType<P> leaf) {
            if (leaf.getKind() != LeafType.Kind.PROSE) {
                columns.add(column(path, inner, leaf));
            }
        } else if (property.getType() instanceof ValueType<P, ?> nested) {
            Optional<TextForm<P>> text = nested.getTextForm();
            if (text.isPresent()) {
                columns.add(column(path, inner, text.get()));
            } else {
                collect(nested, path, inner, columns);
            }
        }
    }

    private static <P> Column column(String path, Function<DisclosureReport, @Nullable P> value, TextForm<P> form) {
        return new Column(path, report -> {
            P held = value.apply(report);
            return held == null ? "" : form.print(held);
        });
    }
}
