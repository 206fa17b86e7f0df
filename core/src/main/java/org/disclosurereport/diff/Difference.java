package org.disclosurereport.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Section;
import org.immutables.value.Value;

/**
 * One thing that is not the same in two versions of a report: a cell, a text, a property, an element of a list.
 *
 * <p>For example {@code requests.outcomes.granted.naturalPersons}, before "1228", after "1288", in words
 * “三、本年度办理结果 （一）予以公开 · 自然人：由1228改为1288”. What is there and reports nothing, a blank cell or an empty text, is the empty
 * text and 空白 in words, which is neither 0 nor absent. It says what differs, not which version is right.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Difference {
    /**
     * {@return the property path, such as {@code agency.name} or {@code overview.breakdowns[0].statedTotal}; the index of
     * an element is that in the version after, of a removed one that in the version before}
     */
    String getName();

    /** {@return the JSON pointer (RFC 6901) of the property, such as {@code /agency/name}} */
    @Value.NonAttribute
    default String getPointer() {
        return "/" + getName().replace("[", ".").replace("]", "").replace('.', '/');
    }

    /** {@return the section it stands in; empty for the header} */
    Optional<Section> getSection();

    /** {@return what people call the property, in the form's words} */
    LocalizedText getLabel();

    /**
     * {@return the cell, if it is one: of the form that the version after uses, of a removed one of the form before}
     */
    Optional<Cell> getCell();

    /** {@return whether it was changed, removed or added} */
    @Value.NonAttribute
    default DifferenceKind getKind() {
        if (getBefore().isEmpty()) {
            return DifferenceKind.ADDED;
        }
        return getAfter().isEmpty() ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
    }

    /**
     * {@return the value before, as in a report's JSON: plain digits, a name such as {@code county}, a date; the empty
     * text when blank; a list's element in words; no value when the version before doesn't have it}
     */
    Optional<String> getBefore();

    /** {@return the value after, as {@link #getBefore()}} */
    Optional<String> getAfter();

    /** {@return the value before in words, such as 空白, 县级 or 7730.28万元; long texts are shortened} */
    LocalizedText getBeforeText();

    /** {@return the value after in words, as {@link #getBeforeText()}} */
    LocalizedText getAfterText();

    /** {@return where the text of a section or topic differs, when both versions have it; else nothing} */
    List<TextChange> getTextChanges();

    /** {@return the difference in one sentence, such as 报告年度：由2022改为2023; long texts are shortened} */
    LocalizedText getText();

    /** {@return the sentence in Chinese} */
    @Value.NonAttribute
    default String getMessage() {
        return getText().getChinese();
    }

    /**
     * {@return the sentence, English for English locales, else Chinese}
     *
     * @param locale the locale
     */
    default String getMessage(Locale locale) {
        return getText().get(locale);
    }
}
