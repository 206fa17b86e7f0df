package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
    private static final LocalizedText TEMPLATE =
            LocalizedText.of("应为{expected}，实为{actual}", "must be {expected}, was {actual}");

    @ParameterizedTest
    @CsvSource({"en, total", "en-GB, total", "zh, 总计", "zh-TW, 总计", "de, 总计", "und, 总计"})
    void englishIsForEnglishLocalesAndChineseForAllOthers(String tag, String expected) {
        assertThat(LocalizedText.of("总计", "total").get(Locale.forLanguageTag(tag)))
                .isEqualTo(expected);
    }

    @Test
    void fillsEveryHoleInBothLanguages() {
        LocalizedText filled = TEMPLATE.fill(Map.of("expected", 11, "actual", 0));
        assertThat(filled).isEqualTo(LocalizedText.of("应为11，实为0", "must be 11, was 0"));
    }

    @Test
    void fillsALocalizedValueByLanguage() {
        LocalizedText blank = LocalizedText.of("空白", "blank");
        assertThat(TEMPLATE.fill(Map.of("expected", 11, "actual", blank)))
                .isEqualTo(LocalizedText.of("应为11，实为空白", "must be 11, was blank"));
    }

    @Test
    void takesNothingInAValueForAHoleOrAGroup() {
        LocalizedText filled = TEMPLATE.fill(Map.of("expected", "{actual} $1 \\", "actual", "x"));
        assertThat(filled.getEnglish()).isEqualTo("must be {actual} $1 \\, was x");
    }

    @Test
    void namesTheHoleThatHasNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATE.fill(Map.of("expected", 11)))
                .withMessage("values must have one for every hole, had none for \"actual\" but [expected]");
    }

    @Test
    void theSameTextInBothLanguages() {
        assertThat(LocalizedText.same("12345")).isEqualTo(LocalizedText.of("12345", "12345"));
        assertThat(LocalizedText.of("总计", "total")).hasToString("总计");
        assertThat(LocalizedText.of("总计", "total").getChinese()).isEqualTo("总计");
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(null, ""))
                .withMessage("chinese");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of("", null))
                .withMessage("english");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.same(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> TEMPLATE.get(null)).withMessage("locale");
        assertThatNullPointerException().isThrownBy(() -> TEMPLATE.fill(null)).withMessage("values");
    }

    @Test
    void isEqualByBothTexts() {
        EqualsVerifier.forClass(LocalizedText.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
