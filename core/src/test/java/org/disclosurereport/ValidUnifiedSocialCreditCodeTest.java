package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.constraints.ValidUnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidUnifiedSocialCreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The standard's example and codes of large companies that stand in public registers. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91440300708461136T", "914403001922038216", "91100000100003962T"})
    void acceptsCodesThatAreInUse(String code) {
        assertThat(isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                " 91350100M000100Y43",
                "９1350100M000100Y43"
            })
    void refusesOtherShapes(String code) {
        assertThat(isValid(code)).isFalse();
    }

    @Test
    void nullIsValidAsWithEveryConstraint() {
        assertThat(new ValidUnifiedSocialCreditCode.Validator().isValid(null, null))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z', 'a', '-'})
    void refusesLettersThatAreNotInTheAlphabet(char letter) {
        for (int place = 0; place < 18; place++) {
            StringBuilder code = new StringBuilder("000000000000000000");
            assertThat(isValid(code)).isTrue();
            code.setCharAt(place, letter);
            assertThat(isValid(code)).as(code.toString()).isFalse();
        }
    }

    @Test
    void theRegionIsDigitsEvenWhereTheCheckCharacterFits() {
        for (int place = 2; place < 8; place++) {
            StringBuilder code = new StringBuilder("000000000000000000");
            code.setCharAt(place, 'A');
            for (char check : ALPHABET.toCharArray()) {
                code.setCharAt(17, check);
                assertThat(isValid(code)).as(code.toString()).isFalse();
            }
        }
    }

    @Property(tries = 100)
    void everyChangeOfOneCharacterIsDetected(@ForAll("codes") String code) {
        for (int place = 0; place < code.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                StringBuilder changed = new StringBuilder(code);
                changed.setCharAt(place, other);
                assertThat(isValid(changed)).as(changed.toString()).isEqualTo(other == code.charAt(place));
            }
        }
    }

    @Property(tries = 100)
    void everySwapOfNeighboursIsDetected(@ForAll("codes") String code) {
        for (int place = 0; place + 1 < code.length() - 1; place++) {
            StringBuilder swapped = new StringBuilder(code);
            swapped.setCharAt(place, code.charAt(place + 1));
            swapped.setCharAt(place + 1, code.charAt(place));
            assertThat(isValid(swapped)).isEqualTo(swapped.toString().equals(code));
        }
    }

    @Provide
    Arbitrary<String> codes() {
        return ReportArbitraries.unifiedSocialCreditCodes();
    }

    private static boolean isValid(CharSequence code) {
        return new ValidUnifiedSocialCreditCode.Validator().isValid(code, null);
    }
}
