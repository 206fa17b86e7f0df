package org.disclosurereport.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.stated.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every property of the tree promises, whoever adds one. */
class ReportPropertiesTest {
    @net.jqwik.api.Property(tries = 200)
    void aCopyMadeByTheTreeIsEqual(@ForAll("reports") DisclosureReport report) {
        assertThat(ReportProperties.REPORT.build(ReportProperties.REPORT.toBuilder(report)))
                .isEqualTo(report);
    }

    @net.jqwik.api.Property(tries = 200)
    void plainValuesAreReadAsTheyAreWritten(@ForAll("reports") DisclosureReport report) {
        plainValues(ReportProperties.REPORT, report);
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.anyReports();
    }

    private static <V> void plainValues(ValueType<V, ?> type, V value) {
        for (Property<V, ?, ?> property : type.getProperties()) {
            plainValue(property, value);
        }
    }

    private static <T, V> void plainValue(Property<T, ?, V> property, T owner) {
        V value = property.get(owner);
        if (value == null || property.getType() == LeafType.COUNT_OR_AMOUNT) {
            return;
        }
        if (property.getType() instanceof LeafType<V> leaf) {
            assertThat(leaf.parse(leaf.print(value))).isEqualTo(value);
            assertThat(leaf.getWords(value).getChinese()).isNotEmpty();
        } else if (property.getType() instanceof ValueType<V, ?> inner) {
            plainValues(inner, value);
        }
    }

    /** Each text of each value refuses what no file could hold, and says which property it is. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0007", "甲\u0085乙", "\uD800", "a\uDC00b", "\uD83D\uD83D\uDE00"})
    void everyTextRefusesControlCharactersAndLoneSurrogates(String text) {
        Set<String> refused = new LinkedHashSet<>();
        for (ValueType<?, ?> type : valueTypes()) {
            refuses(type, text, refused);
        }
        assertThat(refused).contains("Agency.name", "Breakdown.quote", "StatedFigure.quote", "TableText.before");
        assertThat(refused).hasSizeGreaterThan(20);
    }

    private static <V, B> void refuses(ValueType<V, B> type, String text, Set<String> refused) {
        for (Property<V, B, ?> property : type.getProperties()) {
            if (property.getType() == LeafType.TEXT || property.getType() == LeafType.PROSE) {
                refuses(type, property, text);
                refused.add(type.getValueClass().getSimpleName() + "." + property.getName());
            }
        }
    }

    @SuppressWarnings("unchecked") // a text's type is one of texts
    private static <V, B> void refuses(ValueType<V, B> type, Property<V, B, ?> property, String text) {
        B builder = type.newBuilder();
        for (Property<V, B, ?> other : type.getProperties()) {
            setSomething(other, builder);
        }
        if (type.getValueClass() == java.util.Map.class) {
            return; // held by Overview, which refuses it
        }
        assertThatIllegalArgumentException()
                .as(type.getValueClass().getSimpleName() + "." + property.getName())
                .isThrownBy(() -> {
                    ((Property<V, B, String>) property).set(builder, text);
                    type.build(builder);
                })
                .withMessageStartingWith(property.getName() + " must be text");
    }

    @SuppressWarnings("unchecked") // by the type
    private static <B, P> void setSomething(Property<?, B, P> property, B builder) {
        if (property.isOptional()) {
            property.set(builder, null);
        } else if (property.getType() instanceof LeafType<P> leaf) {
            P value = switch (leaf.getKind()) {
                case CONSTANT -> leaf.getConstants().get(0);
                case DATE -> leaf.parse("2024-01-20");
                case YEAR -> leaf.parse("2023");
                case FLAG -> leaf.parse("true");
                default -> leaf.parse("");
            };
            property.set(builder, value);
        } else if (property.getName().equals("agency")) {
            property.set(builder, (P) Agency.of("青山县人民政府"));
        }
    }

    private static List<ValueType<?, ?>> valueTypes() {
        Set<ValueType<?, ?>> found = new LinkedHashSet<>();
        collect(ReportProperties.REPORT, found);
        return new ArrayList<>(found);
    }

    private static void collect(PropertyType<?> type, Set<ValueType<?, ?>> found) {
        if (type instanceof ListType<?> list) {
            collect(list.getElementType(), found);
        } else if (type instanceof ValueType<?, ?> value && found.add(value)) {
            value.getProperties().forEach(property -> collect(property.getType(), found));
        }
    }

    @Test
    void propertiesAreFoundByPathWithTheirLabels() {
        assertThat(ReportProperty.of("publicationDate").getLabel())
                .isEqualTo(LocalizedText.of("发布日期", "publication date"));
        assertThat(ReportProperty.of("accompanyingText.requests.before").getLabel())
                .isEqualTo(LocalizedText.of("三、收到和处理政府信息公开申请情况 · 表前文字", "requests · text before the table"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportProperty.of("titel"))
                .withMessage("path must be that of a property, was \"titel\"; the nearest is \"title\"");
        assertThat(ReportProperty.all()).extracting(ReportProperty::getPath).doesNotHaveDuplicates();
    }

    @Test
    void valuesOfferNoHooksAndCanNotBeExtended() {
        for (Class<?> type : List.of(DisclosureReport.class, Agency.class, Breakdown.class)) {
            assertThat(type.isSealed()).isTrue();
            assertThat(type.getMethods()).noneMatch(method -> method.getName().equals("check"));
        }
    }
}
