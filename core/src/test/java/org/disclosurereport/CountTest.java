package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1023, 1024, 1025, 100_000_000, Count.MAX - 1, Count.MAX})
    void holdsEveryNumberInRange(long value) {
        Count count = Count.of(value);
        assertThat(count.isBlank()).isFalse();
        assertThat(count.getValue()).isEqualTo(value);
        assertThat(count.orElse(-7)).isEqualTo(value);
        assertThat(count.toOptional()).isEqualTo(OptionalLong.of(value));
        assertThat(count).hasToString(Long.toString(value)).isEqualTo(Count.parse("" + value));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Count.MAX + 1, Long.MAX_VALUE})
    void refusesANumberOutOfRange(long value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.of(value))
                .withMessage("count must be 0 … 9007199254740991, was " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "-",
                "-1",
                "+1",
                "1.0",
                "1e3",
                "007",
                "00",
                "1,000",
                "３",
                "٣",
                "/",
                "无",
                " 1",
                "1 ",
                "9007199254740992",
                "99999999999999999999",
                "1件"
            })
    void parsesNothingButItsOwnText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.parse(text))
                .withMessage("count must be plain digits for 0 … 9007199254740991, without leading zeros, was \""
                        + text
                        + '"');
    }

    @Test
    void isTwoToTheFiftyThirdMinusOneAtMost() {
        assertThat(Count.MAX).isEqualTo(9_007_199_254_740_991L);
    }

    @Test
    void blankReportsNothing() {
        Count blank = Count.blank();
        assertThat(blank.isBlank()).isTrue();
        assertThat(blank).hasToString("").isNotEqualTo(Count.zero()).isSameAs(Count.parse(""));
        assertThat(blank.orElse(-7)).isEqualTo(-7);
        assertThat(blank.toOptional()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(blank::getValue)
                .withMessage("a blank count has no value; ask isBlank() first");
    }

    @Test
    void addsExactlyAndKeepsBlankBlank() {
        assertThat(Count.of(2).plus(Count.of(3))).isEqualTo(Count.of(5));
        assertThat(Count.MAX).isEqualTo(Count.of(Count.MAX).plus(Count.zero()).getValue());
        assertThat(Count.blank().plus(Count.of(3))).isEqualTo(Count.blank());
        assertThat(Count.of(3).plus(Count.blank())).isEqualTo(Count.blank());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.of(Count.MAX).plus(Count.of(1)))
                .withMessage("count must be 0 … 9007199254740991, was 9007199254740992");
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Count.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Count.zero().plus(null))
                .withMessage("other");
    }

    @Test
    void isEqualByValue() {
        EqualsVerifier.forClass(Count.class).verify();
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("counts") Count count) {
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Provide
    Arbitrary<Count> counts() {
        return ReportArbitraries.countsOrBlank();
    }

    @Test
    void countsAreOrderedByValueAndBlankIsFirst() {
        assertThat(java.util.stream.Stream.of(Count.of(3), Count.blank(), Count.zero())
                        .sorted())
                .containsExactly(Count.blank(), Count.zero(), Count.of(3));
    }
}
