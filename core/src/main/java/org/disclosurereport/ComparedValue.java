package org.disclosurereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value as a difference tells it.
 *
 * @param plain as in a report's JSON; empty when there is no value
 * @param words as people say it
 */
record ComparedValue(Optional<String> plain, LocalizedText words) {
    static final ComparedValue ABSENT = new ComparedValue(Optional.empty(), LocalizedText.of("无", "none"));

    /** In characters of Unicode: more than a title or a sentence has. */
    static final int MAX_QUOTED = 200;

    private static final LocalizedText BLANK = LocalizedText.of("空白", "blank");
    private static final LocalizedText QUOTED = LocalizedText.of("“{text}”", "\"{text}\"");
    private static final LocalizedText SHORTENED =
            LocalizedText.of("“{text}……”（共{n}字）", "\"{text}…\" ({n} characters)");
    private static final LocalizedText PERIOD = LocalizedText.of("{start}至{end}", "{start} to {end}");
    private static final LocalizedText FORM = LocalizedText.of("{form}年格式", "{form} form");
    private static final LocalizedText WITH_UNIT = LocalizedText.of("{amount}{unit}", "{amount} {unit}");
    private static final LocalizedText TOTAL =
            LocalizedText.of("{subject}{total}{unit}（{kind}）", "{subject} {total} {unit} ({kind})");
    private static final LocalizedText PARTS = LocalizedText.of("{total}：{parts}", "{total}: {parts}");
    private static final LocalizedText PART = LocalizedText.of("{name}{count}", "{name} {count}");
    private static final LocalizedText FIGURE =
            LocalizedText.of("{quantity}{value}（{scope}{rounded}）", "{quantity} {value} ({scope}{rounded})");
    private static final LocalizedText ROUNDED = LocalizedText.of("，约数", ", rounded");
    private static final LocalizedText YES = LocalizedText.of("是", "yes");
    private static final LocalizedText NO = LocalizedText.of("否", "no");
    private static final LocalizedText NOTHING = LocalizedText.same("");

    static ComparedValue of(Object value) {
        return new ComparedValue(Optional.of(value.toString()), LocalizedText.same(value.toString()));
    }

    static ComparedValue text(String text) {
        return new ComparedValue(Optional.of(text), text.isEmpty() ? BLANK : quoted(text));
    }

    static ComparedValue flag(boolean flag) {
        return new ComparedValue(Optional.of(Boolean.toString(flag)), flag ? YES : NO);
    }

    static <E extends Named> ComparedValue named(E constant, Function<E, String> label) {
        return new ComparedValue(Optional.of(constant.getName()), words(constant, label));
    }

    static ComparedValue form(FormVersion version) {
        return new ComparedValue(Optional.of(version.getName()), FORM.fill(Map.of("form", version.getName())));
    }

    static ComparedValue period(ReportPeriod period) {
        return new ComparedValue(
                Optional.of(period.getStart() + "/" + period.getEnd()),
                PERIOD.fill(Map.of("start", period.getStart(), "end", period.getEnd())));
    }

    static ComparedValue count(Count count) {
        return cell(count, Optional.empty());
    }

    static ComparedValue cell(CellValue value, Optional<MoneyUnit> unit) {
        LocalizedText words = unit.filter(any -> !value.isBlank())
                .map(known -> WITH_UNIT.fill(Map.of("amount", value, "unit", words(known, MoneyUnit::getLabel))))
                .orElse(number(value));
        return new ComparedValue(Optional.of(value.toString()), words);
    }

    static ComparedValue breakdown(Breakdown breakdown) {
        LocalizedText total = TOTAL.fill(Map.of(
                "subject",
                breakdown.getSubject().orElse(""),
                "total",
                number(breakdown.getStatedTotal()),
                "unit",
                breakdown.getUnit().orElse(""),
                "kind",
                words(breakdown.getKind(), BreakdownKind::getLabel)));
        List<LocalizedText> parts = new ArrayList<>();
        for (Category category : breakdown.getCategories()) {
            parts.add(PART.fill(Map.of("name", category.getName(), "count", number(category.getCount()))));
        }
        LocalizedText all =
                parts.isEmpty() ? total : PARTS.fill(Map.of("total", total, "parts", joined(parts, "、", ", ")));
        LocalizedText words = LocalizedText.of(
                all.getChinese().strip(), all.getEnglish().replace("  ", " ").strip());
        return element(words);
    }

    static ComparedValue category(Category category) {
        return element(PART.fill(Map.of("name", category.getName(), "count", number(category.getCount()))));
    }

    static ComparedValue figure(StatedFigure figure) {
        LocalizedText told = FIGURE.fill(Map.of(
                "quantity",
                words(figure.getQuantity(), StatedQuantity::getLabel),
                "value",
                number(figure.getValue()),
                "scope",
                words(figure.getScope(), FigureScope::getLabel),
                "rounded",
                figure.isRounded() ? ROUNDED : NOTHING));
        return element(figure.getQuote()
                .map(quote -> joined(List.of(told, quoted(quote)), "", " "))
                .orElse(told));
    }

    /** The text in quotation marks, on one line, shortened if it is long. */
    static LocalizedText quoted(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= MAX_QUOTED
                ? QUOTED.fill(Map.of("text", oneLine(text)))
                : SHORTENED.fill(Map.of("text", oneLine(start(text)), "n", length));
    }

    /** A name from the prose as part of a label. */
    static LocalizedText label(String name) {
        return LocalizedText.same(oneLine(shortened(name)));
    }

    static LocalizedText joined(List<LocalizedText> texts, String chinese, String english) {
        return LocalizedText.of(
                String.join(
                        chinese, texts.stream().map(LocalizedText::getChinese).toList()),
                String.join(
                        english, texts.stream().map(LocalizedText::getEnglish).toList()));
    }

    static <E extends Named> LocalizedText words(E constant, Function<E, String> label) {
        return LocalizedText.of(label.apply(constant), constant.getEnglishLabel());
    }

    private static ComparedValue element(LocalizedText words) {
        return new ComparedValue(
                Optional.of(words.getChinese()),
                LocalizedText.of(shortened(words.getChinese()), shortened(words.getEnglish())));
    }

    private static LocalizedText number(CellValue value) {
        return value.isBlank() ? BLANK : LocalizedText.same(value.toString());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_QUOTED ? text : start(text) + "……";
    }

    private static String start(String text) {
        return text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED));
    }

    /** Where a line ends is part of a text, and must be seen. */
    private static String oneLine(String text) {
        return text.replace('\n', '↵');
    }
}
