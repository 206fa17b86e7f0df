package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Labels that are read badly. */
class FormWordsTest {
    @Test
    void aLabelMayBeMisread() {
        assertThat(nearest("4.保沪第三万合法权盖", false, "")).contains("4.保护第三方合法权益");
        assertThat(nearest("7.属于 行政执法案巷", true, "巷")).contains("7.属于行政执法案卷");
        assertThat(nearest("(三) 不予公开", true, "")).contains("（三）不予公开");
    }

    @Test
    void whatIsLikeTwoLabelsIsNeither() {
        assertThat(nearest("结果", false, "")).isEmpty();
        assertThat(nearest("行政", false, "")).isEmpty();
    }

    @Test
    void clearTextThatDiffersStays() {
        assertThat(nearest("科研单位", true, "单位")).isEmpty();
        assertThat(nearest("全年主动公开政府信息若干条", true, "全年")).isEmpty();
    }

    @Test
    void aMisprintThatIsClearStays() {
        assertThat(nearest("4.保护第三方合法权宜", true, "")).isEmpty();
        assertThat(nearest("7.属于行政执法案", true, "案")).isEmpty();
    }

    /** The model takes 章 for 囊, with 章 as what it may be else. */
    @Test
    void aShortLabelThatIsBadlyReadIsTheOneThatItMayBe() {
        assertThat(mostProbable(List.of("规", "章"), "囊", 0.02)).contains("规章");
    }

    @Test
    void whatTheModelHoldsForImpossibleIsNoLabel() {
        assertThat(mostProbable(List.of("规", "章"), "囊", 0)).isEmpty();
        assertThat(mostProbable(List.of("总", "章"), "囊", 0.02)).isEmpty();
    }

    /** Each character clear but the last: that is taken for another one and has a chance left. */
    private static Optional<String> mostProbable(List<String> said, String takenFor, double chance) {
        List<String> known = List.of("", "规", "章", "总", "囊");
        CharacterSet characters = new CharacterSet(known);
        float[] values = new float[said.size() * known.size()];
        double best = 0;
        for (int step = 0; step < said.size(); step++) {
            boolean last = step == said.size() - 1;
            values[step * known.size() + known.indexOf(said.get(step))] = (float) (last ? chance : 0.99);
            if (last) {
                values[step * known.size() + known.indexOf(takenFor)] = 0.6f;
            }
            best += Math.log(last ? 0.6 : 0.99);
        }
        Odds odds = new Odds(values, 0, said.size(), known.size());
        return FormWords.mostProbable(FormWords.shares(odds, characters), best);
    }

    private static Optional<String> nearest(String text, boolean clear, String doubted) {
        StringBuilder each = new StringBuilder();
        text.chars().forEach(character -> each.append(doubted.indexOf(character) >= 0 ? '1' : '0'));
        return FormWords.nearest(text, clear, each.toString());
    }
}
