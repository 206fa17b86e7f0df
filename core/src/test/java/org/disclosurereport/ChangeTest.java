package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {
    @ParameterizedTest
    @ValueSource(longs = {-Count.MAX, -3, -1, 0, 1, 5, Count.MAX})
    void holdsEveryNumberInRange(long value) {
        Change change = Change.of(value);
        assertThat(change.isBlank()).isFalse();
        assertThat(change.getValue()).isEqualTo(value);
        assertThat(change.orElse(9)).isEqualTo(value);
        assertThat(change).hasToString(Long.toString(value)).isEqualTo(Change.parse("" + value));
    }

    @ParameterizedTest
    @ValueSource(longs = {Count.MAX + 1, -Count.MAX - 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesANumberOutOfRange(long value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.of(value))
                .withMessage("change must be -9007199254740991 … 9007199254740991, was " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--1", "+1", "-0", "-01", "01", "1.5", "减3", "−3", " -3", "-9007199254740992", "x"})
    void parsesNothingButItsOwnText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.parse(text))
                .withMessage("change must be plain digits for -9007199254740991 … 9007199254740991,"
                        + " without leading zeros, was \""
                        + text
                        + '"');
    }

    @Test
    void blankReportsNothing() {
        Change blank = Change.blank();
        assertThat(blank.isBlank()).isTrue();
        assertThat(blank).hasToString("").isNotEqualTo(Change.zero()).isEqualTo(Change.parse(""));
        assertThat(blank.orElse(9)).isEqualTo(9);
        assertThatIllegalStateException()
                .isThrownBy(blank::getValue)
                .withMessage("a blank change has no value; ask isBlank() first");
        assertThatNullPointerException().isThrownBy(() -> Change.parse(null)).withMessage("text");
    }

    @Test
    void isEqualByValueAndNeverToACount() {
        EqualsVerifier.forClass(Change.class).verify();
        assertThat((Object) Change.of(3)).isNotEqualTo(Count.of(3));
        assertThat(Change.zero()).isEqualTo(Change.of(0));
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("changes") Change change) {
        assertThat(Change.parse(change.toString())).isEqualTo(change);
    }

    @Provide
    Arbitrary<Change> changes() {
        return ReportArbitraries.changesOrBlank();
    }
}
