package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.000000, 0",
        "96171.6, 96171.6",
        "4068.20, 4068.2",
        "0.000001, 0.000001",
        "100, 100",
        "999999999999999999.999999, 999999999999999999.999999"
    })
    void writesTheShortestPlainDecimal(String printed, String shortest) {
        Amount amount = Amount.parse(printed);
        assertThat(amount).hasToString(shortest).isEqualTo(Amount.parse(shortest));
        assertThat(amount).isEqualTo(Amount.of(new BigDecimal(printed)));
        assertThat(amount.getValue()).isEqualByComparingTo(printed);
        assertThat(amount.getValue().scale()).isNotNegative();
        assertThat(amount.toOptional()).contains(amount.getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+17", "1.0E3", "0E-10", "0E+2147483647", "1.0000000000"})
    void takesEveryScaleOfADecimalInRange(String decimal) {
        assertThat(Amount.of(new BigDecimal(decimal)).getValue()).isEqualByComparingTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "-1", "0.0000001", "1E-7", "1E+18", "1000000000000000000"})
    void refusesADecimalOutOfRange(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(value))
                .withMessage("amount must be 0 or more with at most 6 decimals and 18 digits before the point,"
                        + " was "
                        + value);
    }

    @Test
    @Timeout(5)
    void refusesHugeExponentsWithoutExpandingThem() {
        for (int scale : new int[] {Integer.MIN_VALUE, -Integer.MAX_VALUE, Integer.MAX_VALUE}) {
            BigDecimal value = new BigDecimal(BigInteger.ONE, scale);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amount.of(value))
                    .withMessageEndingWith("was " + value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                ".5",
                "5.",
                "05",
                "-1",
                "+1",
                "1e3",
                "1,000",
                "0.0000001",
                "1000000000000000000",
                "96171.6万元",
                "/"
            })
    void parsesNothingButPlainDecimals(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(text))
                .withMessage("amount must be a plain decimal with at most 6 decimals and 18 digits before the"
                        + " point, was \""
                        + text
                        + '"');
    }

    @Test
    void blankReportsNothing() {
        Amount blank = Amount.blank();
        assertThat(blank.isBlank()).isTrue();
        assertThat(blank).hasToString("").isNotEqualTo(Amount.zero()).isEqualTo(Amount.parse(""));
        assertThat(blank.toOptional()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(blank::getValue)
                .withMessage("a blank amount has no value; ask isBlank() first");
        assertThat(Amount.zero().isBlank()).isFalse();
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Amount.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Amount.of(null)).withMessage("value");
    }

    @Test
    void isEqualByNumericValue() {
        // The scale is normal by construction, so equals of BigDecimal is right.
        EqualsVerifier.forClass(Amount.class)
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
        assertThat(Amount.of(new BigDecimal("1E+2"))).isEqualTo(Amount.of(new BigDecimal("100.0")));
        assertThat(Amount.blank()).hasSameHashCodeAs(Amount.parse(""));
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("amounts") Amount amount) {
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
        assertThat(Amount.parse(amount.toString())).hasToString(amount.toString());
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return ReportArbitraries.amountsOrBlank();
    }

    @Test
    void unitsConvertExactly() {
        assertThat(MoneyUnit.YUAN.convert(new BigDecimal("12300.5"), MoneyUnit.WAN_YUAN))
                .isEqualByComparingTo("1.23005");
        assertThat(MoneyUnit.WAN_YUAN.convert(new BigDecimal("1.23005"), MoneyUnit.YUAN))
                .isEqualByComparingTo("12300.5");
        assertThat(MoneyUnit.YUAN.convert(BigDecimal.TEN, MoneyUnit.YUAN)).isSameAs(BigDecimal.TEN);
    }

    @Test
    void amountsAddExactlyAndBlankStaysBlank() {
        assertThat(Amount.parse("0.1").plus(Amount.parse("0.2"))).isEqualTo(Amount.parse("0.3"));
        assertThat(Amount.parse("1").plus(Amount.blank())).isEqualTo(Amount.blank());
    }
}
