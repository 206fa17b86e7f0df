package org.disclosurereport.documents.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"公开1条。下一条", " 公开 1条。\n\t下一条　", "公开\u00A01条。\u200B下一条\u0000", "公开1条。\uFFFD下一条\uD800"})
    void textsThatLookTheSameHaveTheSameDigest(String text) {
        assertThat(VisibleText.digest(text)).isEqualTo(VisibleText.digest("公开1条。下一条"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开2条。下一条", "公开1条，下一条", "公开1条。", ""})
    void textsThatLookDifferentHaveAnotherDigest(String text) {
        assertThat(VisibleText.digest(text)).isNotEqualTo(VisibleText.digest("公开1条。下一条"));
    }

    @Test
    void digestsNeverChangeForTheyStandInFiles() {
        assertThat(VisibleText.digest(" 公开\n"))
                .isEqualTo("7a73baf0ce9abe54e3b5011d479da6736e7668cd61cd07c086b9ec34a97dd604");
    }

    @Test
    void whatCanNotBePrintedIsReplacedAndBlanksArePlain() {
        assertThat(VisibleText.printable("一\u0000二\uD800三\uFFFE四\t五　六\u2028七\u200B八😀"))
                .isEqualTo("一\uFFFD二\uFFFD三\uFFFD四 五 六 七八😀");
        String plain = "公开 1 条";
        assertThat(VisibleText.printable(plain)).isSameAs(plain);
    }
}
