package org.disclosurereport;

import java.util.Optional;
import org.disclosurereport.form.ReportProperty;
import org.disclosurereport.form.Section;

/** Compares section 一: its text, its topics, its breakdowns and the figures it tells. */
final class OverviewComparison {
    private static final LocalizedText BREAKDOWN = LocalizedText.of("分类", "breakdown");
    private static final LocalizedText SUBJECT = LocalizedText.of("统计对象", "subject");
    private static final LocalizedText UNIT = LocalizedText.of("计量单位", "unit");
    private static final LocalizedText STATED_TOTAL = LocalizedText.of("总数", "stated total");
    private static final LocalizedText KIND = LocalizedText.of("列举方式", "kind");
    private static final LocalizedText NAME = LocalizedText.of("名称", "name");
    private static final LocalizedText QUANTITY = LocalizedText.of("事项", "quantity");
    private static final LocalizedText VALUE = LocalizedText.of("所述数字", "stated figure");
    private static final LocalizedText CATEGORY = LocalizedText.of("类别", "category");
    private static final LocalizedText SCOPE = LocalizedText.of("范围", "scope");
    private static final LocalizedText ROUNDED = LocalizedText.of("约数", "rounded");
    private static final LocalizedText QUOTE = LocalizedText.of("原文", "quote");

    private final DifferenceList found;

    OverviewComparison(DifferenceList found) {
        this.found = found;
    }

    void compare(Overview before, Overview after) {
        found.prose(DifferencePlace.of(ReportProperty.OVERVIEW_TEXT), before.getText(), after.getText());
        for (OverviewTopic topic : OverviewTopic.values()) {
            topic(
                    place("topics." + topic.getName(), ComparedValue.words(topic, OverviewTopic::getLabel)),
                    Optional.ofNullable(before.getTopics().get(topic)),
                    Optional.ofNullable(after.getTopics().get(topic)));
        }
        ListComparison.compare(before.getBreakdowns(), after.getBreakdowns(), Breakdown::getSubject, new Breakdowns());
        ListComparison.compare(
                before.getStatedFigures(), after.getStatedFigures(), StatedFigure::getQuantity, new Figures());
    }

    private void topic(DifferencePlace place, Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent()) {
            found.prose(place, before.get(), after.get());
        } else {
            found.optionals(place, before, after, ComparedValue::text);
        }
    }

    private static DifferencePlace place(String path, LocalizedText label) {
        return DifferencePlace.of(Section.OVERVIEW, path, label);
    }

    private final class Breakdowns implements ListComparison.Visitor<Breakdown> {
        @Override
        public void changed(int index, Breakdown before, Breakdown after) {
            DifferencePlace place = place(index, after);
            found.optionals(
                    place.property("subject", SUBJECT), before.getSubject(), after.getSubject(), ComparedValue::text);
            found.optionals(place.property("unit", UNIT), before.getUnit(), after.getUnit(), ComparedValue::text);
            found.values(
                    place.property("statedTotal", STATED_TOTAL),
                    before.getStatedTotal(),
                    after.getStatedTotal(),
                    ComparedValue::count);
            found.values(
                    place.property("kind", KIND),
                    before.getKind(),
                    after.getKind(),
                    kind -> ComparedValue.named(kind, BreakdownKind::getLabel));
            ListComparison.compare(
                    before.getCategories(), after.getCategories(), Category::getName, new Categories(place));
        }

        @Override
        public void removed(int index, Breakdown element) {
            found.add(element(index), ComparedValue.breakdown(element), ComparedValue.ABSENT);
        }

        @Override
        public void added(int index, Breakdown element) {
            found.add(element(index), ComparedValue.ABSENT, ComparedValue.breakdown(element));
        }

        private DifferencePlace element(int index) {
            return OverviewComparison.place("breakdowns[" + index + "]", BREAKDOWN);
        }

        private DifferencePlace place(int index, Breakdown breakdown) {
            return OverviewComparison.place(
                    "breakdowns[" + index + "]",
                    breakdown.getSubject().map(ComparedValue::label).orElse(BREAKDOWN));
        }
    }

    private final class Categories implements ListComparison.Visitor<Category> {
        private final DifferencePlace breakdown;

        Categories(DifferencePlace breakdown) {
            this.breakdown = breakdown;
        }

        @Override
        public void changed(int index, Category before, Category after) {
            LocalizedText label = ComparedValue.label(after.getName());
            found.values(
                    place(index, label).property("name", NAME), before.getName(), after.getName(), ComparedValue::text);
            found.values(
                    breakdown.property("categories[" + index + "].count", label),
                    before.getCount(),
                    after.getCount(),
                    ComparedValue::count);
        }

        @Override
        public void removed(int index, Category element) {
            found.add(place(index, CATEGORY), ComparedValue.category(element), ComparedValue.ABSENT);
        }

        @Override
        public void added(int index, Category element) {
            found.add(place(index, CATEGORY), ComparedValue.ABSENT, ComparedValue.category(element));
        }

        private DifferencePlace place(int index, LocalizedText label) {
            return breakdown.property("categories[" + index + "]", label);
        }
    }

    private final class Figures implements ListComparison.Visitor<StatedFigure> {
        @Override
        public void changed(int index, StatedFigure before, StatedFigure after) {
            DifferencePlace place = place(index, ComparedValue.words(after.getQuantity(), StatedQuantity::getLabel));
            found.values(
                    place.property("quantity", QUANTITY),
                    before.getQuantity(),
                    after.getQuantity(),
                    quantity -> ComparedValue.named(quantity, StatedQuantity::getLabel));
            found.values(
                    place.property("value", VALUE),
                    before.getValue(),
                    after.getValue(),
                    value -> ComparedValue.cell(value, Optional.empty()));
            found.values(
                    place.property("scope", SCOPE),
                    before.getScope(),
                    after.getScope(),
                    scope -> ComparedValue.named(scope, FigureScope::getLabel));
            found.values(
                    place.property("rounded", ROUNDED), before.isRounded(), after.isRounded(), ComparedValue::flag);
            found.optionals(place.property("quote", QUOTE), before.getQuote(), after.getQuote(), ComparedValue::text);
        }

        @Override
        public void removed(int index, StatedFigure element) {
            found.add(place(index, VALUE), ComparedValue.figure(element), ComparedValue.ABSENT);
        }

        @Override
        public void added(int index, StatedFigure element) {
            found.add(place(index, VALUE), ComparedValue.ABSENT, ComparedValue.figure(element));
        }

        private DifferencePlace place(int index, LocalizedText label) {
            return OverviewComparison.place("statedFigures[" + index + "]", label);
        }
    }
}
