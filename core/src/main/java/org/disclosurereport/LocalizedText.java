package org.disclosurereport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A text in Chinese and English: a label, a message, or a template for messages with named holes.
 *
 * <p>For example {@code LocalizedText.of("应为{expected}", "must be
 * {expected}").fill(Map.of("expected", 11)).get(Locale.ENGLISH)} is "must be 11". Chinese is the
 * default: every locale whose language is not English gets it. Two texts are equal when both
 * languages are. Immutable and thread-safe.
 */
public final class LocalizedText {
    private final String chinese;
    private final String english;

    private LocalizedText(String chinese, String english) {
        this.chinese = Objects.requireNonNull(chinese, "chinese");
        this.english = Objects.requireNonNull(english, "english");
    }

    /**
     * Gives a text in both languages.
     *
     * @param chinese the Chinese text
     * @param english the English text
     * @return the text
     */
    public static LocalizedText of(String chinese, String english) {
        return new LocalizedText(chinese, english);
    }

    /**
     * Gives a text that is the same in both languages, such as a name or a number.
     *
     * @param text the text
     * @return the text
     */
    public static LocalizedText same(String text) {
        Objects.requireNonNull(text, "text");
        return new LocalizedText(text, text);
    }

    /**
     * Joins texts, such as the parts of a list.
     *
     * @param texts the texts
     * @param chinese what stands between them in Chinese
     * @param english what stands between them in English
     * @return one text
     */
    public static LocalizedText join(List<LocalizedText> texts, String chinese, String english) {
        return new LocalizedText(
                String.join(
                        chinese, texts.stream().map(LocalizedText::getChinese).toList()),
                String.join(
                        english, texts.stream().map(LocalizedText::getEnglish).toList()));
    }

    /** {@return the Chinese text} */
    public String getChinese() {
        return chinese;
    }

    /** {@return the English text} */
    public String getEnglish() {
        return english;
    }

    /**
     * {@return the text for a locale: English for English ones, else Chinese}
     *
     * @param locale the locale
     */
    public String get(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }

    /**
     * Fills the holes of a template, which are written {@code {name}}. A value that is itself a
     * {@code LocalizedText} goes in by language, any other as its {@code toString()}; what stands in
     * a value is never taken for a hole.
     *
     * @param values the values by name of hole
     * @return the text without holes
     * @throws IllegalArgumentException if a hole has no value; the message names both
     */
    public LocalizedText fill(Map<String, ?> values) {
        Objects.requireNonNull(values, "values");
        return new LocalizedText(fill(chinese, Locale.CHINESE, values), fill(english, Locale.ENGLISH, values));
    }

    /** Messages are filled by the hundred where a report has many errors, so that this looks for braces by itself. */
    private static String fill(String template, Locale locale, Map<String, ?> values) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 32);
        int next = 0;
        while (open >= 0) {
            int close = open + 1;
            while (close < template.length() && isLetter(template.charAt(close))) {
                close++;
            }
            if (close > open + 1 && close < template.length() && template.charAt(close) == '}') {
                text.append(template, next, open).append(value(template.substring(open + 1, close), locale, values));
                next = close + 1;
            }
            open = template.indexOf('{', close);
        }
        return text.append(template, next, template.length()).toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String value(String name, Locale locale, Map<String, ?> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "values must have one for every hole, had none for \"" + name + "\" but " + values.keySet());
        }
        return value instanceof LocalizedText text ? text.get(locale) : value.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text && chinese.equals(text.chinese) && english.equals(text.english);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chinese, english);
    }

    /** {@return the Chinese text} */
    @Override
    public String toString() {
        return chinese;
    }
}
