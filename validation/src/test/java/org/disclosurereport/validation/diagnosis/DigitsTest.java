package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "9, 1", "10, 2", "99, 2", "100, 3", "9007199254740991, 16"})
    void areCounted(long value, int count) {
        assertThat(Digits.count(value)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "1288, 1228, true",
        "0, 7, true",
        "9, 10, false",
        "1288, 1288, false",
        "1288, 1299, false",
        "1288, 288, false",
        "100, 200, true",
        "199, 200, false",
        "110, 90, false",
        "9007199254740991, 8007199254740991, true",
    })
    void oneIsReplaced(long one, long other, boolean replaced) {
        assertThat(Digits.isOneReplaced(one, other)).isEqualTo(replaced);
        assertThat(Digits.isOneReplaced(other, one)).isEqualTo(replaced);
    }

    @ParameterizedTest
    @CsvSource({
        "1288, 128, true",
        "1288, 288, true",
        "1288, 188, true",
        "1288, 12, false",
        "105, 5, true",
        "105, 15, true",
        "105, 10, true",
        "5, 0, false",
        "10, 0, true",
        "1288, 1288, false",
        "128, 1288, false",
        "9007199254740991, 900719925474099, true",
        "9007199254740991, 7199254740991, true",
    })
    void oneIsDropped(long longer, long shorter, boolean dropped) {
        assertThat(Digits.isOneDropped(longer, shorter)).isEqualTo(dropped);
    }

    @ParameterizedTest
    @CsvSource({
        "351, 315, true",
        "351, 531, true",
        "351, 153, false",
        "10, 1, true",
        "103, 13, true",
        "351, 351, false",
        "351, 342, false",
        "7, 16, false",
        "9007199254740991, 9007199254740919, true",
    })
    void twoNeighboursAreSwapped(long one, long other, boolean swapped) {
        assertThat(Digits.areTwoSwapped(one, other)).isEqualTo(swapped);
        assertThat(Digits.areTwoSwapped(other, one)).isEqualTo(swapped);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9007199254740991"})
    void ofTheLargestNumbersOverflowNothing(long value) {
        assertThat(Digits.isOneReplaced(Count.MAX, value)).isFalse();
        assertThat(Digits.areTwoSwapped(Count.MAX, value)).isFalse();
        assertThat(Digits.isOneDropped(Count.MAX, value)).isFalse();
    }
}
