package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.disclosurereport.form.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work grows with the length of a text, not faster: tokens looked at are counted, not time. */
class GrowthTest {
    private static final int SIZE = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1件",
                "1件，",
                "收到申请1件",
                "收到申请1件，",
                "其中1条",
                "公开1条，其中",
                "公开9条，其中甲1条、",
                "（",
                "（1件",
                "（）",
                "（公开1件）",
                "未",
                "未收到",
                "“",
                "1、",
                "1 1件",
                "1,111,",
                "2024年",
                "分别为1、",
                "甲、乙分别为1条、2条，",
                "按内容分，1条，",
                "比上年增加1件，",
                "100%，",
                "申请",
                "、",
                "，",
                "在办理",
                "收到申请1件。",
                "第1条",
                "12-",
                "无",
                "无、",
                "未收到申请、",
                "未收到一件",
                "2023年、",
                "2023-",
                "2023年和2024年1件、",
                "1月至",
                "1月",
                "除1件外，",
                "（1件）",
                "6名",
                "中1件公开"
            })
    void lookedAtTokensGrowWithTheText(String part) {
        long once = visits(part, SIZE);
        long twice = visits(part, 2 * SIZE);
        long fourfold = visits(part, 4 * SIZE);
        assertThat(twice).as(part).isLessThanOrEqualTo(once * 21 / 10 + 1000);
        assertThat(fourfold).as(part).isLessThanOrEqualTo(twice * 21 / 10 + 1000);
        // The longest sentence read at once bounds nothing by itself: few looks a character, too.
        assertThat(once).as(part).isLessThan(60L * SIZE);
    }

    private static long visits(String part, int size) {
        String text = "收到政府信息公开申请9件，" + part.repeat(size / part.length());
        return SectionReader.of(Section.OVERVIEW, Paragraphs.of(text), OptionalInt.of(2024))
                .visits();
    }
}
