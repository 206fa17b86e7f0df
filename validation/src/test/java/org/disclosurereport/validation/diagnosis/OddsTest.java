package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9, 10, 11, 43, 100, 250, 399})
    void halveWithEachBit(int more) {
        double share = Odds.weight(more) / (double) Odds.ONE;
        assertThat(share).isCloseTo(Math.pow(2, -more / 10.0), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {410, 1000, Integer.MAX_VALUE})
    void vanishInTheEnd(int more) {
        assertThat(Odds.weight(more)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -100, Integer.MIN_VALUE})
    void ofWhatIsLikelierAreNeverMoreThanEven(int more) {
        assertThat(Odds.weight(more)).isEqualTo(Odds.ONE);
    }
}
