package org.disclosurereport.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.CellValue;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.properties.FigureDraft;
import org.disclosurereport.properties.LeafType;
import org.disclosurereport.properties.ListType;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.PropertyType;
import org.disclosurereport.properties.ReportProperties;
import org.disclosurereport.properties.TableType;
import org.disclosurereport.properties.ValueType;

/** Any values of the properties outside the tables, drawn by the tree of properties, so that none is forgotten. */
final class AnyProperties {
    private static final int LAST_YEAR = 9999;
    private static final int MOST_ELEMENTS = 3;

    /** What constraints on fields ask of some texts. */
    private final Map<String, Arbitrary<?>> byPath;

    /** Lists of the same elements stand in several places; their arbitraries are made once. */
    private final Map<PropertyType<?>, Arbitrary<?>> lists = new HashMap<>();

    AnyProperties(Map<String, Arbitrary<?>> byPath) {
        this.byPath = byPath;
    }

    /** What to set in a builder of values of a type: all their properties but tables and the form. */
    <V, B> Arbitrary<Consumer<B>> settings(ValueType<V, B> type, String path) {
        List<Arbitrary<Consumer<B>>> settings = new ArrayList<>();
        for (Property<V, B, ?> property : type.getProperties()) {
            String inner = path + property.getName();
            if (!(property.getType() instanceof TableType) && !inner.equals(ReportProperties.FORM_VERSION)) {
                settings.add(setting(property, inner));
            }
        }
        return Combinators.combine(settings).as(all -> builder -> all.forEach(setting -> setting.accept(builder)));
    }

    private <V, B> Arbitrary<V> values(ValueType<V, B> type, String path) {
        return settings(type, path + ".").map(setting -> {
            B builder = type.newBuilder();
            setting.accept(builder);
            return type.build(builder);
        });
    }

    private <T, B, P> Arbitrary<Consumer<B>> setting(Property<T, B, P> property, String path) {
        if (property.getType() == LeafType.COUNT_OR_AMOUNT) {
            return figureValue(property);
        }
        Arbitrary<P> values = values(property, path);
        return property.isOptional()
                ? values.optional().map(value -> builder -> property.set(builder, value.orElse(null)))
                : values.map(value -> builder -> property.set(builder, value));
    }

    /** A count or an amount, as the quantity asks, which is set before. */
    @SuppressWarnings("unchecked") // both are cell values
    private static <T, B, P> Arbitrary<Consumer<B>> figureValue(Property<T, B, P> property) {
        return Combinators.combine(ReportArbitraries.countsOrBlank(), ReportArbitraries.amountsOrBlank())
                .as((count, amount) -> builder -> {
                    CellKind kind =
                            ((FigureDraft) builder).getQuantity().orElseThrow().getKind();
                    CellValue value = kind == CellKind.AMOUNT ? amount : count;
                    property.set(builder, (P) value);
                });
    }

    @SuppressWarnings("unchecked") // the type says what the values are
    private <P> Arbitrary<P> values(Property<?, ?, P> property, String path) {
        if (byPath.containsKey(path)) {
            return (Arbitrary<P>) byPath.get(path);
        }
        if (property.getType() instanceof LeafType<P> leaf) {
            return (Arbitrary<P>) leaf(leaf);
        }
        if (property.getType() instanceof ListType<?> list) {
            Arbitrary<?> known = lists.get(list);
            if (known == null) {
                known = values(list.getElementType(), path).list().ofMaxSize(MOST_ELEMENTS);
                lists.put(list, known);
            }
            return (Arbitrary<P>) known;
        }
        return values((ValueType<P, ?>) property.getType(), path);
    }

    private static Arbitrary<?> leaf(LeafType<?> type) {
        return switch (type.getKind()) {
            case TEXT, PROSE -> ReportArbitraries.texts();
            case FLAG -> Arbitraries.of(false, true);
            case YEAR -> Arbitraries.integers().between(FormVersion.earliest().getFirstYear(), LAST_YEAR);
            case DATE -> dates();
            case CONSTANT -> Arbitraries.of(type.getConstants());
            case COUNT, COUNT_OR_AMOUNT -> ReportArbitraries.countsOrBlank();
            case AMOUNT -> ReportArbitraries.amountsOrBlank();
        };
    }

    private static Arbitrary<LocalDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }
}
