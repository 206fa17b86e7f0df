package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurereport.documents.picture.PossibleText;
import org.junit.jupiter.api.Test;

/** Reading a number from the model's odds. */
class NumberDecoderTest {
    private static final List<String> KNOWN = List.of("", "0", "1", "o", "7", "文", ",", ".");

    private final CharacterSet characters = new CharacterSet(KNOWN);
    private final NumberDecoder decoder = new NumberDecoder(new NumberSigns(characters));

    @Test
    void whatLooksLikeAZeroIsOneWhereOnlyNumbersAre() {
        assertThat(read(odds(step("", 0.1, "o", 0.8, "0", 0.1))).get(0).text()).isEqualTo("0");
    }

    @Test
    void wordsCountForNothing() {
        List<PossibleText> readings = read(odds(step("文", 0.98, "7", 0.02)));

        assertThat(readings.get(0).text()).isEqualTo("7");
    }

    @Test
    void nothingBetweenTwoOfTheSameMakesThemTwo() {
        assertThat(read(odds(step("1", 1), step("", 1), step("1", 1))).get(0).text())
                .isEqualTo("11");
        assertThat(read(odds(step("1", 1), step("1", 1))).get(0).text()).isEqualTo("1");
    }

    @Test
    void alternativesHaveTheirOdds() {
        List<PossibleText> readings = read(odds(step("1", 0.9, "7", 0.1)));

        assertThat(readings).extracting(PossibleText::text).startsWith("1", "7");
        assertThat(readings.get(0).logOdds()).isZero();
        assertThat(readings.get(1).logOdds()).isBetween(2.19, 2.21);
    }

    @Test
    void onlyNumbersAndMarksAreReadings() {
        assertThat(NumberSigns.isWhole("0")).isTrue();
        assertThat(NumberSigns.isWhole("1,234.5")).isTrue();
        assertThat(NumberSigns.isWhole("-3")).isTrue();
        assertThat(NumberSigns.isWhole("/")).isTrue();
        assertThat(NumberSigns.isWhole("251000元")).isTrue();
        assertThat(NumberSigns.isWhole("007")).isFalse();
        assertThat(NumberSigns.isWhole("")).isFalse();
        assertThat(NumberSigns.isWhole("1.")).isFalse();
    }

    @Test
    void aLineOfALongerNumberMayBeginWithZeros() {
        Odds line = odds(step("0", 1), step("7", 0.9, "1", 0.1));

        assertThat(read(line)).extracting(PossibleText::text).doesNotContain("07");
        assertThat(decoder.read(line, NumberSigns::isPart))
                .extracting(PossibleText::text)
                .startsWith("07", "01");
    }

    private List<PossibleText> read(Odds odds) {
        return decoder.read(odds, NumberSigns::isWhole);
    }

    private static double[] step(Object... said) {
        double[] odds = new double[KNOWN.size()];
        for (int i = 0; i < said.length; i += 2) {
            odds[KNOWN.indexOf((String) said[i])] = ((Number) said[i + 1]).doubleValue();
        }
        return odds;
    }

    private static Odds odds(double[]... steps) {
        float[] values = new float[steps.length * KNOWN.size()];
        for (int step = 0; step < steps.length; step++) {
            for (int column = 0; column < KNOWN.size(); column++) {
                values[step * KNOWN.size() + column] = (float) steps[step][column];
            }
        }
        return new Odds(values, 0, steps.length, KNOWN.size());
    }
}
