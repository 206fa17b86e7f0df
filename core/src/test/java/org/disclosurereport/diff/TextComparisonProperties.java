package org.disclosurereport.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextComparisonProperties {
    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of("全年收到申请", "12", "28", "件", "，", "。", "”", "！", "\n", "：", "其中", "😀", " ")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    @Property
    void puttingTheStretchesInPlaceMakesOneTextTheOther(@ForAll("prose") String before, @ForAll("prose") String after) {
        StringBuilder made = new StringBuilder();
        int next = 0;
        for (TextChange change : TextComparison.changes(before, after)) {
            made.append(before, next, change.getBeforeStart());
            assertThat(made.length()).isEqualTo(change.getAfterStart());
            made.append(change.getAfter());
            next = change.getBeforeStart() + change.getBefore().length();
            assertThat(before.substring(change.getBeforeStart(), next)).isEqualTo(change.getBefore());
            assertThat(change.getBefore()).isNotEqualTo(change.getAfter());
        }
        assertThat(made.append(before.substring(next))).hasToString(after);
    }

    @Property
    void exchangingTheTextsExchangesTheSides(@ForAll("prose") String before, @ForAll("prose") String after) {
        assertThat(TextComparison.changes(after, before))
                .extracting(
                        TextChange::getAfterStart,
                        TextChange::getAfter,
                        TextChange::getBeforeStart,
                        TextChange::getBefore)
                .isEqualTo(TextComparison.changes(before, after).stream()
                        .map(change -> tuple(
                                change.getBeforeStart(), change.getBefore(), change.getAfterStart(), change.getAfter()))
                        .toList());
    }

    @Example
    void onlyTheClausesThatDifferAreTold() {
        assertThat(changes("一是抓公开。全年收到申请1228件，其中自然人1000件，均已办结。二是抓培训。", "一是抓公开。全年收到申请1288件，其中自然人1000件，均已办结。二是抓培训。"))
                .containsExactly("全年收到申请1228件，|全年收到申请1288件，");
        assertThat(changes("甲。乙。丙。", "甲。丙。丁！")).containsExactly("乙。|", "|丁！");
        assertThat(changes("收到5件。", "共收到5件。")).containsExactly("收到5件。|共收到5件。");
        assertThat(changes("甲，乙。", "甲，丙，乙。")).containsExactly("|丙，");
        assertThat(changes("他说：“好。”完。", "他说：“好！”完。")).containsExactly("“好。”|“好！”");
        assertThat(changes("甲", "")).containsExactly("甲|");
        assertThat(changes("甲。", "甲。")).isEmpty();
    }

    @Example
    void aTextOverTheLimitIsReplacedWhole() {
        String end = "乙".repeat(TextComparison.MAX_LENGTH - 2);
        assertThat(TextComparison.changes("甲。" + end, "丙。" + end))
                .extracting(TextChange::getBefore)
                .containsExactly("甲。");
        assertThat(TextComparison.changes("甲。" + end + end, "丙。" + end))
                .extracting(
                        change -> change.getBefore().length(),
                        change -> change.getAfter().length())
                .containsExactly(tuple(2 + 2 * end.length(), 2 + end.length()));
    }

    private static List<String> changes(String before, String after) {
        return TextComparison.changes(before, after).stream()
                .map(change -> change.getBefore() + "|" + change.getAfter())
                .toList();
    }
}
