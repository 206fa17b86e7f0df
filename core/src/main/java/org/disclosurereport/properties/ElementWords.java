package org.disclosurereport.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MissingRow;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.StatedFigure;

/** Whole elements of lists in words. */
final class ElementWords {
    private static final LocalizedText TOTAL =
            LocalizedText.of("{subject}{total}{unit}（{kind}）", "{subject} {total} {unit} ({kind})");
    private static final LocalizedText PARTS = LocalizedText.of("{total}：{parts}", "{total}: {parts}");
    private static final LocalizedText PART = LocalizedText.of("{name}{count}", "{name} {count}");
    private static final LocalizedText FIGURE =
            LocalizedText.of("{quantity}{value}（{scope}{rounded}）", "{quantity} {value} ({scope}{rounded})");
    private static final LocalizedText QUOTED_FIGURE = LocalizedText.of("{figure}“{quote}”", "{figure} \"{quote}\"");
    private static final LocalizedText ROUNDED = LocalizedText.of("，约数", ", rounded");
    private static final LocalizedText NOTHING = LocalizedText.same("");

    private ElementWords() {}

    static LocalizedText breakdown(Breakdown breakdown) {
        LocalizedText total = TOTAL.fill(Map.of(
                "subject",
                breakdown.getSubject().orElse(""),
                "total",
                LeafType.number(breakdown.getStatedTotal()),
                "unit",
                breakdown.getUnit().orElse(""),
                "kind",
                ReportProperties.BREAKDOWN_KIND.getWords(breakdown.getKind())));
        List<LocalizedText> parts = new ArrayList<>();
        breakdown.getCategories().forEach(category -> parts.add(category(category)));
        LocalizedText all = parts.isEmpty()
                ? total
                : PARTS.fill(Map.of("total", total, "parts", LocalizedText.join(parts, "、", ", ")));
        return LocalizedText.of(
                all.getChinese().strip(), all.getEnglish().replace("  ", " ").strip());
    }

    static LocalizedText category(Category category) {
        return PART.fill(Map.of("name", category.getName(), "count", LeafType.number(category.getCount())));
    }

    static LocalizedText figure(StatedFigure figure) {
        LocalizedText stated = FIGURE.fill(Map.of(
                "quantity",
                ReportProperties.QUANTITY.getWords(figure.getQuantity()),
                "value",
                LeafType.number(figure.getValue()),
                "scope",
                ReportProperties.SCOPE.getWords(figure.getScope()),
                "rounded",
                figure.isRounded() ? ROUNDED : NOTHING));
        return figure.getQuote()
                .map(quote -> QUOTED_FIGURE.fill(Map.of("figure", stated, "quote", quote)))
                .orElse(stated);
    }

    static LocalizedText missingRow(MissingRow row) {
        return row.getPrintedWith()
                .map(with -> LocalizedText.of("{row}（并入{with}）", "{row} (printed with {with})")
                        .fill(Map.of("row", row.getRow(), "with", with)))
                .or(() -> row.getPrinted()
                        .map(printed -> LocalizedText.of("{row}（未能识别：{printed}）", "{row} (not read: {printed})")
                                .fill(Map.of("row", row.getRow(), "printed", printed))))
                .orElse(LocalizedText.same(row.getRow()));
    }
}
