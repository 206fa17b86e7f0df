package org.disclosurereport.validation.rules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.disclosurereport.Agency;
import org.junit.jupiter.api.Test;

class TextSimilarityTest {
    private static String letters(int count, long seed) {
        return new Random(seed)
                .ints(count, 0x4E00, 0x9FA0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static TextSimilarity of(String text) {
        return TextSimilarity.of(List.of(text), List.of());
    }

    @Test
    void theShareIsThatOfTheTextInCommon() {
        String common = letters(300, 1);

        assertThat(of(common).share(of(common))).isEqualTo(1);
        assertThat(of(common + letters(300, 2)).share(of(common + letters(300, 3))))
                .isCloseTo(0.5, Offset.offset(0.02));
        assertThat(of(common).share(of(letters(300, 4)))).isZero();
    }

    @Test
    void ofALongTextASampleGivesTheShare() {
        String common = letters(20_000, 1);

        assertThat(of(common + letters(5_000, 2)).share(of(common + letters(5_000, 3))))
                .isCloseTo(0.8, Offset.offset(0.05));
    }

    @Test
    void yearsFiguresPunctuationAndNamesAreTakenOut() {
        String text = "2023年，%s办理企业开办12.5件，逐项公布办理时限，邀请商户代表参加窗口体验，%s还把意见逐条答复并上墙公示。";
        List<String> names = TextSimilarity.names(Agency.of("青山县市场监督管理局"));

        assertThat(names).containsExactly("青山县市场监督管理局", "市场监督管理局");
        assertThat(TextSimilarity.of(
                                List.of(String.format(java.util.Locale.ROOT, text, "青山县市场监督管理局", "市场监督管理局")), names)
                        .share(TextSimilarity.of(
                                List.of(String.format(java.util.Locale.ROOT, text, "我局", "全县")
                                        .replace("12.5", "7")
                                        .replace("2023", "2024")),
                                List.of())))
                .isEqualTo(1);
    }

    @Test
    void whatHasNoTextOfItsOwnIsNotComparable() {
        assertThat(of("").isComparable()).isFalse();
        assertThat(of("好".repeat(16_000_000)).isComparable())
                .as("one character")
                .isFalse();
        assertThat(of("1".repeat(1_000_000)).share(of("1".repeat(1_000_000)))).isZero();
        assertThat(of("《条例》，".repeat(100_000)).isComparable()).isFalse();
    }

    @Test
    void textsOfOneVocabularySeldomHaveAKeyInCommon() {
        int common = 0;
        for (int seed = 0; seed < 200; seed++) {
            String shared = letters(100, 7);
            Set<Integer> keys = Arrays.stream(
                            of(shared + letters(300, seed + 1_000)).getKeys())
                    .boxed()
                    .collect(Collectors.toSet());
            common += Arrays.stream(of(shared + letters(300, seed + 2_000)).getKeys())
                            .anyMatch(keys::contains)
                    ? 1
                    : 0;
        }
        assertThat(common)
                .as("pairs that share a quarter and would be compared")
                .isLessThan(60);
    }

    @Test
    void aUnionIsTheFingerprintOfItsParts() {
        String one = letters(2_000, 1);
        String other = letters(1_500, 2);
        TextSimilarity both = TextSimilarity.union(List.of(of(one), of(other)));

        assertThat(both.share(of(one + other))).isGreaterThan(0.99);
        assertThat(TextSimilarity.union(List.of()).isComparable()).isFalse();
    }

    /** The share by its definition: sets of runs of four letters. */
    @Test
    void theShareIsThatOfTheSetsOfShinglesWhateverIsAskedAtLeast() {
        for (int seed = 0; seed < 100; seed++) {
            String common = letters(30 + 7 * seed, seed);
            String one = common + letters(seed, seed + 1_000);
            String other = common + letters(2 * seed, seed + 2_000);
            Set<String> shingles = shingles(one);
            Set<String> others = shingles(other);
            long both = shingles.stream().filter(others::contains).count();
            double share = 2.0 * both / (shingles.size() + others.size());

            assertThat(of(one).share(of(other))).isEqualTo(share);
            for (double least : new double[] {share / 2, share - 1e-9, share, share + 1e-9, 1}) {
                assertThat(of(one).share(of(other), least)).isEqualTo(share >= least ? share : 0);
            }
        }
    }

    private static Set<String> shingles(String text) {
        return IntStream.rangeClosed(0, text.length() - 4)
                .mapToObj(at -> text.substring(at, at + 4))
                .collect(Collectors.toSet());
    }

    @Test
    void similarTextsHaveAKeyInCommon() {
        for (int seed = 0; seed < 200; seed++) {
            String common = letters(400, seed);
            int[] one = of(common + letters(80, seed + 1_000)).getKeys();
            int[] other = of(common + letters(80, seed + 2_000)).getKeys();
            assertThat(one).containsAnyOf(other);
        }
    }
}
