package org.disclosurereport.diff;

import java.util.Map;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.properties.LeafType;
import org.disclosurereport.properties.TextForm;
import org.jspecify.annotations.Nullable;

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

    private static final LocalizedText QUOTED = LocalizedText.of("“{text}”", "\"{text}\"");
    private static final LocalizedText SHORTENED =
            LocalizedText.of("“{text}……”（共{n}字）", "\"{text}…\" ({n} characters)");
    private static final LocalizedText WITH_UNIT = LocalizedText.of("{amount}{unit}", "{amount} {unit}");

    /** A value of a property, or {@link #ABSENT}; texts stand in quotation marks. */
    static <V> ComparedValue of(@Nullable V value, TextForm<V> type) {
        if (value == null) {
            return ABSENT;
        }
        boolean quoted = (type == LeafType.TEXT || type == LeafType.PROSE)
                && !type.print(value).isEmpty();
        return new ComparedValue(
                Optional.of(type.print(value)), quoted ? quoted(type.print(value)) : type.getWords(value));
    }

    static ComparedValue unit(Optional<MoneyUnit> unit) {
        return unit.map(known -> new ComparedValue(Optional.of(known.getName()), words(known)))
                .orElse(ABSENT);
    }

    static ComparedValue cell(CellValue value, Optional<MoneyUnit> unit) {
        LocalizedText number = LeafType.COUNT_OR_AMOUNT.getWords(value);
        LocalizedText words = unit.filter(any -> !value.isBlank())
                .map(known -> WITH_UNIT.fill(Map.of("amount", number, "unit", words(known))))
                .orElse(number);
        return new ComparedValue(Optional.of(value.toString()), words);
    }

    /** A whole element of a list. */
    static ComparedValue element(LocalizedText words) {
        return new ComparedValue(
                Optional.of(words.getChinese()),
                LocalizedText.of(label(words.getChinese()), label(words.getEnglish())));
    }

    /** The text in quotation marks, on one line, shortened if it is long. */
    static LocalizedText quoted(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= MAX_QUOTED
                ? QUOTED.fill(Map.of("text", oneLine(text)))
                : SHORTENED.fill(Map.of("text", oneLine(start(text)), "n", length));
    }

    /** Words of which some are from the prose, as part of a label. */
    static LocalizedText label(LocalizedText words) {
        return LocalizedText.of(label(words.getChinese()), label(words.getEnglish()));
    }

    private static String label(String text) {
        return oneLine(text.codePointCount(0, text.length()) <= MAX_QUOTED ? text : start(text) + "……");
    }

    private static LocalizedText words(MoneyUnit unit) {
        return LocalizedText.of(unit.getLabel(), unit.getEnglishLabel());
    }

    private static String start(String text) {
        return text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED));
    }

    /** Where a line ends is part of a text, and must be seen. */
    private static String oneLine(String text) {
        return text.replace('\n', '↵');
    }
}
