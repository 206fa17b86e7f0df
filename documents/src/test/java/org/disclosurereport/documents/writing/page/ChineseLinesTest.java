package org.disclosurereport.documents.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseLinesTest {
    private static List<String> lines(String text, int first, int room) {
        return ChineseLines.of(
                text, first, room, character -> character < 0x2E80 && character > 0 && character < 0x7F ? 0.5 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A closing mark takes the character before it along.
                "全年公开政府信息，共办结 | 8 | 全年公开政府信/息，共办结",
                "公开《条例》规定的 | 5 | 公开《条/例》规定的",
                // An opening mark goes with the character behind it.
                "依照规定（第二十条） | 5 | 依照规定/（第二十/条）",
                // Numbers and words stay whole, and so do dashes and dots of omission.
                "共收到申请12345件 | 6 | 共收到申请/12345件",
                "通过APP查询 | 3 | 通过/APP查/询",
                "增长12.5%左右 | 3 | 增长/12.5%/左右",
                "依次是——第一 | 4 | 依次是/——第一",
                "等等……以上 | 3 | 等等/……以/上",
                // What has no place to break is broken where the room ends.
                "1234567890 | 3 | 123456/7890",
                // Blanks at the end of a line are nowhere.
                "第一 第二 | 2 | 第一/第二",
            })
    void linesBreakByTheRulesOfChinese(String text, int room, String expected) {
        assertThat(String.join("/", lines(text, room, room))).isEqualTo(expected);
    }

    @Property
    void nothingIsLostAndNoLineBeginsOrEndsWithAWrongMark(
            @ForAll("texts") String text, @ForAll @IntRange(min = 6, max = 30) int room) {
        List<String> lines = lines(text, room - 2, room);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i))
                    .doesNotStartWith("，")
                    .doesNotStartWith("。")
                    .doesNotStartWith("）")
                    .doesNotStartWith("》");
            assertThat(lines.get(i - 1)).doesNotEndWith("（").doesNotEndWith("《");
        }
    }

    /** Sentences: no two marks that close follow each other more than twice. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("政府", "信息，", "公开。", "（一）", "《条例》", "12件", " ", "申请", "处理）。", "PDF")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts).strip())
                .filter(text -> !text.isEmpty());
    }
}
